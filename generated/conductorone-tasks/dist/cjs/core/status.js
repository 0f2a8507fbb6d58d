"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findByStatus = findByStatus;
const { findOwn } = require("./runtime.js");
/**
* Finds what a description says of a status: under its code, else its range (`4XX`), else `default`
* (OpenAPI 3.1, Responses Object).
*/
function findByStatus(byStatus, status) {
	return findOwn(byStatus, `${status}`) ?? findOwn(byStatus, `${Math.floor(status / 100)}XX`) ?? findOwn(byStatus, "default");
}
