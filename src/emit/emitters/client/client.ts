import { indexOperations } from "../../../ir/operation-index.js";
import type { SecurityScheme, Server } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { isIdentifier } from "../../../naming/casing.js";
import { titleOf } from "../../../ir/api-title.js";
import { core, isPaged } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { idempotencyText } from "../../idempotency.js";
import { defaultSecurity } from "../../security.js";
import { tagText } from "../../tag-text.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  type FunctionDeclarationStructure,
  type GetAccessorStructure,
  StructureKind,
  type PropertySignatureStructure,
  type StatementStructures,
} from "../../ts/structures.js";
import {
  commentText,
  docComment,
  literalText,
  objectText,
  propertyName,
  type Member,
} from "../../ts/text.js";

const clientModule = "src/client.ts";

/** Emits how a client is made, the class over all services, and the package's index. */
export function emitClient(context: EmitContext): readonly EmittedFile[] {
  return [emitFactory(context), emitClass(context), emitIndex(context)];
}

/** The first server is the one that is called; its variables become options of the client. */
function emitFactory(context: EmitContext): EmittedFile {
  const module = new ModuleBuilder(clientModule);
  const server: Server = context.api.servers[0] ?? { url: "", variables: [] };
  module.add(
    ...optionsStatements(server, context, module),
    configStatement(server, context, module),
    factoryStatement(server, context, module),
  );
  return module.emit();
}

function optionsStatements(
  server: Server,
  { api, names }: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  const schemes = api.securitySchemes
    .filter(({ kind }) => kind !== "other")
    .map(({ name: scheme }) => literalText(scheme));
  const options = module.type("ClientOptions", core.options);
  // Without schemes nothing tells where a credential goes, and one that is given must not be passed over in silence.
  const base =
    schemes.length === 0 ? `Omit<${options}, "auth">` : `${options}<${schemes.join(" | ")}>`;
  const name = "ApiClientOptions";
  if (server.variables.length === 0) {
    return [
      {
        kind: StructureKind.TypeAlias,
        name,
        isExported: true,
        type: base,
        docs: ["What a client is made with."],
      },
    ];
  }
  return [
    {
      kind: StructureKind.Interface,
      name,
      isExported: true,
      docs: ["What a client is made with."],
      extends: [base],
      properties: server.variables.map((variable): PropertySignatureStructure => ({
        kind: StructureKind.PropertySignature,
        name: propertyName(names.serverVariable(variable.name)),
        isReadonly: true,
        hasQuestionToken: true,
        type: [
          ...(variable.values.length > 0
            ? variable.values.map((value) => literalText(value))
            : ["string"]),
          "undefined",
        ].join(" | "),
        docs: docComment(
          { description: variable.description ?? `The \`${variable.name}\` of the server's URL.` },
          `Default: \`${variable.default}\``,
        ),
      })),
    },
  ];
}

function configStatement(
  server: Server,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const schemes = context.api.securitySchemes.flatMap((scheme): Member[] => {
    const spec = schemeText(scheme, module);
    return spec === undefined ? [] : [[scheme.name, spec]];
  });
  const header = context.package.idempotencyHeader;
  return constant(
    "config",
    objectText([
      ["baseUrl", literalText(server.variables.length === 0 ? absoluteOnly(server.url) : "")],
      ["security", objectText(schemes)],
      ["defaultSecurity", literalText(defaultSecurity(context))],
      ["userAgent", literalText(userAgent(context))],
      ...(header === undefined ? [] : [["idempotency", idempotencyText(header, module)] as const]),
    ]),
    { type: module.type("ClientConfig", core.options) },
  );
}

// A relative URL is relative to where the description was served from, which nobody knows any more.
function absoluteOnly(url: string): string {
  return /^https?:\/\//i.test(url) ? url : "";
}

function userAgent({ names, package: { version } }: EmitContext): string {
  // A product is a token and a version (RFC 9110, 10.1.5); a package's scope is not part of a token.
  return `${names.packageName.replace(/^@/, "").replaceAll(/[^\w.-]+/g, "-")}/${version}`;
}

/** A scheme with the function that places its credential; a bundle holds those of its schemes only. */
function schemeText(scheme: SecurityScheme, module: ModuleBuilder): string | undefined {
  switch (scheme.kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return objectText([["place", module.value("placeBearer", core.credential)]]);
    case "basic":
      return objectText([["place", module.value("placeBasic", core.credential)]]);
    case "http":
      return objectText([
        ["place", module.value("placeScheme", core.credential)],
        ["scheme", literalText(scheme.scheme)],
      ]);
    case "apiKey":
      return objectText([
        ["place", module.value("placeKey", core.credential)],
        ["in", literalText(scheme.location)],
        ["name", literalText(scheme.parameter)],
      ]);
    default:
      return undefined;
  }
}

