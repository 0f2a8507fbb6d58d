import { describe, expect, it } from "vitest";
import { DecodeError } from "../../../src/runtime/errors.js";
import { readEvents, type EventStream } from "../../../src/runtime/server-sent-events.js";
import type { StreamReading } from "../../../src/runtime/operation.js";
import { bytewise, inOneChunk, inRandomChunks, readContext, streamOf } from "./stream-support.js";

/** What a reader of a whole stream has: its events, the id that is left, and the wait asked for. */
interface Read {
  readonly events: readonly object[];
  readonly lastEventId?: string;
  readonly retry?: number;
}

interface Row {
  /** The clause of the standard, in other words. */
  readonly rule: string;
  readonly given: string | Uint8Array;
  readonly want: Read;
}

const data = (...texts: string[]): Read => ({ events: texts.map((text) => ({ data: text })) });
const utf8 = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [...part])),
  );

/** The examples of the standard (HTML, 9.2.6), whole. */
const examples: readonly Row[] = [
  {
    rule: "two lines of data are one event, joined by a line feed",
    given: "data: YHOO\ndata: +2\ndata: 10\n\n",
    want: data("YHOO\n+2\n10"),
  },
  {
    rule: "four blocks: a comment; data and an id; data and an id without a value; data with two spaces",
    given:
      ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    want: {
      events: [
        { data: "first event", id: "1" },
        { data: "second event", id: "" },
        { data: " third event" },
      ],
      lastEventId: "",
    },
  },
  {
    rule: "fields without values: an empty string, a line feed, and a block that does not end",
    given: "data\n\ndata\ndata\n\ndata:",
    want: data("", "\n"),
  },
  {
    rule: "the space after the colon is no part of the value",
    given: "data:test\n\ndata: test\n\n",
    want: data("test", "test"),
  },
  {
    rule: "types of events",
    given:
      "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
    want: {
      events: [
        { event: "add", data: "73857293" },
        { event: "remove", data: "2153" },
        { event: "add", data: "113411" },
      ],
    },
  },
];

