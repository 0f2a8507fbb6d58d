import type { Sample } from "../core/samples.js";
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

export const admittedSample: Sample<Admitted> = {
  value: { animal: "animal", kind: "cat", type: "admitted" },
  required: ["animal", "type"],
};

export const admittedKindSample: Sample<AdmittedKind> = { value: "cat" };

export const releasedSample: Sample<Released> = {
  value: { type: "released", visit: () => visitSample },
  required: ["type"],
};

export const releasedTypeSample: Sample<ReleasedType> = { value: "released" };

export const visitSample: Sample<Visit> = {
  value: { id: "id", vet: () => visitVetSample },
  required: ["id"],
};

export const visitVetSample: Sample<VisitVet> = { value: { id: 0 } };

export const bookVisitStatusChangedPayloadSample: Sample<BookVisitStatusChangedPayload> = {
  value: { status: "waiting", visit: () => visitSample },
  required: ["status"],
};

export const bookVisitStatusChangedPayloadStatusSample: Sample<BookVisitStatusChangedPayloadStatus> =
  { value: "waiting" };

export const bookVisitStatusChanged202ResponseSample: Sample<BookVisitStatusChanged202Response> = {
  value: { again: true },
};

export const visitsBookVisitBodySample: Sample<VisitsBookVisitBody> = {
  value: { animal: "animal", notifyUrl: "https://example.com" },
  required: ["animal", "notifyUrl"],
};
