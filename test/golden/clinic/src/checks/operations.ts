import type { CheckData } from "../core/check.js";
import { bookVisitBodyCheck, visitCheck } from "./types.js";

export const operations: CheckData = {
  getBill: {
    parameters: { visitId: "string", currency: "string", vet: "string" },
    required: ["visitId"],
    responses: { "200": { "application/json": "number" } },
  },
  bookVisit: {
    body: { "application/json": bookVisitBodyCheck },
    bodyRequired: true,
    responses: { "201": { "application/json": visitCheck } },
  },
  getVisit: {
    parameters: { visitId: "string" },
    required: ["visitId"],
    responses: { "200": { "application/json": visitCheck } },
  },
  followUp: { parameters: { visitId: "string", xOrigin: "string" }, required: ["visitId"] },
};
