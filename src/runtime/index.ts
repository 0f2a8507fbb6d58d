/** What a generated package re-exports of its core: what callers name in their own code. */
export type {
  BinaryBody,
  ByteStream,
  FilePart,
  FileSource,
  ItemsBody,
  PartsBody,
} from "./binary.js";
export type { Call, Received, Result } from "./call.js";
export type { CallError, OtherHttpError } from "./call-error.js";
export type { Client } from "./client.js";
export type { Credential, CredentialRequest, Credentials, CredentialSource } from "./credential.js";
export {
  CallAbortedError,
  CallTimeoutError,
  ConnectionError,
  DecodeError,
  RequestError,
  SdkError,
  type ErrorKind,
} from "./errors.js";
export type { HeaderValues } from "./headers.js";
export {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  HttpError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  UnauthorizedError,
  UnprocessableEntityError,
  type HttpErrorInit,
} from "./http-error.js";
export type { AtMostOne, NoneOf, OneOf, OneofCase } from "./oneof.js";
export type { Unrecognized, UnrecognizedNumber, UnrecognizedVariant } from "./open.js";
export { logRequests, type Logger, type LogLevel, type LogOptions } from "./logging.js";
export type { Middleware, MiddlewareContext } from "./middleware.js";
export type { CallOptions, ClientOptions } from "./options.js";
export type { RetryOptions } from "./retry.js";
export type { RpcDetail, RpcStatus } from "./rpc-status.js";
export type { EventStream, ServerSentEvent, WholeEventStream } from "./server-sent-events.js";
export type { StatusOfClass } from "./status.js";
export type { ItemStream } from "./stream.js";
export { waitFor, WaitTimeoutError, type WaitOptions } from "./wait-for.js";
