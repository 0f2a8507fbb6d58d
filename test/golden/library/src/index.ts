export { TownLibrary } from "./sdk.js";
export type { ApiClientOptions } from "./client.js";
export * from "./core/index.js";
export type { PagedCall, ReceivedPage } from "./core/paging.js";
export * from "./models/index.js";
export type { GetHealthError } from "./operations/health.js";
export type {
  AddItemError,
  AddItemParams,
  ItemsDeleteError,
  ItemsDeleteParams,
  ListItemsError,
  ListItemsParams,
  UploadCoverError,
  UploadCoverParams,
} from "./operations/items.js";
export { HealthService } from "./services/health.js";
export { ItemsService } from "./services/items.js";
