import type { Operation } from "../ir/types.js";
import { parsePointer } from "../support/json-pointer.js";
import type { Located, LowerContext } from "./context.js";

/** Finds the node of the document that an operation was lowered from. */
export function findOperationNode({ id }: Operation, context: LowerContext): Located | undefined {
  const [, path = "", ...tokens] = parsePointer(id);
  const declared = context.child(context.root, "paths", path);
  const pathItem = declared && context.resolve(declared);
  return pathItem && context.child(pathItem, ...tokens);
}
