import { findStreamFlag } from "../ir/stream-flag.js";
import type { Api, Operation } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import type { CheckedRequest } from "./request-check.js";

/**
 * Whether a request says that it wants its answer item by item, or whole; undefined where it says neither. Services go
 * by that and not by `Accept`, which clients send the same for both.
 */
export function streamWish(
  operation: Operation,
  { parameters, body }: CheckedRequest,
  api: Api,
): boolean | undefined {
  const flag = findStreamFlag(operation, api);
  if (flag === undefined) return undefined;
  const holder: unknown = flag.in === "query" ? parameters.query : body;
  const value =
    isObject(holder) && Object.hasOwn(holder, flag.name) ? holder[flag.name] : undefined;
  return typeof value === "boolean" ? value : undefined;
}
