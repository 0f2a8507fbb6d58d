import { indexOperations } from "../../../ir/operation-index.js";
import type { Operation } from "../../../ir/types.js";
import type { OperationNames, ServiceNames } from "../../../naming/names.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { tagText } from "../../tag-text.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  type FunctionDeclarationStructure,
  type MethodDeclarationStructure,
  type ParameterStructure,
  type StatementStructures,
} from "../../ts/structures.js";
import { commentText, docComment } from "../../ts/text.js";
import { type FlaggedCall, flaggedCall } from "./flagged-call.js";
import { itemText } from "./paging-spec.js";
import { paramsStatements, signatureOf } from "./params.js";
import { errorStatement, responseStatements, resultText, successText } from "./responses.js";
import { optionsText } from "./server-spec.js";
import { operationSpec } from "./spec.js";

/** Emits a module of standalone functions and a class of methods for every group of operations. */
export function emitOperations(context: EmitContext): readonly EmittedFile[] {
  const { byId } = indexOperations(context.api);
  return context.names.services.flatMap((service) => {
    const members = service.operations.flatMap((id) => byId.get(id) ?? []);
    return [emitFunctions(service, members, context), emitService(service, members, context)];
  });
}

function emitFunctions(
  service: ServiceNames,
  operations: readonly Operation[],
  context: EmitContext,
): EmittedFile {
  const module = new ModuleBuilder(`src/operations/${service.file}.ts`);
  for (const operation of operations) {
    const names = context.names.operation(operation.id);
    module.add(
      ...paramsStatements(operation, names, context, module),
      ...responseStatements(operation, names, context, module),
      errorStatement(operation, names, context, module),
      specStatement(operation, names, context, module),
      functionStatement(operation, names, context, module),
    );
  }
  return module.emit();
}

function specStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  return constant(names.spec, operationSpec(operation, names, context, module), {
    type:
      operation.paging === undefined
        ? module.type("OperationSpec", core.operation)
        : module.type("PagedOperationSpec", core.paging),
  });
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
    { name: "options", type: optionsText(operation, context, module), hasQuestionToken: true },
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
  const own = (name: string): string =>
    module.type(name, `src/operations/${fileOf(operation, context)}.ts`);
  const parameters = [resultText(operation, context, module), own(names.error)];
  const status = successText(operation);
  if (names.response !== undefined) {
    const any = (): string => `${module.type("StatusOfClass", core.status)}<2>`;
    parameters.push(status ?? any(), own(names.response));
  } else if (status !== undefined) parameters.push(status);
  if (operation.paging !== undefined) {
    const item = itemText(operation, context, module);
    return `${module.type("PagedCall", core.paging)}<${[item, ...parameters].join(", ")}>`;
  }
  return `${module.type("Call", core.call)}<${parameters.join(", ")}>`;
}

/** What a function and a method have of an operation: its docs stand with what callers see. */
interface Signatures extends Pick<MethodDeclarationStructure, "docs" | "overloads" | "returnType"> {
  readonly parameters: ParameterStructure[];
}

function signaturesOf(
  operation: Operation,
  names: OperationNames,
  flagged: FlaggedCall | undefined,
  context: EmitContext,
  module: ModuleBuilder,
): Signatures {
  const docs = operationDocs(operation);
  const parameters = callParameters(operation, names, context, module);
  const returnType = returnText(operation, names, context, module);
  if (flagged === undefined) return { docs, parameters, returnType };
  const overload = {
    docs,
    typeParameters: [flagged.typeParameter],
    parameters: parameters.map((parameter) =>
      parameter.name === "params"
        ? { ...parameter, type: `${parameter.type} & ${flagged.params}` }
        : parameter,
    ),
    returnType: flagged.returnType,
  };
  return { overloads: [overload], parameters, returnType };
}

function functionStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): FunctionDeclarationStructure {
  const client = { name: "client", type: module.type("Client", core.client) };
  const flagged = flaggedCall(operation, names, context, module);
  const { overloads, ...own } = signaturesOf(operation, names, flagged, context, module);
  const takesParams = own.parameters.some(({ name }) => name === "params");
  return {
    kind: StructureKind.Function,
    name: names.function,
    isExported: true,
    ...own,
    parameters: [client, ...own.parameters],
    ...(overloads && {
      overloads: overloads.map((overload) => ({
        ...overload,
        parameters: [client, ...(overload.parameters ?? [])],
      })),
    }),
    statements: [
      callText(
        operation,
        flagged?.spec ?? names.spec,
        takesParams ? "params" : "undefined",
        module,
      ),
    ],
  };
}

function callText(
  { paging }: Operation,
  spec: string,
  params: string,
  module: ModuleBuilder,
): string {
  if (paging === undefined) return `return client.call(${spec}, ${params}, options);`;
  const call = module.value("callPaged", core.paging);
  return `return ${call}(client, ${spec}, ${params}, options);`;
}

function emitService(
  service: ServiceNames,
  operations: readonly Operation[],
  context: EmitContext,
): EmittedFile {
  const module = new ModuleBuilder(`src/services/${service.file}.ts`);
  const client = module.type("Client", core.client);
  module.add({
    kind: StructureKind.Class,
    name: service.className,
    isExported: true,
    docs: [commentText(tagText(service.title, context.api))],
    properties: [{ name: "#client", isReadonly: true, type: client }],
    ctors: [
      { parameters: [{ name: "client", type: client }], statements: ["this.#client = client;"] },
    ],
    methods: operations.flatMap((operation) => {
      const method = methodStructure(operation, service, context, module);
      return [method, ...formerMethods(method, service, context)];
    }),
  });
  return module.emit();
}

/** The names that a method had before, which are methods still. */
function formerMethods(
  method: MethodDeclarationStructure,
  { file }: ServiceNames,
  { names }: EmitContext,
): readonly MethodDeclarationStructure[] {
  const given = (method.parameters ?? []).map(({ name }) => name).join(", ");
  return [...(names.former.get(`${file}/methods`) ?? [])]
    .filter(([, current]) => current === method.name)
    .map(([name]) => {
      const docs = [`@deprecated Use {@link ${method.name}}.`];
      const overloads = method.overloads?.map((overload) => ({ ...overload, docs }));
      return {
        ...method,
        name,
        ...(overloads === undefined ? { docs } : { overloads }),
        statements: [`return this.${method.name}(${given});`],
      };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function methodStructure(
  operation: Operation,
  service: ServiceNames,
  context: EmitContext,
  module: ModuleBuilder,
): MethodDeclarationStructure {
  const names = context.names.operation(operation.id);
  const flagged = flaggedCall(operation, names, context, module);
  const signatures = signaturesOf(operation, names, flagged, context, module);
  const given = signatures.parameters.map(({ name }) => name);
  const call = module.value(names.function, `src/operations/${service.file}.ts`);
  return {
    kind: StructureKind.Method,
    name: names.method,
    ...signatures,
    statements: [`return ${call}(this.#client, ${given.join(", ")});`],
  };
}
