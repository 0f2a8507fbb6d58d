import type { StatusOfClass } from "./core/status.js";
import {
  type Incoming,
  type IncomingRequest,
  type IncomingSpec,
  type ReceiveOptions,
  type UnknownIncoming,
  receiveIncoming,
  receiveTagged,
} from "./core/webhook.js";
import type { Admitted, Released } from "./models/schemas.js";

/** An animal came in. */
export type AnimalAdmittedWebhook = Incoming<"animal.admitted", Admitted> & {
  readonly headers: {
    readonly "X-Attempt": number;
  };
  readonly query: {
    readonly test?: boolean;
  };
};

/** What may be answered to the request that `parseAnimalAdmitted` takes. */
export type AnimalAdmittedReply = { readonly status: 204 };

const animalAdmittedSpec: IncomingSpec = {
  name: "animal.admitted",
  method: "POST",
  headers: { "X-Attempt": "number" },
  query: { test: "boolean" },
};

/**
 * Makes sure of who sent a request, and reads it as a `AnimalAdmittedWebhook`.
 *
 * @throws WebhookError that says what is wrong with the request
 */
export function parseAnimalAdmitted(
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<AnimalAdmittedWebhook> {
  return receiveIncoming(animalAdmittedSpec, request, options);
}

/** @deprecated */
export type AnimalReleasedWebhook = Incoming<"animal.released", Released>;

/** What may be answered to the request that `parseAnimalReleased` takes. */
export type AnimalReleasedReply = { readonly status: StatusOfClass<2> };

const animalReleasedSpec: IncomingSpec = { name: "animal.released", method: "POST" };

/**
 * Makes sure of who sent a request, and reads it as a `AnimalReleasedWebhook`.
 *
 * @throws WebhookError that says what is wrong with the request
 */
export function parseAnimalReleased(
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<AnimalReleasedWebhook> {
  return receiveIncoming(animalReleasedSpec, request, options);
}

/** Any of the webhooks; its `name` tells which. */
export type Webhook = AnimalAdmittedWebhook | AnimalReleasedWebhook;

/**
 * Makes sure of who sent a request, and reads it as the webhook that "type" of its payload names. An event of a newer service has no name.
 *
 * @throws WebhookError that says what is wrong with the request
 */
export function parseWebhook(
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<Webhook | UnknownIncoming> {
  return receiveTagged(
    "type",
    { admitted: animalAdmittedSpec, released: animalReleasedSpec, escaped: animalReleasedSpec },
    request,
    options,
  );
}

export * from "./core/webhook-index.js";
