import type { RequestBody, SymbolId } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { lowerContent } from "./content.js";
import { docsOf, type Located, type LowerContext } from "./context.js";
import { ownerOf } from "./owner.js";
import { reportParts } from "./report-parts.js";

// Fetch refuses to send these with a body (Fetch Standard, Request constructor).
const bodilessMethods: ReadonlySet<string> = new Set(["get", "head"]);

/**
 * Lowers what an operation sends (OpenAPI 3.1, 4.8.13).
 *
 * @returns undefined where there is nothing to send, or no way of sending it, which is reported
 */
export function lowerRequestBody(
  id: SymbolId,
  method: string,
  operation: Located,
  context: LowerContext,
): RequestBody | undefined {
  const declared = context.child(operation, "requestBody");
  const node = declared && context.resolve(declared);
  if (node === undefined || !isObject(node.value)) return undefined;
  if (bodilessMethods.has(method.toLowerCase())) {
    context.report(
      "operation/body-not-sent",
      { method: method.toUpperCase() },
      declared ?? node,
      true,
    );
    return undefined;
  }
  const owner = ownerOf(node, { parent: id, path: ["body"] });
  const content = lowerContent(owner, node, "sent", context);
  if (content.length === 0) {
    context.report("operation/body-without-content", {}, node, true);
    return undefined;
  }
  reportParts(node, context);
  return {
    required: node.value["required"] === true,
    docs: docsOf(node.value),
    content,
    origin: node.origin,
  };
}
