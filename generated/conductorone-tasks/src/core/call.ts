import { SdkError } from "./errors.js";

/** What a call came to, without anything thrown; narrow it by `ok`. */
export type Result<T, E = SdkError> =
  | { readonly ok: true; readonly data: T; readonly response: Response }
  | { readonly ok: false; readonly error: E };

/** A response whose body has been read. */
export interface Received<T> {
  readonly data: T;
  /** Status, headers and URL; its body is used up. */
  readonly response: Response;
}

/**
 * One call of an operation, which sends its request when it is first awaited.
 *
 * It may be awaited any number of times and in any of its forms; there is one request. It rejects
 * with the members of `E` and leaves no unhandled rejection of its own: a call that nobody awaits
 * is never sent. It has the type of a Promise, so that it can be given to what expects one.
 */
export interface Call<T, E = SdkError> extends Promise<T> {
  /**
   * Resolves to the data or to the typed error. It rejects only with what is not an
   * {@link SdkError}, which would be a bug of this package.
   */
  result(): Promise<Result<T, E>>;
  /** Resolves to the data and to the response that carried it; rejects as the call itself does. */
  withResponse(): Promise<Received<T>>;
}

/**
 * Makes a call of a function that sends the request and reads the response.
 *
 * @param send runs at most once, when the call is first awaited
 */
export function createCall<T, E>(send: () => Promise<Received<T>>): Call<T, E> {
  let received: Promise<Received<T>> | undefined;
  const start = (): Promise<Received<T>> => (received ??= send());
  // Whoever starts the request also listens to it, so only promises handed out can go unhandled.
  const data = (): Promise<T> => start().then((it) => it.data);
  return {
    then: (onData, onError) => data().then(onData, onError),
    catch: (onError) => data().catch(onError),
    finally: (onEnd) => data().finally(onEnd),
    withResponse: start,
    result: () =>
      start().then(
        (it) => ({ ok: true, data: it.data, response: it.response }),
        (error: unknown) => {
          if (!(error instanceof SdkError)) throw error;
          return { ok: false, error: error as E };
        },
      ),
    [Symbol.toStringTag]: "Call",
  };
}
