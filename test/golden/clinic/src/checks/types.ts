import type { CheckData } from "../core/check.js";

export function visitCheck(): CheckData {
  return { is: "object", properties: { id: "string", vet: visitVetCheck }, required: ["id"] };
}

export function visitVetCheck(): CheckData {
  return { is: "object", properties: { id: "integer" } };
}

export function bookVisitBodyCheck(): CheckData {
  return {
    is: "object",
    properties: { animal: "string", notifyUrl: { is: "string", format: "uri" } },
    required: ["animal", "notifyUrl"],
  };
}
