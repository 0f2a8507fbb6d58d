import { describe, expect, it } from "vitest";
import { itemSequence, sequenceFormat } from "../../../src/ir/item-sequence.js";
import { lowerText, typeText } from "../../support/documents.js";

describe("sequenceFormat", () => {
  it.each([
    ["text/event-stream", "events"],
    ["Text/Event-Stream; charset=utf-8", "events"],
    ["application/jsonl", "lines"],
    ["application/x-jsonl", "lines"],
    ["application/jsonlines", "lines"],
    ["application/x-jsonlines", "lines"],
    ["application/json-lines", "lines"],
    ["application/ndjson", "lines"],
    ["application/x-ndjson; charset=utf-8", "lines"],
    ["application/x-ldjson", "lines"],
    ["application/stream+json", "lines"],
    ["application/x-json-stream", "lines"],
    ["application/vnd.example+jsonl", "lines"],
    ["text/jsonl", "lines"],
    ["application/json-seq", "records"],
    ["application/geo+json-seq", "records"],
    ["application/json", undefined],
    ["application/vnd.stream+json", undefined],
    ["text/plain", undefined],
    ["multipart/mixed", undefined],
    ["*/*", undefined],
  ])("%s: %s", (mediaType, want) => {
    expect(sequenceFormat(mediaType)).toBe(want);
  });
});

/** The items of a success in a media type, and how events become items. */
function itemOf(mediaType: string, media: string): { item?: string; events?: unknown } {
  const { api } = lowerText(`
openapi: 3.2.0
info: { title: Test, version: "1" }
paths: { /a: { get: { responses: { 200: { content: { ${mediaType}: ${media} } } } } } }
components:
  schemas:
    Chunk: { type: object, properties: { word: { type: string } } }
    Event: { type: object, required: [data], properties: { event: { type: string }, data: { type: string }, id: { type: string }, retry: { type: integer } } }
    Typed: { type: object, required: [data], properties: { event: { type: string }, data: { $ref: '#/components/schemas/Chunk' } } }
    Started: { type: object, required: [event], properties: { event: { const: started } } }
    Word: { type: object, properties: { event: { const: word }, data: { $ref: '#/components/schemas/Chunk' } } }
    Done: { type: object, properties: { event: { enum: [done, over] }, data: { const: "[DONE]" } } }
    Message: { type: object, properties: { event: { type: string }, data: { type: string }, user: { type: string } } }
`);
  const content = api.operations[0]?.responses[0]?.content[0];
  const sequence = content && itemSequence(content, api);
  if (sequence === undefined) return {};
  const { item, events } = sequence;
  return {
    item: typeText(item),
    ...(events && { events: { ...events, dataOf: Object.fromEntries(events.dataOf) } }),
  };
}

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const json = (schema: string): string =>
  `{ type: object, properties: { data: { type: string, contentMediaType: application/json, contentSchema: ${schema} } } }`;
const data = { whole: false, data: "json", dataOf: {} };
const text = { whole: false, data: "text", dataOf: {} };

