import type { JsonObject, Operation, SymbolId } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { httpMethods, isObject } from "../normalize/structure.js";
import { httpToken } from "../support/http-token.js";
import { joinPointer } from "../support/json-pointer.js";
import { docsOf, optional, type Located, type LowerContext } from "./context.js";
import { readOperationHints } from "./hints.js";
import { lowerParameters } from "./parameters.js";
import { parsePathTemplate } from "./path-template.js";
import { lowerReliability, withOptionalKey } from "./reliability.js";
import { lowerRequestBody } from "./request-body.js";
import { lowerResponses } from "./responses.js";
import { lowerSecurity } from "./security.js";
import { lowerOwnServers } from "./servers.js";

/** Lowers every operation below `paths`, sorted by path and method (OpenAPI 3.1, 4.8.8). */
export function lowerOperations(context: LowerContext): readonly Operation[] {
  return context.entries(context.root, "paths").flatMap(([key, item]) => {
    const pathItem = context.resolve(item);
    if (pathItem === undefined || key.startsWith("x-")) return [];
    // With none it would run into the host, and with more it would begin with one where the server's URL is empty.
    const path = key.replace(/^\/*/, "/");
    return declaredOperations(pathItem, context).map(([tokens, node]) => {
      const id = joinPointer("/paths", key, ...tokens);
      context.operationNodes.set(id, node);
      const [field = "", additional] = tokens;
      // An additional method is sent as it is written (OpenAPI 3.2, Path Item Object).
      const method = additional ?? field.toUpperCase();
      return lowerOperation(id, path, method, node, pathItem, context);
    });
  });
}

const methodPlaces = httpMethods.toSorted().map((method) => [method]);

/** The operations of a path by their place in it: one field each, or a map for rare methods (OpenAPI 3.2, 4.9.1). */
function declaredOperations(
  pathItem: Located,
  context: LowerContext,
): readonly (readonly [tokens: readonly string[], node: Located<JsonObject>])[] {
  const additional = context
    .entries(pathItem, "additionalOperations")
    .filter(([method, node]) => isMethod(method, node, context));
  const places = [
    ...methodPlaces,
    ...additional.map(([method]) => ["additionalOperations", method]),
  ];
  return places.flatMap((tokens) => {
    const node = context.child(pathItem, ...tokens);
    if (node === undefined || !isObject(node.value)) return [];
    return [[tokens, { ...node, value: node.value }] as const];
  });
}

/** Whether a key can be sent as a method, which is a token (RFC 9110, 9.1); reported where it cannot. */
function isMethod(key: string, node: Located, context: LowerContext): boolean {
  const isToken = httpToken.test(key);
  if (!isToken) {
    const params = { field: key, expected: "an HTTP method", found: "a text" };
    context.report("document/left-out", params, node, true);
  }
  return isToken;
}

// Forbidden methods (Fetch Standard, 2.2.1).
const refusedMethods: ReadonlySet<string> = new Set(["CONNECT", "TRACE", "TRACK"]);

function lowerOperation(
  id: SymbolId,
  template: string,
  method: string,
  node: Located<JsonObject>,
  pathItem: Located,
  context: LowerContext,
): Operation {
  const operationId = node.value["operationId"];
  const { path, expressions } = parsePathTemplate(template);
  if (refusedMethods.has(method.toUpperCase()))
    context.report("operation/method-refused", { method }, node, true);
  const body = lowerRequestBody(id, method, node, context);
  const parameters = lowerParameters(id, expressions, node, pathItem, context);
  const reliability = lowerReliability(node.value, context.root.value, parameters);
  return {
    id,
    ...optional(
      "operationId",
      typeof operationId === "string" && operationId.trim() !== "" ? operationId : undefined,
    ),
    method,
    path,
    docs: docsOf(node.value),
    tags: listOf(node.value["tags"]).filter((tag) => typeof tag === "string"),
    hints: readOperationHints(node.value),
    parameters: withOptionalKey(parameters, reliability),
    ...optional("body", body),
    responses: lowerResponses(id, method, node, context),
    security: lowerSecurity(node, context),
    ...optional("servers", lowerOwnServers(node, pathItem, context)),
    reliability,
    origin: node.origin,
  };
}
