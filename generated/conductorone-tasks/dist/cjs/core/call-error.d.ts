import type { CallAbortedError, CallTimeoutError, ConnectionError, DecodeError, RequestError } from "./errors.js";
import type { BadRequestError, ConflictError, ForbiddenError, HttpError, NotFoundError, RateLimitedError, ServerError, UnauthorizedError, UnprocessableEntityError } from "./http-error.js";
import type { StatusOfClass } from "./status.js";
/** The body of a status that is not listed by itself: its range's, then the default. */
type BodyOfRange<
	Bodies,
	Range extends string
> = Range extends keyof Bodies ? Bodies[Range] : "default" extends keyof Bodies ? Bodies["default"] : unknown;
type BodyOf<
	Bodies,
	Status,
	Range extends string
> = Status extends keyof Bodies ? Bodies[Status] : BodyOfRange<Bodies, Range>;
interface NamedErrors<Bodies> {
	400: BadRequestError<BodyOf<Bodies, 400, "4XX">>;
	401: UnauthorizedError<BodyOf<Bodies, 401, "4XX">>;
	403: ForbiddenError<BodyOf<Bodies, 403, "4XX">>;
	404: NotFoundError<BodyOf<Bodies, 404, "4XX">>;
	409: ConflictError<BodyOf<Bodies, 409, "4XX">>;
	422: UnprocessableEntityError<BodyOf<Bodies, 422, "4XX">>;
	429: RateLimitedError<BodyOf<Bodies, 429, "4XX">>;
}
type NamedStatus = keyof NamedErrors<unknown>;
/**
* An HttpError without a class of its own. An interface, because a union that holds the base class
* itself loses the type of the body when it is narrowed by `instanceof` to a derived class.
*/
export interface OtherHttpError<
	Status extends number,
	Body
> extends HttpError<Status, Body> {
	readonly name: "HttpError";
}
/** The error of each status that the description lists and no class is named after. */
type ListedErrors<Bodies> = { [S in Exclude<Extract<keyof Bodies, number>, NamedStatus>]: S extends StatusOfClass<5> ? ServerError<S, Bodies[S]> : OtherHttpError<S, Bodies[S]> };
/** The errors of the statuses that are left. A redirection that fetch did not follow has no body. */
type RemainingErrors<Bodies> = OtherHttpError<Exclude<StatusOfClass<3>, keyof Bodies>, never> | OtherHttpError<Exclude<StatusOfClass<4>, keyof Bodies | NamedStatus>, BodyOfRange<Bodies, "4XX">> | ServerError<Exclude<StatusOfClass<5>, keyof Bodies>, BodyOfRange<Bodies, "5XX">>;
/**
* Everything that a call of one operation rejects with.
*
* `Bodies` gives the bodies of its error responses by status (`404`, as a number), by range
* (`"4XX"`) and by `"default"`; the most specific wins (OpenAPI 3.1, Responses Object), and a status
* that nothing covers has a body of type unknown. Narrow by `kind`, by `instanceof` or by `status`:
* `error.status === 404` leaves one class with one type of body.
*/
export type CallError<Bodies extends object = Record<never, never>> = RequestError | ConnectionError | CallTimeoutError | CallAbortedError | DecodeError | NamedErrors<Bodies>[NamedStatus] | ListedErrors<Bodies>[keyof ListedErrors<Bodies>] | RemainingErrors<Bodies>;
export {};
