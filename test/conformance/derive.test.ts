import { describe, expect, it } from "vitest";
import type { JsonObject, RequestDefinition } from "../../scripts/conformance/definition.js";
import { deriveCall, type DerivedCall } from "../../scripts/conformance/derive.js";
import { findOperation } from "../../scripts/conformance/match.js";
import type { OperationSpec } from "../../src/runtime/operation.js";
import { placeInHeader, placeInQuery } from "../../src/runtime/place.js";

const strings = { type: "array", items: { type: "string" } };

/** Derives the arguments of a call of the one operation of a document. */
function derive(
  operation: JsonObject,
  request: Partial<RequestDefinition>,
  generated: Partial<OperationSpec> = {},
  root: JsonObject = {},
): DerivedCall {
  const document = { info: {}, paths: { "/a/{id}": { post: operation } }, ...root };
  const definition: RequestDefinition = {
    spec: "s",
    scenario: "S",
    method: "POST",
    path: "/a/x",
    query: {},
    headers: {},
    response: { status: 204, headers: {} },
    ...request,
  };
  const spec = { name: "s", version: "3.1.0", documents: [document], warnings: [], refused: [] };
  const matched = findOperation(spec, definition, "http://localhost");
  if (matched === undefined) throw new Error("nothing matches");
  const made = { id: "a", method: "POST", path: "/a/{id}", ...generated } as OperationSpec;
  return deriveCall(definition, matched, made);
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}

describe("parameters", () => {
  it.each([
    {
      name: "go where the function takes them",
      parameters: [{ name: "id", in: "path", schema: {} }],
      request: { path: "/a/b%20c" },
      spec: [{ argument: "theId", name: "id", in: "path" }],
      want: { theId: "b c" },
    },
    {
      name: "are repeated in the query",
      parameters: [{ name: "q", in: "query", schema: strings }],
      request: { query: { q: ["a", "b"] } },
      spec: [{ argument: "q", in: "query", place: placeInQuery }],
      want: { q: ["a", "b"] },
    },
    {
      name: "are objects whose properties are in the query",
      parameters: [
        { name: "fixed", in: "query", schema: {} },
        {
          name: "q",
          in: "query",
          schema: { unevaluatedProperties: { type: "integer" }, type: "object" },
        },
      ],
      request: { query: { a: "1", b: "2", fixed: "x" } },
      spec: [
        { argument: "fixed", in: "query", place: placeInQuery },
        { argument: "q", in: "query", place: placeInQuery },
      ],
      want: { q: { a: 1, b: 2 }, fixed: "x" },
    },
    {
      name: "are headers, whatever their case",
      parameters: [{ name: "X-A", in: "header", schema: { type: "integer" } }],
      request: { headers: { "x-a": 5 } },
      spec: [{ argument: "xA", name: "X-A", in: "header", place: placeInHeader }],
      want: { xA: 5 },
    },
  ] as const)("$name", ({ parameters, request, spec, want }) => {
    const { values, lost } = derive({ parameters }, request, { parameters: spec });
    expect({ values, lost }).toEqual({ values: want, lost: [] });
  });
});

describe("what the operation has no place for", () => {
  it.each([
    { request: { query: { a: "1" } }, want: ["query 'a'"] },
    { request: { headers: { "X-A": "1" } }, want: ["header 'X-A'"] },
    { request: { headers: { Accept: "a/b", "Content-Type": "a/b" } }, want: [] },
    { request: { body: { contentType: "text/plain", base64: "" } }, want: ["body"] },
  ])("$want", ({ request, want }) => {
    expect(derive({}, request).lost).toEqual(want);
  });
});

describe("a body", () => {
  const media = (type: string, schema: JsonObject = {}): JsonObject => ({
    requestBody: { content: { [type]: { schema } } },
  });
  const json = { contentType: "application/json", base64: encode('{"a":1}') };

  it("is flat where the function takes its properties", () => {
    const body = { mediaType: "application/json" } as const;
    const { values } = derive(media("application/json"), { body: json }, { body });
    expect(values).toEqual({ a: 1 });
  });

  it("is one argument where the function takes it whole", () => {
    const body = { mediaType: "application/json", argument: "body" } as const;
    const { values } = derive(media("application/json"), { body: json }, { body });
    expect(values).toEqual({ body: { a: 1 } });
  });

  it("is text or bytes in other media types", async () => {
    const write = (): never => expect.fail();
    const xml = { contentType: "application/xml", base64: encode("<a/>") };
    const asText = { mediaType: "application/xml", argument: "body", write };
    const text = derive(media("application/xml"), { body: xml }, { body: asText });
    expect(text.values).toEqual({ body: "<a/>" });

    const png = { contentType: "image/png", base64: encode("png") };
    const choice = { mediaType: "image/*", argument: "body", contentType: "contentType", write };
    const { values } = derive(media("image/*"), { body: png }, { body: choice });
    expect(values["contentType"]).toBe("image/png");
    expect(await (values["body"] as Blob).text()).toBe("png");
  });

  it("is a form of parts and files", async () => {
    const schema = { properties: { pictures: { type: "array" }, photo: {} } };
    const file = { fileName: "a.png", contentType: "image/png", base64: encode("png") };
    const files = ["pictures", "photo"].map((property) => ({ property, ...file }));
    const form = { contentType: "multipart/form-data", parts: { id: 1 }, files };
    const body = { mediaType: "multipart/form-data", write: (): never => expect.fail() };
    const { values, lost } = derive(media(form.contentType, schema), { body: form }, { body });
    const { id, pictures, photo } = values as { id: number; pictures: File[]; photo: File };
    expect({ id, names: [pictures[0]?.name, photo.name], lost }).toEqual({
      id: 1,
      names: ["a.png", "a.png"],
      lost: [],
    });
  });

  it("is lost where one part holds an array, of which OpenAPI makes several parts", () => {
    const form = { contentType: "multipart/form-data", parts: { a: [1] }, files: [] };
    const { lost } = derive(media(form.contentType), { body: form });
    expect(lost).toEqual(["part 'a' that holds a whole array"]);
  });
});

describe("credentials", () => {
  const components = {
    securitySchemes: {
      key: { type: "apiKey", in: "header", name: "X-Key" },
      shared: { type: "http", scheme: "Shared" },
      oauth: { type: "oauth2", flows: {} },
    },
  };
  it.each([
    { security: [{ key: [] }], headers: { "x-key": "k" }, want: { key: "k" } },
    { security: [{ shared: [] }], headers: { authorization: "Shared s" }, want: { shared: "s" } },
    { security: [{ oauth: [] }], headers: { Authorization: "Bearer t" }, want: { oauth: "t" } },
    {
      security: [{ key: [] }, { oauth: [] }],
      headers: { Authorization: "Bearer t" },
      want: { oauth: "t" },
    },
    {
      security: [{ key: [], oauth: [] }],
      headers: { Authorization: "Bearer t", "x-key": "k" },
      want: { key: "k", oauth: "t" },
    },
    { security: [{}, { oauth: [] }], headers: {}, want: {} },
  ])("$want of $headers", ({ security, headers, want }) => {
    const { credentials, lost } = derive({}, { headers }, {}, { security, components });
    expect({ credentials, lost }).toEqual({ credentials: want, lost: [] });
  });
});
