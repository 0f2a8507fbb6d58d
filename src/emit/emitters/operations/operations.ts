import type { Operation, Response } from "../../../ir/types.js";
import type { OperationNames, ServiceNames } from "../../../naming/names.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { isSuccess, readingOf } from "../../media-reading.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  VariableDeclarationKind,
  type FunctionDeclarationStructure,
  type MethodDeclarationStructure,
  type StatementStructures,
} from "../../ts/printer.js";
import { commentText, docComment } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import { paramsStatements, signatureOf } from "./params.js";
import { operationSpec } from "./spec.js";

/** Emits a module of standalone functions and a class of methods for every group of operations. */
export function emitOperations(context: EmitContext): readonly EmittedFile[] {
  return context.names.services.flatMap((service) => [
    emitFunctions(service, context),
    emitService(service, context),
  ]);
}

function operationsOf(service: ServiceNames, { api }: EmitContext): readonly Operation[] {
  const members = new Set(service.operations);
  return api.operations.filter((operation) => members.has(operation.id));
}

function emitFunctions(service: ServiceNames, context: EmitContext): EmittedFile {
  const module = new ModuleBuilder(`src/operations/${service.file}.ts`);
  for (const operation of operationsOf(service, context)) {
    const names = context.names.operation(operation.id);
    module.add(
      ...paramsStatements(operation, names, context, module),
      errorStatement(operation, names, context, module),
      specStatement(operation, names, context, module),
      functionStatement(operation, names, context, module),
    );
  }
  return module.emit();
}

function errorStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const callError = module.type("CallError", core.callError);
  const bodies = operation.responses
    .filter((response) => !isSuccess(response.status) && response.content.length > 0)
    .map((response) => {
      const key = /^\d+$/.test(response.status) ? response.status : `"${response.status}"`;
      return `${key}: ${contentText(response, context, module)}`;
    });
  return {
    kind: StructureKind.TypeAlias,
    name: names.error,
    isExported: true,
    docs: [`What {@link ${names.function}} throws.`],
    type: bodies.length === 0 ? callError : `${callError}<{ ${bodies.join("; ")} }>`,
  };
}

/** The type of what a successful call resolves to. */
function resultText(operation: Operation, context: EmitContext, module: ModuleBuilder): string {
  const declared = operation.responses.filter(({ status }) => isSuccess(status));
  const fallback = operation.responses.filter((response) => response.status === "default");
  const texts = (declared.length > 0 ? declared : fallback).map((response) =>
    contentText(response, context, module),
  );
  return [...new Set(texts)].join(" | ") || "unknown";
}

function contentText(response: Response, context: EmitContext, module: ModuleBuilder): string {
  if (response.content.length === 0) return "undefined";
  const writer = new TypeWriter(context, module, "response");
  const texts = response.content.map((content) => {
    const reading = readingOf(content, context.api);
    if (reading === "json") return writer.text(content.type);
    if (reading === "any") return "unknown";
    return reading === "text" ? "string" : "Blob";
  });
  return [...new Set(texts)].join(" | ");
}

function specStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      {
        name: names.spec,
        type: module.type("OperationSpec", core.operation),
        initializer: operationSpec(operation, names, context, module),
      },
    ],
  };
}

function operationDocs(operation: Operation): string[] {
  const { summary, description } = operation.docs;
  const route = `\`${operation.method} ${operation.path.replaceAll("`", "'")}\``;
  const prose = [...new Set([summary, description])].filter((text) => text !== undefined);
  const comment = docComment({ ...operation.docs, description: [...prose, route].join("\n\n") });
  return comment.map((text) => (text.startsWith("\n") ? text : `\n${text}`));
}

function callParameters(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): { name: string; type: string; hasQuestionToken?: boolean }[] {
  const { takesParams, optional } = signatureOf(operation, names, context);
  const params = takesParams
    ? [
        {
          name: "params",
          type: module.type(names.params, `src/operations/${fileOf(operation, context)}.ts`),
          hasQuestionToken: optional,
        },
      ]
    : [];
  return [
    ...params,
    { name: "options", type: module.type("CallOptions", core.options), hasQuestionToken: true },
  ];
}

function fileOf(operation: Operation, context: EmitContext): string {
  return context.names.service(operation.id).file;
}

function returnText(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const error = module.type(names.error, `src/operations/${fileOf(operation, context)}.ts`);
  return `${module.type("Call", core.call)}<${resultText(operation, context, module)}, ${error}>`;
}

function functionStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): FunctionDeclarationStructure {
  const client = { name: "client", type: module.type("Client", core.client) };
  const parameters = callParameters(operation, names, context, module);
  const takesParams = parameters.some(({ name }) => name === "params");
  return {
    kind: StructureKind.Function,
    name: names.function,
    isExported: true,
    docs: operationDocs(operation),
    parameters: [client, ...parameters],
    returnType: returnText(operation, names, context, module),
    statements: [
      `return client.call(${names.spec}, ${takesParams ? "params" : "undefined"}, options);`,
    ],
  };
}

function emitService(service: ServiceNames, context: EmitContext): EmittedFile {
  const module = new ModuleBuilder(`src/services/${service.file}.ts`);
  const client = module.type("Client", core.client);
  const description = context.api.tags.find((tag) => tag.name === service.title)?.description;
  module.add({
    kind: StructureKind.Class,
    name: service.className,
    isExported: true,
    docs: [commentText(description ?? `The operations of ${service.title}.`)],
    properties: [{ name: "#client", isReadonly: true, type: client }],
    ctors: [
      { parameters: [{ name: "client", type: client }], statements: ["this.#client = client;"] },
    ],
    methods: operationsOf(service, context).map((operation) =>
      methodStructure(operation, service, context, module),
    ),
  });
  return module.emit();
}

function methodStructure(
  operation: Operation,
  service: ServiceNames,
  context: EmitContext,
  module: ModuleBuilder,
): MethodDeclarationStructure {
  const names = context.names.operation(operation.id);
  const parameters = callParameters(operation, names, context, module);
  const call = module.value(names.function, `src/operations/${service.file}.ts`);
  return {
    kind: StructureKind.Method,
    name: names.method,
    docs: operationDocs(operation),
    parameters,
    returnType: returnText(operation, names, context, module),
    statements: [`return ${call}(this.#client, ${parameters.map(({ name }) => name).join(", ")});`],
  };
}
