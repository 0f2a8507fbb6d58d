import type { ValidateCall } from "./check.js";
import type { Credentials, SecuritySchemeSpec } from "./credential.js";
import type { HeaderValues } from "./headers.js";
import type { Middleware } from "./middleware.js";
import type { Fetch, IdempotencySpec } from "./operation.js";
import type { RetryOptions } from "./retry.js";

/** What a description says of all its operations; a constant of the generated package. */
export interface ClientConfig {
  /** The URL of the description's first server; empty where it names none. */
  readonly baseUrl: string;
  readonly security: Readonly<Record<string, SecuritySchemeSpec>>;
  /** Alternatives of sets of scheme names, for operations without their own. */
  readonly defaultSecurity: readonly (readonly string[])[];
  /** The product that User-Agent names (RFC 9110, 10.1.5). */
  readonly userAgent?: string | undefined;
  /** How calls of methods that are not idempotent are told apart from repetitions. */
  readonly idempotency?: IdempotencySpec;
}

/** How long a call may take, and how often it is tried. */
export interface TimeOptions {
  /**
   * Milliseconds that one attempt may take, its credential and body included; 0 for no limit. Where
   * the body is a stream, it counts until the body begins. Default: 60 000
   */
  readonly timeout?: number | undefined;
  /** Milliseconds that the whole call may take, with all its attempts and waits; 0 for no limit, the default. */
  readonly totalTimeout?: number | undefined;
  /** When a failed attempt is repeated; false for never. What is left out is the default. */
  readonly retry?: RetryOptions | false | undefined;
}

/**
 * What a caller chooses for all calls of a client.
 *
 * `Scheme` holds the names of the description's security schemes.
 */
export interface ClientOptions<Scheme extends string = string> extends TimeOptions {
  /** Absolute; paths are appended to its own. */
  readonly baseUrl?: string | undefined;
  /**
   * A credential, or credentials by the names of the description's security schemes; each is a value,
   * or a function that is asked before every attempt.
   */
  readonly auth?: Credentials<Scheme> | undefined;
  /** In place of the platform's fetch, which is looked up anew for every request. */
  readonly fetch?: Fetch | undefined;
  /** Runs around every request, the first of them outermost: attempts at calls, and what gets tokens. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Sent with every request; they replace what the client would send under the same names. */
  readonly headers?: HeaderValues | undefined;
  /**
   * Checks what is sent and received: `checks("warn")` or `checks("error")` of the package's `validate`
   * module, which is in a bundle only where it is imported.
   */
  readonly validate?: ValidateCall | undefined;
  /** Sent where the platform lets it be set, which browsers do not. */
  readonly userAgent?: string | undefined;
}

/**
 * What a caller chooses for one call.
 *
 * `Server` holds the variables of a server that the operation has for itself, where it has any.
 */
export interface CallOptions<Server extends object = never> extends TimeOptions {
  /** Ends the call with a CallAbortedError, at any point of it, a stream's included. */
  readonly signal?: AbortSignal | undefined;
  /** They replace those of the client and of the call's arguments. */
  readonly headers?: HeaderValues | undefined;
  readonly baseUrl?: string | undefined;
  /** In place of the client's; `checks("off")` for none. */
  readonly validate?: ValidateCall | undefined;
  /** Variables of the operation's own server. */
  readonly server?: Server | undefined;
}
