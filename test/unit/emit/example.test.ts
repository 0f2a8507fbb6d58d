import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import {
  createExamples,
  createExampleValues,
  createIsCallable,
  createValues,
} from "../../../src/emit/example.js";
import { createRequestExamples, type RequestExample } from "../../../src/emit/request-example.js";
import { SampleContext } from "../../../src/fixtures/sample-context.js";
import { findForms } from "../../../src/ir/forms.js";
import { noState } from "../../../src/ir/state.js";
import { allocateNames } from "../../../src/naming/naming.js";
import { documentOf } from "../../support/documents.js";
import { lowerDocument } from "../../support/lower-file.js";

interface Row {
  readonly what: string;
  readonly parameters?: string;
  readonly body?: string;
  readonly want: Partial<RequestExample>;
  readonly reported?: readonly string[];
}

const rows: readonly Row[] = [
  {
    what: "the example of a parameter",
    parameters: "{ name: id, in: path, required: true, example: p-17, schema: { type: string } }",
    want: { path: "/pets/p-17" },
  },
  {
    what: "the first of several",
    parameters:
      "{ name: id, in: path, required: true, examples: { a: { value: 7 }, b: { value: 8 } }, schema: { type: integer } }",
    want: { path: "/pets/7" },
  },
  {
    what: "the example of its schema",
    parameters: "{ name: id, in: path, required: true, schema: { type: string, example: s } }",
    want: { path: "/pets/s" },
  },
  {
    what: "none that the schema does not allow, which is reported",
    parameters: "{ name: id, in: path, required: true, example: p, schema: { type: integer } }",
    want: { path: "/pets/0" },
    reported: ["schema/example-mismatch"],
  },
  {
    what: "the example of a body",
    parameters: "{ name: id, in: path, required: true, schema: { type: string } }",
    body: "{ schema: { type: array, items: { type: string } }, example: [a, b] }",
    want: { body: ["a", "b"] },
  },
  {
    what: "what is required of a body, with a default or without",
    body: "{ schema: { type: object, required: [c, d], properties: { a: { type: string }, b: { type: string }, c: { type: string }, d: { type: integer, default: 10 } } } }",
    want: { body: { a: "a", c: "c", d: 10 } },
  },
  {
    what: "one property where none is required or short, and little of that",
    body:
      "{ schema: { type: object, properties: { none: { type: object }, pets: { type: array, items: " +
      "{ type: object, required: [id], properties: { a: { type: string }, b: { type: string }, id: { type: string }, " +
      "owner: { type: object, properties: { name: { type: string } } } } } }, z: { type: object, properties: { y: { type: string } } } } } }",
    want: { body: { pets: [{ a: "a", id: "id" }] } },
  },
  {
    what: "a property whole where it has to have so much",
    body: "{ schema: { type: object, properties: { pet: { type: object, minProperties: 3, properties: { a: { type: string }, b: { type: string }, c: { type: string } } } } } }",
    want: { body: { pet: { a: "a", b: "b", c: "c" } } },
  },
];

const formType = "application/x-www-form-urlencoded: {}";
const partType = "multipart/form-data: { schema: { type: string } }";

describe("the request of an example", () => {
  it.each(rows)("has $what", ({ parameters, body, want, reported = [] }) => {
    const sent = body === undefined ? undefined : `application/json: ${body}`;
    const { api, context, samples, sink } = prepare(parameters, sent);
    const valuesOf = createExampleValues(context, createValues(samples));
    const requestOf = createRequestExamples(context, valuesOf, createIsCallable(samples));
    expect(requestOf(api.operations[0]!)).toMatchObject(want);
    const codes = sink.diagnostics
      .map(({ code }) => code)
      .filter((code) => code.startsWith("schema"));
    expect(codes).toEqual(reported);
  });
});

describe("the argument of an example", () => {
  it.each([
    ["a text", "text/plain: { schema: { type: string } }", '{ body: "content" }'],
    ["bytes", "image/png: {}", '{ body: new Blob(["content"]) }'],
    ["text or bytes", "image/png: { schema: { type: string } }", '{ body: "content" }'],
    [
      "a text of a choice",
      "text/plain: { schema: { type: string, pattern: '^[ab]{4}$' } }",
      '{ body: "aaaa" }',
    ],
    [
      "the example of a text",
      "application/sql: { example: SELECT 1, schema: { type: string } }",
      '{ body: "SELECT 1" }',
    ],
    [
      "the example of an encoded file",
      "image/png: { schema: { type: string, contentEncoding: base64, examples: [iVBORw==] } }",
      '{ body: "iVBORw==" }',
    ],
    ["what nobody knows", "'*/*': {}", '{ body: "content" }'],
    ["a form of any fields", formType, '{ body: { name: "content" } }'],
    ["any parts", "multipart/form-data: {}", '{ body: { name: "content" } }'],
    ["parts without names", partType, '{ body: { name: "content" } }'],
    [
      "nothing of what nothing can be",
      "application/json: { schema: { type: object, required: [a], additionalProperties: false } }",
      undefined,
    ],
  ])("gives %s as a call takes it", (_, content, want) => {
    const { api, context, samples } = prepare(undefined, content);
    expect(createExamples(context, createValues(samples))(api.operations[0]!)).toBe(want);
  });
});

/** An operation with parameters and a body, as far as examples need it. */
function prepare(parameters = "", content?: string) {
  const body =
    content === undefined ? "" : `requestBody: { required: true, content: { ${content} } }`;
  const sink = new DiagnosticSink();
  const { api } = lowerDocument(
    documentOf(`openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets${parameters === "" ? "" : "/{id}"}:
    put:
      parameters: [${parameters}]
      ${body}
      responses: { "204": { description: Done. } }
`),
    sink,
  );
  const forms = findForms(api);
  const names = allocateNames(api, forms, { runtimeNames: [] }, sink);
  const parts = {
    openapiTypes: false,
    openapiDocument: false,
    fixtureFiles: false,
    mocks: true,
    docs: true,
    gitFiles: true,
  };
  const info = { version: "1.0.0", parts, extras: { modules: new Map() } };
  const context = { api, forms, names, package: info, state: noState };
  return { api, context, samples: new SampleContext(api, "request", sink), sink };
}
