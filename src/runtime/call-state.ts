import type { CallContext } from "./call-context.js";
import type { Identity } from "./credential.js";
import type { HttpError } from "./http-error.js";
import type { IdempotencySpec, ReadContext } from "./operation.js";
import type { UnsignedRequest } from "./request.js";

/** What the attempts at one call share. */
export interface CallState extends CallContext, ReadContext {
  readonly baseUrl: string;
  readonly request: UnsignedRequest;
  /** What tells the calls of an operation that is not idempotent apart from repetitions. */
  readonly key: IdempotencySpec | undefined;
  readonly identities: readonly Identity[];
  attempts: number;
  /** How often an attempt was repeated after a failure. */
  retries: number;
  /** What the last request was signed with, in the order of `identities`. */
  credentials: readonly string[];
  /** The headers of the last request, signed. */
  headers?: Headers;
  /** The answer for which the call asks for other credentials, which it does once. */
  refusal?: HttpError;
  /** The credentials that it was given for, until there are others. */
  rejected?: readonly string[] | undefined;
}
