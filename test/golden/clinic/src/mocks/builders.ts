import { type Builder, builder } from "../core/builder.js";
import type {
  BookVisitBody,
  BookVisitStatusChanged202Response,
  BookVisitStatusChangedPayload,
  BookVisitStatusChangedPayloadStatus,
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
  bookVisitBodySample,
  bookVisitStatusChanged202ResponseSample,
  bookVisitStatusChangedPayloadSample,
  bookVisitStatusChangedPayloadStatusSample,
  releasedSample,
  releasedTypeSample,
  visitSample,
  visitVetSample,
} from "./samples.js";

export const admitted: Builder<Admitted> = /* @__PURE__ */ builder(admittedSample);

export const admittedKind: Builder<AdmittedKind> = /* @__PURE__ */ builder(admittedKindSample);

export const released: Builder<Released> = /* @__PURE__ */ builder(releasedSample);

export const releasedType: Builder<ReleasedType> = /* @__PURE__ */ builder(releasedTypeSample);

export const visit: Builder<Visit> = /* @__PURE__ */ builder(visitSample);

export const visitVet: Builder<VisitVet> = /* @__PURE__ */ builder(visitVetSample);

export const bookVisitStatusChangedPayload: Builder<BookVisitStatusChangedPayload> =
  /* @__PURE__ */ builder(bookVisitStatusChangedPayloadSample);

export const bookVisitStatusChangedPayloadStatus: Builder<BookVisitStatusChangedPayloadStatus> =
  /* @__PURE__ */ builder(bookVisitStatusChangedPayloadStatusSample);

export const bookVisitStatusChanged202Response: Builder<BookVisitStatusChanged202Response> =
  /* @__PURE__ */ builder(bookVisitStatusChanged202ResponseSample);

export const bookVisitBody: Builder<BookVisitBody> = /* @__PURE__ */ builder(bookVisitBodySample);
