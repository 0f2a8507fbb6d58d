import {
  type Incoming,
  type IncomingRequest,
  type IncomingSpec,
  type ReceiveOptions,
  receiveIncoming,
} from "./core/webhook.js";
import type {
  BookVisitStatusChanged202Response,
  BookVisitStatusChangedPayload,
} from "./models/operations.js";

/** Sent to `{$request.body#/notifyUrl}?remind={$response.body#/id}` after `bookVisit`. */
export type BookVisitReminderCallback = Incoming<"reminder", string> & {
  readonly query: {
    readonly remind: string;
  };
};

/** What may be answered to the request that `parseBookVisitReminder` takes. */
export type BookVisitReminderReply = { readonly status: number };

const bookVisitReminderSpec: IncomingSpec = {
  name: "reminder",
  method: "PUT",
  body: { "text/plain": "text" },
  query: { remind: "string" },
};

/**
 * Makes sure of who sent a request, and reads it as a `BookVisitReminderCallback`.
 *
 * @throws WebhookError that says what is wrong with the request
 */
export function parseBookVisitReminder(
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<BookVisitReminderCallback> {
  return receiveIncoming(bookVisitReminderSpec, request, options);
}

/**
 * The visit went on. *\/ No end.
 *
 * Sent to `{$request.body#/notifyUrl}` after `bookVisit`.
 */
export type BookVisitStatusChangedCallback = Incoming<
  "statusChanged",
  BookVisitStatusChangedPayload
>;

/** What may be answered to the request that `parseBookVisitStatusChanged` takes. */
export type BookVisitStatusChangedReply =
  | { readonly status: 202; readonly body: BookVisitStatusChanged202Response }
  | { readonly status: 410 };

const bookVisitStatusChangedSpec: IncomingSpec = { name: "statusChanged", method: "POST" };

/**
 * Makes sure of who sent a request, and reads it as a `BookVisitStatusChangedCallback`.
 *
 * @throws WebhookError that says what is wrong with the request
 */
export function parseBookVisitStatusChanged(
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<BookVisitStatusChangedCallback> {
  return receiveIncoming(bookVisitStatusChangedSpec, request, options);
}

export * from "./core/webhook-index.js";
