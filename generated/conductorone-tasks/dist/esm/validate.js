import { operations } from "./checks/operations.js";
import { createChecks } from "./core/checks.js";
/**
* Makes what checks the calls of a client, or one call: an option `validate`. What is not as described is logged, or thrown as an error.
*/
export function checks(mode) {
	return createChecks(operations, mode);
}
export { RequestValidationError, ResponseValidationError } from "./core/check-error.js";
