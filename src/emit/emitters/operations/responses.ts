import {
  isSuccess,
  responseVariants,
  successResponses,
  type ResponseVariant,
} from "../../../ir/response-shape.js";
import type { MediaContent, Operation, StatusPattern } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { essenceOf } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { headerShape } from "../../header-shape.js";
import { successBodyText } from "../../item-stream.js";
import { mediaTypeText, receivedType } from "../../media-reading.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { literalText, propertyName } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** Declares what a call throws, with the types of its bodies by status. */
export function errorStatement(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const callError = module.type("CallError", core.callError);
  const bodies = operation.responses
    .filter((response) => !isSuccess(response.status) && response.content.length > 0)
    .map((response) => {
      const key = /^\d+$/.test(response.status) ? response.status : literalText(response.status);
      return `Record<${key}, ${contentsText(response.content, context, module)}>`;
    });
  return {
    kind: StructureKind.TypeAlias,
    name: names.error,
    isExported: true,
    docs: [`What \`${names.function}\` throws.`],
    // The compiler knows such records again, and works out once what all operations with the same bodies
    // throw. Every object type would be another one.
    type: bodies.length === 0 ? callError : `${callError}<${bodies.join(" & ")}>`,
  };
}

/** Declares the answers to a successful call, where they differ or have headers; else nothing. */
export function responseStatements(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  if (names.response === undefined) return [];
  const variants = responseVariants(operation, context.api).map((variant) =>
    receivedText(variant, operation, names, context, module),
  );
  return [
    {
      kind: StructureKind.TypeAlias,
      name: names.response,
      isExported: true,
      docs: [`What \`${names.function}\` is answered with.`],
      type: variants.join(" | "),
    },
  ];
}

/** The type of what a successful call resolves to. */
export function resultText(
  operation: Operation,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const successes = successResponses(operation);
  if (successes.length === 0) return "unknown";
  const contents = successes.flatMap(({ content }) => content);
  const text = successContentsText(contents, context, module);
  const isEmptiable = contents.length > 0 && successes.some(({ content }) => content.length === 0);
  return isEmptiable && text !== "unknown" ? `${text} | undefined` : text;
}

/** The statuses of a successful call as a type; undefined where that is any success. */
export function successText(operation: Operation): string | undefined {
  const statuses = successResponses(operation).map(({ status }) => status);
  return statuses.length > 0 && statuses.every((status) => /^\d+$/.test(status))
    ? statuses.join(" | ")
    : undefined;
}

function receivedText(
  { status, contents, byMediaType, headers }: ResponseVariant,
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const types = [...new Set(contents.map(({ mediaType }) => mediaTypeText(essenceOf(mediaType))))];
  const members = headers.map((header) => {
    const { type } = headerShape(header, context.api);
    const name = propertyName(names.headers.get(`${status} ${header.name}`) ?? header.name);
    const text =
      type === undefined ? "string" : new TypeWriter(context, module, "response").text(type);
    return `readonly ${name}?: ${text}`;
  });
  const parameters = [
    successContentsText(contents, context, module),
    statusText(status, operation, module),
    byMediaType ? types.join(" | ") : "string",
    ...(members.length === 0 ? [] : [`{ ${members.join("; ")} }`]),
  ];
  if (parameters.length === 3 && !byMediaType) parameters.pop();
  return `${module.type("Received", core.call)}<${parameters.join(", ")}>`;
}

/** A status as a type: itself, or all of its range that are not declared by themselves. */
function statusText(
  status: StatusPattern,
  { responses }: Operation,
  module: ModuleBuilder,
): string {
  if (/^\d+$/.test(status)) return status;
  const range = `${module.type("StatusOfClass", core.status)}<2>`;
  const declared = responses.filter((it) => /^2\d\d$/.test(it.status)).map((it) => it.status);
  return declared.length === 0 ? range : `Exclude<${range}, ${declared.join(" | ")}>`;
}

function successContentsText(
  contents: readonly MediaContent[],
  context: EmitContext,
  module: ModuleBuilder,
): string {
  return contents.length === 0 ? "undefined" : successBodyText(contents, context, module);
}

function contentsText(
  contents: readonly MediaContent[],
  context: EmitContext,
  module: ModuleBuilder,
): string {
  if (contents.length === 0) return "undefined";
  return new TypeWriter(context, module, "response").text(receivedType(contents, context.api));
}
