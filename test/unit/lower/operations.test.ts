import { describe, expect, it } from "vitest";
import { successResponses } from "../../../src/ir/response-shape.js";
import { lowerText, typeText, withPaths } from "../../support/documents.js";

const ok = "responses: { '200': { description: ok } }";

function only(paths: string, rest = "") {
  const { api, reported } = lowerText(withPaths(paths, rest));
  const [operation] = api.operations;
  if (operation === undefined) throw new Error("no operation");
  return { operation, reported };
}

describe("lowering of operations", () => {
  it("sorts operations by path and method, whatever the order of keys", () => {
    const { api } = lowerText(
      withPaths(`/b: { get: { ${ok} } }\n/a: { put: { ${ok} }, get: { ${ok} } }`),
    );
    expect(api.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /a",
      "PUT /a",
      "GET /b",
    ]);
  });

  it("adds what stands beside the reference of a path item, which wins", () => {
    const { api, reported } = lowerText(
      withPaths(
        `
/a:
  $ref: '#/components/pathItems/A'
  get: { operationId: own, ${ok} }
  put: { ${ok} }`,
        `
components:
  pathItems:
    A: { parameters: [{ name: q, in: query, schema: {} }], get: { ${ok} }, post: { ${ok} } }`,
      ),
    );
    expect(
      api.operations.map(({ method, operationId, parameters }) => [
        method,
        operationId,
        parameters.map(({ name }) => name),
      ]),
    ).toEqual([
      ["GET", "own", ["q"]],
      ["POST", undefined, ["q"]],
      ["PUT", undefined, ["q"]],
    ]);
    expect(reported).toEqual(["ref/path-item-overlap /paths/~1a/get"]);
  });

  it("lets an operation's parameter win over its path's", () => {
    const { operation } = only(`
/a/{id}:
  parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: q, in: query, schema: { type: string } }]
  get:
    parameters: [{ name: q, in: query, required: true, schema: { type: integer } }]
    ${ok}`);
    expect(
      operation.parameters.map(({ name, required, type }) => [name, required, typeText(type)]),
    ).toEqual([
      ["id", true, "string"],
      ["q", true, "integer"],
    ]);
  });

  it("adds a path parameter that only the template names, and drops one that it does not", () => {
    const { operation, reported } = only(`
/a/{id}:
  get:
    parameters: [{ name: gone, in: path, required: true, schema: { type: string } }]
    ${ok}`);
    expect(operation.parameters.map(({ name }) => name)).toEqual(["id"]);
    expect(reported).toEqual([
      "operation/undeclared-in-path /paths/~1a~1{id}/get/parameters/0",
      "operation/missing-path-parameter /paths/~1a~1{id}/get",
    ]);
  });

  it.each([
    { given: "{petId}", declared: "petid", want: ["petId"], code: "path-name-mismatch" },
    { given: "{+path}", declared: "path", want: ["path"], code: undefined },
    { given: "{path*}", declared: "path*", want: ["path"], code: undefined },
    { given: "{name=shelves/*}", declared: "name", want: ["name"], code: undefined },
  ])("finds the parameter of $given", ({ given, declared, want, code }) => {
    const { operation, reported } = only(`
/a/${given}:
  get:
    parameters: [{ name: ${JSON.stringify(declared)}, in: path, required: true, schema: { type: integer } }]
    ${ok}`);
    expect(operation.parameters.map(({ name, type }) => [name, typeText(type)])).toEqual(
      want.map((name) => [name, "integer"]),
    );
    expect(operation.path).toBe(`/a/{${want[0]}}`);
    expect(operation.parameters[0]?.allowReserved).toBe(code === undefined ? true : undefined);
    expect(reported.map((line) => line.split(" ")[0])).toEqual(
      code === undefined ? [] : [`operation/${code}`],
    );
  });

  it("takes the later of two parameters of one list, and tells headers apart without their case", () => {
    const { operation, reported } = only(`
/a:
  get:
    parameters:
      - { name: X-Id, in: header, schema: { type: string } }
      - { name: x-id, in: header, schema: { type: integer } }
      - { name: x-id, in: query, schema: { type: boolean } }
    ${ok}`);
    expect(operation.parameters.map(({ name, type }) => [name, typeText(type)])).toEqual([
      ["x-id", "boolean"],
      ["x-id", "integer"],
    ]);
    expect(reported).toEqual(["operation/duplicate-parameter /paths/~1a/get/parameters/1"]);
  });

  it("lets a parameter be empty where the description says so", () => {
    const { operation } = only(`
/a:
  get:
    parameters:
      - { name: n, in: query, allowEmptyValue: true, schema: { type: integer } }
      - { name: s, in: query, allowEmptyValue: true, schema: { type: string } }
    ${ok}`);
    expect(operation.parameters.map(({ type }) => typeText(type))).toEqual([
      'integer | ""',
      "string",
    ]);
  });

  it("takes the servers of the operation before those of its path", () => {
    const at = (url: string) => `servers: [{ url: "${url}" }]`;
    const { operation } = only(
      `/a: { ${at("https://path")}, get: { ${at("https://own")}, ${ok} } }`,
    );
    expect(operation.servers).toEqual([{ url: "https://own", variables: [] }]);
    const inherited = only(`/a: { ${at("https://path")}, get: { servers: [], ${ok} } }`);
    expect(inherited.operation.servers).toEqual([{ url: "https://path", variables: [] }]);
    expect(only(`/a: { get: { ${ok} } }`).operation.servers).toBeUndefined();
  });

  it("leaves out bodies that cannot be sent or received", () => {
    const content = "content: { application/json: { schema: { type: string } } }";
    const { operation, reported } = only(`
/a:
  head:
    requestBody: { ${content} }
    responses: { '200': { description: ok, ${content} }, '100': { description: c }, x-y: {} }`);
    expect(operation.body).toBeUndefined();
    expect(operation.responses).toMatchObject([{ status: "200", content: [] }]);
    expect(reported).toEqual([
      "operation/body-not-sent /paths/~1a/head/requestBody",
      "operation/interim-response /paths/~1a/head/responses/100",
      "operation/body-not-received /paths/~1a/head/responses/200",
    ]);
  });

  it.each([
    ["schema: { type: object, properties: {} }", "", false],
    ["schema: { type: object, properties: {} }", "required: true,", true],
    ["schema: { type: object }", "", true],
    ["schema: { properties: {}, allOf: [{ type: object }] }", "", true],
    ["", "", true],
  ])(
    "says that a body cannot be sent where that is something: { %s } %s",
    (media, required, isSomething) => {
      const body = `{ ${required} content: { application/x-www-form-urlencoded: { ${media} } } }`;
      const { reported } = only(`/a: { get: { requestBody: ${body}, ${ok} } }`);
      expect(reported).toEqual(
        isSomething ? ["operation/body-not-sent /paths/~1a/get/requestBody"] : [],
      );
    },
  );

  it("takes a key that is no media type for any", () => {
    const { operation } = only(`
/a:
  post:
    requestBody: { content: { json: { schema: { type: string } } } }
    ${ok}`);
    expect(operation.body?.content.map(({ mediaType }) => mediaType)).toEqual(["*/*"]);
  });

  it.each([
    ["path", "simple", false],
    ["query", "form", true],
    ["header", "simple", false],
    ["cookie", "form", true],
  ])("gives parameters in %s the style %s by default", (location, style, explode) => {
    const { operation } = only(`
/{p}: { get: { parameters: [{ name: p, in: ${location}, required: true, schema: {} }], ${ok} } }`);
    expect(operation.parameters.find((parameter) => parameter.location === location)).toMatchObject(
      { style, explode },
    );
  });

  it("leaves Accept, Content-Type and Authorization to other fields", () => {
    const names = ["Accept", "content-type", "Authorization", "X-Own"];
    const list = names
      .map((name) => `{ name: ${name}, in: header, schema: { type: string } }`)
      .join(", ");
    const { operation } = only(`/a: { get: { parameters: [${list}], ${ok} } }`);
    expect(operation.parameters.map(({ name }) => name)).toEqual(["X-Own"]);
  });

  it("follows references to parameters, bodies and responses", () => {
    const { operation } = only(
      `
/a:
  post:
    parameters: [{ $ref: '#/components/parameters/q' }]
    requestBody: { $ref: '#/components/requestBodies/b' }
    responses: { '201': { $ref: '#/components/responses/r' } }`,
      `
components:
  parameters: { q: { name: q, in: query, schema: { type: boolean } } }
  requestBodies: { b: { required: true, content: { application/json: { schema: { type: string } } } } }
  responses: { r: { description: r, content: { text/plain: { schema: { type: string } } } } }`,
    );
    expect(operation.parameters.map(({ name }) => name)).toEqual(["q"]);
    expect(operation.body).toMatchObject({
      required: true,
      content: [{ mediaType: "application/json" }],
    });
    expect(operation.responses).toMatchObject([
      { status: "201", content: [{ mediaType: "text/plain" }] },
    ]);
  });

  it.each([
    { name: "an object", schema: "$ref: '#/components/schemas/Pet'", want: ["application/json"] },
    {
      name: "a list",
      schema: "type: [array, 'null'], items: { type: string }",
      want: ["application/json"],
    },
    { name: "a text", schema: "type: string", want: ["application/json", "text/plain"] },
    { name: "anything", schema: "description: any", want: ["application/json", "text/plain"] },
  ])("leaves out text that is said to be JSON's own object: $name", ({ schema, want }) => {
    const content = `{ text/plain: { schema: { ${schema} } }, application/json: { schema: { ${schema} } } }`;
    const { operation } = only(
      `/a: { get: { responses: { '200': { description: ok, content: ${content} } } } }`,
      "components: { schemas: { Pet: { properties: { name: { type: string } } } } }",
    );
    const [response] = operation.responses;
    expect(response?.content.map(({ mediaType }) => mediaType)).toEqual(want);
  });

  it("keeps text that is said to be another object than JSON's", () => {
    const { operation } = only(
      `/a: { get: { responses: { '200': { description: ok, content: { text/plain: { schema: { type: object } }, application/json: { schema: { type: object, properties: { a: {} } } } } } } } }`,
    );
    expect(operation.responses[0]?.content).toHaveLength(2);
  });

  const list = "content: { application/json: { schema: { type: array } }, text/csv: {} }";
  it.each([
    { name: "the 200's for a part of it", whole: list, status: "206", said: "", want: "json csv" },
    {
      name: "the 200's for the same, changed",
      whole: list,
      status: "203",
      said: "",
      want: "json csv",
    },
    {
      name: "its own",
      whole: list,
      status: "206",
      said: "content: { text/csv: {} }",
      want: "csv",
    },
    { name: "none where it says so", whole: list, status: "206", said: "content: {}", want: "" },
    { name: "anything where the 200's is", whole: "", status: "206", said: "", want: "*" },
    {
      name: "anything where the 200 has none",
      whole: "content: {}",
      status: "206",
      said: "",
      want: "*",
    },
    { name: "none for what is made", whole: list, status: "201", said: "", want: "" },
  ])("takes as the content of what stands in for a 200: $name", ({ whole, status, said, want }) => {
    const { operation } = only(
      `/a: { get: { responses: { '200': { description: ok, ${whole} }, '${status}': { description: d, ${said} } } } }`,
    );
    const types = operation.responses[1]?.content.map(({ mediaType }) => mediaType);
    expect(types?.map((type) => type.replace(/^.*\//, "")).join(" ")).toBe(want);
  });

  it.each([
    { name: "anything where it is all there is", beside: "", want: ["*/*"] },
    { name: "anything beside errors", beside: "'404': { description: d },", want: ["*/*"] },
    { name: "none beside a success", beside: "'204': { description: d },", want: [] },
    { name: "none beside a redirection", beside: "'302': { description: d },", want: [] },
    { name: "none where it says so", beside: "", said: "content: {}", want: [] },
    { name: "none of what is made", beside: "", method: "post", want: [] },
  ])("takes as the content of a default: $name", ({ beside, said = "", method = "get", want }) => {
    const { operation } = only(
      `/a: { ${method}: { responses: { ${beside} default: { description: d, ${said} } } } }`,
    );
    const types = operation.responses.at(-1)?.content.map(({ mediaType }) => mediaType);
    expect(types).toEqual(want);
  });

  it.each([
    { statuses: ["200", "default"], want: ["200"] },
    { statuses: ["2XX", "default"], want: ["2XX"] },
    { statuses: ["404", "default"], want: ["default"] },
    { statuses: ["304", "default"], want: ["default"] },
    { statuses: ["301", "default"], want: [] },
    { statuses: ["204", "302", "default"], want: ["204"] },
    { statuses: ["3XX"], want: [] },
  ])("takes $want for the successes of $statuses", ({ statuses, want }) => {
    const responses = statuses.map((status) => `'${status}': { description: d }`).join(", ");
    const { operation } = only(`/a: { get: { responses: { ${responses} } } }`);
    expect(successResponses(operation).map(({ status }) => status)).toEqual(want);
  });

  const file = "f: { type: string, format: binary }";
  const files = "f: { type: array, items: { type: string, format: binary } }";
  it.each([
    { name: "bytes", schema: `required: [f], properties: { ${file} }`, want: "parts" },
    { name: "a list of bytes", schema: `required: [f], properties: { ${files} }`, want: "parts" },
    { name: "bytes", schema: `required: [f], $ref: '#/components/schemas/F'`, want: "parts" },
    { name: "no bytes", schema: `properties: { ${file} }`, want: "json fields parts" },
    {
      name: "bytes, as JSON a text",
      schema: `required: [f], properties: { ${file} }`,
      json: "required: [f], properties: { f: { type: string } }",
      want: "json parts",
    },
  ])("leaves out bodies that cannot hold the $name that is required", (row) => {
    const { schema, json = schema, want } = row;
    const content = `application/json: { schema: { ${json} } }, application/x-www-form-urlencoded: { schema: { ${schema} } }, multipart/form-data: { schema: { ${schema} } }`;
    const { operation } = only(
      `/a: { post: { requestBody: { content: { ${content} } }, ${ok} } }`,
      `components: { schemas: { F: { properties: { ${file} } } } }`,
    );
    const kinds = { "application/json": "json", "multipart/form-data": "parts" };
    const types = operation.body?.content.map(
      ({ mediaType }) => new Map(Object.entries(kinds)).get(mediaType) ?? "fields",
    );
    expect(types?.join(" ")).toBe(want);
  });

  it.each([
    { name: "what is required", parameter: "required: true,", want: ["path id"], missing: false },
    { name: "nothing optional", parameter: "", want: ["path id", "query id"], missing: true },
  ])("takes for an expression in a query behind the path: $name", (row) => {
    const { parameter, want, missing } = row;
    const { operation, reported } = only(
      `/a?id={id}: { get: { parameters: [{ name: id, in: query, ${parameter} schema: { type: integer } }], ${ok} } }`,
    );
    expect(operation.parameters.map(({ location, name }) => `${location} ${name}`)).toEqual(want);
    expect(operation.path).toBe("/a?id={id}");
    expect(reported.some((one) => one.startsWith("operation/missing-path-parameter"))).toBe(
      missing,
    );
  });

  it("reports references that lead in a circle", () => {
    const { reported } = only(
      `/a: { get: { parameters: [{ $ref: '#/components/parameters/a' }], ${ok} } }`,
      `
components:
  parameters: { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } }`,
    );
    expect(reported).toEqual(["ref/cycle /paths/~1a/get/parameters/0"]);
  });

  it("sorts responses: exact statuses, ranges, default", () => {
    const { operation } = only(`
/a: { get: { responses: { default: { description: d }, 4xx: { description: d }, '200': { description: d } } } }`);
    expect(operation.responses.map(({ status }) => status)).toEqual(["200", "4XX", "default"]);
  });

  it("takes the document's security unless the operation has its own, even none", () => {
    const rest = `
security: [{ a: [] }, { a: [], b: [x] }]
components: { securitySchemes: { a: { type: http, scheme: bearer }, b: { type: apiKey, in: query, name: k } } }`;
    expect(only(`/a: { get: { ${ok} } }`, rest).operation.security).toEqual([
      [{ scheme: "a", scopes: [] }],
      [
        { scheme: "a", scopes: [] },
        { scheme: "b", scopes: ["x"] },
      ],
    ]);
    expect(only(`/a: { get: { security: [], ${ok} } }`, rest).operation.security).toEqual([]);
  });

  it("reports security that names no scheme", () => {
    const { reported } = only(`/a: { get: { security: [{ nobody: [] }], ${ok} } }`);
    expect(reported).toEqual(["security/unknown-scheme /paths/~1a/get/security/0/nobody"]);
  });

  it("reads vendor hints, our own first", () => {
    const { operation } = only(`
/a: { get: { x-speakeasy-group: Pets, x-speakeasy-name-override: List, x-sdkwright-name: all, ${ok} } }`);
    expect(operation.hints).toEqual({ group: "Pets", method: "all" });
  });
});
