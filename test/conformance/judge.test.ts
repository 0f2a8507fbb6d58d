import { describe, expect, it } from "vitest";
import type { ResponseDefinition } from "../../scripts/conformance/definition.js";
import { judgeResult } from "../../scripts/conformance/judge.js";
import type { AnyResult } from "../../scripts/conformance/package-functions.js";

function expectedOf(contentType: string, text: string): ResponseDefinition {
  const body = { contentType, base64: Buffer.from(text).toString("base64") };
  return { status: 200, headers: {}, body };
}

function answered(data: unknown, headers: Record<string, string> = {}): AnyResult {
  return { ok: true, data, status: 200, response: new Response(null, { headers }) };
}

const nothing = { status: 200, headers: {} };

describe("a result", () => {
  it.each([
    { name: "nothing", expected: nothing, result: answered(undefined), want: [] },
    {
      name: "JSON",
      expected: expectedOf("application/json", '{"a":1}'),
      result: answered({ a: 1 }),
      want: [],
    },
    { name: "text", expected: expectedOf("text/plain", "a"), result: answered("a"), want: [] },
    {
      name: "bytes",
      expected: expectedOf("image/png", "a"),
      result: answered(new Blob(["a"])),
      want: [],
    },
    {
      name: "other bytes",
      expected: expectedOf("image/png", "a"),
      result: answered(new Blob(["b"])),
      want: ["1 bytes differ from 1"],
    },
    {
      name: "other JSON",
      expected: expectedOf("application/json", "[1]"),
      result: answered([2]),
      want: ["body: [2] in place of [1]"],
    },
    {
      name: "a body for nothing",
      expected: nothing,
      result: answered("a"),
      want: ['a body where there is none: "a"'],
    },
    {
      name: "another status",
      expected: { ...nothing, status: 204 },
      result: answered("a"),
      want: ['status 200 in place of 204: "a"'],
    },
    {
      name: "headers",
      expected: { ...nothing, headers: { "x-a": 1, "x-b": "b" } },
      result: answered(undefined, { "X-A": "1" }),
      want: ["header x-b: 'null' in place of 'b'"],
    },
    {
      name: "no response",
      expected: nothing,
      result: {
        ok: false,
        error: new Error("no connection", { cause: new Error("refused") }),
      },
      want: ["Error: no connection (refused)"],
    },
  ] as const)("with $name", async ({ expected, result, want }) => {
    expect(await judgeResult(expected, result)).toEqual(want);
  });

  it("may be the error that is expected", async () => {
    const error = Object.assign(new Error("x"), {
      status: 403,
      body: "no",
      headers: new Headers(),
    });
    const expected = { ...expectedOf("text/plain", "no"), status: 403 };
    expect(await judgeResult(expected, { ok: false, error })).toEqual([]);
  });
});

async function* streamOf(...items: readonly unknown[]): AsyncGenerator<unknown> {
  await Promise.resolve();
  yield* items;
}

describe("a stream", () => {
  const events = expectedOf(
    "text/event-stream",
    'id: 1\nevent: a\ndata: {"x":1}\n\n: nothing\n\ndata: two\ndata: lines\n\ndata: [DONE]\n\n',
  );
  const lines = expectedOf("application/jsonl", '{"x":1}\n{"x":2}\n');
  it.each([
    { expected: events, items: [{ x: 1 }, "two\nlines"], want: [] },
    {
      expected: events,
      items: [{ event: "a", data: { x: 1 } }, { data: "two\nlines" }, "[DONE]"],
      want: [],
    },
    {
      expected: events,
      items: [{ x: 2 }, "two\nlines"],
      want: [`items: [{"x":2},"two\\nlines"] in place of {"x":1} two\nlines`],
    },
    { expected: lines, items: [{ x: 1 }, { x: 2 }], want: [] },
    { expected: lines, items: [{ x: 1 }], want: ['items: [{"x":1}] in place of {"x":1} {"x":2}'] },
  ])("of $items", async ({ expected, items, want }) => {
    expect(await judgeResult(expected, answered(streamOf(...items)))).toEqual(want);
  });
});
