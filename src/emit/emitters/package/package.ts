import type { JsonObject, Operation } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import type { EmitContext, PackageInfo } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import type { Template } from "../../template/template.js";
import { subjectOf, titleOf } from "../../../ir/api-title.js";
import { clientOptions } from "./client-options.js";
import { allCredentialsText, credentialsModel } from "./credentials.js";
import { hasContract, type PackageEntry, packageEntries } from "./entries.js";
import { expandModel } from "./expanded.js";
import { pagedCall, waitModel } from "./lists-and-waits.js";
import { linkModel, receivedModels } from "./received.js";
import { code, inline, introduction, line, opening, plain } from "./readme-text.js";
import { downloadModel, streamModel, uploadsModel } from "./streams.js";

/** The templates that a package is made with, by file name. */
export type Templates = Readonly<
  Record<"package.json.hbs" | "README.md.hbs" | "contract.test.mjs.hbs", Template>
>;

/** What git has to know of a package that is committed (docs/adr/0040-packages-in-git.md). */
const gitFiles: readonly EmittedFile[] = [
  {
    kind: "text",
    path: ".gitattributes",
    format: "none",
    text: `# Files are the same on every system: the manifest holds the hashes of their bytes. A merge mixes none
# of two branches: it keeps those of one, until they are generated again.
* -text -merge linguist-generated
# These say what both branches have generated and named.
sdkwright.manifest.json merge
sdkwright.lock merge=union
`,
  },
  {
    kind: "text",
    path: ".gitignore",
    format: "none",
    text: `# Committed with the rest, whatever is ignored elsewhere.
!/dist/
!/dist/**
`,
  },
];

/** Emits what a package has at its root: package.json, and a changelog, a README and others where it is to have them. */
export function emitPackage(
  context: EmitContext,
  templates: Templates,
  exampleOf: ExampleText,
): readonly EmittedFile[] {
  const { changelog, parts } = context.package;
  return [
    ...(changelog === undefined
      ? []
      : [{ kind: "text", path: "CHANGELOG.md", format: "none", text: changelog } as const]),
    {
      kind: "text",
      path: "package.json",
      format: "json",
      text: templates["package.json.hbs"](packageModel(context)),
    },
    ...(parts.gitFiles ? gitFiles : []),
    ...(parts.docs ? [readme(context, templates, exampleOf)] : []),
    ...(hasContract(context) ? [contractTest(context, templates)] : []),
  ];
}

function readme(context: EmitContext, templates: Templates, exampleOf: ExampleText): EmittedFile {
  const text = templates["README.md.hbs"](readmeModel(context, exampleOf));
  return { kind: "text", path: "README.md", format: "markdown", text };
}

function contractTest(context: EmitContext, templates: Templates): EmittedFile {
  const { packageName } = context.names;
  const model = { packageName, options: clientOptions(context, allCredentialsText(context)) };
  const text = templates["contract.test.mjs.hbs"](model);
  return { kind: "text", path: "contract.test.mjs", format: "typescript", text };
}

/** Handlers tell requests apart by themselves, which these versions let them. */
const mswVersions = "^2.11.0";

function packageModel(context: EmitContext): Record<string, unknown> {
  const { api, names, package: info } = context;
  const entries = packageEntries(context);
  const { parts } = info;
  const hasFixtures = parts.fixtureFiles && names.services.length > 0;
  return {
    packageName: names.packageName,
    version: info.version,
    description: info.description ?? line(purposeOf(api)),
    license: info.license,
    fields: Object.entries(furtherFields(info)).map(([key, value]) => ({ key, value })),
    changelog: info.changelog !== undefined,
    files: [
      "dist",
      ...(hasFixtures ? ["fixtures"] : []),
      ...(parts.openapiDocument ? ["openapi.json"] : []),
      ...(info.changelog === undefined ? [] : ["CHANGELOG.md"]),
    ],
    entries,
    olderTypes: olderTypes(entries),
    fixtureFiles: hasFixtures,
    mswVersions: hasContract(context) ? mswVersions : undefined,
    document: parts.openapiDocument,
  };
}

/**
 * Where the types of entries are for `moduleResolution: node10`, which does not read `exports`, and is what TypeScript 5
 * takes by default for CommonJS (TypeScript handbook, "Module resolution", `typesVersions`).
 */
function olderTypes(entries: readonly PackageEntry[]): JsonObject {
  const named = entries.filter(({ path }) => path !== ".");
  return Object.fromEntries(
    named.map(({ path, cjsTypes }) => [path.slice("./".length), [cjsTypes]]),
  );
}

function furtherFields({ repository, fields }: PackageInfo): JsonObject {
  return { ...(repository === undefined ? {} : { repository }), ...fields };
}

/** What an API is about; empty where the configuration or a summary says it. */
function aboutOf({ api, package: { description } }: EmitContext): string {
  if (description !== undefined || api.docs.summary !== undefined) return "";
  return plain(introduction(api.docs.description ?? "", titleOf(api)) ?? "");
}

/** What a package is for, where the configuration does not say it. */
function purposeOf(api: EmitContext["api"]): string {
  const { operations, incoming } = api;
  const title = subjectOf(titleOf(api) ?? "an API without a title");
  const isReceiver = operations.length === 0 && incoming.length > 0;
  return isReceiver ? `Receives the webhooks of ${title}` : `TypeScript client of ${title}`;
}

