import type { Credential, SecuritySchemeSpec } from "./credential.js";
import type { HeaderValues } from "./headers.js";

/** What a description says of all its operations; a constant of the generated package. */
export interface ClientConfig {
  /** The URL of the description's first server; empty where it names none. */
  readonly baseUrl: string;
  readonly security: Readonly<Record<string, SecuritySchemeSpec>>;
  /** Alternatives of sets of scheme names, for operations without their own. */
  readonly defaultSecurity: readonly (readonly string[])[];
  /** The product that User-Agent names (RFC 9110, 10.1.5). */
  readonly userAgent?: string;
}

/** What a caller chooses for all calls of a client. */
export interface ClientOptions {
  /** Absolute; paths are appended to its own. */
  readonly baseUrl?: string | undefined;
  /** A value, or a function that is asked before every attempt. */
  readonly auth?: Credential | undefined;
  /** In place of the platform's fetch, which is looked up anew for every request. */
  readonly fetch?: typeof fetch | undefined;
  /** Sent with every request; they replace what the client would send under the same names. */
  readonly headers?: HeaderValues | undefined;
  /** Sent where the platform lets it be set, which browsers do not. */
  readonly userAgent?: string | undefined;
}

/**
 * What a caller chooses for one call.
 *
 * `Server` holds the variables of a server that the operation has for itself, where it has any.
 */
export interface CallOptions<Server extends object = never> {
  /** Ends the call with a CallAbortedError, at any point of it. */
  readonly signal?: AbortSignal | undefined;
  /** They replace those of the client and of the call's arguments. */
  readonly headers?: HeaderValues | undefined;
  readonly baseUrl?: string | undefined;
  /** Variables of the operation's own server. */
  readonly server?: Server | undefined;
}