/** The rules one by one (HTML, 9.2.5 and 9.2.6). */
const rules: readonly Row[] = [
  { rule: "one byte order mark is passed over", given: "\ufeffdata: 1\n\n", want: data("1") },
  {
    rule: "a second byte order mark is part of the field's name",
    given: "\ufeff\ufeffdata: 1\n\ndata: 2\n\n",
    want: data("2"),
  },
  {
    rule: "a byte order mark later on is part of the field's name",
    given: "data: 1\n\n\ufeffdata: 2\n\ndata: 3\n\n",
    want: data("1", "3"),
  },
  {
    rule: "a byte order mark within a value stays",
    given: "data: \ufeff1\n\n",
    want: data("\ufeff1"),
  },
  { rule: "lines end with LF", given: "data: 1\ndata: 2\n\n", want: data("1\n2") },
  { rule: "lines end with CR", given: "data: 1\rdata: 2\r\r", want: data("1\n2") },
  { rule: "lines end with CRLF", given: "data: 1\r\ndata: 2\r\n\r\n", want: data("1\n2") },
  {
    rule: "line ends may be mixed",
    given: "data: 1\rdata: 2\ndata: 3\r\n\rdata: 4\r\n\ndata: 5\n\r\n",
    want: data("1\n2\n3", "4", "5"),
  },
  { rule: "LF CR is two line ends", given: "data: 1\n\rdata: 2\n\n", want: data("1", "2") },
  {
    rule: "CR CR LF LF is three line ends, of which the second ends the event",
    given: "data: 1\r\r\n\ndata: 2\n\n",
    want: data("1", "2"),
  },
  {
    rule: "no other character ends a line",
    given: "data: a\u2028b\u2029c\u0085d\ve\ff\n\n",
    want: data("a\u2028b\u2029c\u0085d\ve\ff"),
  },
  {
    rule: "a line that starts with a colon is ignored",
    given: ":x\n:data: 1\n\ndata: 2\n\n",
    want: data("2"),
  },
  {
    rule: "a comment does not end a block",
    given: "data: 1\n: and\ndata: 2\n\n",
    want: data("1\n2"),
  },
  { rule: "a lone colon is a comment", given: "data: 1\n:\n\n", want: data("1") },
  {
    rule: "a line without a colon is a field with an empty value",
    given: "data\n\n",
    want: data(""),
  },
  { rule: "a value without a character", given: "data:\n\n", want: data("") },
  { rule: "a value that is one space", given: "data: \n\n", want: data("") },
  { rule: "only one space is left out", given: "data:   1  \n\n", want: data("  1  ") },
  { rule: "a tab is part of the value", given: "data:\t1\n\n", want: data("\t1") },
  {
    rule: "only the first colon parts name and value",
    given: "data:a:b: c\n\n",
    want: data("a:b: c"),
  },
  {
    rule: "a space before the name makes another field",
    given: " data: 1\ndata: 2\n\n",
    want: data("2"),
  },
  {
    rule: "a space after the name makes another field",
    given: "data : 1\ndata: 2\n\n",
    want: data("2"),
  },
  { rule: "names have a case", given: "Data: 1\nDATA: 2\ndata: 3\n\n", want: data("3") },
  {
    rule: "other fields are ignored",
    given:
      "foo: 1\ndatas: 2\ndat: 3\ndata_: 4\nda-ta: 5\nconstructor: 6\n__proto__: 7\ndata: 8\n\n",
    want: data("8"),
  },
  {
    rule: "NUL in a name makes another field",
    given: "data\0: 1\n\0data: 2\ndata: 3\n\n",
    want: data("3"),
  },
  { rule: "NUL in data stays", given: "data: \0\n\n", want: data("\0") },
  {
    rule: "a block without data is no event",
    given: "event: a\nid: 1\n\nevent: b\n\n",
    want: { events: [], lastEventId: "1" },
  },
  {
    rule: "the type of a block without data does not reach the next",
    given: "event: a\n\ndata: 1\n\n",
    want: data("1"),
  },
  {
    rule: "the type of an event does not reach the next",
    given: "event: a\ndata: 1\n\ndata: 2\n\n",
    want: { events: [{ event: "a", data: "1" }, { data: "2" }] },
  },
  {
    rule: "the last type of a block counts",
    given: "event: a\nevent: b\ndata: 1\n\n",
    want: { events: [{ event: "b", data: "1" }] },
  },
  { rule: "an empty type is none", given: "event: a\nevent:\ndata: 1\n\n", want: data("1") },
  {
    rule: "the order of fields does not matter",
    given: "data: 1\nid: 2\nevent: a\n\n",
    want: { events: [{ event: "a", data: "1", id: "2" }], lastEventId: "2" },
  },
  {
    rule: "the last id outlasts events without one",
    given: "id: 1\ndata: a\n\ndata: b\n\n",
    want: { events: [{ data: "a", id: "1" }, { data: "b" }], lastEventId: "1" },
  },
  {
    rule: "an id counts without data",
    given: "data: a\n\nid: 7\n\n",
    want: { ...data("a"), lastEventId: "7" },
  },
  {
    rule: "an empty id clears the last one",
    given: "id: 1\ndata: a\n\nid:\ndata: b\n\n",
    want: {
      events: [
        { data: "a", id: "1" },
        { data: "b", id: "" },
      ],
      lastEventId: "",
    },
  },
  {
    rule: "an id with NUL is ignored",
    given: "id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n",
    want: { events: [{ data: "a", id: "1" }, { data: "b" }], lastEventId: "1" },
  },
  {
    rule: "the id of a block that does not end does not count",
    given: "id: 1\ndata: a\n\nid: 2\ndata: b\n",
    want: { events: [{ data: "a", id: "1" }], lastEventId: "1" },
  },
  {
    rule: "an id need be no number",
    given: "id: ü 1\ndata: a\n\n",
    want: { events: [{ data: "a", id: "ü 1" }], lastEventId: "ü 1" },
  },
  { rule: "a wait of digits", given: "retry: 1500\n\n", want: { events: [], retry: 1500 } },
  {
    rule: "a wait with leading zeros is decimal",
    given: "retry: 011\n\n",
    want: { events: [], retry: 11 },
  },
  {
    rule: "any other wait is ignored",
    given:
      "retry: 1\nretry: 2x\nretry: 0x3\nretry: -4\nretry: +5\nretry: 6.0\nretry: 1e3\nretry:\nretry\nretry:  7\nretry: ٣\n\n",
    want: { events: [], retry: 1 },
  },
  {
    rule: "a wait beside data",
    given: "retry: 10\ndata: a\n\n",
    want: { events: [{ data: "a", retry: 10 }], retry: 10 },
  },
  { rule: "the end of the stream ends no event", given: "data: a\n\ndata: b\n", want: data("a") },
  {
    rule: "nor does it where the line has not ended",
    given: "data: a\n\ndata: b",
    want: data("a"),
  },
  { rule: "nor half a line end", given: "data: a\r\n\r\ndata: b\r", want: data("a") },
  { rule: "a stream of nothing", given: "", want: data() },
  { rule: "a stream of empty lines", given: "\n\r\n\r\n\n", want: data() },
  { rule: "characters of several bytes", given: "data: ü€😀\n\n", want: data("ü€😀") },
  {
    rule: "malformed UTF-8 is replaced",
    given: utf8("data: a", [0xff], "b\n\n"),
    want: data("a\ufffdb"),
  },
  {
    rule: "half a character before a line end is replaced",
    given: utf8("data: ", [0xe2, 0x82], "\n\ndata: b\n\n"),
    want: data("\ufffd", "b"),
  },
  {
    rule: "half a character at the end ends no event",
    given: utf8("data: a\n\ndata: ", [0xf0, 0x9f]),
    want: data("a"),
  },
  {
    rule: "a half of a surrogate pair is malformed",
    given: utf8("data: ", [0xed, 0xa0, 0x80], "\n\n"),
    want: data("\ufffd\ufffd\ufffd"),
  },
];

