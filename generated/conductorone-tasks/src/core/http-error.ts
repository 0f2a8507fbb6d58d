import { findRequestId, SdkError } from "./errors.js";
import { findRpcStatus, type RpcStatus } from "./rpc-status.js";
import type { StatusOfClass } from "./status.js";

/** What an {@link HttpError} is made of. */
export interface HttpErrorInit<Status extends number, Body> {
  readonly status: Status;
  readonly headers: Headers;
  readonly body: Body | undefined;
  readonly text: string;
  /** The end of the error's message; see {@link describeBody}. */
  readonly reason?: string;
}

/** The server answered with a status that is not a success (RFC 9110, 15). */
export class HttpError<Status extends number = number, Body = unknown> extends SdkError {
  override readonly name: string = "HttpError";
  override readonly kind = "http" as const;
  declare readonly status: Status;
  declare readonly headers: Headers;
  /**
   * The parsed body, with the type that the description gives this status. It is undefined where
   * the body is not of a declared kind, such as a proxy's HTML page or no body at all.
   */
  declare readonly body: Body | undefined;
  /** The body as it arrived; empty where it was empty or binary. */
  declare readonly text: string;
  /** The server's name for this request, from `x-request-id` or one of its relatives. */
  declare readonly requestId: string | undefined;
  /** The body, where it is a google.rpc.Status. */
  declare readonly rpcStatus: RpcStatus | undefined;

  constructor(operation: string | undefined, init: HttpErrorInit<Status, Body>) {
    const { status, headers, body, text, reason } = init;
    super(operation, reason ? `status ${status}: ${reason}` : `status ${status}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.text = text;
    this.requestId = findRequestId(headers);
    this.rpcStatus = findRpcStatus(body);
  }
}

/** Status 400 (RFC 9110, 15.5.1): the server does not accept the request as it is. */
export class BadRequestError<Body = unknown> extends HttpError<400, Body> {
  override readonly name = "BadRequestError";
}

/** Status 401 (RFC 9110, 15.5.2): the credential is missing, wrong or expired. */
export class UnauthorizedError<Body = unknown> extends HttpError<401, Body> {
  override readonly name = "UnauthorizedError";
}

/** Status 403 (RFC 9110, 15.5.4): the credential does not permit this call. */
export class ForbiddenError<Body = unknown> extends HttpError<403, Body> {
  override readonly name = "ForbiddenError";
}

/** Status 404 (RFC 9110, 15.5.5): there is no such resource, or none the caller may know of. */
export class NotFoundError<Body = unknown> extends HttpError<404, Body> {
  override readonly name = "NotFoundError";
}

/** Status 409 (RFC 9110, 15.5.10): the resource's state does not permit this call. */
export class ConflictError<Body = unknown> extends HttpError<409, Body> {
  override readonly name = "ConflictError";
}

/** Status 422 (RFC 9110, 15.5.21): the request is well formed and makes no sense to the server. */
export class UnprocessableEntityError<Body = unknown> extends HttpError<422, Body> {
  override readonly name = "UnprocessableEntityError";
}

/** Status 429 (RFC 6585, 4): too many requests. */
export class RateLimitedError<Body = unknown> extends HttpError<429, Body> {
  override readonly name = "RateLimitedError";
}

/** Any 5XX status (RFC 9110, 15.6): the server, or a gateway before it, failed. */
export class ServerError<
  Status extends number = StatusOfClass<5>,
  Body = unknown,
> extends HttpError<Status, Body> {
  override readonly name = "ServerError";
}

type HttpErrorClass = new (operation: string, init: HttpErrorInit<never, unknown>) => HttpError;

/** Makes the error of a status, of the class that CallError promises for it. */
export function createHttpError(
  operation: string,
  init: HttpErrorInit<number, unknown>,
): HttpError {
  const classes: Readonly<Record<number, HttpErrorClass | undefined>> = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
  };
  const byStatus = init.status >= 500 ? ServerError : (classes[init.status] ?? HttpError);
  // The table pairs each class with its status, which its type cannot tell.
  return new byStatus(operation, init as HttpErrorInit<never, unknown>);
}

/**
 * Finds the sentence that says what went wrong in an error's body.
 *
 * It looks where google.rpc.Status, problem details (RFC 9457, 3.1), OAuth 2.0 (RFC 6749, 5.2), JSON:API
 * (1.1, Error Objects) and the usual `{error: {message}}` put it, and otherwise takes the text; markup
 * says nothing. Of several errors the first is told.
 */
export function describeBody(body: unknown, text: string): string {
  let reason = body;
  // Down one way only, and without recursion: what sends an error may be hostile.
  while (reason && typeof reason !== "string") {
    const held = reason as Readonly<Record<string, unknown>>;
    reason = ["message", "error_description", "detail", "msg", "title", "error", "errors", 0]
      .map((name) => held[name])
      .find(Boolean);
  }
  return ((reason as string) || text).replace(/^<.*/s, "");
}
