import { type SampleOptions, variants } from "../core/samples.js";
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

/** Values of `Admitted` that together show every arm. */
export function admitted(options?: SampleOptions): Admitted[] {
  return variants(admittedSample, options);
}

/** Values of `AdmittedKind` that together show every arm. */
export function admittedKind(options?: SampleOptions): AdmittedKind[] {
  return variants(admittedKindSample, options);
}

/** Values of `Released` that together show every arm. */
export function released(options?: SampleOptions): Released[] {
  return variants(releasedSample, options);
}

/** Values of `ReleasedType` that together show every arm. */
export function releasedType(options?: SampleOptions): ReleasedType[] {
  return variants(releasedTypeSample, options);
}

/** Values of `Visit` that together show every arm. */
export function visit(options?: SampleOptions): Visit[] {
  return variants(visitSample, options);
}

/** Values of `VisitVet` that together show every arm. */
export function visitVet(options?: SampleOptions): VisitVet[] {
  return variants(visitVetSample, options);
}

/** Values of `BookVisitStatusChangedPayload` that together show every arm. */
export function bookVisitStatusChangedPayload(
  options?: SampleOptions,
): BookVisitStatusChangedPayload[] {
  return variants(bookVisitStatusChangedPayloadSample, options);
}

/** Values of `BookVisitStatusChangedPayloadStatus` that together show every arm. */
export function bookVisitStatusChangedPayloadStatus(
  options?: SampleOptions,
): BookVisitStatusChangedPayloadStatus[] {
  return variants(bookVisitStatusChangedPayloadStatusSample, options);
}

/** Values of `BookVisitStatusChanged202Response` that together show every arm. */
export function bookVisitStatusChanged202Response(
  options?: SampleOptions,
): BookVisitStatusChanged202Response[] {
  return variants(bookVisitStatusChanged202ResponseSample, options);
}

/** Values of `VisitsBookVisitBody` that together show every arm. */
export function visitsBookVisitBody(options?: SampleOptions): VisitsBookVisitBody[] {
  return variants(visitsBookVisitBodySample, options);
}