function factoryStatement(
  server: Server,
  { names }: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const create = module.value("createCoreClient", core.client);
  const parameters = [{ name: "options", type: "ApiClientOptions", initializer: "{}" }];
  const base: FunctionDeclarationStructure = {
    kind: StructureKind.Function,
    name: "createClient",
    isExported: true,
    docs: [
      "\nMakes a client for the standalone operations. Nothing is sent until a call is awaited.",
    ],
    parameters,
    returnType: module.type("Client", core.client),
  };
  if (server.variables.length === 0)
    return { ...base, statements: [`return ${create}(config, options);`] };
  return {
    ...base,
    statements: [
      `const baseUrl = options.baseUrl ?? ${serverText(server, names, module)};`,
      `return ${create}({ ...config, baseUrl }, options);`,
    ],
  };
}

/** The URL of a server with variables, of the client's options or by default. */
function serverText(server: Server, names: EmitContext["names"], module: ModuleBuilder): string {
  const values = server.variables.map((variable): Member => {
    const option = names.serverVariable(variable.name);
    const access = isIdentifier(option) ? `options.${option}` : `options[${literalText(option)}]`;
    return [variable.name, `${access} ?? ${literalText(variable.default)}`];
  });
  // Variables of the host alone need no more than a check; expanding any template is more code.
  const [, authority, path = "{"] = /^([^/\\]*:\/\/[^/?#\\]*)(.*)$/s.exec(server.url) ?? [];
  const pieces = authority?.split(/\{([^{}]*)\}/) ?? [];
  const isKnown = pieces.every((name, at) => at % 2 === 0 || values.some(([it]) => it === name));
  if (path.includes("{") || !isKnown) {
    const expand = module.value("expandServerUrl", core.serverUrl);
    const members = values.map(([name, value]) => `${propertyName(name)}: ${value}`);
    return `${expand}(${literalText(server.url)}, { ${members.join(", ")} })`;
  }
  const texts = pieces.map((piece, at) => {
    if (at % 2 === 0) return literalText(at === pieces.length - 1 ? piece + path : piece);
    const value = values.find(([name]) => name === piece)?.[1] ?? "";
    return `${module.value("toHostPart", core.serverUrl)}(${literalText(piece)}, ${value})`;
  });
  return texts.filter((text) => text !== literalText("")).join(" + ");
}

function emitClass(context: EmitContext): EmittedFile {
  const module = new ModuleBuilder("src/sdk.ts");
  const { client, services } = context.names;
  const options = module.type("ApiClientOptions", clientModule);
  const create = module.value("createClient", clientModule);
  const description = context.api.docs.description;
  module.add({
    kind: StructureKind.Class,
    name: client,
    isExported: true,
    docs: docComment(
      {
        description: `${titleOf(context.api) ?? "The API"}, with a property for every group of operations.`,
      },
      description,
    ),
    properties: services.map((service) => ({
      name: service.property,
      isReadonly: true,
      type: module.value(service.className, `src/services/${service.file}.ts`),
      docs: [commentText(tagText(service.title, context.api))],
    })),
    getAccessors: formerProperties(context),
    ctors: [
      {
        parameters: [{ name: "options", type: options, initializer: "{}" }],
        statements:
          services.length === 0
            ? [`${create}(options);`]
            : [
                `const client = ${create}(options);`,
                ...services.map(
                  (service) => `this.${service.property} = new ${service.className}(client);`,
                ),
              ],
      },
    ],
  });
  return module.emit();
}

/** The names that groups of operations had before. */
function formerProperties({ names: { services, former } }: EmitContext): GetAccessorStructure[] {
  return [...(former.get("services") ?? [])].toSorted().map(([name, current]) => ({
    name,
    returnType: services.find(({ property }) => property === current)?.className ?? "never",
    docs: [`@deprecated Use {@link ${current}}.`],
    statements: [`return this.${current};`],
  }));
}

function emitIndex(context: EmitContext): EmittedFile {
  const module = new ModuleBuilder("src/index.ts");
  const exportAll = (from: string): StatementStructures => ({
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: from,
  });
  const named = (
    from: string,
    names: readonly string[],
    isTypeOnly = false,
  ): StatementStructures => ({
    kind: StructureKind.ExportDeclaration,
    moduleSpecifier: from,
    namedExports: names.toSorted().map((name) => ({ name })),
    isTypeOnly,
  });
  module.add(
    named("./sdk.js", [context.names.client]),
    named("./client.js", ["ApiClientOptions"], true),
    exportAll("./core/index.js"),
    ...(isPaged(context.api)
      ? [named("./core/paging.js", ["PagedCall", "ReceivedPage"], true)]
      : []),
    ...(context.api.declarations.size === 0 ? [] : [exportAll("./models/index.js")]),
    ...context.names.services.map((service) =>
      named(`./operations/${service.file}.js`, operationTypes(service, context), true),
    ),
    ...context.names.services.map((service) =>
      named(`./services/${service.file}.js`, [service.className]),
    ),
  );
  return module.emit();
}

function operationTypes(
  service: EmitContext["names"]["services"][number],
  { api, names }: EmitContext,
): string[] {
  return service.operations.flatMap((id) => {
    const operation = indexOperations(api).byId.get(id);
    const { params, error, response } = names.operation(id);
    const takesParams = (operation?.parameters.length ?? 0) > 0 || operation?.body !== undefined;
    return [...(takesParams ? [params] : []), error, ...(response === undefined ? [] : [response])];
  });
}
