import { isObject } from "../normalize/structure.js";
import type { MockOperation } from "./mock-operation.js";
import type { CheckedRequest } from "./request-check.js";

/**
 * Whether a request says that it wants its answer item by item, or whole; undefined where it says neither. Services go
 * by that and not by `Accept`, which clients send the same for both.
 */
export function streamWish(
  { streamFlag: flag }: MockOperation,
  { parameters, body }: CheckedRequest,
): boolean | undefined {
  if (flag === undefined) return undefined;
  const holder: unknown = flag.in === "query" ? parameters.query : body;
  const value =
    isObject(holder) && Object.hasOwn(holder, flag.name) ? holder[flag.name] : undefined;
  return typeof value === "boolean" ? value : undefined;
}
