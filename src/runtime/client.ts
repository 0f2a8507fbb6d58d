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
  return {
    call: <T, E, Status extends StatusOfClass<2>, R extends Received<T>>(
      spec: OperationSpec,
      values: object = {},
      callOptions: CallOptions<object> = {},
    ) =>
      createCall<T, E, Status, R>(
        // Only the description says that the response is an R.
        (isRaw) =>
          send(
            { config, options, callOptions, spec, isRaw },
            values,
          ) as Promise<unknown> as Promise<R>,
      ),
  };
}