function readmeModel(context: EmitContext, exampleOf: ExampleText): Record<string, unknown> {
  const {
    api,
    names,
    package: { parts },
  } = context;
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  const services = names.services.map((service) => ({
    property: service.property,
    operations: service.operations.flatMap((id) => {
      const operation = operations.get(id);
      return operation === undefined ? [] : [operationModel(operation, context, exampleOf)];
    }),
  }));
  const first = firstShown(
    names.services.flatMap(({ operations: ids }) => ids.flatMap((id) => operations.get(id) ?? [])),
  );
  const oneof = oneofModel(context);
  const received = receivedModels(context);
  return {
    title: plain(titleOf(api) ?? names.packageName),
    description: plain(context.package.description ?? api.docs.summary ?? `${purposeOf(api)}.`),
    about: aboutOf(context),
    version: inline(api.version),
    packageName: names.packageName,
    client: names.client,
    options: clientOptions(context),
    first: first === undefined ? undefined : firstModel(first, context, exampleOf),
    credentials: authenticationModel(context),
    extras: context.package.extras.readme?.trim(),
    oneof,
    builder: parts.mocks ? builderModel(oneof, context) : undefined,
    fixtureFiles: parts.fixtureFiles && first !== undefined,
    handled: parts.mocks && first !== undefined ? handledModel(first, context) : undefined,
    stateful: context.state.operations.size > 0,
    stream: streamModel(context, exampleOf),
    uploads: uploadsModel(context),
    download: downloadModel(context, exampleOf),
    received,
    signed: parts.mocks ? received.find(({ payload }) => payload !== undefined) : undefined,
    link: linkModel(context, exampleOf),
    expanded: expandModel(context, exampleOf),
    paged: pagedCall(context, exampleOf),
    waiting: waitModel(context, exampleOf),
    openapi: parts.openapiTypes,
    document: parts.openapiDocument,
    services,
  };
}

/** What the README says of credentials, with the clients of its examples. */
function authenticationModel(context: EmitContext): object | undefined {
  const model = credentialsModel(context);
  if (model === undefined) return undefined;
  const examples = model.examples.map((example) => ({
    ...example,
    options: clientOptions(context, example.auth),
  }));
  return { ...model, examples };
}

// A reader tries the first example: one that reads, if there is one, and no DELETE if that can be.
function firstShown(operations: readonly Operation[]): Operation | undefined {
  return (
    operations.find(({ method }) => method === "GET") ??
    operations.find(({ method }) => method !== "DELETE") ??
    operations[0]
  );
}

function operationModel(
  operation: Operation,
  { names }: EmitContext,
  exampleOf: ExampleText,
): Record<string, unknown> {
  const { method } = names.operation(operation.id);
  const { property } = names.service(operation.id);
  const { summary, title, description } = operation.docs;
  return {
    title: plain(summary ?? title ?? method),
    about: summary === undefined && description !== undefined ? plain(opening(description)) : "",
    route: code(`${operation.method} ${operation.path}`),
    code: `const result = await client.${property}.${method}(${exampleOf(operation) ?? ""});`,
  };
}

function firstModel(
  operation: Operation,
  context: EmitContext,
  exampleOf: ExampleText,
): Record<string, unknown> {
  const { names } = context;
  const { method, function: name } = names.operation(operation.id);
  const { property, file } = names.service(operation.id);
  const values = exampleOf(operation) ?? "";
  const client = `createClient(${clientOptions(context)})`;
  return {
    call: `${property}.${method}(${values})`,
    function: name,
    functionCall: `${name}(${[client, values].filter((text) => text !== "").join(", ")})`,
    file,
  };
}

/** An operation whose handlers are shown. */
function handledModel({ id }: Operation, { names }: EmitContext): Record<string, string> {
  const { method, function: name } = names.operation(id);
  return { service: names.responses(names.service(id)), method, name };
}

interface OneofModel {
  readonly type: string;
  readonly caseFunction: string;
  readonly builder: string;
}

/** The first type with one oneof group, to show how it is read. */
function oneofModel({ api, names, forms }: EmitContext): OneofModel | undefined {
  for (const { id, type } of api.declarations.values()) {
    if (
      type.kind !== "object" ||
      type.groups.length !== 1 ||
      !forms.directions(id).includes("response")
    )
      continue;
    const declared = names.declaration(id);
    const caseFunction = declared.groups[0]?.caseFunction ?? "";
    return { type: declared.type.response, caseFunction, builder: declared.builder.response };
  }
  return undefined;
}

/** The builder that is shown: of a type with a oneof group or with properties, where there is one. */
function builderModel(
  oneof: OneofModel | undefined,
  { api, names }: EmitContext,
): Record<string, string> | undefined {
  if (oneof !== undefined) return { name: oneof.builder, overrides: "{}" };
  const declarations = [...api.declarations.values()];
  const object = declarations.find(
    ({ type }) => type.kind === "object" && type.properties.length > 0,
  );
  const shown = object ?? declarations[0];
  if (shown === undefined) return undefined;
  // What is no object has nothing to override but the whole.
  const overrides = object === undefined ? "undefined" : "{}";
  return { name: names.declaration(shown.id).builder.response, overrides };
}
