import { createCall, type Call, type Received } from "./call.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions, ClientConfig, ClientOptions } from "./options.js";
import { send } from "./send.js";

/** What the functions of a generated package call through. */
export interface Client {
  /**
   * Calls an operation; the request is sent when the result is first awaited.
   *
   * `T` and `E` are what the description promises of the response, and are not checked at run time.
   */
  call<T, E>(spec: OperationSpec, values?: object, options?: CallOptions): Call<T, E>;
}

/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
export function createCoreClient(config: ClientConfig, options: ClientOptions = {}): Client {
  return {
    call: <T, E>(spec: OperationSpec, values: object = {}, callOptions: CallOptions = {}) =>
      createCall<T, E>(
        // Only the description says that the response holds a T.
        () => send({ config, options, callOptions, spec }, values) as Promise<Received<T>>,
      ),
  };
}
