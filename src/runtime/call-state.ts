import type { Identity } from "./credential.js";
import type { HttpError } from "./http-error.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
import type { UnsignedRequest } from "./request.js";

/** Everything about one call but its arguments. */
export interface CallContext {
  readonly config: ClientConfig;
  readonly options: ClientOptions;
  readonly callOptions: CallOptions<object>;
  readonly spec: OperationSpec;
  /** Set to leave the body of a success unread. */
  readonly isRaw: boolean;
}

/** What the attempts at one call share. */
export interface CallState {
  readonly context: CallContext;
  readonly baseUrl: string;
  readonly request: UnsignedRequest;
  readonly identities: readonly Identity[];
  /** Whether a second request has no further effect: by its method, or by its idempotency key. */
  readonly isRepeatable: boolean;
  /** How many requests were sent. */
  attempts: number;
  /** What the last of them was signed with, in the order of `identities`. */
  credentials: readonly string[];
  /** The answer for which the call asks for other credentials, which it does once. */
  refusal?: HttpError;
}
