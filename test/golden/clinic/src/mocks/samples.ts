import type { SampleData } from "../core/samples.js";

export function admittedSample(): SampleData {
  return {
    value: { animal: "animal", kind: "cat", type: "admitted" },
    required: ["animal", "type"],
  };
}

export function admittedKindSample(): SampleData {
  return { value: "cat" };
}

export function releasedSample(): SampleData {
  return { value: { type: "released", visit: visitSample }, required: ["type"] };
}

export function releasedTypeSample(): SampleData {
  return { value: "released" };
}

export function visitSample(): SampleData {
  return { value: { id: "id", vet: visitVetSample }, required: ["id"] };
}

export function visitVetSample(): SampleData {
  return { value: { id: 0 } };
}

export function bookVisitStatusChangedPayloadSample(): SampleData {
  return { value: { status: "waiting", visit: visitSample }, required: ["status"] };
}

export function bookVisitStatusChangedPayloadStatusSample(): SampleData {
  return { value: "waiting" };
}

export function bookVisitStatusChanged202ResponseSample(): SampleData {
  return { value: { again: true } };
}

export function bookVisitBodySample(): SampleData {
  return {
    value: { animal: "animal", notifyUrl: "https://example.com" },
    required: ["animal", "notifyUrl"],
  };
}
