import type { Answer, FaultCase, Want } from "./fault-case.js";

type Pieces = NonNullable<Answer["pieces"]>;

const typed =
  (type: string) =>
  (pieces: Pieces, more: Answer = {}): Answer => ({
    ...more,
    pieces,
    headers: { "content-type": type, "x-request-id": "r-1" },
  });
const events = typed("text/event-stream");
const lines = typed("application/jsonl");
const file = typed("application/octet-stream");

const once = { retry: false } as const;
const one = { n: 1 };
const two = { n: 2 };
const first = `data: {"n":1}\n\n`;
const both = `${first}data: {"n":2}\n\n`;

const utf8 = new TextEncoder();
/** A text as pieces of so many bytes, which may end within a character. */
const inBytes = (text: string, size: number): Pieces => {
  const bytes = utf8.encode(text);
  const count = Math.ceil(bytes.length / size);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
};

/** Items that are whole however they arrive, and what is not an item. */
const items: readonly FaultCase[] = [
  {
    name: "events that are split between return and feed, and within a character",
    operation: "watch",
    answers: [
      events([
        "\u{feff}: hello\r",
        "\nda",
        `ta: {"n":1,\r`,
        `\ndata: "text":"`,
        utf8.encode("ü").subarray(0, 1),
        utf8.encode("ü").subarray(1),
        `"}\r\n\r`,
        `\nid: 2\r\ndata: {"n":2}\r\r`,
        "data: cut off by the end",
      ]),
    ],
    want: { items: [{ n: 1, text: "ü" }, two], requests: 1 },
  },
  {
    name: "lines of JSON that arrive in pieces",
    operation: "list",
    answers: [lines(inBytes(`{"n":1,"text":"ü😀"}\r\n\n{"n":2}`, 3))],
    want: { items: [{ n: 1, text: "ü😀" }, two] },
  },
  {
    name: "the sentinel, after which the server does not end",
    operation: "watch",
    answers: [events([`${first}data: [DONE]\n\n`], { isEndless: true })],
    want: { items: [one], isClosed: true },
  },
  {
    name: "an event that is no JSON",
    operation: "watch",
    answers: [events([first, `data: <html>\n\n${first}`], { isEndless: true })],
    want: {
      items: [one],
      error: { kind: "decode", status: 200, attempts: 1, requestId: "r-1", excerpt: "<html>" },
      requests: 1,
      isClosed: true,
    },
  },
  {
    name: "an event that repeats the credential",
    operation: "watch",
    answers: [events([`data: no t0ken-s3cret\n\n`])],
    want: { items: [], error: { kind: "decode", excerpt: "no [redacted]" } },
  },
  {
    name: "a line that is no JSON",
    operation: "list",
    answers: [lines([`{"n":1}\n{"n":\n{"n":3}\n`], { isEndless: true })],
    want: { items: [one], error: { kind: "decode", excerpt: `{"n":` }, isClosed: true },
  },
  {
    name: "a last line that is cut off, in a body that ends properly",
    operation: "list",
    answers: [lines([`{"n":1}\n{"n"`])],
    want: { items: [one], error: { kind: "decode", excerpt: `{"n"` } },
  },
  {
    name: "JSON in place of a stream",
    operation: "watch",
    answers: [{ body: `{"detail":"busy"}`, headers: { "content-type": "application/json" } }],
    want: { error: { kind: "decode", status: 200, attempts: 1 } },
  },
];

