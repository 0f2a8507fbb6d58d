import { flatBody, sentContent } from "../../../ir/body-shape.js";
import type { IrType, Operation, Parameter, Response } from "../../../ir/types.js";
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
  type PropertySignatureStructure,
  type StatementStructures,
} from "../../ts/printer.js";
import { commentText, defaultNote, docComment, propertyName } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
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

/** How the argument object of a call is declared. */
interface Signature {
  readonly takesParams: boolean;
  readonly optional: boolean;
}

function signatureOf(operation: Operation, names: OperationNames, { api }: EmitContext): Signature {
  const content = sentContent(operation);
  const required = operation.parameters.some(
    (parameter) => parameter.required && parameter.default === undefined,
  );
  const bodyRequired =
    content !== undefined &&
    operation.body?.required === true &&
    (names.bodyArgument !== undefined || flatBody(content.type, api)?.allOptional !== true);
  return {
    takesParams: operation.parameters.length > 0 || content !== undefined,
    optional: !required && !bodyRequired,
  };
}

function paramsStatements(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  if (!signatureOf(operation, names, context).takesParams) return [];
  const writer = new TypeWriter(context, module, "request");
  const content = sentContent(operation);
  const properties = operation.parameters.map((parameter) =>
    parameterProperty(parameter, names, writer),
  );
  if (content !== undefined && names.bodyArgument !== undefined) {
    properties.push({
      kind: StructureKind.PropertySignature,
      name: names.bodyArgument,
      type: writer.text(content.type),
      hasQuestionToken: operation.body?.required !== true,
      docs: docComment(operation.body?.docs ?? {}),
    });
  }
  const docs = [`What {@link ${names.function}} sends.`];
  const base = { name: names.params, isExported: true, docs };
  if (content === undefined || names.bodyArgument !== undefined) {
    return [{ ...base, kind: StructureKind.Interface, properties }];
  }
  const body = flatText(content.type, operation, writer, context, module);
  if (properties.length === 0) return [{ ...base, kind: StructureKind.TypeAlias, type: body.text }];
  if (body.isInterface) {
    return [{ ...base, kind: StructureKind.Interface, extends: [body.text], properties }];
  }
  const own = properties.map((property) => {
    const comment = property.docs?.map((doc) => `/** ${String(doc).trim()} */\n`).join("") ?? "";
    return `${comment}${property.name}${property.hasQuestionToken === true ? "?" : ""}: ${String(property.type)};`;
  });
  return [
    { ...base, kind: StructureKind.TypeAlias, type: `{\n${own.join("\n")}\n} & ${body.text}` },
  ];
}

/** A body whose properties stand beside the parameters, and whether an interface can extend it. */
function flatText(
  type: IrType,
  operation: Operation,
  writer: TypeWriter,
  context: EmitContext,
  module: ModuleBuilder,
): { readonly text: string; readonly isInterface: boolean } {
  const text = writer.text(type);
  // A body that may be left out, but has required properties, is left out as a whole.
  if (operation.body?.required !== true && flatBody(type, context.api)?.allOptional !== true) {
    return { text: `${module.type("AllOrNone", core.oneof)}<${text}>`, isInterface: false };
  }
  return { text, isInterface: isInterface(type, writer, context) };
}

/** True where a body is a reference to what is emitted as an interface, which another may extend. */
function isInterface(type: IrType, writer: TypeWriter, { api }: EmitContext): boolean {
  const target = type.kind === "reference" ? api.declarations.get(type.target)?.type : undefined;
  return (
    target?.kind === "object" &&
    target.groups.length === 0 &&
    writer.visible(target.properties).length > 0
  );
}

function parameterProperty(
  parameter: Parameter,
  names: OperationNames,
  writer: TypeWriter,
): PropertySignatureStructure {
  return {
    kind: StructureKind.PropertySignature,
    name: propertyName(
      names.arguments.get(`${parameter.location} ${parameter.name}`) ?? parameter.name,
    ),
    type: writer.text(parameter.type),
    hasQuestionToken: !parameter.required || parameter.default !== undefined,
    docs: docComment(parameter.docs, defaultNote(parameter.default)),
  };
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
