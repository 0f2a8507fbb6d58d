import { describe, expect, it } from "vitest";
import { DecodeError } from "../../../src/runtime/errors.js";
import { readJsonLines, readJsonSequence } from "../../../src/runtime/json-lines.js";
import type { StreamReading } from "../../../src/runtime/operation.js";
import { bytewise, inOneChunk, inRandomChunks, readContext, streamOf } from "./stream-support.js";

interface Row {
  readonly rule: string;
  readonly given: string;
  readonly want: readonly unknown[];
  /** The excerpt of the error that follows the items. */
  readonly error?: string;
}

const lines: readonly Row[] = [
  {
    rule: "a value on each line",
    given: '{"a":1}\n[2]\n"3"\n4\ntrue\nnull\n',
    want: [{ a: 1 }, [2], "3", 4, true, null],
  },
  { rule: "the last line need not end", given: "1\n2", want: [1, 2] },
  { rule: "lines may end with CRLF", given: "1\r\n2\r\n", want: [1, 2] },
  { rule: "empty lines are passed over", given: "\n1\n\n \r\n2\n\n", want: [1, 2] },
  { rule: "spaces around a value", given: " 1 \n\t2\n", want: [1, 2] },
  { rule: "a byte order mark", given: "\ufeff1\n2\n", want: [1, 2] },
  { rule: "characters of several bytes", given: '"ü€😀"\n', want: ["ü€😀"] },
  {
    rule: "line separators of Unicode are no line ends",
    given: '"a\u2028b"\n',
    want: ["a\u2028b"],
  },
  { rule: "nothing", given: "", want: [] },
  { rule: "what is no JSON ends the stream", given: '1\n{"a":\n2\n', want: [1], error: '{"a":' },
  { rule: "so does half a value", given: '1\n{"a":', want: [1], error: '{"a":' },
  { rule: "and two values on a line", given: "1 2\n", want: [], error: "1 2" },
];

const rs = "\u001e";
/** RFC 7464. */
const records: readonly Row[] = [
  {
    rule: "texts of any kind (2.2)",
    given: `${rs}{"a":1}\n${rs}[2]\n${rs}"3"\n${rs}4\n${rs}null\n`,
    want: [{ a: 1 }, [2], "3", 4, null],
  },
  { rule: "texts of several lines", given: `${rs}{\n"a":\n1\n}\n${rs}2\n`, want: [{ a: 1 }, 2] },
  {
    rule: "separators without a text between them (2.1)",
    given: `${rs}${rs}1\n${rs}\n${rs}2\n`,
    want: [1, 2],
  },
  {
    rule: "a text that ends by itself needs no line feed",
    given: `${rs}[1]${rs}"2"${rs}{}`,
    want: [[1], "2", {}],
  },
  {
    rule: "a number without a space after it may be half of one (2.4)",
    given: `${rs}1\n${rs}12`,
    want: [1],
    error: "12",
  },
  { rule: "so may a word", given: `${rs}true${rs}1\n`, want: [], error: "true" },
  {
    rule: "a text that was cut short (2.3)",
    given: `${rs}1\n${rs}{"a":${rs}2\n`,
    want: [1],
    error: '{"a":',
  },
  { rule: "no separator at the begin", given: `1\n${rs}2\n`, want: [1, 2] },
  { rule: "nothing", given: "", want: [] },
];

describe.each([
  ["JSON lines", readJsonLines, lines],
  ["JSON text sequences", readJsonSequence, records],
])("%s", (_, open: StreamReading["open"], rows) => {
  it.each(rows)("$rule", async ({ given, want, error }) => {
    for (const split of [inOneChunk, bytewise, inRandomChunks(1), inRandomChunks(2)]) {
      const { value } = await open({ open }, streamOf(split(given)), readContext());
      const found: unknown[] = [];
      let thrown: unknown;
      try {
        for await (const item of value as AsyncIterable<unknown>) found.push(item);
      } catch (reason) {
        thrown = reason;
      }
      expect(found).toEqual(want);
      expect(thrown instanceof DecodeError ? thrown.excerpt.trim() : thrown).toBe(error);
    }
  });
});

describe("an item of a sequence", () => {
  it("is given as soon as its line feed is there", async () => {
    const body = new TransformStream<Uint8Array, Uint8Array>();
    const writer = body.writable.getWriter();
    const { value } = await readJsonSequence(
      { open: readJsonSequence },
      new Response(body.readable),
      readContext(),
    );
    const items = (value as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    void writer.write(new TextEncoder().encode(`${rs}{"a":1}\n`));
    expect(await items.next()).toEqual({ done: false, value: { a: 1 } });
    void writer.close();
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});