/** Streams that break, and readers that leave. */
const ends: readonly FaultCase[] = [
  ...(["body", "close"] as const).flatMap((cut): FaultCase[] => [
    {
      name: `events whose connection breaks (${cut})`,
      operation: "watch",
      answers: [events([first, "data: 2"], { cut })],
      want: { items: [one], error: { kind: "connection", attempts: 1 }, requests: 1 },
    },
    {
      name: `lines whose connection breaks within one (${cut})`,
      operation: "list",
      answers: [lines([`{"n":1}\n`, `{"n":`], { cut })],
      want: { items: [one], error: { kind: "connection", attempts: 1 }, requests: 1 },
    },
  ]),
  {
    name: "an abort while waiting for the first item",
    operation: "watch",
    abortAfter: 250,
    answers: [events([": hello\n\n"], { isEndless: true })],
    want: { items: [], error: { kind: "aborted", attempts: 1 }, isClosed: true, maxTime: 3000 },
  },
  {
    name: "an abort while waiting for the next item",
    operation: "list",
    abortAfter: 250,
    answers: [lines([`{"n":1}\n`], { isEndless: true })],
    want: { items: [one], error: { kind: "aborted", attempts: 1 }, isClosed: true, maxTime: 3000 },
  },
  ...(
    [
      ["leaves the loop", { after: 1, then: "leave" }],
      ["throws in the loop", { after: 1, then: "throw" }],
      ["cancels in the loop", { after: 1, then: "cancel" }],
      ["aborts in the loop", { after: 1, then: "abort" }],
      ["cancels before it reads", { after: 0, then: "cancel" }],
      ["aborts before it reads", { after: 0, then: "abort" }],
    ] as const
  ).map(([does, reading]): FaultCase => ({
    name: `two events, and a reader that ${does}`,
    operation: "watch",
    reading,
    answers: [events([both], { isEndless: true })],
    want: {
      items: reading.after === 0 ? [] : [one],
      ...(reading.then === "throw" && { error: { message: "the reader's own" } }),
      ...(reading.then === "abort" && { error: { kind: "aborted", attempts: 1 } }),
      requests: 1,
      isClosed: true,
      maxTime: 3000,
    },
  })),
];

/** What the limits of time and the retries are for: the way to the first byte of a stream. */
const begins: readonly FaultCase[] = [
  {
    name: "a stream that takes longer than any timeout",
    operation: "watch",
    options: { timeout: 200, totalTimeout: 300 },
    answers: [events([first, `data: {"n":`, `2}\n\n`], { pause: 250 })],
    want: { items: [one, two], requests: 1, minTime: 700 },
  },
  {
    name: "a stream with a slow head",
    operation: "watch",
    options: { ...once, timeout: 150 },
    answers: [events([first], { delay: 5000 })],
    want: { error: { kind: "timeout", attempts: 1 }, requests: 1, isClosed: true, maxTime: 3000 },
  },
  {
    name: "a stream with a slow head at first",
    operation: "watch",
    options: { timeout: 400 },
    answers: [events([first], { delay: 5000 }), events([both])],
    want: { items: [one, two], requests: 2 },
  },
  {
    name: "503, a reset before the head, then a stream",
    operation: "list",
    options: { retry: { maxRetries: 3, initialDelay: 5 } },
    answers: [
      { status: 503, headers: { "retry-after-ms": "5" } },
      { cut: "head" },
      lines([`{"n":1}\n`]),
    ],
    want: { items: [one] },
  },
];

/** Bodies of bytes: as a whole, which the call waits for, and read by hand. */
const downloads: readonly FaultCase[] = [
  ...(["body", "close"] as const).flatMap((cut): FaultCase[] => [
    {
      name: `a download that breaks (${cut})`,
      operation: "download",
      options: once,
      answers: [file(["ab", "c"], { cut })],
      want: { error: { kind: "connection", attempts: 1 }, requests: 1 },
    },
    {
      name: `a download that breaks while it is read by hand (${cut})`,
      operation: "download",
      isRaw: true,
      // One piece: what is sent without a pause may arrive as one.
      answers: [file(["abc"], { cut })],
      want: { items: ["abc"], error: {}, requests: 1 },
    },
  ]),
  {
    name: "a download that breaks, then a whole one",
    operation: "download",
    options: { retry: { maxRetries: 3, initialDelay: 5 } },
    answers: [file(["ab"], { cut: "body" }), file(["ab", "c"])],
    want: { value: "abc" },
  },
  {
    name: "a slow download",
    operation: "download",
    options: { ...once, timeout: 200 },
    answers: [file(["ab", "c"], { pause: 5000 })],
    want: { error: { kind: "timeout", attempts: 1 }, isClosed: true, maxTime: 3000 },
  },
  {
    name: "a slow download that is read by hand",
    operation: "download",
    isRaw: true,
    options: { timeout: 200, totalTimeout: 300 },
    answers: [file(["ab", "c"], { pause: 400 })],
    want: { items: ["ab", "c"], requests: 1, minTime: 700 },
  },
  ...[0, 1].map((after): FaultCase => ({
    name: `a download that is given up after ${after} chunks`,
    operation: "download",
    isRaw: true,
    reading: { after, then: "cancel" },
    answers: [file(["ab"], { isEndless: true })],
    want: { items: after === 0 ? [] : ["ab"], isClosed: true, maxTime: 3000 },
  })),
  {
    name: "an abort of a download that is read by hand",
    operation: "download",
    isRaw: true,
    reading: { after: 1, then: "abort" },
    answers: [file(["ab"], { isEndless: true })],
    want: { items: ["ab"], error: {}, isClosed: true, maxTime: 3000 },
  },
];

