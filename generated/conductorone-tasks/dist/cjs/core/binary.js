"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isAsyncIterable = isAsyncIterable;
exports.isBuffer = isBuffer;
exports.writeChunks = writeChunks;
/** Tells what gives its chunks or items asynchronously. */
function isAsyncIterable(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
/** Tells bytes that are there as a whole. */
function isBuffer(value) {
	return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
/**
* Writes a body of chunks, text among them as UTF-8. They are asked for one by one as they are sent,
* none of them before; whoever gives them is told when the request ends early. What they fail with
* ends the request.
*/
function writeChunks(chunks) {
	let iterator;
	const failed = new AbortController();
	const encoder = new TextEncoder();
	const release = async () => {
		try {
			await iterator?.return?.();
		} catch {}
	};
	const content = new ReadableStream({
		async pull(controller) {
			try {
				iterator ??= chunks[Symbol.asyncIterator]();
				const { done, value } = await iterator.next();
				if (done) controller.close();
				else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
			} catch (reason) {
				failed.abort(reason);
				throw reason;
			}
		},
		cancel: release
	}, { highWaterMark: 0 });
	// Not every platform ends a request whose body fails: some send what there was as the whole.
	const wrap = (send) => (input, init) => {
		const signals = [init?.signal ?? input.signal, failed.signal];
		return send(input, {
			...init,
			signal: AbortSignal.any(signals)
		});
	};
	return {
		content,
		duplex: "half",
		release,
		wrap
	};
}
