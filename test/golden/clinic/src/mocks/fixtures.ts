import { type FixtureBuilder, fixtureBuilder } from "../core/samples.js";
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

export const admitted: FixtureBuilder<Admitted> = /* @__PURE__ */ fixtureBuilder(admittedSample);

export const admittedKind: FixtureBuilder<AdmittedKind> =
  /* @__PURE__ */ fixtureBuilder(admittedKindSample);

export const released: FixtureBuilder<Released> = /* @__PURE__ */ fixtureBuilder(releasedSample);

export const releasedType: FixtureBuilder<ReleasedType> =
  /* @__PURE__ */ fixtureBuilder(releasedTypeSample);

export const visit: FixtureBuilder<Visit> = /* @__PURE__ */ fixtureBuilder(visitSample);

export const visitVet: FixtureBuilder<VisitVet> = /* @__PURE__ */ fixtureBuilder(visitVetSample);

export const bookVisitStatusChangedPayload: FixtureBuilder<BookVisitStatusChangedPayload> =
  /* @__PURE__ */ fixtureBuilder(bookVisitStatusChangedPayloadSample);

export const bookVisitStatusChangedPayloadStatus: FixtureBuilder<BookVisitStatusChangedPayloadStatus> =
  /* @__PURE__ */ fixtureBuilder(bookVisitStatusChangedPayloadStatusSample);

export const bookVisitStatusChanged202Response: FixtureBuilder<BookVisitStatusChanged202Response> =
  /* @__PURE__ */ fixtureBuilder(bookVisitStatusChanged202ResponseSample);

export const bookVisitBody: FixtureBuilder<BookVisitBody> =
  /* @__PURE__ */ fixtureBuilder(bookVisitBodySample);
