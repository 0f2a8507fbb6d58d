import { variants } from "../core/samples.js";
import type {
  BookVisitStatusChanged202Response,
  BookVisitStatusChangedPayload,
  BookVisitStatusChangedPayloadStatus,
  VisitsBookVisitBody,
} from "../models/operations.js";
import type {
  Admitted,
  AdmittedKind,
  Released,
  ReleasedType,
  Visit,
  VisitVet,
} from "../models/schemas.js";
import {
  admittedKindSample,
  admittedSample,
  bookVisitStatusChanged202ResponseSample,
  bookVisitStatusChangedPayloadSample,
  bookVisitStatusChangedPayloadStatusSample,
  releasedSample,
  releasedTypeSample,
  visitSample,
  visitVetSample,
  visitsBookVisitBodySample,
} from "./samples.js";

/** Values of {@link Admitted} that together show every arm. */
export function admitted(): Admitted[] {
  return variants(admittedSample);
}

/** Values of {@link AdmittedKind} that together show every arm. */
export function admittedKind(): AdmittedKind[] {
  return variants(admittedKindSample);
}

/** Values of {@link Released} that together show every arm. */
export function released(): Released[] {
  return variants(releasedSample);
}

/** Values of {@link ReleasedType} that together show every arm. */
export function releasedType(): ReleasedType[] {
  return variants(releasedTypeSample);
}

/** Values of {@link Visit} that together show every arm. */
export function visit(): Visit[] {
  return variants(visitSample);
}

/** Values of {@link VisitVet} that together show every arm. */
export function visitVet(): VisitVet[] {
  return variants(visitVetSample);
}

/** Values of {@link BookVisitStatusChangedPayload} that together show every arm. */
export function bookVisitStatusChangedPayload(): BookVisitStatusChangedPayload[] {
  return variants(bookVisitStatusChangedPayloadSample);
}

/** Values of {@link BookVisitStatusChangedPayloadStatus} that together show every arm. */
export function bookVisitStatusChangedPayloadStatus(): BookVisitStatusChangedPayloadStatus[] {
  return variants(bookVisitStatusChangedPayloadStatusSample);
}

/** Values of {@link BookVisitStatusChanged202Response} that together show every arm. */
export function bookVisitStatusChanged202Response(): BookVisitStatusChanged202Response[] {
  return variants(bookVisitStatusChanged202ResponseSample);
}

/** Values of {@link VisitsBookVisitBody} that together show every arm. */
export function visitsBookVisitBody(): VisitsBookVisitBody[] {
  return variants(visitsBookVisitBodySample);
}
