import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/ir/types.js";
import { resolvePointer } from "../../../src/support/json-pointer.js";
import { normalizeText } from "../../support/documents.js";

const components = `components:
  parameters: { Limit: { name: limit, in: query, schema: { type: integer } } }
  headers: { Rate: { content: { text/plain: { schema: { type: number } } } } }
  responses:
    Pets: { type: object, properties: { name: { type: string } } }
    Two: { description: d, content: { a/a: { schema: {} }, b/b: { schema: {} } } }
  schemas:
    Pet: { type: string }
    Tree: { type: object, properties: { next: { $ref: '#' } } }
    Used: { $ref: REF }
`;

/** A description whose one response and one schema are references. */
function withReferences(schema: string, response: string): string {
  const got = `get: { responses: { '200': { $ref: '${response}' } } }`;
  const head = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\n`;
  return `${head}paths: { /p: { ${got} } }\n${components.replace("REF", `'${schema}'`)}`;
}

const two = "#/components/responses/Two";

describe("a reference to something of another kind", () => {
  test.each([
    ["#/components/schemas/Pet", { type: "string" }],
    ["#/components/parameters/Limit", { type: "integer" }],
    ["#/components/headers/Rate", { type: "number" }],
    ["#/components/responses/Pets", { type: "object", properties: { name: { type: "string" } } }],
    [two, {}],
    ["#/info/title", {}],
  ])("in the place of a schema: %s", (reference, want) => {
    const { root, reported } = normalizeText(withReferences(reference, two));
    const used = resolvePointer(root, "/components/schemas/Used") as JsonObject;
    const led = used["$ref"];
    // What has no place of its own stands where it is referred to.
    const found = typeof led === "string" ? resolvePointer(root, led.slice(1)) : used;
    expect(found).toEqual(want);
    const isRight = reference.startsWith("#/components/schemas");
    const place = "ref/wrong-kind /components/schemas/Used/$ref";
    expect(reported.includes(place)).toBe(!isRight);
  });

  test("in the place of a response is one with it as JSON", () => {
    const reference = "#/components/schemas/Pet";
    const { root, reported } = normalizeText(withReferences(reference, reference));
    expect(resolvePointer(root, "/paths/~1p/get/responses/200/content")).toEqual({
      "application/json": { schema: { $ref: reference } },
    });
    expect(reported).toContain("ref/wrong-kind /paths/~1p/get/responses/200/$ref");
  });

  test("in the place of a parameter is none, and those after it stay where they came from", () => {
    const list = "[{ $ref: '#/info/title' }, { name: q, in: query, style: [], schema: {} }]";
    const text = withReferences("#/components/schemas/Pet", two);
    const { root, reported } = normalizeText(text.replace("get: {", `get: { parameters: ${list},`));
    expect(resolvePointer(root, "/paths/~1p/get/parameters")).toHaveLength(1);
    expect(reported).toContain("ref/wrong-kind /paths/~1p/get/parameters/0/$ref");
    expect(reported).toContain("document/left-out /paths/~1p/get/parameters/1/style");
  });

  test("is the component around it where a schema means itself", () => {
    const { root, reported } = normalizeText(withReferences("#/components/schemas/Pet", two));
    expect(resolvePointer(root, "/components/schemas/Tree/properties/next")).toEqual({
      $ref: "#/components/schemas/Tree",
    });
    expect(reported).toContain("ref/wrong-kind /components/schemas/Tree/properties/next/$ref");
  });
});

describe("a reference that is nothing but a name", () => {
  const read = (schemas: string) =>
    normalizeText(
      `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents: { schemas: { ${schemas} } }`,
    );

  test("is the component of that name", () => {
    const { root, reported } = read(
      "user: { type: string }, A: { properties: { u: { $ref: user }, o: { $ref: other } } }",
    );
    expect(resolvePointer(root, "/components/schemas/A/properties")).toEqual({
      u: { $ref: "#/components/schemas/user" },
      o: {},
    });
    expect(reported).toEqual([
      "ref/unreadable /components/schemas/A/properties/o/$ref",
      "ref/misplaced /components/schemas/A/properties/u/$ref",
    ]);
  });

  test("is what calls itself so, if there is anything", () => {
    const { root, reported } = read(
      "user: { type: string }, B: { $id: user, type: integer }, A: { properties: { u: { $ref: user } } }",
    );
    expect(resolvePointer(root, "/components/schemas/A/properties/u")).toEqual({
      $ref: "#/components/schemas/B",
    });
    expect(reported).not.toContain("ref/misplaced /components/schemas/A/properties/u/$ref");
  });
});
