import { SdkError } from "./errors.js";
/**
* Makes a call of a function that sends the request and reads the response, unless it is to leave
* the body unread.
*
* @param send runs at most once for each form, when the call is first awaited in it
*/
export function createCall(send) {
	let received;
	let raw;
	const start = () => received ??= send(false);
	// Whoever starts the request also listens to it, so only promises handed out can go unhandled.
	const data = () => start().then((it) => it.data);
	return {
		then: (onData, onError) => data().then(onData, onError),
		catch: (onError) => data().catch(onError),
		finally: (onEnd) => data().finally(onEnd),
		withResponse: start,
		asResponse: () => (raw ??= send(true)).then(({ response }) => response),
		result: () => start().then((it) => ({
			ok: true,
			...it
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
