import { SdkError } from "./runtime.js";
/** What a parser of items gives in place of one where nothing that follows counts. */
export const endOfStream = Symbol("end of stream");
/** A {@link ItemStream} over the body of a response, as UTF-8 with malformed bytes replaced. */
export class BodyStream {
	#parse;
	#context;
	#response;
	#reader;
	#isTaken = false;
	#isCancelled = false;
	// Not as cancelled by its reader, who is told of the abort.
	#stop = () => void this.#end();
	constructor(response, context, parse) {
		this.#response = response;
		this.#context = context;
		this.#parse = parse;
		// Also before it is read: the call is over, and its fetch listens no longer.
		context.signal?.addEventListener("abort", this.#stop);
	}
	/**
	* Begins to read the body.
	*
	* @throws TypeError for the second time
	*/
	[Symbol.asyncIterator]() {
		if (this.#isTaken) throw new TypeError("a stream is read only once");
		this.#isTaken = true;
		const items = this.#items();
		return {
			next: () => items.next(),
			// Not the generator's own alone, which does nothing before the first item and waits for the next.
			return: async () => {
				await this.cancel();
				return items.return(undefined);
			}
		};
	}
	/** Ends the stream, begun or not; the second time does nothing. */
	cancel() {
		this.#isTaken = true;
		this.#isCancelled = true;
		return this.#end();
	}
	async #end() {
		this.#context.signal?.removeEventListener("abort", this.#stop);
		try {
			await (this.#reader ?? this.#response.body)?.cancel();
		} catch {}
	}
	/**
	* Tells whether the reader has cancelled.
	*
	* @throws the reason of a signal that has aborted before
	*/
	#isOver() {
		if (!this.#isCancelled) this.#context.signal?.throwIfAborted();
		return this.#isCancelled;
	}
	async *#items() {
		const { attempts, toError } = this.#context;
		try {
			if (this.#isOver()) return;
			this.#reader = this.#response.body?.getReader();
			const decoder = new TextDecoder();
			for (let isLast = false; !isLast;) {
				const chunk = await this.#reader?.read();
				if (this.#isOver()) return;
				isLast = chunk?.done !== false;
				const text = decoder.decode(chunk?.value, { stream: !isLast });
				for (const item of this.#parse(text, isLast)) {
					if (item === endOfStream) return;
					yield item;
					// In the meantime much may have happened, with further items already there.
					if (this.#isOver()) return;
				}
			}
		} catch (error) {
			throw Object.assign(error instanceof SdkError ? error : toError(error), { attempts });
		} finally {
			// Not waited for: a body that cannot be cancelled must not keep its reader.
			void this.cancel();
		}
	}
}
