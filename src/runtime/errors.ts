import type { StatusOfClass } from "./status.js";

/** Tells the errors of a call apart without `instanceof`. */
export type ErrorKind = "request" | "connection" | "timeout" | "aborted" | "decode" | "http";

/**
 * The base of everything a call rejects with.
 *
 * No message holds a credential: neither what the client was given as `auth`, nor a query string.
 */
export abstract class SdkError extends Error {
  override readonly name: string = "SdkError";
  abstract readonly kind: ErrorKind;
  /** The operation that was called; undefined where none was, as in expanding a server URL. */
  declare readonly operation: string | undefined;
  /** The response's status, where there was a response. */
  abstract readonly status?: number;
  /** How many requests were sent for the operation; those for credentials are not counted. */
  readonly attempts: number = 0;

  constructor(
    operation: string | undefined,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(operation === undefined ? message : `${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/**
 * The request could not be made of the arguments, the options or the credential; nothing was sent.
 */
export class RequestError extends SdkError {
  override readonly name: string = "RequestError";
  override readonly kind = "request" as const;
  declare readonly status?: never;
}

/**
 * No whole response arrived: the name did not resolve, the connection was refused or broke, or the
 * platform's fetch refused the request. `cause` holds its reason.
 */
export class ConnectionError extends SdkError {
  override readonly name = "ConnectionError";
  override readonly kind = "connection" as const;
  declare readonly status?: never;
}

/** An attempt, or the whole call, took longer than its `timeout` or `totalTimeout` allows. */
export class CallTimeoutError extends SdkError {
  override readonly name = "CallTimeoutError";
  override readonly kind = "timeout" as const;
  declare readonly status?: never;
}

/** The caller's signal aborted the call; `cause` holds the signal's reason. */
export class CallAbortedError extends SdkError {
  override readonly name = "CallAbortedError";
  override readonly kind = "aborted" as const;
  declare readonly status?: never;
}

/** A successful response whose body is not what the description promises. */
export class DecodeError extends SdkError {
  override readonly name: string = "DecodeError";
  override readonly kind = "decode" as const;
  declare readonly status: StatusOfClass<2>;
  declare readonly headers: Headers;
  /** The server's name for this request, from `x-request-id` or one of its relatives. */
  declare readonly requestId: string | undefined;
  /** The first 200 characters of the body, or of the item. */
  declare readonly excerpt: string;

  constructor(
    operation: string,
    response: Response,
    text: string,
    finding = `the ${response.status} response is not valid JSON`,
  ) {
    // The excerpt stays out of the message, for a body may hold what should not be logged.
    super(operation, finding);
    this.status = response.status as StatusOfClass<2>;
    this.headers = response.headers;
    this.requestId = findRequestId(response.headers);
    this.excerpt = text.slice(0, 200);
  }
}

/** Finds the server's name for a request among the headers of its response. */
export function findRequestId(headers: Headers): string | undefined {
  return ["x-request-id", "request-id", "x-correlation-id"]
    .map((name) => headers.get(name) ?? "")
    .find(Boolean);
}

/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
export function orRequestError<T>(operation: string, build: () => T): T {
  try {
    return build();
  } catch (cause) {
    throw new RequestError(operation, String((cause as Error | null)?.message ?? cause), {
      cause,
    });
  }
}
