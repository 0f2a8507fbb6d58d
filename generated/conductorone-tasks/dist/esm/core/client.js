import { createCall } from "./call.js";
import { send } from "./send.js";
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
export function createCoreClient(config, options = {}) {
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
