"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRpcStatus = findRpcStatus;
const { isRecord } = require("./record.js");
/**
* Reads a google.rpc.Status from a parsed body, or gives undefined where the body is none.
*
* A code above 16 is no google.rpc.Code, which tells such a body from the common `{code, message}`
* of other services.
*/
function findRpcStatus(body) {
	if (!isRecord(body)) return undefined;
	const { code, message, details = [] } = body;
	const isCode = typeof code === "number" && code >= 0 && code <= 16;
	if (!isCode || typeof message !== "string" || !Array.isArray(details)) return undefined;
	return {
		code,
		message,
		details: details.filter(isRecord)
	};
}
