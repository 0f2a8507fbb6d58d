import { serializeBody } from "./body.js";
import type { CallContext } from "./call-context.js";
import type { RequestHeaders } from "./headers.js";
import type { ParameterPlaces, WrittenBody } from "./operation.js";
import { expandPath } from "./path.js";
import { findOwn } from "./record.js";
import { parseBaseUrl } from "./server-url.js";

/** A request without its credential, with all that its body asks for, so that fetch takes it but for the headers. */
export interface UnsignedRequest extends ParameterPlaces, Partial<WrittenBody> {
  readonly method: string;
  /** Scheme, host and port, which are safe to show. */
  readonly origin: string;
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
    ["user-agent", config.userAgent],
  ];
  if (options.headers) fields.push(...Object.entries(options.headers));
  const request: UnsignedRequest = {
    method,
    url: origin + path + expandPath(spec.path, parameters, values) + search,
    origin,
    fields,
    body: body.content ?? null,
    ...body,
  };
  for (const parameter of parameters)
    parameter.place?.(parameter, findOwn(values, parameter.argument), request);
  if (callOptions.headers) fields.push(...Object.entries(callOptions.headers));
  if (spec.locate) request.url = spec.locate(request.url);
  return request;
}
