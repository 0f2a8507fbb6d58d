import type { ReadBody, ReadContext, StreamReading } from "./operation.js";
import { type ItemStream } from "./stream.js";
/** One server-sent event, with the fields that the server sent for it (HTML, 9.2.6). */
export interface ServerSentEvent<Data = string> {
	/** The event's type; left out where it is `message`. */
	readonly event?: string;
	readonly data: Data;
	readonly id?: string;
	/** Milliseconds after which the server would have a client reconnect that lost its connection. */
	readonly retry?: number;
}
/** Server-sent events, as the description has them. */
export interface WholeEventStream<Event> extends ItemStream<Event> {
	/**
	* The id of what was read last; empty where the server sends none. A new call that sends it as
	* `Last-Event-ID` goes on from there, if the server knows how to.
	*/
	readonly lastEventId: string;
	/** Milliseconds that the server last asked to wait before that; undefined where it did not. */
	readonly retry: number | undefined;
}
/** The data of server-sent events. */
export interface EventStream<Data> extends WholeEventStream<Data> {
	/** Reads the whole events, with their types and ids, in place of their data. */
	events(): AsyncIterable<ServerSentEvent<Data>>;
}
/**
* Reads server-sent events (HTML, 9.2).
*
* Where data is JSON, an event whose data is empty has none, and the text `[DONE]`, which is no JSON
* and a widespread way of saying so, ends the stream, unless the description says which text does. A body that says it is JSON or HTML is no
* stream of events, and must not pass as an empty one.
*/
export declare function readEvents(reading: StreamReading, response: Response, context: ReadContext): Promise<ReadBody>;
/** What of a stream outlasts its events, and how they are read. */
interface EventState {
	lastEventId: string;
	retry: number | undefined;
	isWhole: boolean;
}
/**
* Makes a parser of an event stream (HTML, 9.2.5 and 9.2.6), which takes the text in pieces and gives
* the events that end in each. What follows the last empty line is no event.
*
* @param state is kept up to date; an id counts from the end of its block on, a wait at once
*/
export declare function createEventParser(state: Pick<EventState, "lastEventId" | "retry">): (text: string) => Generator<ServerSentEvent>;
export {};
