import { describe, expect, it } from "vitest";
import { normalizedSchemas, withSchemas } from "../../support/documents.js";

interface Case {
  readonly name: string;
  /** What stands in the mapping. */
  readonly given: string;
  /** What it leads to after normalizing. */
  readonly want: string;
}

const schemas = `
Cat: { type: object }
v1.Dog: { type: object }
a/b: { type: object }
"100%": { type: object }
cat.yaml: { type: object }
"#/components/schemas/Cat#": { type: object }
A:
  oneOf: [{ $ref: '#/components/schemas/Cat' }]
  discriminator: { propertyName: t, mapping: { x: MAPPED } }`;

const mappings: readonly Case[] = [
  { name: "a name", given: "Cat", want: "#/components/schemas/Cat" },
  { name: "a reference", given: "#/components/schemas/Cat", want: "#/components/schemas/Cat" },
  { name: "a dotted name", given: "v1.Dog", want: "#/components/schemas/v1.Dog" },
  { name: "a name with a slash", given: "a/b", want: "#/components/schemas/a~1b" },
  { name: "a name with a percent sign", given: "100%", want: "#/components/schemas/100%25" },
  {
    name: "a name that looks like a file",
    given: "cat.yaml",
    want: "#/components/schemas/cat.yaml",
  },
  {
    name: "a name that looks like a reference",
    given: "#/components/schemas/Cat#",
    want: "#/components/schemas/#~1components~1schemas~1Cat#",
  },
  { name: "a file", given: "./Cat.yaml", want: "#/components/schemas/Cat" },
  { name: "a file further away", given: "../models/Cat.json", want: "#/components/schemas/Cat" },
  {
    name: "a file with two extensions",
    given: "Cat.schema.json",
    want: "#/components/schemas/Cat",
  },
  { name: "a file with a dotted name", given: "v1.Dog.json", want: "#/components/schemas/v1.Dog" },
  { name: "a place in a file", given: "pets.yaml#/Cat", want: "#/components/schemas/Cat" },
  {
    name: "a component of another document",
    given: "https://example.com/pets.yaml#/components/schemas/Cat",
    want: "#/components/schemas/Cat",
  },
  { name: "a place of Swagger 2.0", given: "#/definitions/Cat", want: "#/components/schemas/Cat" },
  { name: "a name that is nobody's", given: "cat", want: "cat" },
  {
    name: "a reference to nothing",
    given: "#/components/schemas/Dog",
    want: "#/components/schemas/Dog",
  },
];

describe("a mapping leads to a component by", () => {
  it.each(mappings)("$name", ({ given, want }) => {
    const { A } = normalizedSchemas(withSchemas(schemas.replace("MAPPED", JSON.stringify(given))));
    expect(A).toMatchObject({ discriminator: { mapping: { x: want } } });
  });
});

describe("a discriminator", () => {
  const choice = "oneOf: [{ $ref: '#/components/schemas/Cat' }]";
  const cat = { $ref: "#/components/schemas/Cat" };

  it.each([
    {
      name: "may be a text",
      given: `A: { ${choice}, discriminator: t }`,
      want: { oneOf: [cat], discriminator: { propertyName: "t" } },
    },
    {
      name: "has its default by reference",
      given: `A: { ${choice}, discriminator: { propertyName: t, defaultMapping: Cat } }`,
      want: { oneOf: [cat], discriminator: { propertyName: "t", defaultMapping: cat.$ref } },
    },
    {
      name: "moves down to the only choice in allOf",
      given: `A: { discriminator: t, allOf: [{ type: object }, { ${choice} }] }`,
      want: { allOf: [{ type: "object" }, { oneOf: [cat], discriminator: { propertyName: "t" } }] },
    },
    {
      name: "moves up from a member of allOf without a choice",
      given:
        "A: { allOf: [{ type: object, discriminator: t, properties: { t: {} } }, { type: object }] }",
      want: {
        allOf: [{ type: "object", properties: { t: {} } }, { type: "object" }],
        discriminator: { propertyName: "t" },
      },
    },
  ])("$name", ({ given, want }) => {
    expect(normalizedSchemas(withSchemas(`Cat: { type: object }\n${given}`))["A"]).toEqual(want);
  });
});
