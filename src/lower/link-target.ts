import { indexOperations } from "../ir/operation-index.js";
import type { Api, Operation } from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext } from "./context.js";

/**
 * Finds the operation that a link leads to, by `operationId` or `operationRef` (OpenAPI 3.1, 4.8.20.1).
 *
 * @returns undefined where there is none, which is reported
 */
export function findLinkTarget(
  name: string,
  node: Located,
  api: Api,
  context: LowerContext,
): Operation | undefined {
  const { operationId, operationRef } = isObject(node.value) ? node.value : {};
  const wanted = operationId ?? operationRef;
  const found =
    typeof operationId === "string"
      ? indexOperations(api).byOperationId.get(operationId)
      : typeof operationRef === "string"
        ? findByReference(operationRef, node, api)
        : undefined;
  if (found !== undefined) return found;
  const field = operationId === undefined ? "operationRef" : "operationId";
  const target = typeof wanted === "string" ? wanted : "";
  context.report("link/target-not-found", { name, target }, context.child(node, field) ?? node);
  return undefined;
}

/** An operation by a reference to its place, which may name its own document or one beside it. */
function findByReference(reference: string, node: Located, api: Api): Operation | undefined {
  const hash = reference.indexOf("#");
  const pointer = hash < 0 ? undefined : localPointer(reference.slice(hash));
  if (pointer === undefined) return undefined;
  const own = indexOperations(api).byId.get(pointer);
  if (hash === 0 && own !== undefined) return own;
  const document = locate(reference.slice(0, hash), node.origin.source);
  return api.operations.find(
    ({ origin }) => origin.pointer === pointer && locate("", origin.source) === document,
  );
}

/** Where a document is, by its name relative to another's; the URL's root stands for the working folder. */
function locate(relative: string, base: string): string | undefined {
  const from = URL.canParse(base, "file:///") ? new URL(base, "file:///") : undefined;
  return from && URL.canParse(relative, from) ? new URL(relative, from).href : undefined;
}
