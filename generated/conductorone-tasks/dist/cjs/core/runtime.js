"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRequestId = findRequestId;
exports.orRequestError = orRequestError;
exports.toHeaders = toHeaders;
exports.setHeader = setHeader;
exports.isRecord = isRecord;
exports.findOwn = findOwn;
exports.givenOf = givenOf;
exports.findPath = findPath;
exports.findRpcStatus = findRpcStatus;
exports.createHttpError = createHttpError;
exports.describeBody = describeBody;
exports.essenceOf = essenceOf;
exports.isJson = isJson;
exports.fetchThrough = fetchThrough;
exports.encodeStrictly = encodeStrictly;
exports.encodeReserved = encodeReserved;
exports.encodeReservedPath = encodeReservedPath;
exports.keepCookie = keepCookie;
exports.redact = redact;
exports.redactValue = redactValue;
exports.redactError = redactError;
exports.readJson = readJson;
exports.attempt = attempt;
exports.toReceived = toReceived;
exports.createCall = createCall;
exports.withTimeout = withTimeout;
exports.wait = wait;
exports.raceAbort = raceAbort;
exports.appendQuery = appendQuery;
exports.followSafely = followSafely;
exports.chooseIdentities = chooseIdentities;
exports.placeBearer = placeBearer;
exports.placeBasic = placeBasic;
exports.placeScheme = placeScheme;
exports.placeKey = placeKey;
exports.serializeBody = serializeBody;
exports.isSet = isSet;
exports.toText = toText;
exports.serializeParameter = serializeParameter;
exports.writePlain = writePlain;
exports.expandPath = expandPath;
exports.expandServerUrl = expandServerUrl;
exports.toHostPart = toHostPart;
exports.parseBaseUrl = parseBaseUrl;
exports.buildRequest = buildRequest;
exports.findRetryDelay = findRetryDelay;
exports.findRetryAfter = findRetryAfter;
exports.send = send;
exports.createCoreClient = createCoreClient;
exports.readSource = readSource;
exports.readNumber = readNumber;
exports.toNumber = toNumber;
exports.turnByToken = turnByToken;
exports.turnByItem = turnByItem;
exports.turnByOffset = turnByOffset;
exports.turnByNumber = turnByNumber;
exports.callPaged = callPaged;
exports.logRequests = logRequests;
exports.waitFor = waitFor;
exports.oneofCase = oneofCase;
/**
* The base of everything a call rejects with.
*
* No message holds a credential: neither what the client was given as `auth`, nor a query string.
*/
class SdkError extends Error {
	name = "SdkError";
	/** How many requests were sent for the operation; those for credentials are not counted. */
	attempts = 0;
	constructor(operation, message, options) {
		super(operation === undefined ? message : `${operation}: ${message}`, options);
		this.operation = operation;
	}
}
/**
* The request could not be made of the arguments, the options or the credential; nothing was sent.
*/
class RequestError extends SdkError {
	name = "RequestError";
	kind = "request";
}
/**
* No whole response arrived: the name did not resolve, the connection was refused or broke, or the
* platform's fetch refused the request. `cause` holds its reason.
*/
class ConnectionError extends SdkError {
	name = "ConnectionError";
	kind = "connection";
}
/** An attempt, or the whole call, took longer than its `timeout` or `totalTimeout` allows. */
class CallTimeoutError extends SdkError {
	name = "CallTimeoutError";
	kind = "timeout";
}
/** The caller's signal aborted the call; `cause` holds the signal's reason. */
class CallAbortedError extends SdkError {
	name = "CallAbortedError";
	kind = "aborted";
}
/** A successful response whose body is not what the description promises. */
class DecodeError extends SdkError {
	name = "DecodeError";
	kind = "decode";
	constructor(operation, response, text, finding = `the ${response.status} response is not valid JSON`) {
		// The excerpt stays out of the message, for a body may hold what should not be logged.
		super(operation, finding);
		this.status = response.status;
		this.headers = response.headers;
		this.requestId = findRequestId(response.headers);
		this.excerpt = text.slice(0, 200);
	}
}
/** Finds the server's name for a request among the headers of its response. */
function findRequestId(headers) {
	return [
		"x-request-id",
		"request-id",
		"x-correlation-id"
	].map((name) => headers.get(name) ?? "").find(Boolean);
}
/** Runs what makes a request of arguments and options; whatever it throws is theirs to mend. */
function orRequestError(operation, build) {
	try {
		return build();
	} catch (cause) {
		throw new RequestError(operation, String(cause?.message ?? cause), { cause });
	}
}
/** Makes headers, as {@link setHeader} sets them. */
function toHeaders(values) {
	const headers = new Headers();
	for (const [name, value] of values) setHeader(headers, name, value);
	return headers;
}
/**
* Sets a header, replacing one of the same name; does nothing where the value is undefined.
*
* @throws TypeError that names the header and does not hold its value, which may be a credential:
* the platform's own error repeats it
*/
function setHeader(headers, name, value) {
	try {
		if (value !== undefined) headers.set(name, value);
	} catch {
		throw new TypeError(`the header '${name}' is malformed`);
	}
}
/**
* Tells an object with properties (a JSON object) from arrays, null and the objects that stand for
* one value, such as Date and Blob.
*/
function isRecord(value) {
	// By tag, which also recognizes objects of another realm and of the caller's classes.
	return Object.prototype.toString.call(value) === "[object Object]";
}
/**
* The object's own property of that name, or undefined.
*
* Names come from descriptions and responses; one called `constructor` must not find what every
* object inherits.
*/
function findOwn(object, name) {
	return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** Lists the object's own properties that are not undefined; none where there is no object. */
function givenOf(object) {
	if (!object) return [];
	const own = object;
	return Object.entries(own).filter(([, value]) => value !== undefined);
}
/** Follows names and indexes into a value; undefined where one of them leads nowhere. */
function findPath(value, path) {
	let found = value;
	for (const name of path) {
		if (typeof found !== "object" || found === null) return undefined;
		found = findOwn(found, name);
	}
	return found;
}
/**
* Reads a google.rpc.Status from a parsed body, or gives undefined where the body is none.
*
* A code above 16 is no google.rpc.Code, which tells such a body from the common `{code, message}`
* of other services.
*/
function findRpcStatus(body) {
	if (!isRecord(body)) return undefined;
	const { code, message, details = [] } = body;
	const isCode = typeof code === "number" && code >= 0 && code <= 16;
	if (!isCode || typeof message !== "string" || !Array.isArray(details)) return undefined;
	return {
		code,
		message,
		details: details.filter(isRecord)
	};
}
/** The server answered with a status that is not a success (RFC 9110, 15). */
class HttpError extends SdkError {
	name = "HttpError";
	kind = "http";
	constructor(operation, init) {
		const { status, headers, body, text, reason } = init;
		super(operation, reason ? `status ${status}: ${reason}` : `status ${status}`);
		this.status = status;
		this.headers = headers;
		this.body = body;
		this.text = text;
		this.requestId = findRequestId(headers);
		this.rpcStatus = findRpcStatus(body);
	}
}
/** Status 400 (RFC 9110, 15.5.1): the server does not accept the request as it is. */
class BadRequestError extends HttpError {
	name = "BadRequestError";
}
/** Status 401 (RFC 9110, 15.5.2): the credential is missing, wrong or expired. */
class UnauthorizedError extends HttpError {
	name = "UnauthorizedError";
}
/** Status 403 (RFC 9110, 15.5.4): the credential does not permit this call. */
class ForbiddenError extends HttpError {
	name = "ForbiddenError";
}
/** Status 404 (RFC 9110, 15.5.5): there is no such resource, or none the caller may know of. */
class NotFoundError extends HttpError {
	name = "NotFoundError";
}
/** Status 409 (RFC 9110, 15.5.10): the resource's state does not permit this call. */
class ConflictError extends HttpError {
	name = "ConflictError";
}
/** Status 422 (RFC 9110, 15.5.21): the request is well formed and makes no sense to the server. */
class UnprocessableEntityError extends HttpError {
	name = "UnprocessableEntityError";
}
/** Status 429 (RFC 6585, 4): too many requests. */
class RateLimitedError extends HttpError {
	name = "RateLimitedError";
}
/** Any 5XX status (RFC 9110, 15.6): the server, or a gateway before it, failed. */
class ServerError extends HttpError {
	name = "ServerError";
}
/** Makes the error of a status, of the class that CallError promises for it. */
function createHttpError(operation, init) {
	const classes = {
		400: BadRequestError,
		401: UnauthorizedError,
		403: ForbiddenError,
		404: NotFoundError,
		409: ConflictError,
		422: UnprocessableEntityError,
		429: RateLimitedError
	};
	const byStatus = init.status >= 500 ? ServerError : classes[init.status] ?? HttpError;
	// The table pairs each class with its status, which its type cannot tell.
	return new byStatus(operation, init);
}
/**
* Finds the sentence that says what went wrong in an error's body.
*
* It looks where google.rpc.Status, problem details (RFC 9457, 3.1), OAuth 2.0 (RFC 6749, 5.2), JSON:API
* (1.1, Error Objects) and the usual `{error: {message}}` put it, and otherwise takes the text; markup
* says nothing. Of several errors the first is told.
*/
function describeBody(body, text) {
	let reason = body;
	// Down one way only, and without recursion: what sends an error may be hostile.
	while (reason && typeof reason !== "string") {
		const held = reason;
		reason = [
			"message",
			"error_description",
			"detail",
			"msg",
			"title",
			"error",
			"errors",
			0
		].map((name) => held[name]).find(Boolean);
	}
	return (reason || text).replace(/^<.*/s, "");
}
/** The type and subtype of a media type in lower case, without parameters (RFC 9110, 8.3.1). */
function essenceOf(mediaType) {
	return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}
/** Tells JSON and the types that are built on it by their suffix (RFC 6839, 3.1). */
function isJson(mediaType) {
	return /[/+]json *(;|$)/i.test(mediaType);
}
/**
* Gives the client's fetch with its middleware around it, the first of it outermost.
*
* @param wrap what is to be between the two, if anything
*/
function fetchThrough({ fetch: plain = fetch, middleware = [] }, operation, attempt, redact, wrap) {
	const send = wrap ? wrap(plain) : plain;
	if (middleware.length === 0) return send;
	const context = {
		operation,
		attempt,
		redact
	};
	const chain = middleware.reduceRight(
		(next, run) => async (request) => run(request, next, context),
		// Not called as a method, which the fetch of browsers refuses.
		(request) => send(request)
	);
	return (input, init) => chain(new Request(input, init));
}
/** Writes a text as it is, for places outside of URIs. */
const keepText = (text) => text;
/**
* Percent-encodes all but the unreserved characters (RFC 3986, 2.3), as RFC 6570 3.2.1 asks.
*
* @throws URIError where the text holds half of a surrogate pair
*/
function encodeStrictly(text) {
	return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
* Percent-encodes a query's value for `allowReserved`: reserved characters and percent-encoded
* triples pass (RFC 6570, 3.2.3), except those that OpenAPI 3.1.1 leaves to the application since a
* query cannot hold them (`#`, `[`, `]`) or gives them a meaning of its own (`&`, `+`).
*
* @throws URIError where the text holds half of a surrogate pair
*/
function encodeReserved(text) {
	return encodeURI(text).replace(/%25([\da-f]{2})/gi, "%$1").replace(/[#&+]/g, encodeStrictly);
}
/**
* Percent-encodes a path's value for `allowReserved`: reserved characters, slashes among them, and
* percent-encoded triples pass (RFC 6570, 3.2.3), except those that would end the path.
*
* @throws URIError where the text holds half of a surrogate pair
*/
function encodeReservedPath(text) {
	return encodeURI(text).replace(/%25([\da-f]{2})/gi, "%$1").replace(/[#?]/g, encodeStrictly);
}
/**
* Writes a cookie's value as it is, which is what the style `cookie` of OpenAPI 3.2 asks for.
*
* @throws TypeError where the text has a character that ends a cookie
*/
function keepCookie(text) {
	if (/[;\r\n\0]/.test(text)) throw new TypeError("a cookie cannot hold ';' or a line break");
	return text;
}
/**
* Strikes secrets out of a text: as they are, percent-encoded, without the authentication scheme that
* they start with, and without the name of a user or key that ends at a colon.
*
* Servers and platforms repeat what they were sent: in the body of an error, or in the message of
* a failed fetch, which with some holds the whole URL. What has up to three characters is left: anybody
* can guess it, and text with every such piece struck out would be of no use.
*/
function redact(text, secrets) {
	let rest = text;
	for (const secret of secrets) {
		const sent = secret?.trim() ?? "";
		const bare = sent.replace(/^\w+ +/, "");
		const password = bare.replace(/^[^:]*:/, "");
		for (const form of [
			sent,
			bare,
			password,
			encodeStrictly(bare),
			encodeStrictly(password)
		]) {
			// Striking out so short a text would leave no word whole.
			if (form.length > 3) rest = rest.replaceAll(form, "[redacted]");
		}
	}
	return rest;
}
/** Strikes secrets out of the texts of a JSON value. */
function redactValue(value, hide) {
	const replace = (_, held) => typeof held === "string" ? hide(held) : held;
	return value === undefined ? value : JSON.parse(JSON.stringify(value, replace));
}
/**
* Gives an error as it is, or in its place one that tells the same without the secrets and without
* the queries of URLs, where it or one of its causes holds any.
*/
function redactError(error, hide) {
	const conceal = (text) => hide(text).replace(/\?[^\s)]+/g, "[redacted]");
	const isBare = (it, depth) => !it || depth > 9 || conceal(String(it)) === String(it) && isBare(it.cause, depth + 1);
	return isBare(error, 0) ? error : new Error(conceal(String(error)));
}
/**
* Reads the body of a response as JSON, whatever its Content-Type says: servers mislabel JSON, and
* an HTML page from a proxy or a wrong base URL must not pass as data. An empty body is undefined.
*/
function readJson(_, response) {
	return response.text().then((text) => {
		try {
			return {
				value: text ? JSON.parse(text) : undefined,
				text
			};
		} catch {
			return {
				text,
				isMalformed: true
			};
		}
	});
}
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
async function attempt(state, signal) {
	const { options, operation, request, identities, spec } = state;
	const credentials = [];
	for (const { credential } of identities) {
		const rejected = state.rejected?.[credentials.length];
		const found = typeof credential === "string" ? credential : await obtainCredential(credential, rejected, state, signal);
		// An empty one comes of an unset variable; the server would refuse it with less of a reason.
		if (!found) throw new RequestError(operation, "the credential is empty");
		credentials.push(found);
	}
	if (state.rejected?.every((it, index) => it === credentials[index])) throw state.refusal;
	state.rejected = undefined;
	state.credentials = credentials;
	const signed = orRequestError(operation, () => {
		const unsigned = {
			headers: toHeaders(request.fields),
			signal,
			...request
		};
		let index = 0;
		// Each scheme holds the function that places its own kind.
		for (const { scheme } of identities) scheme.place(scheme, credentials[index++], unsigned);
		return unsigned;
	});
	state.headers = signed.headers;
	const send = fetchThrough(options, operation, ++state.attempts, state.redact, signed.wrap);
	let response;
	try {
		response = await send(signed.url, signed);
	} catch (error) {
		// Whatever it is: an error of another call that was made within counts as any other reason.
		throw state.toError(error);
	}
	const { ok } = response;
	const { value, text, isMalformed } = ok && state.isRaw ? { text: "" } : await (spec.read ?? readJson)(spec.responses, response, state);
	if (!ok) throw toHttpError(response, value, text, state);
	if (isMalformed) throw new DecodeError(operation, response, state.redact(text));
	return {
		data: value,
		response,
		spec
	};
}
/** Gives all that is told of an answer. */
function toReceived({ data, response, spec }) {
	return {
		data,
		status: response.status,
		contentType: essenceOf(response.headers.get("content-type") ?? ""),
		headers: spec.readHeaders?.(spec.headers, response) ?? {},
		response
	};
}
function toHttpError(response, value, text, state) {
	const { status, headers } = response;
	const told = state.redact(text);
	// Errors are logged, and some servers repeat what they were sent. A Blob has no text.
	const safe = text ? redactValue(value, state.redact) : value;
	// Shortened last, since half of a secret would not be recognized.
	const reason = describeBody(safe, told).slice(0, 200);
	// What a redirection or 304 carries is for the platform, and no part of the description.
	const body = status < 400 ? undefined : safe;
	return createHttpError(state.operation, {
		status,
		headers,
		body,
		text: told,
		reason
	});
}
/** Asks for one of the credentials of a call. */
async function obtainCredential(source, rejected, { options, operation, baseUrl }, signal) {
	const secrets = [rejected];
	const hide = (secret) => void secrets.push(secret);
	const send = fetchThrough(options, undefined, 1, (text) => redact(text, secrets));
	try {
		return await source({
			rejected,
			baseUrl,
			fetch: send,
			signal,
			hide
		});
	} catch (cause) {
		throw new RequestError(operation, "the credential could not be obtained", { cause });
	}
}
/**
* Makes a call of a function that sends the request and reads the response, unless it is to leave
* the body unread.
*
* @param send runs at most once for each form, when the call is first awaited in it
* @param complete gives all that was received, for the forms that show it: most calls are awaited for
* their data alone
*/
function createCall(send, complete) {
	let answer;
	let raw;
	const start = () => answer ??= send(false);
	// Whoever starts the request also listens to it, so only promises handed out can go unhandled.
	const data = () => start().then((it) => it.data);
	return {
		// What awaits a call always gives a function, and has one promise less to wait for.
		then: (onData, onError) => onData ? start().then((it) => onData(it.data), onError) : data().then(onData, onError),
		catch: (onError) => data().catch(onError),
		finally: (onEnd) => data().finally(onEnd),
		withResponse: () => start().then(complete),
		asResponse: () => (raw ??= send(true)).then(({ response }) => response),
		result: () => start().then((it) => ({
			ok: true,
			...complete(it)
		}), (error) => {
			if (!(error instanceof SdkError)) throw error;
			return {
				ok: false,
				error
			};
		}),
		[Symbol.toStringTag]: "Call"
	};
}
/**
* Runs work that ends early when the signal aborts or its time is over.
*
* @param ms time that the work may take; Infinity, and more than timers can count, is no limit
* @param toError gives what the work is ended with when its time is over; where there is none, the
* work has then been done
* @param work gets a signal that aborts for either reason; it rejects where it fails, and throws nothing
*/
function withTimeout(ms, signal, toError, work) {
	return new Promise((resolve, reject) => {
		const own = new AbortController();
		let timer;
		const settle = (by) => (value) => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", stop);
			by(value);
		};
		const fail = settle(reject);
		// Not by a listener to the own signal, which takes Node as long as all the rest of this.
		const end = (reason) => {
			own.abort(reason);
			fail(reason);
		};
		const stop = () => end(signal?.reason);
		// Nothing but what the oldest signals have: React Native's throw and tell no reason.
		if (signal?.aborted) return stop();
		signal?.addEventListener("abort", stop);
		const succeed = settle(resolve);
		const finish = () => toError ? end(toError()) : succeed(undefined);
		if (ms < 2 ** 31) timer = setTimeout(finish, ms);
		work(own.signal).then(succeed, fail);
	});
}
/** Waits some milliseconds, or until the signal aborts, and then rejects with its reason. */
function wait(ms, signal) {
	return withTimeout(ms, signal, undefined, () => new Promise(() => {}));
}
/**
* Runs work that ends early, with the signal's reason, when the signal aborts, whether or not the
* work itself listens to the signal. Work is not begun where the signal has aborted already.
*/
function raceAbort(work, signal) {
	return withTimeout(Infinity, signal, undefined, work);
}
/** Appends serialized `name=value` pairs to a URL that may have a query already. */
function appendQuery(url, pairs) {
	if (pairs.length === 0) return url;
	return `${url}${url.includes("?") ? "&" : "?"}${pairs.join("&")}`;
}
/** Headers that may go to another origin; whatever else there is may be a secret. */
const harmless = /^(accept|accept-language|content-type|user-agent)$/;
/**
* Gives a fetch that takes no secret along when it is redirected to another origin.
*
* Platforms strip Authorization there (Fetch Standard, HTTP-redirect fetch) and send a key in a header
* of any other name along. So redirections are followed by hand, by the steps of the standard. Browsers
* do not show where they lead; there the request fails rather than betray the key.
*/
function followSafely(send) {
	return async (input, init) => {
		// Of a Request the body is read, since it may be sent more than once.
		const given = input instanceof Request ? new Request(input, init) : undefined;
		if ((given ?? init)?.redirect && (given ?? init)?.redirect !== "follow") return send(input, init);
		let next = given ? await partsOf(given) : { ...init };
		let url = given?.url ?? String(input);
		for (let hops = 0; hops <= 20; hops++) {
			const response = await send(url, {
				...next,
				redirect: "manual"
			});
			if (response.type === "opaqueredirect") throw new TypeError("a redirection, which the platform would follow with the key");
			const location = response.headers.get("location");
			if (location === null || ![
				301,
				302,
				303,
				307,
				308
			].includes(response.status)) return response;
			await response.body?.cancel();
			const target = new URL(location, url);
			if (!/^https?:$/.test(target.protocol)) throw new TypeError("a redirection out of HTTP");
			next = redirected(next, response.status, target.origin !== new URL(url).origin);
			url = target.href;
		}
		throw new TypeError("more than 20 redirections");
	};
}
async function partsOf(request) {
	const { method, headers, signal, credentials, mode, cache } = request;
	const body = request.body && await request.arrayBuffer();
	return {
		method,
		headers,
		body,
		signal,
		...drop({
			credentials,
			mode,
			cache
		})
	};
}
/** Leaves out what a platform does not know. */
function drop(parts) {
	return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
/** The request that follows a redirection (Fetch Standard, HTTP-redirect fetch, 12 and 13). */
function redirected(init, status, isElsewhere) {
	const { method = "GET" } = init;
	const becomesGet = status === 303 ? !/^(GET|HEAD)$/.test(method) : status < 303 && method === "POST";
	if (!becomesGet && init.body instanceof ReadableStream) throw new TypeError("a redirection of a body that can be sent only once");
	const headers = [...new Headers(init.headers)].filter(([name]) => (!isElsewhere || harmless.test(name)) && !(becomesGet && name.startsWith("content-")));
	return {
		...init,
		...becomesGet && {
			method: "GET",
			body: null
		},
		headers
	};
}
/**
* Chooses the first alternative that the credentials satisfy, and gives an identity for each of its
* schemes (OpenAPI 3.1, Security Requirement Object: alternatives of sets).
*
* A credential without a scheme's name satisfies the first alternative that is a single scheme. Where
* there are no credentials, or none is asked for, nothing is chosen.
*
* @throws TypeError that names the schemes, where credentials were given and satisfy no alternative
*/
function chooseIdentities(schemes, alternatives, credentials) {
	if (credentials === undefined) return [];
	const isNamed = typeof credentials === "object";
	for (const names of alternatives) {
		const found = [];
		for (const name of names) {
			const scheme = findOwn(schemes, name);
			const credential = isNamed ? findOwn(credentials, name) : credentials;
			if (scheme && credential !== undefined) found.push({
				scheme,
				credential
			});
		}
		if (found.length === names.length && (isNamed ? found[0] : found.length === 1)) return found;
	}
	// Only now, for a call that may be made without credentials is better made with them.
	if (alternatives.length === 0 || alternatives.some((names) => names.length === 0)) return [];
	throw new TypeError(`auth has no credential for ${alternatives.join(" or ")}`);
}
/**
* Places a token in Authorization (RFC 6750, 2.1), unless the caller has set that header by hand.
*
* @throws TypeError where the token has characters that a header cannot carry
*/
function placeBearer(_, token, request) {
	placeHeader("authorization", `Bearer ${token}`, request);
}
/**
* Places `user:password` in Authorization, as base64 of its UTF-8 bytes (RFC 7617, 2), unless the
* caller has set that header by hand. A text without a colon is a user without a password, as which many
* services take a key.
*/
function placeBasic(_, credential, request) {
	const pair = credential.includes(":") ? credential : `${credential.trim()}:`;
	const bytes = String.fromCharCode(...new TextEncoder().encode(pair));
	placeHeader("authorization", `Basic ${btoa(bytes)}`, request);
}
/**
* Places a credential of any other authentication scheme in Authorization, after the scheme's name
* (RFC 9110, 11.6.2), unless the caller has set that header by hand.
*
* @throws TypeError where the credential has characters that a header cannot carry
*/
function placeScheme({ scheme }, credential, request) {
	placeHeader("authorization", `${scheme} ${credential}`, request);
}
/**
* Places a key in a header, the query or a cookie. What the caller has set by hand, or given as a parameter of the same
* name, is left as it is.
*
* @throws TypeError where the key has characters that a header cannot carry
*/
function placeKey(scheme, key, request) {
	const { name } = scheme;
	const { wrap } = request;
	if (scheme.in !== "query") request.wrap = wrap ? (send) => wrap(followSafely(send)) : followSafely;
	if (scheme.in === "header") return placeHeader(name, key, request);
	const start = `${encodeStrictly(name)}=`;
	const pair = start + encodeStrictly(key);
	if (scheme.in === "query") {
		const isGiven = new URL(request.url).searchParams.has(name);
		if (!isGiven) request.url = appendQuery(request.url, [pair]);
		return;
	}
	const cookies = request.headers.get("cookie")?.split("; ") ?? [];
	if (cookies.some((sent) => sent.startsWith(start))) return;
	setHeader(request.headers, "cookie", [...cookies, pair].join("; "));
}
function placeHeader(name, value, { headers }) {
	if (!headers.has(name)) setHeader(headers, name, value);
}
/**
* Serializes the body of a request by its media type.
*
* Where the body's properties are flat in the argument object, they are what no parameter takes.
* If the caller gives none of them, the body is left out unless it is required, and Content-Type is
* sent all the same: servers that route by it refuse the call otherwise. Where the body is one
* argument and that is undefined, or it is left out as a whole, there is neither body nor
* Content-Type.
*
* @throws TypeError for what JSON cannot hold, and for a media type that the operation does not take
*/
function serializeBody(declared, parameters, values) {
	const spec = declared.choose ? declared.choose(declared, values) : declared;
	const { argument, mediaType } = spec;
	let value;
	if (argument === undefined) {
		// Neither JSON nor a writer has what is undefined.
		const flat = { ...values };
		for (const parameter of parameters) flat[parameter.argument] = undefined;
		if (declared.contentType) flat[declared.contentType] = undefined;
		let isGiven = spec.required;
		// Without a list of the values: to make one takes longer than all else here.
		for (const name in flat) isGiven ||= flat[name] !== undefined;
		if (isGiven) value = flat;
		else if (!spec.whole) return { contentType: mediaType };
	} else value = findOwn(values, argument);
	if (value === undefined) return {};
	if (spec.write) return spec.write(spec, value);
	return {
		content: JSON.stringify(value),
		contentType: mediaType
	};
}
/** Tells whether a value is there: outside of JSON, null counts as undefined (RFC 6570, 2.3). */
function isSet(value) {
	return value !== undefined && value !== null;
}
/** Writes a value as text: dates in ISO 8601, objects and arrays as JSON, anything else as it is. */
function toText(value) {
	if (value instanceof Date) return value.toISOString();
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/**
* Serializes one parameter (OpenAPI 3.1, Parameter Object, Style Examples).
*
* Query and cookie parameters give any number of `name=value`, for the caller to join with those of
* other parameters; path and header parameters give one text. An undefined or null value, and an
* array or object without a value in it, gives nothing.
*
* @throws RangeError for an invalid Date, URIError for half of a surrogate pair, TypeError for what
* JSON cannot hold
*/
function serializeParameter(spec, value) {
	if (spec.write) return spec.write(spec, value);
	// A header's value is no part of a URI, so it is not percent-encoded (OpenAPI 3.1.1, appendix D).
	const texts = writePlain(value, spec.in === "header" ? keepText : encodeStrictly);
	if (spec.in === "query" || spec.in === "cookie") {
		const name = encodeStrictly(spec.name ?? spec.argument);
		return texts.map((text) => `${name}=${text}`);
	}
	return texts.length > 0 ? [texts.join(",")] : [];
}
/** Writes a scalar, or each of several, as text; what is undefined or null gives nothing. */
function writePlain(value, encode) {
	const write = (it) => isSet(it) ? [encode(toText(it))] : [];
	return Array.isArray(value) ? value.flatMap(write) : write(value);
}
/**
* Expands a path template (OpenAPI 3.1, Path Templating), which begins with one slash.
*
* A value stays within its segment, unless its parameter allows reserved characters: it is
* percent-encoded, and one that is missing, that is empty, or that makes a segment `.` or `..`
* (which a URL parser removes; RFC 3986, 5.2.4) is rejected, for the request would reach another
* operation.
*
* @throws TypeError that names the place without a value, or else holds the dots
*/
function expandPath(template, parameters, values) {
	let isCertain = known.has(template);
	const pieces = known.get(template) ?? template.split(/\{([^{}]*)\}/);
	let [path = ""] = pieces;
	let wrong;
	for (let index = 1; index < pieces.length; index += 2) {
		const place = pieces[index];
		const spec = parameters.find((it) => it.in === "path" && (it.name ?? it.argument) === place);
		const value = spec && (findOwn(values, spec.argument) ?? spec.default);
		// Most values are words, for which to encode them and to look for dots takes longer than all else.
		const own = typeof value === "number" ? `${value}` : value;
		const isWord = typeof own === "string" && !spec?.write && /^[\w-]+$/.test(own);
		isCertain &&= isWord;
		let text = own;
		if (!isWord && spec) text = spec.write ? spec.write(spec, value)[0] : writePlain(value, encodeStrictly).join(",");
		if (!text || value === "") wrong ??= `{${place}}`;
		path += `${text}${pieces[index + 1]}`;
	}
	// What a URL parser takes for dots (URL Standard, single-dot path segment).
	if (!isCertain) wrong ??= /\/(\.|%2e){1,2}(\/|$)/i.exec(path)?.[0];
	if (wrong) throw new TypeError(`the path needs a value, not '${wrong}'`);
	known.set(template, pieces);
	return path;
}
// Of each template the literal texts, and between each two of them the name of a parameter.
const known = new Map();
/**
* Expands the template of a server's URL (OpenAPI 3.1, Server Object).
*
* A value in the scheme or authority is held to {@link toHostPart}. A value after the authority is
* percent-encoded but for its slashes. A variable that stands for a whole URL (`{url}/v1`) is taken
* as it is.
*
* @throws RequestError that names the variable, where it is missing or its value is not allowed
*/
function expandServerUrl(template, variables) {
	// Backslashes end a host as slashes do (URL Standard, host state). A template that is neither
	// absolute nor a path is careful throughout, since a URL parser may still find a host in it.
	const prefix = /^([^/\\]*:\/\/[^/?#\\]*|\/(?![/\\]))/.exec(template)?.[0];
	const pathStart = prefix?.length ?? template.length;
	const startsWithUrl = prefix === undefined && /^\{[^{}]*\}(\/|$)/.test(template);
	return template.replace(/\{([^{}]*)\}/g, (_, name, offset) => {
		const value = findOwn(variables, name);
		if (value === undefined) throw new RequestError(undefined, `the server variable '${name}' is missing`);
		if (startsWithUrl && offset === 0) return value;
		if (offset >= pathStart) return value.split("/").map(encodeURIComponent).join("/");
		return toHostPart(name, value);
	});
}
/**
* Gives the value of a variable for the scheme or authority of a URL: letters, digits, dots and
* hyphens, so that it cannot end the host, name a user or a port, or start a path.
*
* @throws RequestError that names the variable, for any other value
*/
function toHostPart(name, value) {
	if (/^[a-z\d.-]+$/i.test(value)) return value;
	throw new RequestError(undefined, `the server variable '${name}' may hold letters, digits, dots and hyphens`);
}
/**
* Parses the URL that the paths of operations are appended to.
*
* @throws TypeError where it is missing, relative, of another scheme than HTTP's, or holds a user
* and password, which fetch refuses and which belong in the client's `auth`
*/
function parseBaseUrl(baseUrl) {
	if (parsed?.text === baseUrl) return parsed;
	const url = /^https?:/i.test(baseUrl) && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
	if (!url || url.username || url.password) throw new TypeError("pass baseUrl, an absolute URL without a user");
	const { origin, pathname, search } = url;
	return parsed = {
		text: baseUrl,
		origin,
		path: pathname.replace(/\/+$/, ""),
		search
	};
}
// The last one: parsing takes long, and nearly all calls of a program have the same.
let parsed;
/**
* Builds the request of one call, all but its credential.
*
* Headers come, by rising precedence, from the operation, the client, the call's arguments and the
* call's options. The path is appended to the base URL's, and the query to its query.
*
* @throws TypeError, RangeError or URIError where an argument or option cannot be serialized
*/
function buildRequest({ config, options, callOptions, spec }, values, baseUrl) {
	const { method, parameters = [] } = spec;
	const { origin, path, search } = parseBaseUrl(baseUrl);
	const body = spec.body ? serializeBody(spec.body, parameters, values) : {};
	const fields = [
		["accept", spec.accept ?? "application/json"],
		["content-type", body.contentType],
		["content-length", body.length?.toString()],
		["user-agent", config.userAgent]
	];
	if (options.headers) fields.push(...Object.entries(options.headers));
	const request = {
		method,
		url: origin + path + expandPath(spec.path, parameters, values) + search,
		origin,
		fields,
		body: body.content ?? null,
		...body
	};
	for (const parameter of parameters) parameter.place?.(parameter, findOwn(values, parameter.argument), request);
	if (callOptions.headers) fields.push(...Object.entries(callOptions.headers));
	if (spec.locate) request.url = spec.locate(request.url);
	return request;
}
/**
* Finds how many milliseconds to wait before a failed attempt is repeated; undefined where it is not.
*
* The service's own word counts first: `x-should-retry`, then the time of `retry-after-ms` or
* Retry-After, in seconds or as a date (RFC 9110, 10.2.3). Without one the wait is exponential with
* full jitter, so that clients which failed together do not come back together.
*
* @param retries how often an attempt was repeated so far
* @param elapsed milliseconds since the first began
* @param isRepeatable whether a second request has no further effect: by its method or its key
*/
function findRetryDelay(error, options, retries, elapsed, isRepeatable) {
	const { maxRetries = 2, initialDelay = 500, maxDelay = 8e3, statuses = [] } = options;
	const { maxRetryAfter = 6e4, budget = 12e4 } = options;
	// What a credential's source failed with tells whether the source may succeed next time.
	const isUnsent = error instanceof RequestError;
	const reason = isUnsent ? error.cause : error;
	const isSafe = isUnsent || isRepeatable || options.unsafe !== false;
	if (retries >= maxRetries || !isRetryable(reason, isSafe, statuses)) return undefined;
	const asked = reason instanceof HttpError ? findRetryAfter(reason.headers) : undefined;
	const delay = asked ?? Math.random() * Math.min(maxDelay, initialDelay * 2 ** retries);
	return (asked ?? 0) > maxRetryAfter || elapsed + delay > budget ? undefined : delay;
}
function isRetryable(error, isSafe, statuses) {
	if (!(error instanceof HttpError)) return isSafe && (error instanceof ConnectionError || error instanceof CallTimeoutError);
	const { status, headers } = error;
	const asked = headers.get("x-should-retry");
	const isUsual = [
		408,
		429,
		503,
		...statuses
	].includes(status) || isSafe && status >= 500;
	return asked === "true" || isUsual && asked !== "false";
}
/** Finds the milliseconds that `retry-after-ms` or Retry-After ask to wait (RFC 9110, 10.2.3). */
function findRetryAfter(headers) {
	const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
	if (ms >= 0) return ms;
	const text = headers.get("retry-after") ?? "";
	// Only a date has a colon, and parsers of dates find one in almost any other text as well.
	const wait = text.includes(":") ? Math.max(0, Date.parse(text) - Date.now()) : Number.parseFloat(text) * 1e3;
	return wait >= 0 ? wait : undefined;
}
/**
* Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
* for good, or time is over.
*
* It rejects with the errors of CallError and nothing else.
*/
async function send(context, values) {
	const { options, callOptions, isRaw } = context;
	const { signal } = callOptions;
	const check = callOptions.validate ?? options.validate;
	if (check) context.spec = check(context.spec, values);
	const { spec } = context;
	const begin = performance.now();
	const timeout = (callOptions.timeout ?? options.timeout ?? 6e4) || Infinity;
	const totalTimeout = (callOptions.totalTimeout ?? options.totalTimeout) || Infinity;
	const state = orRequestError(spec.id, () => prepare(context, values));
	let delay = 0;
	for (let begun = 0;;) {
		try {
			if (delay > 0) await wait(delay, signal);
			const limit = Math.min(timeout, Math.ceil(totalTimeout - begun));
			const toError = () => new CallTimeoutError(spec.id, `no whole response within ${limit} ms`);
			return await withTimeout(limit, signal, toError, (own) => attempt(state, isRaw && signal ? AbortSignal.any([own, signal]) : own));
		} catch (thrown) {
			// A reason to abort may be an error of another call.
			const isOwn = thrown instanceof SdkError && thrown !== signal?.reason;
			const error = isOwn ? thrown : state.toError(thrown);
			const elapsed = performance.now() - begin;
			const { duplex, release } = state.request;
			delay = duplex ? Infinity : findDelay(error, state, elapsed);
			begun = elapsed + delay;
			if (begun >= totalTimeout) {
				void release?.();
				error.attempts = state.attempts;
				throw error;
			}
		}
	}
}
/** Makes everything of a call that its attempts share. */
function prepare(context, values) {
	const { config, options, callOptions, spec, isRaw } = context;
	const { signal } = callOptions;
	const operation = spec.id;
	const baseUrl = callOptions.baseUrl ?? spec.server?.resolve(spec.server, context) ?? options.baseUrl ?? config.baseUrl;
	const request = buildRequest(context, values, baseUrl);
	const key = spec.idempotency ?? config.idempotency;
	if (key && !isIdempotent(spec)) key.place(key, request.fields);
	const state = {
		// One by one, since V8 takes a microsecond longer to spread the context.
		config,
		options,
		callOptions,
		spec,
		isRaw,
		operation,
		signal,
		baseUrl,
		request,
		key,
		identities: chooseIdentities(config.security, spec.security ?? config.defaultSecurity, options.auth),
		toError: (cause) => signal?.aborted ? new CallAbortedError(operation, "the call was aborted", { cause: signal.reason }) : new ConnectionError(operation, `no whole response from ${request.origin}`, { cause: redactError(cause, state.redact) }),
		attempts: 0,
		retries: 0,
		credentials: [],
		redact: (text) => {
			const { credentials, headers } = state;
			return redact(text, [
				...credentials,
				headers?.get("authorization"),
				headers?.get("cookie")
			]);
		}
	};
	return state;
}
/** Finds how long to wait before the next attempt; Infinity where there is to be none. */
function findDelay(error, state, elapsed) {
	const { options, callOptions, spec } = state;
	// Where no other credentials are to be had, the next attempt ends with the refusal before it sends.
	if (!state.refusal && error instanceof UnauthorizedError) {
		state.refusal = error;
		state.rejected = state.credentials;
		return 0;
	}
	if ((callOptions.retry ?? options.retry ?? spec.retry) === false) return Infinity;
	// One that is undefined is not given, and does not hide what is chosen for all calls.
	const retry = Object.fromEntries([
		spec.retry,
		options.retry,
		callOptions.retry
	].flatMap(givenOf));
	// Then a second request has no further effect.
	const isRepeatable = isIdempotent(spec) || !!state.key;
	return findRetryDelay(error, retry, state.retries++, elapsed, isRepeatable) ?? Infinity;
}
/** By RFC 9110, 9.2.2, and QUERY of its successor. */
function isIdempotent({ method }) {
	return /^(GET|HEAD|OPTIONS|TRACE|PUT|DELETE|QUERY)$/.test(method);
}
/** Makes the client of a description; nothing is checked or sent until a call is awaited. */
function createCoreClient(config, options = {}) {
	const { userAgent = config.userAgent } = options;
	// Once, since to look for what a platform does not have takes long. User-Agent is a browser's own;
	// setting it there makes requests preflighted.
	const { navigator } = globalThis;
	const isBrowser = navigator?.userAgent?.startsWith("Mozilla/");
	const own = {
		...config,
		userAgent: isBrowser ? undefined : userAgent
	};
	return { call: (spec, values = {}, callOptions = {}) => createCall(
		(isRaw) => send({
			config: own,
			options,
			callOptions,
			spec,
			isRaw
		}, values),
		// Only the description says that what was received is an R.
		toReceived
	) };
}
/** Reads what a response says at a place; undefined where it says nothing. */
function readSource(source, { data, response }) {
	if (typeof source !== "string") return findPath(data, source);
	return response.headers.get(source) ?? undefined;
}
/** Reads a number at a place, which headers and some bodies have as text. */
function readNumber(source, from) {
	return source === undefined ? undefined : toNumber(readSource(source, from));
}
/** Takes a value for a number, also where it is one as text. */
function toNumber(value) {
	const isText = typeof value === "string" && value.trim() !== "";
	const number = isText ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
/** Turns to the page of the token in the response (such as AIP-158, `next_page_token`). */
function turnByToken(spec, page) {
	const token = readSource(spec.token, page);
	// Also null, false, empty text and zero, with which no page but the first begins.
	return token === undefined || Number(token) === 0 ? undefined : turnTo(token, spec, page);
}
/** Turns to the page that begins after the last item. */
function turnByItem(spec, page) {
	const name = findPath(page.items.at(-1), spec.key);
	return name === undefined || name === null ? undefined : turnTo(name, spec, page);
}
/**
* Turns to the page that begins after all items so far. Where the service does not count them, the
* last page is the one that is empty, or the same as the one before it.
*/
function turnByOffset(spec, page) {
	const { first = 0, argument } = spec;
	const end = (toNumber(findPath(page.values, argument)) ?? first) + page.items.length;
	const total = readNumber(spec.total, page);
	const isLast = total === undefined ? repeats(page) : end - first >= total;
	return isLast || page.items.length === 0 ? undefined : turnTo(end, spec, page);
}
/**
* Turns to the page with the next number. Where the service counts neither pages nor items, the last
* page is the one that is empty, or the same as the one before it.
*/
function turnByNumber(spec, page) {
	const start = page.first ?? page;
	const askedFor = ({ values }) => toNumber(findPath(values, spec.argument));
	// What a service calls the page that nobody asked for by number is how it counts.
	const shown = askedFor(start) === undefined ? readNumber(spec.current, start) : undefined;
	const first = spec.first ?? shown ?? 1;
	const number = askedFor(page) ?? first;
	const index = number - first;
	const pages = readNumber(spec.pages, page);
	const total = readNumber(spec.total, page);
	const { length } = page.items;
	// Every page before the last is as long as the first.
	const count = index * Math.max(length, start.items.length) + length;
	const isCounted = pages !== undefined || total !== undefined;
	const isLast = index + 1 >= (pages ?? Infinity) || count >= (total ?? Infinity);
	const isOver = isCounted ? isLast : repeats(page);
	return isOver || length === 0 ? undefined : turnTo(number + 1, spec, page);
}
/** Tells a page that a service without heed for the argument gives again and again. */
function repeats({ items, before }) {
	return before !== undefined && JSON.stringify(items) === JSON.stringify(before);
}
function turnTo(value, { argument }, { values }) {
	return {
		from: findPath(values, argument),
		to: value,
		next: { values: withValue(values, argument, value) }
	};
}
function withValue(values, [name = "", ...rest], value) {
	if (rest.length === 0) return {
		...values,
		[name]: value
	};
	const inner = findPath(values, [name]);
	const outer = typeof inner === "object" ? inner ?? {} : {};
	return {
		...values,
		[name]: withValue(outer, rest, value)
	};
}
/**
* Calls an operation that answers page by page; nothing is sent until the result is awaited or
* iterated over. An iteration begins with the page that the call itself gives.
*/
function callPaged(client, spec, params = {}, options = {}) {
	const values = params;
	const start = ({ values: sent, locate }) => client.call(locate ? {
		...spec,
		locate
	} : spec, sent, options);
	const call = start({ values });
	const pages = () => iteratePages(spec.paging, values, (next) => (next ? start(next) : call).withResponse());
	async function* items() {
		for await (const page of pages()) {
			for (const item of page.items) {
				if (options.signal?.aborted) throw toAborted(spec, options.signal);
				yield item;
			}
		}
		return undefined;
	}
	const toArray = async ({ limit = Infinity } = {}) => {
		const found = [];
		if (limit < 1) return found;
		for await (const item of items()) if (found.push(item) >= limit) break;
		return found;
	};
	return Object.assign(call, {
		pages,
		toArray,
		[Symbol.asyncIterator]: items
	});
}
function toAborted({ id }, { reason }) {
	return new CallAbortedError(id, "the call was aborted", { cause: reason });
}
/** @param fetchPage gets nothing for the first page where that is asked for the first time */
function iteratePages(spec, values, fetchPage) {
	let next = { values };
	let isBegun = false;
	let state;
	const known = new Set();
	const step = async () => {
		if (!next) return {
			done: true,
			value: undefined
		};
		const asked = isBegun ? next : undefined;
		isBegun = true;
		const received = await fetchPage(asked);
		const items = itemsOf(spec, received);
		const { data, response } = received;
		const first = state?.first ?? state;
		state = {
			data,
			response,
			items,
			values: next.values,
			before: state?.items,
			first
		};
		next = findNext(spec, state, known);
		return {
			done: false,
			value: {
				...received,
				items
			}
		};
	};
	// In turn, also where somebody asks for several pages at once.
	let last = Promise.resolve();
	const iterator = {
		next: () => {
			const result = last.then(step, step);
			last = result;
			return result;
		},
		[Symbol.asyncIterator]: () => iterator
	};
	return iterator;
}
/** A list that is missing, null or something else is an empty page. */
function itemsOf({ items }, { data }) {
	const found = findPath(data, items);
	return Array.isArray(found) ? found : [];
}
function findNext(spec, state, known) {
	// A next page that is announced by its URL is none where that is null or empty.
	if (spec.more && [
		false,
		null,
		""
	].includes(readSource(spec.more, state))) return undefined;
	if (spec.last && readSource(spec.last, state) === true) return undefined;
	// Each turn is the one that its own kind of spec names.
	const turn = spec.turn(spec, state);
	if (!turn) return undefined;
	if (!state.first) known.add(JSON.stringify(turn.from));
	const key = JSON.stringify(turn.to);
	if (known.has(key)) return undefined;
	known.add(key);
	return turn.next;
}
const levels = [
	"off",
	"error",
	"warn",
	"info",
	"debug"
];
/** Names of headers, parameters and properties whose values nobody is to see. */
const secretName = /auth|cookie|key|token|secret|passw|signature|credential|session|assertion|^sig$|^code$/i;
/**
* Makes a middleware that logs every request, of calls and of tokens alike: a line for each attempt,
* with method, URL, status and time.
*
* Credentials are struck out wherever they stand; in URLs and headers so is what has the name of a
* secret. Bodies may hold any other secret, so they are shown only on demand.
*/
function logRequests(options = {}) {
	const { level = "info", logger = console, maxBody = 0 } = options;
	const own = new Set(options.secrets?.map((name) => name.toLowerCase()));
	const isSecret = (name) => secretName.test(name) || own.has(name.toLowerCase());
	const shows = (it) => levels.indexOf(it) <= levels.indexOf(level);
	const describe = async (message, context) => {
		const lines = Array.from(message.headers, ([name, value]) => `  ${name}: ${isSecret(name) ? "[redacted]" : context.redact(concealQuery(value, isSecret))}`);
		const hasText = isJson(message.headers.get("content-type") ?? "");
		if (maxBody > 0 && hasText && message.body && context.operation !== undefined) lines.push(`  ${context.redact(await message.clone().text()).slice(0, maxBody)}`);
		return lines.join("\n");
	};
	return async (request, next, context) => {
		const { operation = "credential", attempt, redact } = context;
		const target = `${operation} #${attempt}: ${request.method} ${redact(concealQuery(request.url, isSecret))}`;
		if (shows("debug")) logger.debug(`${target}\n${await describe(request, context)}`);
		const begin = performance.now();
		const time = () => `after ${Math.round(performance.now() - begin)} ms`;
		let response;
		try {
			response = await next(request);
		} catch (error) {
			if (shows("error")) logger.error(`${target} failed ${time()}: ${redact(concealQuery(String(error), isSecret))}`);
			throw error;
		}
		const { status } = response;
		const severity = status >= 500 ? "error" : status >= 400 ? "warn" : "info";
		if (shows(severity)) logger[severity](`${target} ${status} ${time()}`);
		if (shows("debug")) logger.debug(`${target} ${status}\n${await describe(response, context)}`);
		return response;
	};
}
/** Strikes out the values of parameters with the names of secrets. */
function concealQuery(url, isSecret) {
	const [path = "", query] = url.split(/\?(.*)/s);
	if (query === undefined) return path;
	const pairs = query.split("&").map((pair) => {
		const name = pair.split("=", 1)[0] ?? "";
		return isSecret(name) ? `${name}=[redacted]` : pair;
	});
	return `${path}?${pairs.join("&")}`;
}
/** What was waited for did not come about in time. */
class WaitTimeoutError extends SdkError {
	name = "WaitTimeoutError";
	kind = "timeout";
	/** What the last look showed; undefined where not even the first was over in time. */
	last;
	constructor(message, last) {
		super(undefined, message);
		this.last = last;
	}
}
async function waitFor(look, until, { signal, interval = 1e3, maxInterval = 15e3, timeout = 6e5 } = {}) {
	let last;
	const toError = () => new WaitTimeoutError(`what was waited for did not come about within ${timeout} ms`, last);
	const watch = async (either) => {
		for (let delay = interval;; delay *= 1.5) {
			const { data, response } = await receive(look(either));
			last = data;
			if (until(data)) return data;
			const asked = response && findRetryAfter(response.headers);
			await wait(asked ?? Math.min(delay, maxInterval), either);
		}
	};
	try {
		return await withTimeout(timeout || Infinity, signal, toError, watch);
	} catch (error) {
		if (!signal?.aborted || error !== signal.reason) throw error;
		throw new CallAbortedError(undefined, "the wait was aborted", { cause: error });
	}
}
/** Takes the response along where the look is a call of a client. */
async function receive(seen) {
	return seen.withResponse ? seen.withResponse() : { data: await seen };
}
/**
* Finds the arm that is set.
*
* An arm counts as set where the object itself has it with a value other than null and undefined;
* of several (which the types forbid) the first in the order of `arms` is taken. Where no arm is
* set, the first other property with such a value that `known` does not list is reported as
* `unknown`: a newer server's arm.
*
* @param arms the wire's names of the arms
* @param known the wire's names of the properties that the description declares beside the arms
*/
function oneofCase(value, arms, known) {
	// Own properties in the object's order, so that neither a prototype nor `constructor` is an arm.
	const set = new Map(Object.entries(value ?? {}).filter(([, held]) => held !== null && held !== undefined));
	const arm = arms.find((name) => set.has(name));
	// The pair's two halves come from one name, which is more than the compiler can relate.
	if (arm !== undefined) return {
		case: arm,
		value: set.get(arm)
	};
	for (const [name, held] of set) {
		if (!known.includes(name)) return {
			case: "unknown",
			name,
			value: held
		};
	}
	return { case: undefined };
}
exports.SdkError = SdkError;
exports.RequestError = RequestError;
exports.ConnectionError = ConnectionError;
exports.CallTimeoutError = CallTimeoutError;
exports.CallAbortedError = CallAbortedError;
exports.DecodeError = DecodeError;
exports.HttpError = HttpError;
exports.BadRequestError = BadRequestError;
exports.UnauthorizedError = UnauthorizedError;
exports.ForbiddenError = ForbiddenError;
exports.NotFoundError = NotFoundError;
exports.ConflictError = ConflictError;
exports.UnprocessableEntityError = UnprocessableEntityError;
exports.RateLimitedError = RateLimitedError;
exports.ServerError = ServerError;
exports.keepText = keepText;
exports.WaitTimeoutError = WaitTimeoutError;
