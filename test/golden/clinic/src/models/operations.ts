import type { Unrecognized } from "../core/open.js";
import type { Visit } from "./schemas.js";

export interface BookVisitStatusChangedPayload {
  status: BookVisitStatusChangedPayloadStatus;
  visit?: Visit;
}

export type BookVisitStatusChangedPayloadStatus = "waiting" | "treated" | Unrecognized;

export interface BookVisitStatusChanged202Response {
  /** Default: `true` */
  again?: boolean;
}

export interface BookVisitBody {
  animal: string;
  notifyUrl: string;
}
