import { findStreamFlag, type StreamFlag } from "../ir/stream-flag.js";
import type { Api, Operation } from "../ir/types.js";
import type { OperationNames } from "../naming/names.js";

/** A flag of a call, with the argument that it is. */
export interface StreamFlagArgument extends StreamFlag {
  readonly argument: string;
}

/** Finds the argument of a call that has it answered item by item or whole; undefined where none does. */
export function streamFlagArgument(
  operation: Operation,
  { arguments: names, bodyArguments: [body] }: OperationNames,
  api: Api,
): StreamFlagArgument | undefined {
  const flag = findStreamFlag(operation, api);
  if (flag === undefined || (flag.in === "body" && body !== undefined)) return undefined;
  const argument = flag.in === "query" ? names.get(`query ${flag.name}`) : flag.name;
  return argument === undefined ? undefined : { ...flag, argument };
}
