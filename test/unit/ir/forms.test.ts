import { describe, expect, it } from "vitest";
import { findForms } from "../../../src/ir/forms.js";
import { lowerText, withPaths } from "../../support/documents.js";

/** An operation that sends and one that receives the given schemas. */
function formsOf(schemas: string, sent: readonly string[], received: readonly string[]) {
  const refs = (names: readonly string[]) =>
    `{ type: object, properties: { ${names.map((name) => `${name}: { $ref: '#/components/schemas/${name}' }`).join(", ")} } }`;
  const { api } = lowerText(
    withPaths(
      `
/a:
  post:
    requestBody: { content: { application/json: { schema: ${refs(sent)} } } }
    responses: { '200': { description: ok, content: { application/json: { schema: ${refs(received)} } } } }`,
      `components:\n  schemas:\n${schemas
        .trim()
        .split("\n")
        .map((line) => `    ${line}`)
        .join("\n")}\n`,
    ),
  );
  return findForms(api);
}

const id = (name: string): string => `/components/schemas/${name}`;

describe("request and response forms", () => {
  it.each([
    ["readOnly", "A: { type: object, properties: { a: { type: string, readOnly: true } } }"],
    ["writeOnly", "A: { type: object, properties: { a: { type: string, writeOnly: true } } }"],
    ["a default", "A: { type: object, properties: { a: { type: string, default: x } } }"],
    ["an enum, which is open when received", "A: { type: string, enum: [x, y] }"],
  ])("differ by %s", (_, schema) => {
    expect(formsOf(schema, ["A"], ["A"]).isSplit(id("A"))).toBe(true);
    expect(formsOf(schema, ["A"], ["A"]).directions(id("A"))).toEqual(["request", "response"]);
  });

  it.each([
    ["plain properties", "A: { type: object, properties: { a: { type: string } } }"],
    ["a constant", "A: { type: object, properties: { a: { const: x } } }"],
    ["a choice of booleans", "A: { enum: [true, false] }"],
  ])("do not differ by %s", (_, schema) => {
    expect(formsOf(schema, ["A"], ["A"]).isSplit(id("A"))).toBe(false);
    expect(formsOf(schema, ["A"], ["A"]).directions(id("A"))).toEqual(["response"]);
  });

  it("differ by a file, which is sent as more than it arrives as", () => {
    const { api } = lowerText(
      withPaths(
        `
/a:
  post:
    requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/A' } } } }
    responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } }`,
        `
components:
  schemas:
    A: { type: object, properties: { file: { type: string, format: binary } } }`,
      ),
    );
    expect(findForms(api).isSplit(id("A"))).toBe(true);
  });

  const chain = `
A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
B: { type: array, items: { $ref: '#/components/schemas/C' } }
C: { type: object, properties: { x: { type: string, readOnly: true }, a: { $ref: '#/components/schemas/A' } } }
D: { type: object, properties: { e: { type: string } } }`;

  it("spread to whatever leads to what differs, through circles, and to nothing else", () => {
    const forms = formsOf(chain, ["A", "D"], ["A", "D"]);
    expect(["A", "B", "C", "D"].map((name) => forms.isSplit(id(name)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("are not wanted where only a property of the other direction leads to a schema", () => {
    const schemas = `
A: { type: object, properties: { b: { $ref: '#/components/schemas/B', readOnly: true } } }
B: { type: string, enum: [x, y] }`;
    expect(formsOf(schemas, ["A"], ["A"]).directions(id("B"))).toEqual(["response"]);
  });

  it("are one where only one direction is in use", () => {
    expect(formsOf(chain, ["A"], []).directions(id("C"))).toEqual(["request"]);
    expect(formsOf(chain, [], ["A"]).directions(id("C"))).toEqual(["response"]);
  });

  it("are those of what is received where nothing uses a schema", () => {
    expect(formsOf(chain, [], []).directions(id("D"))).toEqual(["response"]);
  });
});

describe("forms of what arrives", () => {
  it("are those of responses for payloads, and of requests for replies", () => {
    const content = (name: string): string =>
      `content: { application/json: { schema: { $ref: '#/components/schemas/${name}' } } }`;
    const { api } = lowerText(`
openapi: 3.1.0
info: { title: Test, version: "1" }
webhooks:
  moved: { post: { requestBody: { ${content("In")} }, responses: { '200': { description: ok, ${content("Out")} } } } }
components: { schemas: { In: { enum: [a, b] }, Out: { enum: [a, b] } } }`);
    const forms = findForms(api);
    expect(forms.directions(id("In"))).toEqual(["response"]);
    expect(forms.directions(id("Out"))).toEqual(["request"]);
  });
});
