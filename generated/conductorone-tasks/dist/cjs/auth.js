"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}
exports.clientCredentials = clientCredentials;
const { createClientCredentials } = require("./core/oauth2.js");
/**
* Gets access tokens for the client itself, by the client credentials grant (RFC 6749, 4.4): a
* credential for `oauth`. There is one token request for any number of calls, and another before a
* token ends.
*/
function clientCredentials(options) {
	return createClientCredentials("/auth/v1/token", options);
}
__exportStar(require("./core/token-index.js"), exports);
