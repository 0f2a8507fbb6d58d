import type { ValidateCall } from "./core/check.js";
import { type CheckMode, type CheckOptions } from "./core/checks.js";
/**
* Makes what checks the calls of a client, or one call: an option `validate`. What is not as described is logged, or thrown as an error.
*/
export declare function checks(mode: CheckMode | CheckOptions): ValidateCall;
export { RequestValidationError, ResponseValidationError } from "./core/check-error.js";
export type { PlacedViolation, Violation } from "./core/check-violation.js";
export type { CheckMode, CheckOptions } from "./core/checks.js";