describe("itemSequence", () => {
  it.each<[name: string, mediaType: string, media: string, want: object]>([
    [
      "itemSchema of lines",
      "application/jsonl",
      `{ itemSchema: ${ref("Chunk")} }`,
      { item: "#Chunk" },
    ],
    [
      "schema of all lines",
      "application/jsonl",
      `{ schema: { type: array, items: ${ref("Chunk")} } }`,
      { item: "#Chunk" },
    ],
    [
      "schema of one line",
      "application/x-ndjson",
      `{ schema: ${ref("Chunk")} }`,
      { item: "#Chunk" },
    ],
    [
      "both",
      "application/jsonl",
      `{ schema: { type: array }, itemSchema: { type: integer } }`,
      { item: "integer" },
    ],
    [
      "JSON that is marked as lines",
      "application/json",
      `{ x-sdkwright-sequence: lines, schema: ${ref("Chunk")} }`,
      { item: "#Chunk" },
    ],
    [
      "JSON that is marked as events",
      "application/json",
      `{ x-sdkwright-sequence: events, schema: ${ref("Chunk")} }`,
      { item: "#Chunk", events: data },
    ],
    [
      "JSON that is marked as anything else",
      "application/json",
      "{ x-sdkwright-sequence: all }",
      {},
    ],
    ["nothing of lines", "application/jsonl", "{}", { item: "unknown" }],
    [
      "lines as the text they are",
      "application/jsonl",
      "{ schema: { type: string } }",
      { item: "unknown" },
    ],
    [
      "lines that are strings",
      "application/jsonl",
      "{ itemSchema: { type: string } }",
      { item: "string" },
    ],
    ["a file of lines", "application/jsonl", "{ schema: { type: string, format: binary } }", {}],
    ["records", "application/json-seq", `{ itemSchema: ${ref("Chunk")} }`, { item: "#Chunk" }],
    ["no sequence", "application/json", `{ schema: ${ref("Chunk")} }`, {}],
    [
      "data of events",
      "text/event-stream",
      `{ schema: ${ref("Chunk")} }`,
      { item: "#Chunk", events: data },
    ],
    [
      "data of events as items",
      "text/event-stream",
      `{ itemSchema: ${ref("Chunk")} }`,
      { item: "#Chunk", events: data },
    ],
    [
      "data of all events",
      "text/event-stream",
      `{ schema: { type: array, items: ${ref("Chunk")} } }`,
      { item: "#Chunk", events: data },
    ],
    [
      "data that is text",
      "text/event-stream",
      "{ schema: { type: string } }",
      { item: "string", events: text },
    ],
    [
      "data that is a number",
      "text/event-stream",
      "{ schema: { type: number } }",
      { item: "number", events: data },
    ],
    [
      "data of several forms",
      "text/event-stream",
      `{ schema: { oneOf: [{ type: string }, ${ref("Chunk")}] } }`,
      { item: "string | #Chunk", events: { ...data, data: "any" } },
    ],
    ["nothing of events", "text/event-stream", "{}", { item: "string", events: text }],
    [
      "a file of events",
      "text/event-stream",
      "{ schema: { type: string, format: binary } }",
      { item: "string", events: text },
    ],
    [
      "what only looks like an event",
      "text/event-stream",
      `{ schema: ${ref("Message")} }`,
      { item: "#Message", events: data },
    ],
    [
      "events of the standard",
      "text/event-stream",
      `{ itemSchema: ${ref("Event")} }`,
      { item: "#Event", events: { whole: true, data: "text", dataOf: {} } },
    ],
    [
      "events whose data is described as a value",
      "text/event-stream",
      `{ schema: ${ref("Typed")} }`,
      { item: "#Typed", events: { whole: true, data: "json", dataOf: {} } },
    ],
    [
      "events with JSON in their data",
      "text/event-stream",
      `{ itemSchema: ${json(ref("Chunk"))} }`,
      { item: "{ data?: #Chunk }", events: { whole: true, data: "json", dataOf: {} } },
    ],
    [
      "JSON of any kind",
      "text/event-stream",
      "{ itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/json } } } }",
      { item: "{ data?: unknown }", events: { whole: true, data: "json", dataOf: {} } },
    ],
    [
      "XML in data",
      "text/event-stream",
      "{ itemSchema: { type: object, properties: { data: { type: string, contentMediaType: application/xml } } } }",
      { events: { whole: true, data: "text", dataOf: {} } },
    ],
    [
      "events of several types",
      "text/event-stream",
      `{ itemSchema: { oneOf: [${ref("Started")}, ${ref("Word")}, ${ref("Done")}] } }`,
      {
        item: "#Started | #Word | #Done",
        events: { whole: true, data: "any", dataOf: { word: "json", done: "text", over: "text" } },
      },
    ],
    [
      "a sentinel of the description's own",
      "text/event-stream",
      `{ schema: ${ref("Chunk")}, x-speakeasy-sse-sentinel: end }`,
      { item: "#Chunk", events: { whole: false, data: "json", dataOf: {}, sentinel: "end" } },
    ],
    [
      "events of several types with data of one form",
      "text/event-stream",
      `{ itemSchema: { oneOf: [${ref("Started")}, ${ref("Word")}] } }`,
      { item: "#Started | #Word", events: { whole: true, data: "json", dataOf: {} } },
    ],
  ])("%s", (_, mediaType, media, want) => {
    expect(itemOf(mediaType, media)).toMatchObject(want);
    if (Object.keys(want).length === 0) expect(itemOf(mediaType, media)).toEqual({});
  });
});
