import { describe, expect, it } from "vitest";
import { findStreamFlag } from "../../../src/ir/stream-flag.js";
import { lowerText } from "../../support/documents.js";

const both = "application/json: { schema: { type: object } }, application/x-ndjson: {}";

interface Given {
  readonly parameters?: string;
  /** The schema of the body. */
  readonly body?: string;
  readonly content?: string;
  readonly responses?: string;
}

/** What is found of an operation with a flag. */
function flagOf({ parameters = "", body, content = both, responses = "" }: Given): string {
  const { api } = lowerText(`
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /words:
    post:
      parameters: [${parameters}]
      ${body === undefined ? "" : `requestBody: { content: { application/json: { schema: ${body} } } }`}
      responses: { "200": { description: ok, content: { ${content} } }${responses} }
`);
  const [operation] = api.operations;
  const flag = operation && findStreamFlag(operation, api);
  if (flag === undefined) return "none";
  const types = [flag.whole, flag.streamed].map((list) => list.map((one) => one.mediaType).join());
  return `${flag.in} ${flag.name} ${flag.default}: ${types.join(" or ")}`;
}

const object = (properties: string): string => `{ type: object, properties: { ${properties} } }`;
const stream = object("stream: { type: boolean }, prompt: { type: string }");
const choice = "application/json or application/x-ndjson";

describe("a flag that tells whether an answer comes item by item", () => {
  it.each<[name: string, given: Given, want: string]>([
    ["a property of the body", { body: stream }, `body stream false: ${choice}`],
    [
      "one that may be null",
      { body: object("stream: { type: [boolean, 'null'] }") },
      `body stream false: ${choice}`,
    ],
    [
      "one that is true by default",
      { body: object("stream: { type: boolean, default: true }") },
      `body stream true: ${choice}`,
    ],
    [
      "one in allOf",
      { body: `{ allOf: [${stream}, ${object("model: { type: string }")}] }` },
      `body stream false: ${choice}`,
    ],
    [
      "a parameter",
      { parameters: "{ name: streaming, in: query, schema: { type: boolean } }" },
      `query streaming false: ${choice}`,
    ],
    [
      "errors beside the answer",
      { body: stream, responses: ", default: { description: no, content: { text/plain: {} } }" },
      `body stream false: ${choice}`,
    ],
    ["another name", { body: object("flow: { type: boolean }") }, "none"],
    ["another type", { body: object("stream: { type: string }") }, "none"],
    ["what cannot be sent", { body: object("stream: { type: boolean, readOnly: true }") }, "none"],
    [
      "null where true is what counts without it",
      { body: object("stream: { type: [boolean, 'null'], default: true }") },
      "none",
    ],
    [
      "two flags",
      { body: stream, parameters: "{ name: stream, in: query, schema: { type: boolean } }" },
      "none",
    ],
    ["a header", { parameters: "{ name: stream, in: header, schema: { type: boolean } }" }, "none"],
    ["items alone", { body: stream, content: "text/event-stream: {}" }, "none"],
    ["whole alone", { body: stream, content: "application/json: {}" }, "none"],
    [
      "two successes",
      { body: stream, responses: ', "202": { description: later, content: { text/plain: {} } }' },
      "none",
    ],
    [
      "a body that is an argument of its own",
      { body: `{ type: array, items: ${stream} }` },
      "none",
    ],
  ])("%s", (_, given, want) => {
    expect(flagOf(given)).toBe(want);
  });
});