/** Tables of the Web Platform Tests' cases: what the rules come to where they meet. */
const meetings: readonly Row[] = [
  {
    rule: "fields of all kinds of names, and line ends of all kinds",
    given:
      "data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\nda-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n",
    want: data("\0\n 2\n1\n3\n\n4"),
  },
  {
    rule: "unknown fields between data",
    given: "data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n",
    want: data("test\n\ntest"),
  },
  {
    rule: "comments of any length",
    given: `data:1\n:\0\n:\r\ndata:2\n:${"x".repeat(2048)}\rdata:3\n:data:fail\r:${"x".repeat(2048)}\ndata:4\n\n`,
    want: data("1\n2\n3\n4"),
  },
];

async function readWhole(
  chunks: readonly Uint8Array[],
  reading: Partial<StreamReading>,
): Promise<Read> {
  const { value } = await readEvents(
    { open: readEvents, ...reading },
    streamOf(chunks),
    readContext(),
  );
  const stream = value as EventStream<unknown>;
  const events: object[] = [];
  for await (const event of stream.events()) events.push(event);
  return {
    events,
    ...(stream.lastEventId === "" ? {} : { lastEventId: stream.lastEventId }),
    ...(stream.retry === undefined ? {} : { retry: stream.retry }),
  };
}

describe.each([
  ["the standard's examples", examples],
  ["the standard's rules", rules],
  ["rules that meet", meetings],
])("%s", (_, rows) => {
  it.each(rows)("$rule", async ({ given, want }) => {
    const { lastEventId, ...others } = want;
    const wanted = lastEventId === "" || lastEventId === undefined ? others : want;
    for (const split of [
      inOneChunk,
      bytewise,
      inRandomChunks(1),
      inRandomChunks(2),
      inRandomChunks(3),
    ]) {
      expect(await readWhole(split(given), { data: "text" })).toEqual(wanted);
    }
  });
});

/** The items of a stream of text in one chunk. */
async function items(
  given: string,
  reading: Partial<StreamReading> = {},
  type?: string,
): Promise<unknown[]> {
  const response = streamOf(inOneChunk(given), type);
  const { value } = await readEvents({ open: readEvents, ...reading }, response, readContext());
  const found: unknown[] = [];
  for await (const item of value as AsyncIterable<unknown>) found.push(item);
  return found;
}

