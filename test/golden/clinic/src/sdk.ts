import { type ApiClientOptions, createClient } from "./client.js";
import { BillsService } from "./services/bills.js";
import { VisitsService } from "./services/visits.js";

/**
 * Animal Clinic, with a property for every group of operations.
 *
 * Treats animals, and tells what became of them.
 */
export class AnimalClinic {
  /** The operations of Bills. */
  readonly bills: BillsService;
  /** The operations of Visits. */
  readonly visits: VisitsService;

  constructor(options: ApiClientOptions = {}) {
    const client = createClient(options);
    this.bills = new BillsService(client);
    this.visits = new VisitsService(client);
  }
}
