import { describe, expect, it } from "vitest";
import { lowerText, typeText, withPaths } from "../../support/documents.js";

const ok = "responses: { '200': { description: ok } }";

/** A description of webhooks, written in YAML, and of the schemas that they use. */
function withWebhooks(webhooks: string, schemas = "", field = "webhooks"): string {
  const indent = (text: string, width: number): string =>
    text
      .trim()
      .split("\n")
      .map((line) => " ".repeat(width) + line)
      .join("\n");
  const components = schemas === "" ? "" : `components:\n  schemas:\n${indent(schemas, 4)}\n`;
  return `openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n${field}:\n${indent(webhooks, 2)}\n${components}`;
}

const payload = (schema: string): string =>
  `requestBody: { content: { application/json: { schema: ${schema} } } }`;

describe("lowering of webhooks", () => {
  it.each(["webhooks", "x-webhooks"])("reads %s, sorted by name and method", (field) => {
    const { api, reported } = lowerText(
      withWebhooks(
        `
b: { post: { ${payload("{ type: string }")}, ${ok} } }
a: { put: { ${ok} }, delete: { description: Gone., ${ok} } }`,
        "",
        field,
      ),
    );
    expect(
      api.incoming.map(({ id, kind, name, method, content }) => [
        id,
        kind,
        `${method} ${name}`,
        content.map(({ type }) => typeText(type)),
      ]),
    ).toEqual([
      ["/webhooks/a/delete", "webhook", "DELETE a", []],
      ["/webhooks/a/put", "webhook", "PUT a", []],
      ["/webhooks/b/post", "webhook", "POST b", ["string"]],
    ]);
    expect(reported).toEqual(["webhook/no-tag /" + field]);
  });

  it("follows references to path items, bodies and parameters", () => {
    const { api } = lowerText(`
openapi: 3.1.0
info: { title: Test, version: "1" }
webhooks: { created: { $ref: '#/components/pathItems/Created' } }
components:
  pathItems:
    Created:
      summary: Made.
      parameters: [{ $ref: '#/components/parameters/Attempt' }]
      post: { requestBody: { $ref: '#/components/requestBodies/Event' }, ${ok} }
  parameters: { Attempt: { name: X-Attempt, in: header, schema: { type: integer } } }
  requestBodies: { Event: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } }
`);
    const [created] = api.incoming;
    expect(created?.docs).toEqual({ summary: "Made." });
    expect(
      created?.parameters.map(({ name, location, type }) => [name, location, typeText(type)]),
    ).toEqual([["X-Attempt", "header", "integer"]]);
    expect(created?.content.map(({ type }) => type.kind)).toEqual(["reference"]);
  });

  it("leaves out path parameters, for which there is no path", () => {
    const { api, reported } = lowerText(
      withWebhooks(
        `a: { post: { parameters: [{ name: id, in: path, required: true, schema: {} }], ${ok} } }`,
      ),
    );
    expect(api.incoming[0]?.parameters).toEqual([]);
    expect(reported).toEqual(["operation/undeclared-in-path /webhooks/a/post/parameters/0"]);
  });

  const two = `
a: { post: { ${payload("{ $ref: '#/components/schemas/A' }")}, ${ok} } }
b: { post: { ${payload("{ $ref: '#/components/schemas/B' }")}, ${ok} } }`;

  it.each([
    {
      how: "constants",
      schemas:
        "A: { properties: { type: { const: a } } }\nB: { properties: { type: { const: b } } }",
      want: ["type", "a", "b"],
    },
    {
      how: "choices that do not overlap",
      schemas:
        "A: { properties: { n: { enum: [a, c] } } }\nB: { properties: { n: { enum: [b] } } }",
      want: ["n", "a,c", "b"],
    },
    {
      how: "a property that is the same in both",
      schemas:
        "A: { properties: { o: { const: x }, type: { const: a } } }\nB: { properties: { o: { const: x }, type: { const: b } } }",
      want: ["type", "a", "b"],
    },
    {
      how: "a part of a composition",
      schemas:
        "Base: { properties: { type: { type: string } } }\nA: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { type: { const: a } } }] }\nB: { properties: { type: { const: b } } }",
      want: ["type", "a", "b"],
    },
    {
      how: "variants",
      schemas:
        "A: { oneOf: [{ properties: { type: { const: a } } }, { properties: { type: { const: c } } }] }\nB: { properties: { type: { const: b } } }",
      want: ["type", "a,c", "b"],
    },
    {
      how: "the value of one that may be null",
      schemas:
        "A: { type: [object, 'null'], properties: { type: { const: a } } }\nB: { properties: { type: { const: b } } }",
      want: ["type", "a", "b"],
    },
    {
      how: "nothing, where they are equal",
      schemas:
        "A: { properties: { type: { const: a } } }\nB: { properties: { type: { const: a } } }",
      want: undefined,
    },
    {
      how: "nothing, where they are equal as text",
      schemas:
        "A: { properties: { type: { const: 1 } } }\nB: { properties: { type: { const: '1' } } }",
      want: undefined,
    },
    {
      how: "nothing, where one is any text",
      schemas:
        "A: { properties: { type: { const: a } } }\nB: { properties: { type: { type: string } } }",
      want: undefined,
    },
  ])("tells payloads apart by $how", ({ schemas, want }) => {
    const { api, reported } = lowerText(withWebhooks(two, schemas));
    const tag = api.webhookTag;
    expect(tag && [tag.property, ...[...tag.values.values()].map(String)]).toEqual(want);
    expect(reported).toEqual(want === undefined ? ["webhook/no-tag /webhooks"] : []);
  });
});

describe("lowering of callbacks", () => {
  const callbacks = (text: string, rest = ""): string =>
    withPaths(`/a: { post: { operationId: start, callbacks: ${text}, ${ok} } }`, rest);

  it("keeps the operation and the expression", () => {
    const { api } = lowerText(
      callbacks(
        `{ done: { '{$request.body#/url}': { post: { ${payload("{ type: string }")}, ${ok} } }, 'http://b.test': { put: { ${ok} } } } }`,
      ),
    );
    expect(
      api.incoming.map(({ kind, name, method, origination }) => [kind, name, method, origination]),
    ).toEqual([
      ["callback", "done", "PUT", { operation: "/paths/~1a/post", expression: "http://b.test" }],
      [
        "callback",
        "done",
        "POST",
        { operation: "/paths/~1a/post", expression: "{$request.body#/url}" },
      ],
    ]);
  });

  it("follows references to callbacks, and passes extensions over", () => {
    const { api, reported } = lowerText(
      callbacks(
        "{ done: { $ref: '#/components/callbacks/Done' } }",
        `components: { callbacks: { Done: { x-note: 1, '{$url}': { $ref: '#/components/pathItems/Done' } } }, pathItems: { Done: { post: { ${ok} } } } }`,
      ),
    );
    expect(api.incoming.map(({ id }) => id)).toEqual([
      "/paths/~1a/post/callbacks/done/{$url}/post",
    ]);
    expect(reported).toEqual([]);
  });

  it("keeps what is to be answered", () => {
    const { api } = lowerText(
      callbacks(
        "{ done: { '{$url}': { post: { responses: { '202': { description: ok, content: { application/json: { schema: { type: integer } } } }, '410': { description: no more } } } } } }",
      ),
    );
    expect(
      api.incoming[0]?.responses.map(({ status, content }) => [
        status,
        content.map(({ type }) => typeText(type)),
      ]),
    ).toEqual([
      ["202", ["integer"]],
      ["410", []],
    ]);
  });
});
