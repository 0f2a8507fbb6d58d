import { serializeBody } from "./body.js";
import type { CallContext } from "./call-context.js";
import { setHeader, setHeaders } from "./headers.js";
import type { WrittenBody } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { expandPath } from "./path.js";
import { appendQuery } from "./query.js";
import { findOwn } from "./record.js";
import { parseBaseUrl } from "./server-url.js";

/** A request without its credential, with all that its body asks for. */
export interface UnsignedRequest extends Partial<WrittenBody> {
  readonly url: string;
  /** Scheme, host and port, which are safe to show. */
  readonly origin: string;
  readonly headers: Headers;
  /** Method and body. */
  readonly init: RequestInit;
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
  { config, options, callOptions, spec }: CallContext,
  values: Readonly<Record<string, unknown>>,
  baseUrl: string,
): UnsignedRequest {
  const { method, parameters = [] } = spec;
  const base = parseBaseUrl(baseUrl);
  const body: Partial<WrittenBody> = spec.body ? serializeBody(spec.body, parameters, values) : {};
  const { content = null, contentType, duplex, length } = body;
  const headers = new Headers();
  setHeaders(headers, {
    accept: spec.accept ?? "application/json",
    "content-type": contentType,
    "content-length": length?.toString(),
    "user-agent": isBrowser() ? undefined : (options.userAgent ?? config.userAgent),
  });
  setHeaders(headers, options.headers);

  const pairs = { query: [] as string[], cookie: [] as string[] };
  for (const parameter of parameters) {
    const { in: place, argument, name = argument } = parameter;
    if (place === "path") continue;
    const texts = serializeParameter(parameter, findOwn(values, argument));
    if (place === "header") setHeader(headers, name, texts[0]);
    else pairs[place].push(...texts);
  }
  setHeader(headers, "cookie", pairs.cookie.join("; ") || undefined);
  setHeaders(headers, callOptions.headers);

  const path = base.pathname.replace(/\/+$/, "") + expandPath(spec.path, parameters, values);
  const url = appendQuery(base.origin + path + base.search, pairs.query);
  const init: RequestInit & { duplex: "half" | undefined } = { method, body: content, duplex };
  return {
    url: spec.locate ? spec.locate(url) : url,
    origin: base.origin,
    headers,
    init,
    ...body,
  };
}

/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser(): boolean | undefined {
  return (globalThis as { navigator?: Navigator }).navigator?.userAgent?.startsWith("Mozilla/");
}
