export { CallAbortedError, CallTimeoutError, ConnectionError, DecodeError, RequestError, SdkError } from "./runtime.js";
export { BadRequestError, ConflictError, ForbiddenError, HttpError, NotFoundError, RateLimitedError, ServerError, UnauthorizedError, UnprocessableEntityError } from "./runtime.js";
export { logRequests } from "./runtime.js";
export { waitFor, WaitTimeoutError } from "./runtime.js";
