import type { ApiClientOptions } from "./client.js";
import { type ContractTest } from "./core/contract.js";
/** A test of each operation, whose call is the one that the README shows. */
export declare function contract(options?: ApiClientOptions): ContractTest[];
