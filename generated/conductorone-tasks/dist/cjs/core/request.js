"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildRequest = buildRequest;
const body_js_1 = require("./body.js");
const headers_js_1 = require("./headers.js");
const parameters_js_1 = require("./parameters.js");
const path_js_1 = require("./path.js");
const query_js_1 = require("./query.js");
const record_js_1 = require("./record.js");
const server_url_js_1 = require("./server-url.js");
/**
* Builds the request of one call, all but its credential.
*
* Headers come, by rising precedence, from the operation, the client, the call's arguments and the
* call's options. The path is appended to the base URL's, and the query to its query.
*
* @throws TypeError, RangeError or URIError where an argument or option cannot be serialized
*/
function buildRequest(spec, values, options) {
    const { method, parameters = [] } = spec;
    const base = (0, server_url_js_1.parseBaseUrl)(options.baseUrl);
    const { content, contentType } = spec.body ? (0, body_js_1.serializeBody)(spec.body, parameters, values) : {};
    const headers = new Headers();
    (0, headers_js_1.setHeaders)(headers, {
        accept: listAccepted(spec),
        "content-type": contentType,
        "user-agent": options.userAgent
    });
    (0, headers_js_1.setHeaders)(headers, options.clientHeaders);
    const query = base.search ? [base.search.slice(1)] : [];
    const cookies = [];
    for (const parameter of parameters) {
        if (parameter.in === "path")
            continue;
        const texts = (0, parameters_js_1.serializeParameter)(parameter, (0, record_js_1.findOwn)(values, parameter.argument));
        if (parameter.in === "query")
            query.push(...texts);
        else if (parameter.in === "cookie")
            cookies.push(...texts);
        else
            (0, headers_js_1.setHeaders)(headers, { [parameter.name ?? parameter.argument]: texts[0] });
    }
    if (cookies.length > 0)
        (0, headers_js_1.setHeaders)(headers, { cookie: cookies.join("; ") });
    (0, headers_js_1.setHeaders)(headers, options.callHeaders);
    // Fetch requires duplex of a body that is a stream (Fetch Standard, Request constructor).
    const init = {
        method,
        body: content ?? null,
        duplex: "half"
    };
    const path = base.pathname.replace(/\/+$/, "") + (0, path_js_1.expandPath)(spec.path, parameters, values);
    return {
        url: (0, query_js_1.appendQuery)(base.origin + path, query),
        origin: base.origin,
        headers,
        init
    };
}
/** The media types that the description's responses have, as a value of Accept. */
function listAccepted({ responses = {} }) {
    const types = new Set(Object.values(responses).flatMap((it) => Object.keys(it)));
    return [...types].join(", ") || "application/json";
}
