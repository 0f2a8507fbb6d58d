"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createClient = createClient;
const { createCoreClient } = require("./core/runtime.js");
const { placeBearer } = require("./core/runtime.js");
const { toHostPart } = require("./core/runtime.js");
const config = {
	baseUrl: "",
	security: {
		bearerAuth: { place: placeBearer },
		oauth: { place: placeBearer }
	},
	defaultSecurity: [["bearerAuth"], ["oauth"]],
	userAgent: "sdkwright-conductorone-tasks/0.1.0"
};
/**
* Makes a client for the standalone operations. Nothing is sent until a call is awaited.
*/
function createClient(options = {}) {
	const baseUrl = options.baseUrl ?? "https://" + toHostPart("tenantDomain", options.tenantDomain ?? "example") + ".conductor.one";
	return createCoreClient({
		...config,
		baseUrl
	}, options);
}
