import { type SampleOptions, variants } from "../core/samples.js";
import type { BookVisitStatusChangedPayload } from "../models/operations.js";
import type { Admitted, Released } from "../models/schemas.js";
import { admittedSample, bookVisitStatusChangedPayloadSample, releasedSample } from "./samples.js";

/** The payloads of the webhooks. */
export const webhooks = {
  animalAdmitted: (options?: SampleOptions): Admitted[] => variants(admittedSample, options),
  animalReleased: (options?: SampleOptions): Released[] => variants(releasedSample, options),
};

/** The payloads of the callbacks. */
export const callbacks = {
  bookVisitReminder: (): string[] => ["text"],
  bookVisitStatusChanged: (options?: SampleOptions): BookVisitStatusChangedPayload[] =>
    variants(bookVisitStatusChangedPayloadSample, options),
};
export { signedRequest } from "../core/webhook-request.js";
