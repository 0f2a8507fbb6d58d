import {
  HttpError,
  NotFoundError,
  type RateLimitedError,
  SdkError,
  ServerError,
  type Call,
  type CallAbortedError,
  type CallTimeoutError,
  type Client,
  type ConnectionError,
  type DecodeError,
  type RequestError,
  type RpcStatus,
  type Status,
  type TaskActionsHardResetError,
  type TaskActionsServiceHardResetResponse,
} from "../../generated/conductorone-tasks/src/index.js";
import { hardReset } from "../../generated/conductorone-tasks/src/operations/task-actions.js";
import { accept, isExactly } from "./asserted-types.js";

type Data = TaskActionsServiceHardResetResponse;

/** A call is a promise of its data, wherever a promise is wanted. */
export async function awaitCall(client: Client): Promise<void> {
  const call = hardReset(client, { taskId: "t" });
  isExactly<Call<Data, TaskActionsHardResetError, 200>>()(call, true);
  accept<Promise<Data>>(call);
  isExactly<Data>()(await call, true);
  const [first, second] = await Promise.all([call, Promise.resolve(1)]);
  isExactly<Data>()(first, true);
  isExactly<number>()(second, true);
  isExactly<string | undefined>()((await call).ticketActionId, true);

  const { data, response, status, contentType, headers } = await call.withResponse();
  isExactly<Data>()(data, true);
  isExactly<200>()(status, true);
  isExactly<string>()(contentType, true);
  isExactly<object>()(headers, true);
  isExactly<string | null>()(response.headers.get("x-request-id"), true);
}

/** `ok` tells the data from the error, and neither is sure to be there before. */
export async function settle(client: Client): Promise<string> {
  const outcome = await hardReset(client, { taskId: "t" }).result();
  isExactly<Data | undefined>()(outcome.data, true);
  isExactly<TaskActionsHardResetError | undefined>()(outcome.error, true);
  // @ts-expect-error TS2339 not every outcome has a status of its own
  accept(outcome.status);
  if (outcome.ok) {
    isExactly<Data>()(outcome.data, true);
    isExactly<200>()(outcome.status, true);
    isExactly<number>()(outcome.response.status, true);
    return outcome.data.taskView?.task?.id ?? "";
  }
  isExactly<TaskActionsHardResetError>()(outcome.error, true);
  return outcome.error.message;
}

/** Where data and error are taken out of an outcome at once, either tells of the other. */
export async function takeApart(client: Client): Promise<string> {
  const { data, error } = await hardReset(client, { taskId: "t" }).result();
  if (error) {
    isExactly<TaskActionsHardResetError>()(error, true);
    isExactly<undefined>()(data, true);
    return error.message;
  }
  isExactly<Data>()(data, true);
  return data.taskView?.task?.id ?? "";
}

/** A status leaves one class, with the body that the description gives that status. */
export function narrowByStatus(error: TaskActionsHardResetError): void {
  if (error.status === 404) {
    isExactly<NotFoundError<Status>>()(error, true);
    isExactly<Status | undefined>()(error.body, true);
    isExactly<number | undefined>()(error.body?.code, true);
    isExactly<RpcStatus | undefined>()(error.rpcStatus, true);
  }
  if (error.status === 429) isExactly<RateLimitedError<Status>>()(error, true);
  // A status without a class of its own.
  if (error.status === 418) isExactly<Status | undefined>()(error.body, true);
  if (error.status === 503) isExactly<Status | undefined>()(error.body, true);
  // @ts-expect-error TS2367 no call fails with a status that is a success
  if (error.status === 99) accept(error);
  // @ts-expect-error TS2339 not every error has a body
  accept(error.body);
}

/** So does the kind, which also tells what never reached the server. */
export function narrowByKind(error: TaskActionsHardResetError): string {
  switch (error.kind) {
    case "http":
      isExactly<Status | undefined>()(error.body as Exclude<typeof error.body, never>, true);
      return error.requestId ?? error.text;
    case "request":
      isExactly<RequestError>()(error, true);
      return error.message;
    case "connection":
      isExactly<ConnectionError>()(error, true);
      return String(error.cause);
    case "timeout":
      isExactly<CallTimeoutError>()(error, true);
      return error.message;
    case "aborted":
      isExactly<CallAbortedError>()(error, true);
      return error.name;
    case "decode":
      isExactly<DecodeError>()(error, true);
      return error.excerpt;
  }
}

/** And `instanceof`, on typed errors as on those that were caught. */
export function narrowByClass(error: TaskActionsHardResetError, caught: unknown): void {
  if (error instanceof NotFoundError) {
    isExactly<404>()(error.status, true);
    isExactly<Status | undefined>()(error.body, true);
  }
  if (error instanceof ServerError) isExactly<Status | undefined>()(error.body, true);
  if (error instanceof HttpError) accept<number>(error.status);

  if (caught instanceof NotFoundError) isExactly<404>()(caught.status, true);
  if (caught instanceof SdkError) {
    isExactly<number | undefined>()(caught.status, true);
    isExactly<string | undefined>()(caught.operation, true);
  }
}

/** The error's type is made of those classes alone. */
export function listErrors({ kind }: TaskActionsHardResetError): void {
  isExactly<"aborted" | "connection" | "decode" | "http" | "request" | "timeout">()(kind, true);
  // @ts-expect-error TS2379 not any error
  accept<TaskActionsHardResetError>(new Error("no"));
}
