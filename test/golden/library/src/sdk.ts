import { type ApiClientOptions, createClient } from "./client.js";
import { HealthService } from "./services/health.js";
import { ItemsService } from "./services/items.js";

/**
 * Town Library, with a property for every group of operations.
 *
 * Lends books and other media.
 */
export class TownLibrary {
  /** The operations of health. */
  readonly health: HealthService;
  /** What can be lent. */
  readonly items: ItemsService;

  constructor(options: ApiClientOptions = {}) {
    const client = createClient(options);
    this.health = new HealthService(client);
    this.items = new ItemsService(client);
  }
}
