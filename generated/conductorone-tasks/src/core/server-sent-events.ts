import { findJson, parseItem } from "./json-lines.js";
import { essenceOf, isJson } from "./media-type.js";
import type { EventData, ReadBody, ReadContext, StreamReading } from "./operation.js";
import { findOwn } from "./record.js";
import { BodyStream, endOfStream, type ParseItems, type ItemStream } from "./stream.js";

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
export async function readEvents(
  reading: StreamReading,
  response: Response,
  context: ReadContext,
): Promise<ReadBody> {
  const type = essenceOf(response.headers.get("content-type") ?? "");
  if (isJson(type) || type === "text/html") {
    return { text: await response.text(), isMalformed: true };
  }
  const state: EventState = { lastEventId: "", retry: undefined, isWhole: reading.whole === true };
  const parseText = createEventParser(state);
  function* parse(text: string): Generator<unknown> {
    for (const event of parseText(text)) {
      const { data: sent, ...fields } = event;
      const form = formOf(reading, fields.event);
      // A text may be any, unless the description says which is none.
      const isLast = sent === (reading.sentinel ?? (form === "text" ? undefined : "[DONE]"));
      if (isLast) {
        yield endOfStream;
        return;
      }
      const data = form === "text" ? sent : parseData(sent, form, response, context);
      if (state.isWhole) yield data === undefined ? fields : { ...fields, data };
      else if (data !== undefined) yield data;
    }
  }
  return { value: new EventBodyStream(response, context, state, parse), text: "" };
}

function formOf({ data = "json", dataOf = {} }: StreamReading, event = "message"): EventData {
  return findOwn(dataOf, event) ?? data;
}

function parseData(
  data: string,
  form: EventData,
  response: Response,
  context: ReadContext,
): unknown {
  if (form === "any") {
    const found = findJson(data);
    return found ? found.value : data;
  }
  return data === "" ? undefined : parseItem(data, response, context);
}

/** What of a stream outlasts its events, and how they are read. */
interface EventState {
  lastEventId: string;
  retry: number | undefined;
  isWhole: boolean;
}

class EventBodyStream extends BodyStream<unknown> implements EventStream<unknown> {
  readonly #state: EventState;

  constructor(
    response: Response,
    context: ReadContext,
    state: EventState,
    parse: ParseItems<unknown>,
  ) {
    super(response, context, parse);
    this.#state = state;
  }

  get lastEventId(): string {
    return this.#state.lastEventId;
  }

  get retry(): number | undefined {
    return this.#state.retry;
  }

  events(): AsyncIterable<ServerSentEvent<unknown>> {
    return {
      [Symbol.asyncIterator]: () => {
        this.#state.isWhole = true;
        // By what was set, items are events from here on.
        return this[Symbol.asyncIterator]() as AsyncIterator<ServerSentEvent<unknown>>;
      },
    };
  }
}

/**
 * Makes a parser of an event stream (HTML, 9.2.5 and 9.2.6), which takes the text in pieces and gives
 * the events that end in each. What follows the last empty line is no event.
 *
 * @param state is kept up to date; an id counts from the end of its block on, a wait at once
 */
export function createEventParser(
  state: Pick<EventState, "lastEventId" | "retry">,
): (text: string) => Generator<ServerSentEvent> {
  let rest = "";
  let endsWithReturn = false;
  let { lastEventId } = state;
  let fields: { event?: string; data?: string; id?: string; retry?: number } = {};
  const setField: Readonly<Record<string, (value: string) => void>> = {
    event: (value) => (fields.event = value),
    data: (value) => (fields.data = fields.data === undefined ? value : `${fields.data}\n${value}`),
    id: (value) => {
      if (!value.includes("\0")) lastEventId = fields.id = value;
    },
    retry: (value) => {
      if (/^\d+$/.test(value)) state.retry = fields.retry = Number(value);
    },
  };
  return function* parse(text) {
    if (text === "") return;
    // A line feed belongs to the carriage return before it, also across pieces.
    const piece = endsWithReturn && text.startsWith("\n") ? text.slice(1) : text;
    endsWithReturn = text.endsWith("\r");
    const [first = "", ...lines] = piece.split(/\r\n|\n|\r/);
    lines.unshift(rest + first);
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line !== "") {
        const colon = line.indexOf(":");
        const name = colon < 0 ? line : line.slice(0, colon);
        findOwn(setField, name)?.(colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, ""));
        continue;
      }
      const { event, data, ...others } = fields;
      fields = {};
      state.lastEventId = lastEventId;
      if (data !== undefined) yield { ...(event ? { event } : {}), data, ...others };
    }
  };
}
