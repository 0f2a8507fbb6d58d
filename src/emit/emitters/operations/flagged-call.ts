import type { MediaContent, Operation } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { streamFlagType } from "../../../naming/reserved.js";
import { essenceOf } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { successBodyText } from "../../item-stream.js";
import { mediaTypeText } from "../../media-reading.js";
import { streamFlagArgument } from "../../stream-flag-argument.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText } from "../../ts/text.js";
import { signatureOf } from "./params.js";
import { acceptText } from "./response-spec.js";
import { successText } from "./responses.js";

/** What is narrower in the signature of an operation that a flag has answered item by item or whole. */
export interface FlaggedCall {
  readonly typeParameter: string;
  /** What is known of the argument object beside its own type. */
  readonly params: string;
  readonly returnType: string;
  /** The specification to call with, which accepts what is asked for. */
  readonly spec: string;
}

/** Writes the signature by which the flag of a call tells the type of its answer; undefined where no flag does. */
export function flaggedCall(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): FlaggedCall | undefined {
  const flag = streamFlagArgument(operation, names, context.api);
  if (flag === undefined || names.response === undefined) return undefined;
  const { argument } = flag;
  const file = `src/operations/${context.names.service(operation.id).file}.ts`;
  const error = module.type(names.error, file);
  const response = module.type(names.response, file);
  const status = successText(operation) ?? `${module.type("StatusOfClass", core.status)}<2>`;
  const call = (contents: readonly MediaContent[]): string => {
    const types = contents.map(({ mediaType }) => mediaTypeText(essenceOf(mediaType)));
    const answer = `Extract<${response}, { contentType: ${[...new Set(types)].join(" | ")} }>`;
    const body = successBodyText(contents, context, module);
    return `${module.type("Call", core.call)}<${[body, error, status, answer].join(", ")}>`;
  };
  const accept = literalText(acceptText(operation, context.api, flag.streamed));
  const { optional } = signatureOf(operation, names, context);
  const given = `params${optional ? "?" : ""}.${argument}`;
  const isStreamed = flag.default ? `${given} !== false` : `${given} === true`;
  return {
    spec: `${isStreamed} ? { ...${names.spec}, accept: ${accept} } : ${names.spec}`,
    typeParameter: `${streamFlagType} extends boolean | null = ${flag.default}`,
    params: `{ ${argument}?: ${streamFlagType} }`,
    returnType: `${module.type("CallByFlag", core.call)}<${streamFlagType}, ${call(flag.whole)}, ${call(flag.streamed)}>`,
  };
}
