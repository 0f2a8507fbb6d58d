import { isOutcome } from "../ir/response-shape.js";
import type { JsonObject, MediaContent, Parameter, Response, SymbolId } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { essenceOf } from "../support/media-type.js";
import { lowerContent } from "./content.js";
import { docsOf, type Located, type LowerContext } from "./context.js";
import { isStructure, otherNotations } from "./notations.js";
import { isShared, ownerOf } from "./owner.js";
import { isHeaderName, lowerHeaderOrParameter } from "./parameters.js";

/**
 * Lowers what an operation answers, sorted by status: exact ones, then ranges, then `default`
 * (OpenAPI 3.1, 4.8.16). Interim responses (1XX) are left to the platform, which never shows them.
 */
export function lowerResponses(
  id: SymbolId,
  method: string,
  operation: Located,
  context: LowerContext,
): readonly Response[] {
  const entries = context.entries(operation, "responses");
  const outcomes = entries.map(([key]) => key.toUpperCase()).filter(isOutcome);
  const responses = entries.flatMap(([key, declared]) => {
    if (key.startsWith("x-")) return [];
    if (!/^([1-5](\d\d|XX)|default)$/i.test(key)) {
      context.report("operation/status-invalid", { status: key }, declared, true);
      return [];
    }
    if (key.startsWith("1")) {
      context.report("operation/interim-response", { status: key }, declared, true);
      return [];
    }
    const node = context.resolve(declared);
    if (node === undefined || !isObject(node.value)) return [];
    if (node.value["links"] !== undefined) context.linking.add(id);
    const status = key.toLowerCase() === "default" ? "default" : key.toUpperCase();
    if (isBodiless(method, status)) {
      const headers = lowerHeaders(id, node, context);
      if (context.entries(node, "content").length > 0) {
        const what = method.toLowerCase() === "head" ? "HEAD" : status;
        context.report("operation/body-not-received", { what }, node);
      }
      return [{ status, docs: docsOf(node.value), content: [], headers, origin: node.origin }];
    }
    const known = context.shared.responses.get(node.pointer);
    const response = known ?? lowerResponse(id, status, node, context);
    if (isShared(node)) context.shared.responses.set(node.pointer, response);
    const isAnswer = status !== "default" || outcomes.length === 0;
    if (!isAnswer || !isLeftOut(method, status, node.value)) return [{ status, ...response }];
    const anything: MediaContent = {
      mediaType: "*/*",
      type: { kind: "unknown" },
      encoding: [],
      isAssumed: true,
      origin: node.origin,
    };
    return [{ status, ...response, content: [anything] }];
  });
  return responses.map((response) => withContentOfOk(response, responses));
}

/**
 * What stands in for a 200 has what that would have: 203 the same changed on the way, 206 a part of it (RFC 9110, 15.3.4
 * and 15.3.7). So one of which the description says nothing has the content that it says of the 200.
 */
function withContentOfOk(response: Response, responses: readonly Response[]): Response {
  if (!["203", "206"].includes(response.status) || !isAssumed(response)) return response;
  const ok = responses.find(({ status }) => status === "200");
  return ok === undefined || ok.content.length === 0
    ? response
    : { ...response, content: ok.content };
}

function isAssumed({ content }: Response): boolean {
  return content.some((media) => media.isAssumed === true);
}

function lowerResponse(
  id: SymbolId,
  status: string,
  node: Located,
  context: LowerContext,
): Omit<Response, "status"> {
  const headers = lowerHeaders(id, node, context);
  const owner = ownerOf(node, { parent: id, path: [status, "response"] });
  const received = lowerContent(owner, node, "asked", context);
  const content = withoutImpossibleText(received, node, context);
  return {
    docs: docsOf(node.value),
    content,
    ...otherNotations(node, context),
    headers,
    origin: node.origin,
  };
}

/**
 * Leaves out plain text that is said to be the same object or list as the JSON beside it: text is none, so such a
 * service answers with JSON. ASP.NET Core lists all that it has writers for, whatever they write.
 */
function withoutImpossibleText(
  content: readonly MediaContent[],
  response: Located,
  context: LowerContext,
): readonly MediaContent[] {
  const json = content.find(({ mediaType }) => essenceOf(mediaType) === "application/json");
  if (json === undefined) return content;
  return content.filter(
    ({ mediaType, type }) =>
      essenceOf(mediaType) !== "text/plain" ||
      type !== json.type ||
      !isStructure(context.child(response, "content", mediaType), context),
  );
}

function lowerHeaders(id: SymbolId, node: Located, context: LowerContext): readonly Parameter[] {
  return context.entries(node, "headers").flatMap(([name, header]) => {
    const target = context.resolve(header);
    // Told by the media type (OpenAPI 3.1, 4.8.17.1).
    if (name.toLowerCase() === "content-type") return [];
    if (target === undefined || !isObject(target.value)) return [];
    if (!isHeaderName(name, header, context)) return [];
    const located = { ...target, value: target.value };
    return [lowerHeaderOrParameter(id, name, "header", located, context)];
  });
}

/**
 * True where a description says nothing of what a call is made for: what GET and QUERY ask for is a
 * body (RFC 9110, 9.3.1). One that has no `content` may hold anything; an empty one holds nothing.
 */
function isLeftOut(method: string, status: string, response: JsonObject): boolean {
  return (
    ["get", "query"].includes(method.toLowerCase()) &&
    ["200", "203", "206", "2XX", "default"].includes(status) &&
    response["content"] === undefined
  );
}

/** True for responses that never have a body (RFC 9110, 6.4.1). */
function isBodiless(method: string, status: string): boolean {
  return method.toLowerCase() === "head" || ["204", "205", "304"].includes(status);
}
