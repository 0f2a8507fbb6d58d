import type { RequestBody, SymbolId } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { lowerContent } from "./content.js";
import { docsOf, type Located, type LowerContext } from "./context.js";
import { otherNotations } from "./notations.js";
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
    const params = { method: method.toUpperCase() };
    if (!isNothing(node, context))
      context.report("operation/body-not-sent", params, declared ?? node, true);
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
    ...otherNotations(node, context),
    origin: node.origin,
  };
}

/** Whether a body may be left out and holds objects without properties: some generators write it for every operation. */
function isNothing(node: Located, context: LowerContext): boolean {
  if (!isObject(node.value) || node.value["required"] === true) return false;
  return context.entries(node, "content").every(([, declared]) => {
    const media = context.resolve(declared);
    const schema = media && context.child(media, "schema");
    const value = schema && context.resolve(schema)?.value;
    if (!isObject(value) || !isObject(value["properties"])) return false;
    const isComposed = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in value);
    return Object.keys(value["properties"]).length === 0 && !isComposed;
  });
}
