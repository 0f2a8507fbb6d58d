"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createCoreClient = createCoreClient;
const { createCall } = require("./call.js");
const { send } = require("./send.js");
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
function createCoreClient(config, options = {}) {
	return { call: (spec, values = {}, callOptions = {}) => createCall(
		// Only the description says that the response is an R.
		async (isRaw) => send({
			config,
			options,
			callOptions,
			spec: (callOptions.validate ?? options.validate)?.(spec, values) ?? spec,
			isRaw
		}, values)
	) };
}