/** Browsers send no stream over HTTP/1.1; the request fails before it is begun. */
const inBrowsers: Want = { error: { kind: "connection", attempts: 1 }, requests: 0 };

/** What the source says itself, whatever the platform makes of it. */
const sourceError = {
  kind: "connection",
  attempts: 1,
  cause: { message: "Error: the source of [redacted] fails" },
};

/** Bodies that are asked for while they are sent, of bytes and of items. */
const uploads: readonly FaultCase[] = (
  [
    {
      name: "an upload",
      operation: "upload",
      source: { pieces: ["a", "bc"] },
      answers: [{ status: 204 }],
      want: { value: undefined, sent: "abc", requests: 1, isReleased: true },
    },
    {
      name: "an upload of items",
      operation: "append",
      source: { pieces: ["a", "bc"] },
      answers: [{ status: 204 }],
      want: { value: undefined, sent: `"a"\n"bc"\n`, requests: 1, isReleased: true },
    },
    {
      name: "an upload whose source fails",
      operation: "upload",
      source: { pieces: ["a", "bc"], then: "fail" },
      answers: [{ status: 204 }],
      want: { error: sourceError, isReleased: true, isClosed: true },
    },
    {
      name: "an upload of items whose source fails",
      operation: "append",
      source: { pieces: ["a"], then: "fail" },
      answers: [{ status: 204 }],
      want: { error: sourceError, isReleased: true, isClosed: true },
    },
    {
      name: "an upload whose connection is reset",
      operation: "upload",
      source: { pieces: ["a"], then: "repeat" },
      answers: [{ isEarly: true, cut: "head" }],
      want: { error: { kind: "connection", attempts: 1 }, requests: 1, isReleased: true },
    },
    {
      name: "an upload that is refused before its end",
      operation: "upload",
      options: once,
      source: { pieces: ["a"], then: "repeat" },
      answers: [{ isEarly: true, status: 413, body: "{}" }],
      want: { error: { status: 413, attempts: 1 }, requests: 1, isReleased: true },
    },
    {
      name: "an upload that fails and cannot be sent again",
      operation: "upload",
      source: { pieces: ["a", "bc"] },
      answers: [{ status: 503 }],
      want: { error: { status: 503, attempts: 1 }, requests: 1, sent: "abc", isReleased: true },
    },
    {
      name: "an abort of an upload",
      operation: "upload",
      source: { pieces: ["a"], then: "repeat" },
      abortAfter: 250,
      answers: [{ status: 204 }],
      want: { error: { kind: "aborted", attempts: 1 }, isReleased: true, isClosed: true },
    },
    {
      name: "an upload that takes too long",
      operation: "upload",
      options: { timeout: 200 },
      source: { pieces: ["a"], then: "repeat" },
      answers: [{ status: 204 }],
      want: {
        error: { kind: "timeout", attempts: 1 },
        requests: 1,
        isReleased: true,
        isClosed: true,
      },
    },
  ] satisfies readonly FaultCase[]
).map((upload) => ({ ...upload, wantInBrowsers: inBrowsers }));

/** The faults of streams, in both directions. */
export const streamCases: readonly FaultCase[] = [
  ...items,
  ...ends,
  ...begins,
  ...downloads,
  ...uploads,
];
