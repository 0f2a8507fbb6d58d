import { describe, expect, it } from "vitest";
import {
  lowerText,
  normalizedSchemas,
  typeOf,
  typeText,
  withSchemas,
} from "../../support/documents.js";

const base = `
Base: { type: object, additionalProperties: false, properties: { id: { type: string } } }`;
const open = { type: "object", properties: { id: { type: "string" } } };
const a = { required: ["a"], properties: { a: {} } };

describe("parts that are closed to what others declare", () => {
  it.each([
    {
      name: "a reference in allOf",
      given:
        "{ allOf: [{ $ref: '#/components/schemas/Base' }, { required: [a], properties: { a: {} } }] }",
      want: { allOf: [open, a], unevaluatedProperties: false },
    },
    {
      name: "the schema around allOf",
      given:
        "{ additionalProperties: false, required: [id], allOf: [{ $ref: '#/components/schemas/Base' }] }",
      want: {
        required: ["id"],
        allOf: [{ $ref: "#/components/schemas/Base" }],
        unevaluatedProperties: false,
      },
    },
    {
      name: "both members of allOf",
      given:
        "{ allOf: [{ additionalProperties: false, required: [a], properties: { a: {} } }, { additionalProperties: false, properties: { b: {} } }] }",
      want: {
        allOf: [a, { properties: { b: {} } }],
        unevaluatedProperties: false,
      },
    },
    {
      name: "a reference with properties beside it",
      given: "{ $ref: '#/components/schemas/Base', required: [a], properties: { a: {} } }",
      want: { ...a, allOf: [open], unevaluatedProperties: false },
    },
    {
      name: "the schema around a choice",
      given:
        "{ additionalProperties: false, oneOf: [{ properties: { a: {} }, required: [a] }, { properties: { b: {} }, required: [b] }] }",
      want: {
        oneOf: [
          { properties: { a: {} }, required: ["a"] },
          { properties: { b: {} }, required: ["b"] },
        ],
        unevaluatedProperties: false,
      },
    },
    {
      name: "a part that is whole itself",
      given:
        "{ allOf: [{ unevaluatedProperties: false, allOf: [{ properties: { a: {} } }] }, { required: [b], properties: { b: {} } }] }",
      want: {
        allOf: [{ allOf: [{ properties: { a: {} } }] }, { required: ["b"], properties: { b: {} } }],
        unevaluatedProperties: false,
      },
    },
    {
      name: "closed, but to nothing that is declared",
      given:
        "{ allOf: [{ $ref: '#/components/schemas/Base' }, { required: [id] }, { properties: { id: { minLength: 1 } } }] }",
      want: {
        allOf: [
          { $ref: "#/components/schemas/Base" },
          { required: ["id"] },
          { properties: { id: { minLength: 1 } } },
        ],
      },
    },
    {
      name: "closed to what is optional, as there are values",
      given: "{ allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { a: {} } }] }",
      want: { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { a: {} } }] },
    },
    {
      name: "closed to what one alternative requires, and another does not",
      given:
        "{ additionalProperties: false, properties: { b: {} }, anyOf: [{ required: [a], properties: { a: {} } }, { required: [b] }] }",
      want: {
        additionalProperties: false,
        properties: { b: {} },
        anyOf: [a, { required: ["b"] }],
      },
    },
    {
      name: "nothing closed",
      given: "{ allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }",
      want: { allOf: [{ properties: { a: {} } }, { properties: { b: {} } }] },
    },
  ])("$name", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(`${base}\nA: ${given}`));
    expect(schemas["A"]).toEqual(want);
    expect(schemas["Base"]).toEqual({ ...open, additionalProperties: false });
  });

  it("are opened at any distance, each whole once", () => {
    const schemas = normalizedSchemas(
      withSchemas(`${base}
Middle: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: [a], properties: { a: {} } }] }
Alias: { description: Another name., allOf: [{ $ref: '#/components/schemas/Middle' }, {}] }
Top: { allOf: [{ $ref: '#/components/schemas/Middle' }, { required: [b], properties: { b: {} } }] }`),
    );
    expect(schemas["Alias"]).toMatchObject({
      allOf: [{ $ref: "#/components/schemas/Middle" }, {}],
    });
    expect(schemas["Top"]).toEqual({
      allOf: [{ allOf: [open, a] }, { required: ["b"], properties: { b: {} } }],
      unevaluatedProperties: false,
    });
  });

  it("share the names of what stands in them", () => {
    const { api } = lowerText(
      withSchemas(`
Base: { type: object, additionalProperties: false, properties: { kind: { enum: [a, b], readOnly: true } } }
A: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: [kind, n], properties: { n: { type: integer } } }] }`),
    );
    expect([...api.declarations.keys()].filter((id) => id.includes("kind"))).toEqual([
      "/components/schemas/Base/properties/kind",
    ]);
    expect(typeText(typeOf(api, "A"))).toBe("{ kind: #Base/properties/kind; n: integer; closed }");
  });

  it("end where a schema is composed of itself", () => {
    const text = withSchemas(
      "A: { additionalProperties: false, properties: { a: {} }, allOf: [{ $ref: '#/components/schemas/A' }, { required: [b], properties: { b: {} } }] }",
    );
    expect(normalizedSchemas(text)["A"]).toMatchObject({ unevaluatedProperties: false });
  });
});
