import { encodeStrictly } from "./encode.js";
import { setHeader } from "./headers.js";
import type { Fetch, WrapFetch } from "./operation.js";
import { appendQuery } from "./query.js";
import { findOwn } from "./record.js";
import { followSafely } from "./redirect.js";

/**
 * What the client proves its identity with: a token or key, `user:password` for basic
 * authentication, or a function that gives one and is asked before every attempt.
 */
export type Credential = string | CredentialSource;

/** Gives a credential for one attempt; what it throws ends the call with a RequestError. */
export type CredentialSource = (request: CredentialRequest) => string | Promise<string>;

/** What a {@link CredentialSource} may need to know of the call that asks it. */
export interface CredentialRequest {
  /**
   * The source's own credential, where the service has just answered 401 to it. A source that can
   * renew it gives another, with which the call is repeated once; the same again ends the call.
   */
  readonly rejected?: string | undefined;
  /** Where the paths of operations begin. */
  readonly baseUrl: string;
  /** For requests of the source's own: the client's fetch, with its middleware around it. */
  readonly fetch: Fetch;
  /** Aborts when the call does, or when its time is over. */
  readonly signal?: AbortSignal;
  /** Names a secret of the source's own requests, for `redact` of the middleware to strike out. */
  readonly hide?: (secret: string) => void;
}

/** One credential for the scheme that asks for a single one, or those of several schemes by name. */
export type Credentials<Scheme extends string = string> =
  Credential | Readonly<Partial<Record<Scheme, Credential | undefined>>>;

/** How a security scheme places a credential (OpenAPI 3.1, Security Scheme Object). */
export type SecuritySchemeSpec =
  | { readonly place: typeof placeBearer | typeof placeBasic }
  | {
      readonly place: typeof placeScheme;
      /** The authentication scheme (RFC 9110, 11.1). */
      readonly scheme: string;
    }
  | {
      readonly place: typeof placeKey;
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    };

/** A security scheme with what satisfies it. */
export interface Identity {
  readonly scheme: SecuritySchemeSpec;
  readonly credential: Credential;
}

/**
 * Chooses the first alternative that the credentials satisfy, and gives an identity for each of its
 * schemes (OpenAPI 3.1, Security Requirement Object: alternatives of sets).
 *
 * A credential without a scheme's name satisfies the first alternative that is a single scheme. Where
 * there are no credentials, or none is asked for, nothing is chosen.
 *
 * @throws TypeError that names the schemes, where credentials were given and satisfy no alternative
 */
export function chooseIdentities(
  schemes: Readonly<Record<string, SecuritySchemeSpec>>,
  alternatives: readonly (readonly string[])[],
  credentials: Credentials | undefined,
): readonly Identity[] {
  if (credentials === undefined) return [];
  const isNamed = typeof credentials === "object";
  for (const names of alternatives) {
    const found: Identity[] = [];
    for (const name of names) {
      const scheme = findOwn(schemes, name);
      const credential = isNamed ? findOwn(credentials, name) : credentials;
      if (scheme && credential !== undefined) found.push({ scheme, credential });
    }
    if (found.length === names.length && (isNamed ? found[0] : found.length === 1)) return found;
  }
  // Only now, for a call that may be made without credentials is better made with them.
  if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) return [];
  throw new TypeError(`auth has no credential for ${alternatives.join(" or ")}`);
}

/** A request as credentials are placed in it. */
export interface Unsigned {
  url: string;
  readonly headers: Headers;
  /** What the request is to be sent through, where a placed credential asks for more than fetch. */
  wrap?: WrapFetch | undefined;
}

/**
 * Places a token in Authorization (RFC 6750, 2.1), unless the caller has set that header by hand.
 *
 * @throws TypeError where the token has characters that a header cannot carry
 */
export function placeBearer(_: unknown, token: string, request: Unsigned): void {
  placeHeader("authorization", `Bearer ${token}`, request);
}

/**
 * Places `user:password` in Authorization, as base64 of its UTF-8 bytes (RFC 7617, 2), unless the
 * caller has set that header by hand. A text without a colon is a user without a password, as which many
 * services take a key.
 */
export function placeBasic(_: unknown, credential: string, request: Unsigned): void {
  const pair = credential.includes(":") ? credential : `${credential.trim()}:`;
  const bytes = String.fromCharCode(...new TextEncoder().encode(pair));
  placeHeader("authorization", `Basic ${btoa(bytes)}`, request);
}

/**
 * Places a credential of any other authentication scheme in Authorization, after the scheme's name
 * (RFC 9110, 11.6.2), unless the caller has set that header by hand.
 *
 * @throws TypeError where the credential has characters that a header cannot carry
 */
export function placeScheme(
  { scheme }: { readonly scheme: string },
  credential: string,
  request: Unsigned,
): void {
  placeHeader("authorization", `${scheme} ${credential}`, request);
}

/**
 * Places a key in a header, the query or a cookie. What the caller has set by hand, or given as a parameter of the same
 * name, is left as it is.
 *
 * @throws TypeError where the key has characters that a header cannot carry
 */
export function placeKey(
  scheme: { readonly in: "header" | "query" | "cookie"; readonly name: string },
  key: string,
  request: Unsigned,
): void {
  const { name } = scheme;
  const { wrap } = request;
  if (scheme.in !== "query")
    request.wrap = wrap ? (send) => wrap(followSafely(send)) : followSafely;
  if (scheme.in === "header") return placeHeader(name, key, request);
  const start = `${encodeStrictly(name)}=`;
  const pair = start + encodeStrictly(key);
  if (scheme.in === "query") {
    const isGiven = new URL(request.url).searchParams.has(name);
    if (!isGiven) request.url = appendQuery(request.url, [pair]);
    return;
  }
  const cookies = request.headers.get("cookie")?.split("; ") ?? [];
  if (cookies.some((sent) => sent.startsWith(start))) return;
  setHeader(request.headers, "cookie", [...cookies, pair].join("; "));
}

function placeHeader(name: string, value: string, { headers }: Unsigned): void {
  if (!headers.has(name)) setHeader(headers, name, value);
}
