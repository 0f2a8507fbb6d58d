import type { Unrecognized } from "../core/open.js";

export interface Admitted {
  animal: string;
  kind?: AdmittedKind;
  type: "admitted";
}

export type AdmittedKind = "cat" | "dog" | Unrecognized;

export interface Released {
  type: ReleasedType;
  visit?: Visit;
}

export type ReleasedType = "released" | "escaped" | Unrecognized;

export interface Visit {
  id: string;
  vet?: VisitVet;
}

export interface VisitVet {
  id?: number;
}
