import { givenOf } from "./record.js";
import { expandServerUrl, parseBaseUrl } from "./server-url.js";

/** A server that an operation has instead of its document's (OpenAPI 3.1, Server Object). */
export interface ServerSpec {
  /** A template with `{variable}` places; absolute, or relative to the client's base URL. */
  readonly url: string;
  /** The defaults of the variables. */
  readonly variables?: Readonly<Record<string, string>>;
  /** {@link resolveServer}. */
  readonly resolve: (server: ServerSpec, context: ServerContext) => string;
}

/** What the URL of an operation's server depends on besides itself. */
export interface ServerContext {
  /** The base URL that the client was given, if any. */
  readonly options: { readonly baseUrl?: string | undefined };
  /** That of the document. */
  readonly config: { readonly baseUrl: string };
  /** The caller's choice of variables. */
  readonly callOptions: { readonly server?: object | undefined };
}

/**
 * Finds the base URL of an operation that has a server of its own.
 *
 * A base URL that the client was given counts for such operations as well, so that one option leads
 * all calls to a test server or a proxy. A relative URL is resolved against the client's (RFC 3986,
 * 5.2).
 *
 * @throws RequestError for a variable that is missing or not allowed, TypeError for a relative URL
 * without a base
 */
export function resolveServer(
  server: ServerSpec,
  { options, config, callOptions }: ServerContext,
): string {
  const chosen = Object.fromEntries(givenOf(callOptions.server));
  const variables = { ...server.variables, ...chosen };
  const url = expandServerUrl(server.url, variables);
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return options.baseUrl ?? url;
  const baseUrl = options.baseUrl ?? config.baseUrl;
  parseBaseUrl(baseUrl);
  return new URL(url, baseUrl).href;
}
