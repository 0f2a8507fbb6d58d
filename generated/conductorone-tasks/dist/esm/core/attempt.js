import { DecodeError, orRequestError, RequestError } from "./errors.js";
import { createHttpError, describeBody } from "./http-error.js";
import { essenceOf } from "./media-type.js";
import { fetchThrough } from "./middleware.js";
import { redactValue } from "./redaction.js";
import { readJson } from "./response.js";
/**
* Sends a request once, with fresh credentials, and reads the whole response.
*
* @throws the call's refusal where the renewed credentials are the rejected ones
*/
export async function attempt(state, signal) {
	const { options, operation, request, identities } = state;
	const credentials = [];
	for (const { credential } of identities) credentials.push(await obtainCredential(credential, state.rejected?.[credentials.length], state, signal));
	if (state.rejected?.every((it, index) => it === credentials[index])) throw state.refusal;
	state.rejected = undefined;
	state.credentials = credentials;
	const unsigned = {
		...request,
		headers: new Headers(request.headers)
	};
	orRequestError(operation, () => identities.forEach(({ scheme }, index) => scheme.place(scheme, credentials[index] ?? "", unsigned)));
	const { url, headers } = unsigned;
	const secrets = [
		...credentials,
		headers.get("authorization"),
		headers.get("cookie")
	];
	state.secrets = secrets;
	const send = fetchThrough(options, operation, ++state.attempts, secrets, unsigned.wrap);
	let response;
	try {
		response = await send(url, {
			...request.init,
			headers,
			signal
		});
	} catch (error) {
		// Whatever it is: an error of another call that was made within counts as any other reason.
		throw state.toError(error);
	}
	return receive(response, state);
}
async function receive(response, state) {
	const { operation, spec, isRaw } = state;
	const { ok, status, headers } = response;
	const received = {
		status,
		contentType: essenceOf(headers.get("content-type") ?? ""),
		headers: spec.readHeaders?.(spec.headers, response) ?? {},
		response
	};
	if (ok && isRaw) return {
		data: undefined,
		...received
	};
	const { value, text, isMalformed } = await (spec.read ? spec.read(spec.responses, response, state) : readJson(response));
	if (!ok) {
		const told = state.redact(text);
		// Errors are logged, and some servers repeat what they were sent. A Blob has no text.
		const safe = text ? redactValue(value, state.secrets) : value;
		// Shortened last, since half of a secret would not be recognized.
		const reason = describeBody(safe, told).slice(0, 200);
		// What a redirection or 304 carries is for the platform, and no part of the description.
		const body = status < 400 ? undefined : safe;
		throw createHttpError(operation, {
			status,
			headers,
			body,
			text: told,
			reason
		});
	}
	if (isMalformed) throw new DecodeError(operation, response, state.redact(text));
	return {
		data: value,
		...received
	};
}
/** Asks for one of the credentials of a call. */
async function obtainCredential(credential, rejected, { options, operation, baseUrl }, signal) {
	let found = credential;
	if (typeof found === "function") {
		const secrets = [rejected];
		const hide = (secret) => void secrets.push(secret);
		const send = fetchThrough(options, undefined, 1, secrets);
		try {
			found = await found({
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
	// An empty one comes of an unset variable; the server would refuse it with less of a reason.
	if (!found) throw new RequestError(operation, "the credential is empty");
	return found;
}
