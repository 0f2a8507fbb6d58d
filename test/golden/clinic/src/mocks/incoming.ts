import { variants } from "../core/samples.js";
import type { BookVisitStatusChangedPayload } from "../models/operations.js";
import type { Admitted, Released } from "../models/schemas.js";
import { admittedSample, bookVisitStatusChangedPayloadSample, releasedSample } from "./samples.js";

/** The payloads of the webhooks. */
export const webhooks = {
  animalAdmitted: (): Admitted[] => variants(admittedSample),
  animalReleased: (): Released[] => variants(releasedSample),
};

/** The payloads of the callbacks. */
export const callbacks = {
  bookVisitReminder: (): string[] => ["text"],
  bookVisitStatusChanged: (): BookVisitStatusChangedPayload[] =>
    variants(bookVisitStatusChangedPayloadSample),
};
export { signedRequest } from "../core/webhook-request.js";
