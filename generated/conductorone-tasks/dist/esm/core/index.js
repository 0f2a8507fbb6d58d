export { CallAbortedError, CallTimeoutError, ConnectionError, DecodeError, RequestError, SdkError } from "./errors.js";
export { BadRequestError, ConflictError, ForbiddenError, HttpError, NotFoundError, RateLimitedError, ServerError, UnauthorizedError, UnprocessableEntityError } from "./http-error.js";
export { logRequests } from "./logging.js";
export { waitFor, WaitTimeoutError } from "./wait-for.js";
