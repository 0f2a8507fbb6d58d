import { createCoreClient } from "./core/runtime.js";
import { placeBearer } from "./core/runtime.js";
import { toHostPart } from "./core/runtime.js";
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
export function createClient(options = {}) {
	const baseUrl = options.baseUrl ?? "https://" + toHostPart("tenantDomain", options.tenantDomain ?? "example") + ".conductor.one";
	return createCoreClient({
		...config,
		baseUrl
	}, options);
}
