import { type Builder, builder } from "../core/builder.js";
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

export const admitted: Builder<Admitted> = /* @__PURE__ */ builder<Admitted>(admittedSample);

export const admittedKind: Builder<AdmittedKind> =
  /* @__PURE__ */ builder<AdmittedKind>(admittedKindSample);

export const released: Builder<Released> = /* @__PURE__ */ builder<Released>(releasedSample);

export const releasedType: Builder<ReleasedType> =
  /* @__PURE__ */ builder<ReleasedType>(releasedTypeSample);

export const visit: Builder<Visit> = /* @__PURE__ */ builder<Visit>(visitSample);

export const visitVet: Builder<VisitVet> = /* @__PURE__ */ builder<VisitVet>(visitVetSample);

export const bookVisitStatusChangedPayload: Builder<BookVisitStatusChangedPayload> =
  /* @__PURE__ */ builder<BookVisitStatusChangedPayload>(bookVisitStatusChangedPayloadSample);

export const bookVisitStatusChangedPayloadStatus: Builder<BookVisitStatusChangedPayloadStatus> =
  /* @__PURE__ */ builder<BookVisitStatusChangedPayloadStatus>(
    bookVisitStatusChangedPayloadStatusSample,
  );

export const bookVisitStatusChanged202Response: Builder<BookVisitStatusChanged202Response> =
  /* @__PURE__ */ builder<BookVisitStatusChanged202Response>(
    bookVisitStatusChanged202ResponseSample,
  );

export const visitsBookVisitBody: Builder<VisitsBookVisitBody> =
  /* @__PURE__ */ builder<VisitsBookVisitBody>(visitsBookVisitBodySample);
