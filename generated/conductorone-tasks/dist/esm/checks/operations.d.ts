import type { CheckData } from "../core/check.js";
export declare const operations: CheckData;
