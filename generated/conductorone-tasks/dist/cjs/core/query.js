"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appendQuery = appendQuery;
/** Appends serialized `name=value` pairs to a URL that may have a query already. */
function appendQuery(url, pairs) {
	if (pairs.length === 0) return url;
	return `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}
