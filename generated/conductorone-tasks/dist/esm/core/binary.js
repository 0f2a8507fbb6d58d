/** Tells what gives its chunks or items asynchronously. */
export function isAsyncIterable(value) {
	return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
/** Tells bytes that are there as a whole. */
export function isBuffer(value) {
	return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
/**
* Writes a body of chunks, text among them as UTF-8. They are asked for one by one as they are sent,
* none of them before; whoever gives them is told when the request ends early.
*/
export function writeChunks(chunks) {
	let iterator;
	const encoder = new TextEncoder();
	const release = async () => {
		try {
			await iterator?.return?.();
		} catch {}
	};
	const content = new ReadableStream({
		async pull(controller) {
			iterator ??= chunks[Symbol.asyncIterator]();
			const { done, value } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
		},
		cancel: release
	}, { highWaterMark: 0 });
	return {
		content,
		duplex: "half",
		release
	};
}
