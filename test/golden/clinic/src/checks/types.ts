import type { Check } from "../core/check.js";

export function visitCheck(): Check {
  return { is: "object", properties: { id: "string", vet: visitVetCheck }, required: ["id"] };
}

export function visitVetCheck(): Check {
  return { is: "object", properties: { id: "integer" } };
}

export function visitsBookVisitBodyCheck(): Check {
  return {
    is: "object",
    properties: { animal: "string", notifyUrl: { is: "string", format: "uri" } },
    required: ["animal", "notifyUrl"],
  };
}
