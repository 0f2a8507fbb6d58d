import { serializeBody } from "./body.js";
import type { CallContext } from "./call-context.js";
import type { RequestHeaders } from "./headers.js";
import type { WrittenBody } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { expandPath } from "./path.js";
import { appendQuery } from "./query.js";
import { findOwn } from "./record.js";
import { parseBaseUrl } from "./server-url.js";

/** A request without its credential, with all that its body asks for, so that fetch takes it but for the headers. */
export interface UnsignedRequest extends Partial<WrittenBody> {
  readonly method: string;
  url: string;
  /** Scheme, host and port, which are safe to show. */
  readonly origin: string;
  readonly fields: RequestHeaders;
  readonly body: WrittenBody["content"] | null;
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
  const { origin, path, search } = parseBaseUrl(baseUrl);
  const body: Partial<WrittenBody> = spec.body ? serializeBody(spec.body, parameters, values) : {};
  const fields: RequestHeaders = [
    ["accept", spec.accept ?? "application/json"],
    ["content-type", body.contentType],
    ["content-length", body.length?.toString()],
    ["user-agent", isBrowser() ? undefined : (options.userAgent ?? config.userAgent)],
    ...Object.entries(options.headers ?? {}),
  ];
  const pairs = { query: [] as string[], cookie: [] as string[] };
  for (const parameter of parameters) {
    const { in: place, argument, name = argument } = parameter;
    if (place === "path") continue;
    const texts = serializeParameter(parameter, findOwn(values, argument));
    if (place === "header") fields.push([name, texts[0]]);
    else pairs[place].push(...texts);
  }
  fields.push(
    ["cookie", pairs.cookie.join("; ") || undefined],
    ...Object.entries(callOptions.headers ?? {}),
  );
  const whole = origin + path + expandPath(spec.path, parameters, values) + search;
  const url = appendQuery(whole, pairs.query);
  return {
    method,
    url: spec.locate ? spec.locate(url) : url,
    origin,
    fields,
    body: body.content ?? null,
    ...body,
  };
}

/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser(): boolean | undefined {
  return (globalThis as { navigator?: Navigator }).navigator?.userAgent?.startsWith("Mozilla/");
}