describe("the data of events", () => {
  it.each<{ given: string; reading?: Partial<StreamReading>; want: unknown[] }>([
    { given: 'data: {"a":1}\n\ndata: [2]\n\ndata: null\n\n', want: [{ a: 1 }, [2], null] },
    { given: 'data: {"a":\ndata: 1}\n\n', want: [{ a: 1 }] },
    { given: 'event: x\ndata: {"a":1}\n\n', want: [{ a: 1 }] },
    // Nothing is parsed of nothing.
    { given: "data:\n\ndata: 1\n\n", want: [1] },
    { given: "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", want: [1] },
    { given: "data: 1\n\ndata: end\n\ndata: 2\n\n", reading: { sentinel: "end" }, want: [1] },
    {
      given: "data: 1\n\ndata: end\n\ndata: 2\n\n",
      reading: { sentinel: "end", data: "text" },
      want: ["1"],
    },
    { given: "data: 1\n\ndata: [DONE]\n\n", reading: { data: "text" }, want: ["1", "[DONE]"] },
    {
      given: "data: 1\n\ndata: x\n\ndata:\n\ndata: [DONE]\n\n",
      reading: { data: "any" },
      want: [1, "x", ""],
    },
    {
      given:
        'event: a\ndata: 1\nid: 7\n\nevent: b\ndata: 1\n\ndata: {"c":1}\n\nevent: ping\ndata:\n\n',
      reading: { whole: true, data: "json", dataOf: { b: "text" } },
      want: [
        { event: "a", data: 1, id: "7" },
        { event: "b", data: "1" },
        { data: { c: 1 } },
        { event: "ping" },
      ],
    },
    {
      given: "data: 1\n\nevent: message\ndata: 1\n\n",
      reading: { whole: true, dataOf: { message: "text" } },
      want: [{ data: "1" }, { event: "message", data: "1" }],
    },
    // A type that every object has a property of.
    {
      given: "event: constructor\ndata: 1\n\n",
      reading: { whole: true, dataOf: { a: "text" } },
      want: [{ event: "constructor", data: 1 }],
    },
  ])("$given by $reading", async ({ given, reading, want }) => {
    expect(await items(given, reading)).toEqual(want);
  });

  it("is a DecodeError without the credential that the server repeats", async () => {
    const error = await items("data: token s3cret\n\n").catch((reason: unknown) => reason);
    expect((error as DecodeError).excerpt).toBe("token [redacted]");
  });

  it("is a DecodeError with an excerpt where it is no JSON", async () => {
    const given = `data: 1\n\ndata: {"a":${"x".repeat(300)}\n\ndata: 2\n\n`;
    const error = await items(given).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ operation: "watch", attempts: 2, status: 200 });
    expect((error as DecodeError).excerpt).toBe(`{"a":${"x".repeat(195)}`);
    expect((error as DecodeError).message).not.toContain("xxx");
  });
});

it("a body that cannot be read in pieces is read whole, as in React Native", async () => {
  const response = streamOf([Buffer.from("data: 1\n\ndata: 2\n\n")]);
  const text = await response.text();
  Object.defineProperties(response, { body: { value: undefined }, text: { value: () => text } });
  const { value } = await readEvents({ open: readEvents }, response, readContext());
  const found: unknown[] = [];
  for await (const item of value as AsyncIterable<unknown>) found.push(item);
  expect(found).toEqual([1, 2]);
});

describe("a body that is no stream of events", () => {
  it.each(["application/json", "application/problem+json", "text/html"])("%s", async (type) => {
    const response = new Response("{}", { headers: { "content-type": type } });
    const read = await readEvents({ open: readEvents }, response, readContext());
    expect(read).toEqual({ text: "{}", isMalformed: true });
  });

  it.each(["text/event-stream; charset=utf-8", "Text/Event-Stream", "text/plain", ""])(
    "%s is one",
    async (type) => {
      expect(await items("data: 1\n\n", {}, type)).toEqual([1]);
    },
  );
});
