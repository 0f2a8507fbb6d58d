import { preferredContent, byPreference, bodyVariants } from "../../../ir/body-shape.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import { kindOf } from "../../../ir/media-kind.js";
import { indexOperations } from "../../../ir/operation-index.js";
import type { Api, Operation } from "../../../ir/types.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { ServiceNames } from "../../../naming/names.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { essenceOf } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { sentMediaType } from "../../media-reading.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { literalText, objectText, propertyName, type Member } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import { mockedContents, type MockedContent } from "./contents.js";
import type { HeaderText } from "./headers.js";
import { emitRoutes, routesModule, routeText } from "./routes.js";
import type { SampleTrees } from "../../sample-trees.js";

/** The module that declares the handlers. */
export const handlersModule = "src/mocks/handlers.ts";

/** Emits the handlers of every operation, by service, and the routes that they tell requests apart by. */
export function emitHandlers(
  context: EmitContext,
  trees: SampleTrees,
  headerText: HeaderText,
): readonly EmittedFile[] {
  const { byId } = indexOperations(context.api);
  const module = new ModuleBuilder(handlersModule);
  for (const service of context.names.services) {
    const operations = service.operations.flatMap((id) => byId.get(id) ?? []);
    module.add(serviceStatement(service, operations, context, trees, headerText, module));
  }
  return [emitRoutes(context), module.emit(), emitAll(context)];
}

function emitAll({ names }: EmitContext): EmittedFile {
  const module = new ModuleBuilder("src/mocks/all-handlers.ts");
  const groups = names.services.map((service) =>
    module.value(names.responses(service), handlersModule),
  );
  module.add({
    kind: StructureKind.Function,
    name: "allHandlers",
    isExported: true,
    docs: ["A handler for every operation, which answers with its first success."],
    parameters: [
      {
        name: "options",
        type: module.type("HandlerOptions", core.mockTypes),
        hasQuestionToken: true,
      },
    ],
    returnType: `${module.type("OperationHandler", core.mockHandlers)}[]`,
    statements: [
      `return ${module.value("handleAll", core.mockHandlers)}({ ${groups.join(", ")} }, options);`,
    ],
  });
  return module.emit();
}

function serviceStatement(
  service: ServiceNames,
  operations: readonly Operation[],
  context: EmitContext,
  trees: SampleTrees,
  headerText: HeaderText,
  module: ModuleBuilder,
): StatementStructures {
  const types: string[] = [];
  const members: Member[] = [];
  for (const operation of operations) {
    const { method } = context.names.operation(operation.id);
    const contents = contentsOf(operation, context, trees, module);
    types.push(
      `readonly ${propertyName(method)}: ${typeText(operation, contents, context, module)};`,
    );
    members.push([
      method,
      valueText(operation, contents, { headerText, module, api: context.api }),
    ]);
  }
  return constant(context.names.responses(service), objectText(members), {
    type: `{ ${types.join(" ")} }`,
    isExported: true,
    docs: [`Makes handlers for the operations of \`${service.property}\`.`],
  });
}

/** The contents of each response that a program can make: none of informational statuses. */
type Contents = readonly (readonly [status: string, contents: readonly MockedContent[]])[];

function contentsOf(
  operation: Operation,
  context: EmitContext,
  trees: SampleTrees,
  module: ModuleBuilder,
): Contents {
  const successes = successResponses(operation);
  return operation.responses
    .filter(({ status }) => !status.startsWith("1"))
    .map((response) => {
      const isStreamed = successes.includes(response);
      const contents = byPreference(response.content);
      return [response.status, mockedContents(contents, isStreamed, context, trees, module)];
    });
}

function typeText(
  operation: Operation,
  contents: Contents,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const path = pathNames(operation).map((name) => `readonly ${propertyName(name)}: string;`);
  const responses = contents.map(([status, list]) => {
    const key = /^\d+$/.test(status) ? status : propertyName(status);
    const media = list.map(
      ({ mediaType, type }) => `readonly ${propertyName(mediaType)}: ${type};`,
    );
    return `readonly ${key}: ${objectType(media)};`;
  });
  const shape = [
    `readonly path: ${objectType(path)};`,
    `readonly query: ${queryText(operation)};`,
    `readonly body: ${bodyText(operation, context, module)};`,
    `readonly responses: ${objectType(responses)};`,
  ];
  return `${module.type("OperationHandlers", core.mockHandlers)}<{ ${shape.join(" ")} }>`;
}

function objectType(members: readonly string[]): string {
  return members.length === 0 ? "Record<never, never>" : `{ ${members.join(" ")} }`;
}

function pathNames({ path }: Operation): readonly string[] {
  const names = [...path.replace(/[?#].*/s, "").matchAll(/\{([^{}]*)\}/g)];
  return [...new Set(names.map(([, name = ""]) => name))];
}

/** The names that a query may have; any where a parameter has names that only its value tells. */
function queryText({ parameters }: Operation): string {
  const names = parameters
    .filter(({ location }) => location === "query")
    .map(({ name, style, wholeQuery, mediaType, type }) => {
      if (wholeQuery === true) return "string";
      const isPlain =
        mediaType !== undefined ||
        !["object", "reference", "union", "unknown", "intersection"].includes(type.kind);
      return isPlain && style !== "deepObject" ? literalText(name) : "string";
    });
  if (names.includes("string")) return "string";
  return names.length === 0 ? "never" : [...new Set(names)].toSorted().join(" | ");
}

/** The type of what a handler reads the body of a request into. */
function bodyText(operation: Operation, context: EmitContext, module: ModuleBuilder): string {
  const { body } = operation;
  if (body === undefined || preferredContent(body.content) === undefined) return "undefined";
  const { api } = context;
  const writer = new TypeWriter(context, module, "request");
  const forms = { fields: "URLSearchParams", text: "string", bytes: "Blob" };
  const texts = bodyVariants(operation, api)
    .flatMap(({ contents }) => contents)
    .map((content) => {
      if (itemSequence(content, api) !== undefined) return "string";
      const kind = kindOf(content, api);
      if (kind === "json") return writer.text(content.type);
      // What the platform reads of parts is form data.
      if (kind === "multipart")
        return essenceOf(sentMediaType(content, api)) === "multipart/form-data"
          ? "FormData"
          : "Blob";
      return kind === "any" ? "unknown" : forms[kind];
    });
  if (texts.includes("unknown")) return "unknown";
  return [...new Set([...texts, ...(body.required ? [] : ["undefined"])])].join(" | ");
}

/** What the mock of an operation is written with. */
interface MockScope {
  readonly headerText: HeaderText;
  readonly module: ModuleBuilder;
  readonly api: Api;
}

function valueText(
  operation: Operation,
  contents: Contents,
  { headerText, module, api }: MockScope,
): string {
  const responses = contents.map(([status, list]): Member => {
    const response = operation.responses.find((it) => it.status === status);
    const headers = (response?.headers ?? []).flatMap((header): Member[] => {
      const text = headerText(header);
      return text === undefined ? [] : [[header.name, literalText(text)]];
    });
    return [
      status,
      objectText([
        ...(list.length === 0
          ? []
          : [["contents", `[${list.map(({ text }) => text).join(", ")}]`] as const]),
        ...(headers.length === 0 ? [] : [["headers", objectText(headers)] as const]),
      ]),
    ];
  });
  const mock = objectText([
    ["routes", module.value("routes", routesModule)],
    ["route", literalText(routeText(operation, api))],
    ["responses", objectText(responses)],
  ]);
  return `/* @__PURE__ */ ${module.value("handleOperation", core.mockHandlers)}(${mock})`;
}
