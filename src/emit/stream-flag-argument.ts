import { findStreamFlag } from "../ir/stream-flag.js";
import type { Api, Operation } from "../ir/types.js";
import type { OperationNames } from "../naming/names.js";

/** The argument of a call that has it answered item by item; undefined where none does. */
export function streamFlagArgument(
  operation: Operation,
  { arguments: names, bodyArguments: [body] }: OperationNames,
  api: Api,
): string | undefined {
  const flag = findStreamFlag(operation, api);
  if (flag?.in === "query") return names.get(`query ${flag.name}`);
  return body === undefined ? flag?.name : undefined;
}
