import type { OperationChecks } from "../core/check.js";
export declare const operations: OperationChecks;
