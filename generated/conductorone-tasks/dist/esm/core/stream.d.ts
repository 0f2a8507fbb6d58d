import type { ReadContext } from "./operation.js";
/**
* The items of a response's body, one after the other as they arrive.
*
* It is read once, by `for await`. Leaving the loop cancels the body and frees its connection; one
* that is not read at all is to be cancelled. Reading throws a CallAbortedError when the call's
* signal aborts, a ConnectionError when the body breaks off, and a DecodeError for an item that is
* not what the description promises; no item comes after an error. It is never asked for anew: only
* the caller knows whether the items so far may come a second time.
*/
export interface ItemStream<T> extends AsyncIterable<T> {
	/** Ends the stream, also while it is read: whoever reads it gets no further item. */
	cancel(): Promise<void>;
}
/** What a parser of items gives in place of one where nothing that follows counts. */
export declare const endOfStream: unique symbol;
/**
* Gives the items that are complete with one more piece of a body's text.
*
* @param isLast true for the last piece, which may be empty
*/
export type ParseItems<T> = (text: string, isLast: boolean) => Iterable<T | typeof endOfStream>;
/** A {@link ItemStream} over the body of a response, as UTF-8 with malformed bytes replaced. */
export declare class BodyStream<T> implements ItemStream<T> {
	#private;
	constructor(response: Response, context: ReadContext, parse: ParseItems<T>);
	/**
	* Begins to read the body.
	*
	* @throws TypeError for the second time
	*/
	[Symbol.asyncIterator](): AsyncIterator<T, undefined>;
	/** Ends the stream, begun or not; the second time does nothing. */
	cancel(): Promise<void>;
}
