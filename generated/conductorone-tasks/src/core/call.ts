import { SdkError } from "./errors.js";
import type { StatusOfClass } from "./status.js";

/**
 * What a call came to, without anything thrown; narrow it by `ok`, or by `error`, and then by `status`. Each has the
 * other's property as one that is undefined, so that both can be taken out of it at once.
 */
export type Result<T, E = SdkError, R extends Received<T> = Received<T>> =
  | ({ readonly ok: true; readonly error?: undefined } & R)
  | { readonly ok: false; readonly error: E; readonly data?: undefined };

/**
 * A successful response whose body has been read. An operation that is answered in several ways has
 * a union of these; narrow it by `status` and by `contentType`.
 */
export interface Received<
  T,
  Status extends number = StatusOfClass<2>,
  ContentType extends string = string,
  Headers extends object = object,
> {
  readonly data: T;
  readonly status: Status;
  /** Type and subtype in lower case, without parameters; empty where the response says none. */
  readonly contentType: ContentType;
  /**
   * The headers that the description declares, parsed by their types. One that is missing or
   * malformed has no property; its text is among those of `response`.
   */
  readonly headers: Headers;
  /** The platform's response, with all headers and the URL; its body is used up. */
  readonly response: Response;
}

/**
 * One call of an operation, which sends its request when it is first awaited.
 *
 * It may be awaited any number of times and in any of its forms; there is one request. It rejects
 * with the members of `E` and leaves no unhandled rejection of its own: a call that nobody awaits
 * is never sent. It has the type of a Promise, so that it can be given to what expects one.
 *
 * `Status` is what the description says of a success. It is not checked: a newer service may answer
 * with another.
 */
export interface Call<
  T,
  E = SdkError,
  Status extends StatusOfClass<2> = StatusOfClass<2>,
  R extends Received<T> = Received<T, Status>,
> extends Promise<T> {
  /**
   * Resolves to the data or to the typed error. It rejects only with what is not an
   * {@link SdkError}, which would be a bug of this package.
   */
  result(): Promise<Result<T, E, R>>;
  /** Resolves to the data with status, headers and response; rejects as the call itself does. */
  withResponse(): Promise<R>;
  /**
   * Resolves to the response of a success as soon as its head is there, with the body unread, such as
   * for a download; rejects as the call itself does. This is a request of its own: one more where the
   * call is awaited in another form as well.
   */
  asResponse(): Promise<Response>;
}

/**
 * The call of an operation that is answered item by item where a flag of its request says so: `Streamed` where that is
 * true, `Whole` where it is false or null, and one of both where that is not known.
 */
export type CallByFlag<Flag, Whole, Streamed> = [Flag] extends [true]
  ? Streamed
  : [Flag] extends [false | null]
    ? Whole
    : Whole | Streamed;

/** What sending a request gives: as much of what was received as every form of a call needs. */
export interface Answer {
  readonly data: unknown;
  readonly response: Response;
}

/**
 * Makes a call of a function that sends the request and reads the response, unless it is to leave
 * the body unread.
 *
 * @param send runs at most once for each form, when the call is first awaited in it
 * @param complete gives all that was received, for the forms that show it: most calls are awaited for
 * their data alone
 */
export function createCall<
  A extends Answer,
  T,
  E,
  Status extends StatusOfClass<2> = StatusOfClass<2>,
  R extends Received<T> = Received<T, Status>,
>(send: (isRaw: boolean) => Promise<A>, complete: (answer: A) => R): Call<T, E, Status, R> {
  let answer: Promise<A> | undefined;
  let raw: Promise<A> | undefined;
  const start = (): Promise<A> => (answer ??= send(false));
  // Whoever starts the request also listens to it, so only promises handed out can go unhandled.
  const data = (): Promise<T> => start().then((it) => it.data as T);
  return {
    // What awaits a call always gives a function, and has one promise less to wait for.
    then: (onData, onError) =>
      onData ? start().then((it) => onData(it.data as T), onError) : data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    withResponse: () => start().then(complete),
    asResponse: () => (raw ??= send(true)).then(({ response }) => response),
    result: () =>
      start().then(
        (it) => ({ ok: true, ...complete(it) }),
        (error: unknown) => {
          if (!(error instanceof SdkError)) throw error;
          return { ok: false, error: error as E };
        },
      ),
    [Symbol.toStringTag]: "Call",
  };
}
