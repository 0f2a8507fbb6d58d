"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.send = send;
const abort_js_1 = require("./abort.js");
const credential_js_1 = require("./credential.js");
const errors_js_1 = require("./errors.js");
const http_error_js_1 = require("./http-error.js");
const redaction_js_1 = require("./redaction.js");
const request_js_1 = require("./request.js");
const response_js_1 = require("./response.js");
/**
* Carries out one call: builds its request once, then makes an attempt at it.
*
* It rejects with the errors of CallError and nothing else.
*/
async function send(context, values) {
    const { config, options, callOptions, spec } = context;
    const { signal } = callOptions;
    const request = buildOrFail(spec, () => (0, request_js_1.buildRequest)(spec, values, {
        baseUrl: callOptions.baseUrl ?? options.baseUrl ?? config.baseUrl,
        userAgent: isBrowser() ? undefined : options.userAgent ?? config.userAgent,
        clientHeaders: options.headers,
        callHeaders: callOptions.headers
    }));
    try {
        return await (0, abort_js_1.raceAbort)(() => attempt(context, request), signal);
    }
    catch (error) {
        if (!signal?.aborted || error !== signal.reason)
            throw error;
        throw new errors_js_1.CallAbortedError(spec.id, "the call was aborted", { cause: error });
    }
}
/** Sends a request once, with a fresh credential, and reads the whole response. */
async function attempt(context, { url, origin, headers: unsigned, init }) {
    const { config, options, callOptions, spec } = context;
    const scheme = (0, credential_js_1.findScheme)(config.security, spec.security ?? config.defaultSecurity);
    const credential = scheme && await obtainCredential(spec, options.auth);
    const headers = new Headers(unsigned);
    const signed = scheme && credential ? buildOrFail(spec, () => (0, credential_js_1.placeCredential)(scheme, credential, url, headers)) : url;
    const secrets = [
        credential,
        headers.get("authorization"),
        headers.get("cookie")
    ];
    // Not called as a method, which the fetch of browsers refuses.
    const request = options.fetch ?? fetch;
    let response;
    let body;
    try {
        response = await request(signed, {
            ...init,
            headers,
            signal: callOptions.signal ?? null
        });
        body = await (spec.read ? spec.read(spec.responses, response) : (0, response_js_1.readJson)(response));
    }
    catch (error) {
        // The query first, whole, as long as it is what was sent.
        const cause = (0, redaction_js_1.redactError)(error, [signed.replace(/^[^?]*/, ""), ...secrets]);
        throw new errors_js_1.ConnectionError(spec.id, `no whole response from ${origin}`, { cause });
    }
    const { value, text } = body;
    const { ok, status } = response;
    if (!ok) {
        // Shortened last, since half of a secret would not be recognized.
        const reason = (0, redaction_js_1.redact)((0, http_error_js_1.describeBody)(value, text), secrets).slice(0, 200);
        throw (0, http_error_js_1.createHttpError)(spec.id, {
            status,
            headers: response.headers,
            // What a redirection or 304 carries is for the platform, and no part of the description.
            body: status < 400 ? undefined : value,
            text,
            reason
        });
    }
    if (body.isMalformed)
        throw new errors_js_1.DecodeError(spec.id, response, text);
    return {
        data: value,
        response
    };
}
/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
function buildOrFail(spec, build) {
    try {
        return build();
    }
    catch (cause) {
        throw new errors_js_1.RequestError(spec.id, cause instanceof Error ? cause.message : String(cause), { cause });
    }
}
async function obtainCredential(spec, auth) {
    if (auth === undefined)
        return undefined;
    let credential;
    try {
        credential = typeof auth === "function" ? await auth() : auth;
    }
    catch (cause) {
        throw new errors_js_1.RequestError(spec.id, "the credential could not be obtained", { cause });
    }
    // An empty one comes of an unset variable; the server would refuse it with less of a reason.
    if (!credential)
        throw new errors_js_1.RequestError(spec.id, "the credential is empty");
    return credential;
}
/** Tells whether User-Agent is the browser's own; setting it there makes requests preflighted. */
function isBrowser() {
    return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}
