import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../../src/support/json-pointer.js";
import { normalizeText, withSchemas } from "../../support/documents.js";
import { swagger } from "./upgrade/upgraded.js";

const pet = "Pet: { type: string }";

/** References to a section that another version has, and where they lead. */
const cases = [
  {
    name: "a definition in OpenAPI 3",
    given: withSchemas(`${pet}\nA: { items: { $ref: '#/definitions/Pet' } }`),
    at: "/components/schemas/A/items/$ref",
    want: "#/components/schemas/Pet",
  },
  {
    name: "a place within a definition",
    given: withSchemas(
      "Pet: { properties: { a/b: {} } }\nA: { items: { $ref: '#/definitions/Pet/properties/a~1b' } }",
    ),
    at: "/components/schemas/A/items/$ref",
    want: "#/components/schemas/Pet/properties/a~1b",
  },
  {
    name: "a percent sign in the name",
    given: withSchemas("'50%': {}\nA: { items: { $ref: '#/definitions/50%25' } }"),
    at: "/components/schemas/A/items/$ref",
    want: "#/components/schemas/50%25",
  },
  {
    name: "a mapping of a discriminator",
    given: withSchemas(
      `${pet}\nA: { discriminator: { propertyName: t, mapping: { p: '#/definitions/Pet' } } }`,
    ),
    at: "/components/schemas/A/discriminator/mapping/p",
    want: "#/components/schemas/Pet",
  },
  {
    name: "a component in Swagger 2.0",
    given: swagger(`definitions:\n  ${pet}\n  A: { items: { $ref: '#/components/schemas/Pet' } }`),
    at: "/components/schemas/A/items/$ref",
    want: "#/components/schemas/Pet",
  },
  {
    name: "a shared response in Swagger 2.0",
    given: swagger(
      "paths: { /a: { get: { responses: { '404': { $ref: '#/components/responses/No' } } } } }\nresponses: { No: { description: no } }",
    ),
    at: "/paths/~1a/get/responses/404/$ref",
    want: "#/components/responses/No",
  },
  {
    name: "a shared parameter in Swagger 2.0",
    given: swagger(
      "paths: { /a: { get: { parameters: [{ $ref: '#/components/parameters/L' }], responses: {} } } }\nparameters: { L: { name: l, in: query, type: string } }",
    ),
    at: "/paths/~1a/get/parameters/0/$ref",
    want: "#/components/parameters/L",
  },
];

describe("references to a section of another version", () => {
  it.each(cases)("$name", ({ given, at, want }) => {
    const { root, reported } = normalizeText(given);
    expect(resolvePointer(root, at)).toBe(want);
    expect(reported.filter((line) => line.startsWith("ref/"))).toHaveLength(1);
    expect(reported.join("\n")).toContain("ref/misplaced ");
  });

  it("takes schemas in `definitions` of OpenAPI 3 for what they are", () => {
    const given = `${withSchemas("A: { items: { $ref: '#/definitions/Pet' } }")}definitions: { Pet: { type: string, nullable: true } }\n`;
    const { root, reported } = normalizeText(given);
    expect(resolvePointer(root, "/definitions/Pet")).toEqual({ type: "string" });
    expect(resolvePointer(root, "/components/schemas/A/items")).toEqual({
      anyOf: [{ $ref: "#/definitions/Pet" }, { type: "null" }],
    });
    expect(reported.filter((line) => line.startsWith("ref/"))).toEqual([]);
  });
});
