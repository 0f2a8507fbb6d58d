import { describe, expect, it } from "vitest";
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
