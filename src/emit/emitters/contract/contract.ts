import { indexOperations } from "../../../ir/operation-index.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { JsonValue, Operation } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import type { RequestExample, RequestExamples } from "../../request-example.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** Emits a test of every operation that can be called; nothing where there is none. */
export function emitContract(
  context: EmitContext,
  exampleOf: ExampleText,
  requestOf: RequestExamples,
): readonly EmittedFile[] {
  const { names, api } = context;
  if (names.services.length === 0) return [];
  const { byId } = indexOperations(api);
  const module = new ModuleBuilder("src/contract.ts");
  const client = module.value(names.client, "src/sdk.ts");
  const cases = names.services.flatMap((service) =>
    service.operations.flatMap((id) => {
      const operation = byId.get(id);
      const isSendable = operation !== undefined && !forbidden.has(operation.method.toUpperCase());
      const request = isSendable ? requestOf(operation) : undefined;
      return operation === undefined || request === undefined
        ? []
        : [caseMember(operation, request, context, exampleOf)];
    }),
  );
  module.add(
    constant("cases", objectText(cases), {
      type: `${module.type("ContractCases", core.contract)}<${client}>`,
    }),
    contractStatement(client, module),
  );
  return [module.emit()];
}

/** What no implementation of fetch sends (Fetch Standard, forbidden method). */
const forbidden: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

function contractStatement(client: string, module: ModuleBuilder): StatementStructures {
  return {
    kind: StructureKind.Function,
    name: "contract",
    isExported: true,
    docs: ["A test of each operation, whose call is the one that the README shows."],
    parameters: [
      {
        name: "options",
        type: module.type("ApiClientOptions", "src/client.ts"),
        initializer: "{}",
      },
    ],
    returnType: `${module.type("ContractTest", core.contract)}[]`,
    statements: [
      `return ${module.value("testContract", core.contract)}(cases, (observer) => new ${client}({ ...options, middleware: [...(options.middleware ?? []), observer] }));`,
    ],
  };
}

function caseMember(
  operation: Operation,
  { path, query, headers, body }: RequestExample,
  { names }: EmitContext,
  exampleOf: ExampleText,
): Member {
  const { method } = names.operation(operation.id);
  const { property } = names.service(operation.id);
  const members: Member[] = [
    ["method", literalText(operation.method)],
    ["path", literalText(path)],
    ...(query.length === 0 ? [] : [["query", literalText(query)] as const]),
    ...(Object.keys(headers).length === 0 ? [] : [["headers", literalText(headers)] as const]),
    ...(body === undefined ? [] : [["body", literalText(body as JsonValue)] as const]),
    ["statuses", literalText(successResponses(operation).map(({ status }) => status))],
    ["call", `(client): unknown => client.${property}.${method}(${exampleOf(operation) ?? ""})`],
  ];
  return [`${property}.${method}`, objectText(members)];
}
