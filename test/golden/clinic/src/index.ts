export { AnimalClinic } from "./sdk.js";
export type { ApiClientOptions } from "./client.js";
export * from "./core/index.js";
export * from "./models/index.js";
export type { GetBillError, GetBillParams } from "./operations/bills.js";
export type {
  BookVisitError,
  BookVisitParams,
  BookVisitResponse,
  FollowUpError,
  FollowUpParams,
  GetVisitError,
  GetVisitParams,
} from "./operations/visits.js";
export { BillsService } from "./services/bills.js";
export { VisitsService } from "./services/visits.js";
