"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checks = checks;
const { operations } = require("./checks/operations.js");
const { createChecks } = require("./core/checks.js");
/**
* Makes what checks the calls of a client, or one call: an option `validate`. What is not as described is logged, or thrown as an error.
*/
function checks(mode) {
	return createChecks(operations, mode);
}
exports.RequestValidationError = require("./core/check-error.js").RequestValidationError;
exports.ResponseValidationError = require("./core/check-error.js").ResponseValidationError;
