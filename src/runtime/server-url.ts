import { RequestError } from "./errors.js";
import { findOwn } from "./record.js";

/**
 * Expands the template of a server's URL (OpenAPI 3.1, Server Object).
 *
 * A value in the scheme or authority is held to {@link toHostPart}. A value after the authority is
 * percent-encoded but for its slashes. A variable that stands for a whole URL (`{url}/v1`) is taken
 * as it is.
 *
 * @throws RequestError that names the variable, where it is missing or its value is not allowed
 */
export function expandServerUrl(
  template: string,
  variables: Readonly<Record<string, string | undefined>>,
): string {
  // Backslashes end a host as slashes do (URL Standard, host state). A template that is neither
  // absolute nor a path is careful throughout, since a URL parser may still find a host in it.
  const prefix = /^([^/\\]*:\/\/[^/?#\\]*|\/(?![/\\]))/.exec(template)?.[0];
  const pathStart = prefix?.length ?? template.length;
  const startsWithUrl = prefix === undefined && /^\{[^{}]*\}(\/|$)/.test(template);
  return template.replace(/\{([^{}]*)\}/g, (_, name: string, offset: number) => {
    const value = findOwn(variables, name);
    if (value === undefined)
      throw new RequestError(undefined, `the server variable '${name}' is missing`);
    if (startsWithUrl && offset === 0) return value;
    if (offset >= pathStart) return value.split("/").map(encodeURIComponent).join("/");
    return toHostPart(name, value);
  });
}

/**
 * Gives the value of a variable for the scheme or authority of a URL: letters, digits, dots and
 * hyphens, so that it cannot end the host, name a user or a port, or start a path.
 *
 * @throws RequestError that names the variable, for any other value
 */
export function toHostPart(name: string, value: string): string {
  if (/^[a-z\d.-]+$/i.test(value)) return value;
  throw new RequestError(
    undefined,
    `the server variable '${name}' may hold letters, digits, dots and hyphens`,
  );
}

/** What the paths of operations are appended to. */
export interface BaseUrl {
  /** The URL as it was given. */
  readonly text: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Without a slash at its end. */
  readonly path: string;
  /** The query with its question mark; empty where there is none. */
  readonly search: string;
}

/**
 * Parses the URL that the paths of operations are appended to.
 *
 * @throws TypeError where it is missing, relative, of another scheme than HTTP's, or holds a user
 * and password, which fetch refuses and which belong in the client's `auth`
 */
export function parseBaseUrl(baseUrl: string): BaseUrl {
  if (parsed?.text === baseUrl) return parsed;
  const url = /^https?:/i.test(baseUrl) && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || url.username || url.password)
    throw new TypeError("pass baseUrl, an absolute URL without a user");
  const { origin, pathname, search } = url;
  return (parsed = { text: baseUrl, origin, path: pathname.replace(/\/+$/, ""), search });
}

// The last one: parsing takes long, and nearly all calls of a program have the same.
let parsed: BaseUrl | undefined;
