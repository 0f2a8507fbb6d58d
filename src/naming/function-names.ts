import type { Operation, SymbolId } from "../ir/types.js";
import { parsePointer } from "../support/json-pointer.js";

/**
 * Finds what functions are called in operationIds that a web framework made of a function's name and
 * more: `read_item` in `read_item_items__item_id__get`, as FastAPI makes them of the path and the method
 * (`generate_unique_id` of fastapi.utils), and `listItems` in `listItemsUsingGET_1`, as Springfox does of the method
 * and a number (`CachingOperationNameGenerator`).
 *
 * @returns nothing where all ids begin with one and the same word, which is no function's name
 */
export function findFunctionNames(operations: readonly Operation[]): ReadonlyMap<SymbolId, string> {
  const found = new Map(
    operations.flatMap((operation) => {
      const name = nameBeforePath(operation) ?? nameBeforeMethod(operation);
      return name === undefined ? [] : [[operation.id, name] as const];
    }),
  );
  const isPrefix = found.size > 1 && new Set(found.values()).size === 1;
  return isPrefix ? new Map() : found;
}

function nameBeforePath({ id, operationId, method }: Operation): string | undefined {
  const [, path = ""] = parsePointer(id);
  const tail = `${path}_${method}`.replace(/[^\p{L}\p{N}_]/gu, "_").toLowerCase();
  if (operationId?.toLowerCase().endsWith(tail) !== true) return undefined;
  const name = operationId.slice(0, -tail.length);
  return /^\p{L}\w*$/u.test(name) ? name : undefined;
}

function nameBeforeMethod({ operationId = "", method }: Operation): string | undefined {
  const [, name, used] = /^(\p{L}\w*)Using([A-Z]+)(?:_\d+)?$/u.exec(operationId) ?? [];
  return used === method ? name : undefined;
}
