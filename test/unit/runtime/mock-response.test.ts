import { describe, expect, it } from "vitest";
import { createResponse, type MockedResponse } from "../../../src/runtime/mock-response.js";
import { receiveRequest } from "../../../src/runtime/mock-request.js";
import type { ContentMock, EventMock, OperationMock } from "../../../src/runtime/mock-types.js";
import type { Sample } from "../../../src/runtime/samples.js";

const item: Sample = { value: { id: 1, name: "name" } };
const events: Sample = {
  tag: "event",
  arms: [
    ["delta", { data: { text: "a" }, event: "delta", id: "1" }],
    ["ping", { data: "two\nlines", event: "ping" }],
  ],
};

const mockOf = (responses: OperationMock["responses"]): OperationMock => ({
  routes: { bases: [], routes: [] },
  route: "GET /x",
  responses,
});
const only = (content: ContentMock): OperationMock => mockOf({ 200: { contents: [content] } });

async function show(mock: OperationMock, response: MockedResponse = {}): Promise<unknown[]> {
  const made = createResponse(mock, response);
  return [made.status, made.headers.get("content-type"), await made.text()];
}

describe("the body of a response", () => {
  const whole: EventMock = { whole: true, dataOf: { ping: "text" }, sentinel: "end" };
  it.each<
    [what: string, content: ContentMock, overrides: unknown, want: readonly [string, string]]
  >([
    ["JSON", { sample: item }, undefined, ["application/json", '{"id":1,"name":"name"}']],
    ["an override", { sample: item }, { id: 2 }, ["application/json", '{"id":2,"name":"name"}']],
    ["text", { mediaType: "text/csv", as: "text" }, undefined, ["text/csv", "text"]],
    ["other text", { mediaType: "text/csv", as: "text" }, "a;b", ["text/csv", "a;b"]],
    ["bytes", { mediaType: "image/png", as: "binary" }, undefined, ["image/png", "binary"]],
    ["other bytes", { mediaType: "image/png", as: "binary" }, new Blob(["x"]), ["image/png", "x"]],
    ["anything", { mediaType: "text/plain", as: "any" }, undefined, ["text/plain", "any"]],
    ["any JSON", { mediaType: "text/plain", as: "any" }, [1], ["application/json", "[1]"]],
    [
      "lines",
      { mediaType: "application/jsonl", as: "lines", sample: item },
      [{ id: 1 }, { id: 2 }],
      ["application/jsonl", '{"id":1,"name":"name"}\n{"id":2,"name":"name"}\n'],
    ],
    [
      "records",
      { mediaType: "application/json-seq", as: "records", sample: { value: 1 } },
      undefined,
      ["application/json-seq", "\u001e1\n"],
    ],
    [
      "data of events",
      { mediaType: "text/event-stream", as: {}, sample: item },
      undefined,
      ["text/event-stream", 'data: {"id":1,"name":"name"}\n\n'],
    ],
    [
      "text of events",
      { mediaType: "text/event-stream", as: { data: "text" }, sample: { value: "a\r\nb" } },
      undefined,
      ["text/event-stream", "data: a\ndata: b\n\n"],
    ],
    [
      "whole events",
      { mediaType: "text/event-stream", as: whole, sample: events },
      undefined,
      [
        "text/event-stream",
        'event: delta\nid: 1\ndata: {"text":"a"}\n\nevent: ping\ndata: two\ndata: lines\n\ndata: end\n\n',
      ],
    ],
  ])("is %s", async (_, content, overrides, [type, text]) => {
    expect(await show(only(content), { overrides })).toEqual([200, type, text]);
  });
});

describe("the status of a response", () => {
  const errors = { contents: [{ mediaType: "application/problem+json", sample: item }] };
  const mock = mockOf({
    201: { contents: [{ sample: item }, { mediaType: "text/csv", as: "text" }] },
    "4XX": errors,
  });
  it.each<[given: MockedResponse, want: readonly unknown[]]>([
    [{}, [201, "application/json", '{"id":1,"name":"name"}']],
    [{ contentType: "text/csv" }, [201, "text/csv", "text"]],
    [{ status: 404 }, [404, "application/problem+json", '{"id":1,"name":"name"}']],
    [{ status: 500 }, [500, null, ""]],
    [{ status: 500, overrides: { a: 1 } }, [500, "application/json", '{"a":1}']],
    [{ status: 204 }, [204, null, ""]],
  ])("given %j is %j", async (given, want) => {
    expect(await show(mock, given)).toEqual(want);
  });

  it.each<[responses: OperationMock["responses"], status: number]>([
    [{ 202: {}, 200: {} }, 200],
    [{ "2XX": {} }, 200],
    [{ default: {} }, 200],
    [{ 404: {} }, 200],
    [{ 204: {}, 404: {} }, 204],
  ])("of %j is %d", (responses, status) => {
    expect(createResponse(mockOf(responses), {}).status).toBe(status);
  });

  it("refuses a media type that the response does not have", () => {
    expect(() => createResponse(mock, { contentType: "text/xml" })).toThrow(
      "'GET /x' has no text/xml for 201",
    );
  });

  it("has the declared headers, and what replaces them", () => {
    const declared = mockOf({ 200: { headers: { "X-One": "1", "X-Two": "2" } } });
    const { headers } = createResponse(declared, { headers: { "x-two": "b" } });
    expect([...headers]).toEqual([
      ["x-one", "1"],
      ["x-two", "b"],
    ]);
  });
});

describe("a received request", () => {
  const form = new FormData();
  form.set("a", "1");
  it.each<[what: string, init: RequestInit, want: unknown]>([
    ["no body", {}, undefined],
    [
      "JSON",
      { body: '{"a":1}', headers: { "content-type": "application/merge-patch+json" } },
      { a: 1 },
    ],
    ["no JSON", { body: "{", headers: { "content-type": "application/json" } }, "{"],
    ["fields", { body: new URLSearchParams({ a: "1" }) }, new URLSearchParams({ a: "1" })],
    ["parts", { body: form }, form],
    ["text", { body: "<a/>", headers: { "content-type": "application/xml" } }, "<a/>"],
    ["lines", { body: "1\n2\n", headers: { "content-type": "application/jsonl" } }, "1\n2\n"],
  ])("with %s", async (_, init, want) => {
    const request = new Request("https://a.test/x?q=1", { method: "POST", ...init });
    const received = await receiveRequest(request, { id: "7" });
    expect(received.path).toEqual({ id: "7" });
    expect(received.query.get("q")).toBe("1");
    expect(request.bodyUsed).toBe(false);
    const body = received.body instanceof FormData ? [...received.body] : received.body;
    expect(body).toEqual(want instanceof FormData ? [...want] : want);
  });

  it("with bytes", async () => {
    const request = new Request("https://a.test/x", { method: "POST", body: new Blob(["x"]) });
    const { body } = await receiveRequest(request, {});
    expect(await (body as Blob).text()).toBe("x");
  });
});
