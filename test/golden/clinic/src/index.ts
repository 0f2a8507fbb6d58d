export { AnimalClinic } from "./sdk.js";
export type { ApiClientOptions } from "./client.js";
export * from "./core/index.js";
export * from "./models/index.js";
export type { BillsGetBillError, BillsGetBillParams } from "./operations/bills.js";
export type {
  VisitsBookVisitError,
  VisitsBookVisitParams,
  VisitsBookVisitResponse,
  VisitsFollowUpError,
  VisitsFollowUpParams,
  VisitsGetVisitError,
  VisitsGetVisitParams,
} from "./operations/visits.js";
export { BillsService } from "./services/bills.js";
export { VisitsService } from "./services/visits.js";
