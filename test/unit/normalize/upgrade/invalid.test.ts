import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DiagnosticSink } from "../../../../src/diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../../../../src/ir/types.js";
import { lower } from "../../../../src/lower/lower.js";
import { normalize } from "../../../../src/normalize/normalize.js";
import { joinPointer, parsePointer } from "../../../../src/support/json-pointer.js";
import { documentOf, normalizeText } from "../../../support/documents.js";
import { swagger } from "./upgraded.js";

describe("documents that are not what Swagger 2.0 says", () => {
  it.each([
    ["a list of definitions", "definitions: [1]", ["document/invalid /definitions"]],
    ["a text as a schema", "definitions: { A: text }", ["document/invalid /definitions/A"]],
    ["a text as a parameter", "parameters: { P: text }", ["document/invalid /parameters/P"]],
    [
      "a mapping of parameters",
      "paths: { /a: { get: { parameters: { a: 1 } } } }",
      ["document/invalid /paths/~1a/get/parameters"],
    ],
    [
      "a number as a response",
      "paths: { /a: { get: { responses: { 200: 1 } } } }",
      ["document/invalid /paths/~1a/get/responses/200"],
    ],
    [
      "a reference that leads nowhere",
      "paths: { /a: { get: { parameters: [{ $ref: '#/parameters/P' }] } } }",
      ["ref/not-found /paths/~1a/get/parameters/0/$ref"],
    ],
    [
      "references in a circle",
      "definitions: { A: { $ref: '#/definitions/B' }, B: { $ref: '#/definitions/A' } }",
      ["ref/cycle /definitions/A/$ref"],
    ],
  ])("reports %s at its place", (_, given, want) => {
    const { reported } = normalizeText(swagger(given));
    expect(reported.filter((line) => !line.startsWith("document/missing"))).toEqual(want);
  });

  // Whatever stands where something else should, the answer is a document or a diagnostic.
  const strange: readonly JsonValue[] = [
    null,
    1,
    "text",
    true,
    [],
    [null, 1, {}, ["x"]],
    {},
    { a: null },
  ];
  const sound = parse(
    swagger(`
host: a.example
basePath: /v1
schemes: [https]
consumes: [application/json]
produces: [application/json]
security: [{ s: [a] }]
tags: [{ name: t }]
securityDefinitions: { s: { type: oauth2, flow: accessCode, tokenUrl: https://t, scopes: { a: A } } }
definitions:
  A: { type: object, discriminator: t, required: [t], properties: { t: { type: string, x-nullable: true } } }
  B: { allOf: [{ $ref: '#/definitions/A' }, { x-discriminator-value: b }], x-example: {} }
  C: { type: array, items: [{ type: file }], additionalItems: { enum: [a] } }
parameters: { P: { name: p, in: body, schema: { $ref: '#/definitions/A' }, x-examples: { a: 1 } } }
responses: { R: { description: d, schema: { type: file }, headers: { H: { type: array, items: {} } }, examples: { a/b: 1 } } }
paths:
  /a/{q}:
    parameters: [{ name: q, in: path, required: true, type: array, items: { type: string }, collectionFormat: tsv }]
    post:
      consumes: [text/plain]
      produces: [text/plain]
      schemes: [http]
      parameters: [{ $ref: '#/parameters/P' }]
      responses: { 200: { $ref: '#/responses/R' } }
    put:
      parameters: [{ name: f, in: formData, type: array, items: { type: file } }]
      responses: { default: { description: d } }`),
  ) as JsonObject;

  it.each(pointersOf(sound))("never fails in another way: %s", (pointer) => {
    for (const value of strange) {
      const sink = new DiagnosticSink();
      const document = {
        ...documentOf("{}"),
        value: withValue(sound, parsePointer(pointer), value),
      };
      const normalized = normalize(document, sink);
      if (normalized !== undefined && !sink.hasErrors) lower(normalized, sink);
      const errors = sink.diagnostics.filter(({ severity }) => severity === "error");
      expect(normalized !== undefined || errors.length > 0).toBe(true);
    }
  });
});

/** Pointers to everything below a value. */
function pointersOf(value: JsonValue, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, JsonValue]) => {
    const below = joinPointer(pointer, name);
    return [below, ...pointersOf(member, below)];
  });
}

/** A copy of a value with another one in one place. */
function withValue(
  value: JsonValue,
  [name, ...rest]: readonly string[],
  put: JsonValue,
): JsonValue {
  if (name === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((item: JsonValue, index) =>
      String(index) === name ? withValue(item, rest, put) : item,
    );
  }
  const object = value as JsonObject;
  return { ...object, [name]: withValue(object[name] ?? null, rest, put) };
}
