import { serializeBody } from "./body.js";
import { setHeaders, type HeaderValues } from "./headers.js";
import type { OperationSpec } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { expandPath } from "./path.js";
import { appendQuery } from "./query.js";
import { findOwn } from "./record.js";
import { parseBaseUrl } from "./server-url.js";

/** What a request is made of besides the operation and its arguments. */
export interface RequestOptions {
  readonly baseUrl: string;
  readonly userAgent: string | undefined;
  /** Headers of the whole client. */
  readonly clientHeaders: HeaderValues | undefined;
  /** Headers of this call. */
  readonly callHeaders: HeaderValues | undefined;
}

/** A request without its credential. */
export interface UnsignedRequest {
  readonly url: string;
  /** Scheme, host and port, which are safe to show. */
  readonly origin: string;
  readonly headers: Headers;
  /** Method and body. */
  readonly init: RequestInit;
  /** False where the body is a stream, which can be read once. */
  readonly isReplayable: boolean;
}

/**
 * Builds the request of one call, all but its credential.
 *
 * Headers come, by rising precedence, from the operation, the client, the call's arguments and the
 * call's options. The path is appended to the base URL's, and the query to its query.
 *
 * @throws TypeError, RangeError or URIError where an argument or option cannot be serialized
 */
export function buildRequest(
  spec: OperationSpec,
  values: Readonly<Record<string, unknown>>,
  options: RequestOptions,
): UnsignedRequest {
  const { method, parameters = [] } = spec;
  const base = parseBaseUrl(options.baseUrl);
  const { content, contentType } = spec.body ? serializeBody(spec.body, parameters, values) : {};
  const headers = new Headers();
  setHeaders(headers, {
    accept: spec.accept ?? "application/json",
    "content-type": contentType,
    "user-agent": options.userAgent,
  });
  setHeaders(headers, options.clientHeaders);

  const query = base.search ? [base.search.slice(1)] : [];
  const cookies: string[] = [];
  for (const parameter of parameters) {
    if (parameter.in === "path") continue;
    const texts = serializeParameter(parameter, findOwn(values, parameter.argument));
    if (parameter.in === "query") query.push(...texts);
    else if (parameter.in === "cookie") cookies.push(...texts);
    else setHeaders(headers, { [parameter.name ?? parameter.argument]: texts[0] });
  }
  if (cookies.length > 0) setHeaders(headers, { cookie: cookies.join("; ") });
  setHeaders(headers, options.callHeaders);

  // Fetch requires duplex of a body that is a stream (Fetch Standard, Request constructor).
  const init: RequestInit & { duplex: "half" } = { method, body: content ?? null, duplex: "half" };
  const path = base.pathname.replace(/\/+$/, "") + expandPath(spec.path, parameters, values);
  return {
    url: appendQuery(base.origin + path, query),
    origin: base.origin,
    headers,
    init,
    isReplayable: !(content instanceof ReadableStream),
  };
}
