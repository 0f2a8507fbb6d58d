import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../../src/diagnostics/sink.js";
import { lower } from "../../../../src/lower/lower.js";
import { normalize } from "../../../../src/normalize/normalize.js";
import { documentOf } from "../../../support/documents.js";
import { swagger } from "./upgraded.js";

describe("places in the source", () => {
  const text = swagger(`
host: a.example
consumes: [application/json]
securityDefinitions: { s: { type: basic } }
definitions: { A: { type: object, properties: { e: { type: string, enum: [a, b] } } } }
parameters: { F: { name: f, in: formData, type: string, enum: [a, b] } }
responses: { R: { description: d, schema: { type: object, properties: { r: {} } } } }
paths:
  /a:
    post:
      parameters: [{ name: b, in: body, schema: { type: object, properties: { p: {} } } }, { name: q, in: query, type: string }]
      responses: { 200: { schema: { $ref: '#/definitions/A' } }, default: { $ref: '#/responses/R' } }
  /b:
    post:
      parameters: [{ $ref: '#/parameters/F' }]
      responses: {}`);
  const sink = new DiagnosticSink();
  const normalized = normalize(documentOf(text), sink);
  if (normalized === undefined) throw new Error("not a description");
  const api = lower(normalized, sink);
  const post = api.operations[0];

  it.each([
    ["an operation", post?.origin, "/paths/~1a/post"],
    ["a parameter", post?.parameters[0]?.origin, "/paths/~1a/post/parameters/1"],
    ["a body", post?.body?.origin, "/paths/~1a/post/parameters/0"],
    ["a media type", post?.body?.content[0]?.origin, "/consumes/0"],
    ["a response", post?.responses[0]?.origin, "/paths/~1a/post/responses/200"],
    ["a shared response", post?.responses[1]?.origin, "/responses/R"],
    ["a form", api.operations[1]?.body?.origin, "/paths/~1b/post/parameters/0"],
    ["a definition", api.declarations.get("/components/schemas/A")?.origin, "/definitions/A"],
  ])("%s has its own", (_, origin, pointer) => {
    expect(origin).toEqual({ source: "test.yaml", pointer });
  });

  it("declarations within have theirs", () => {
    const pointers = [...api.declarations.values()].map(({ origin }) => origin.pointer).toSorted();
    expect(pointers).toEqual([
      "/definitions/A",
      "/definitions/A/properties/e",
      "/parameters/F",
      "/paths/~1a/post/parameters/0/schema",
      "/paths/~1b/post/parameters/0",
      "/responses/R/schema",
    ]);
  });
});
