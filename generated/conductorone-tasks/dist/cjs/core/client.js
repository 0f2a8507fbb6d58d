"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createCoreClient = createCoreClient;
const call_js_1 = require("./call.js");
const send_js_1 = require("./send.js");
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
function createCoreClient(config, options = {}) {
    return { call: (spec, values = {}, callOptions = {}) => (0, call_js_1.createCall)(
        // Only the description says that the response holds a T.
        () => (0, send_js_1.send)({
            config,
            options,
            callOptions,
            spec
        }, values)) };
}
