import type { RequestBody, SymbolId } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { lowerContent } from "./content.js";
import { docsOf, type Located, type LowerContext } from "./context.js";
import { ownerOf } from "./owner.js";

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
  reportUndividedParts(node, context);
  return {
    required: node.value["required"] === true,
    docs: docsOf(node.value),
    content,
    origin: node.origin,
  };
}

/** Types of values that a body of several parts cannot be made of (OpenAPI 3.1, 4.8.14.4). */
const undivided: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean"]);

function reportUndividedParts(body: Located, context: LowerContext): void {
  for (const [mediaType, media] of context.entries(body, "content")) {
    if (!/^multipart\//i.test(mediaType)) continue;
    const resolved = context.resolve(media);
    const schema = resolved && context.child(resolved, "schema");
    const described = schema && context.resolve(schema)?.value;
    if (schema === undefined || !isObject(described) || !undivided.has(described["type"])) continue;
    const params = { mediaType, type: String(described["type"]) };
    context.report("operation/multipart-without-parts", params, schema);
  }
}
