import type { Check } from "../core/check.js";

export const visitCheck: Check = {
  is: "object",
  properties: { id: "string", vet: () => visitVetCheck },
  required: ["id"],
};

export const visitVetCheck: Check = { is: "object", properties: { id: "integer" } };

export const visitsBookVisitBodyCheck: Check = {
  is: "object",
  properties: { animal: "string", notifyUrl: { is: "string", format: "uri" } },
  required: ["animal", "notifyUrl"],
};
