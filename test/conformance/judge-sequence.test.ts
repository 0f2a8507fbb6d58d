import { describe, expect, it } from "vitest";
import type { RequestDefinition } from "../../scripts/conformance/definition.js";
import {
  judgePages,
  judgeReconnection,
  type PreparedCall,
} from "../../scripts/conformance/judge-sequence.js";
import type { AnyCall, AnySuccess } from "../../scripts/conformance/package-functions.js";

function definitionOf(contentType: string, text: string): RequestDefinition {
  const body = { contentType, base64: Buffer.from(text).toString("base64") };
  const response = { status: 200, headers: {}, body };
  return { spec: "s", scenario: "S", method: "GET", path: "/", query: {}, headers: {}, response };
}

function success(data: unknown): AnySuccess {
  return { data, status: 200, response: new Response() };
}

function callOf(pages: readonly unknown[] | undefined, sent: object[] = []): PreparedCall {
  const call: AnyCall = { result: () => Promise.resolve({ ok: true, ...success(undefined) }) };
  async function* iterate(): AsyncGenerator<AnySuccess> {
    await Promise.resolve();
    yield* (pages ?? []).map(success);
  }
  const paged = pages === undefined ? call : { ...call, pages: iterate };
  const send = (headers: object = {}): AnyCall => {
    sent.push(headers);
    return paged;
  };
  return { send } as unknown as PreparedCall;
}

describe("pages", () => {
  const definitions = ["[1]", "[2]"].map((text) => definitionOf("application/json", text));
  it.each([
    { pages: undefined, want: undefined },
    { pages: [[1], [2]], want: [] },
    { pages: [[1]], want: ["1 pages of 2"] },
    { pages: [[1], [2], [3], [4]], want: ["3 pages of 2"] },
    { pages: [[1], [3]], want: ["body: [3] in place of [2]"] },
  ])("$pages", async ({ pages, want }) => {
    expect(await judgePages(callOf(pages), definitions)).toEqual(want);
  });
});

describe("a connection that was lost", () => {
  it.each([
    { given: definitionOf("text/event-stream", "data: a\n\n"), want: [] },
    { given: definitionOf("text/plain", "id: 1\n"), want: [] },
    {
      given: definitionOf("text/event-stream", "id: 1\ndata: a\n\nid: 2\ndata: b\n\n"),
      want: [{ "last-event-id": "2" }],
    },
    { given: definitionOf("text/event-stream", "id: a\0b\ndata: a\n\n"), want: [] },
  ])("is told of by $want", async ({ given, want }) => {
    const sent: object[] = [];
    expect(await judgeReconnection(callOf(undefined, sent), given)).toEqual([]);
    expect(sent).toEqual(want);
  });
});
