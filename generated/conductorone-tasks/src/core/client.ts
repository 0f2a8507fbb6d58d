import { type ReadAnswer, toReceived } from "./attempt.js";
import { createCall, type Call, type Received } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
import { send } from "./send.js";
import type { StatusOfClass } from "./status.js";

/** What the functions of a generated package call through. */
export interface Client {
  /**
   * Calls an operation; the request is sent when the result is first awaited.
   *
   * `T`, `E`, `Status` and `R` are what the description promises of the response, and are not checked at run time.
   */
  call<
    T,
    E,
    Status extends StatusOfClass<2> = StatusOfClass<2>,
    R extends Received<T> = Received<T, Status>,
  >(
    spec: OperationSpec,
    values?: object,
    options?: CallOptions<object>,
  ): Call<T, E, Status, R>;
}

/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
export function createCoreClient(config: ClientConfig, options: ClientOptions = {}): Client {
  const { userAgent = config.userAgent } = options;
  // Once, since to look for what a platform does not have takes long. User-Agent is a browser's own;
  // setting it there makes requests preflighted.
  const { navigator } = globalThis as { navigator?: Navigator };
  const isBrowser = navigator?.userAgent?.startsWith("Mozilla/");
  const own = { ...config, userAgent: isBrowser ? undefined : userAgent };
  return {
    call: <T, E, Status extends StatusOfClass<2>, R extends Received<T>>(
      spec: OperationSpec,
      values: object = {},
      callOptions: CallOptions<object> = {},
    ) =>
      createCall<ReadAnswer, T, E, Status, R>(
        (isRaw) => send({ config: own, options, callOptions, spec, isRaw }, values),
        // Only the description says that what was received is an R.
        toReceived as (answer: ReadAnswer) => Received<unknown> as (answer: ReadAnswer) => R,
      ),
  };
}
