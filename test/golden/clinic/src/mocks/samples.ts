import type { Sample } from "../core/samples.js";

export function admittedSample(): Sample {
  return {
    value: { animal: "animal", kind: "cat", type: "admitted" },
    required: ["animal", "type"],
  };
}

export function admittedKindSample(): Sample {
  return { value: "cat" };
}

export function releasedSample(): Sample {
  return { value: { type: "released", visit: visitSample }, required: ["type"] };
}

export function releasedTypeSample(): Sample {
  return { value: "released" };
}

export function visitSample(): Sample {
  return { value: { id: "id", vet: visitVetSample }, required: ["id"] };
}

export function visitVetSample(): Sample {
  return { value: { id: 0 } };
}

export function bookVisitStatusChangedPayloadSample(): Sample {
  return { value: { status: "waiting", visit: visitSample }, required: ["status"] };
}

export function bookVisitStatusChangedPayloadStatusSample(): Sample {
  return { value: "waiting" };
}

export function bookVisitStatusChanged202ResponseSample(): Sample {
  return { value: { again: true } };
}

export function visitsBookVisitBodySample(): Sample {
  return {
    value: { animal: "animal", notifyUrl: "https://example.com" },
    required: ["animal", "notifyUrl"],
  };
}
