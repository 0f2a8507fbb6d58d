import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../../src/support/json-pointer.js";
import {
  normalizeText,
  normalizedSchemas,
  withPaths,
  withSchemas,
} from "../../support/documents.js";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

const targetsOf = (mapping: Record<string, string>): object =>
  Object.fromEntries(
    Object.entries(mapping).map(([tag, name]) => [tag, `#/components/schemas/${name}`]),
  );

/** What stands for a base: a choice of variants with their tags, the last of them what all have. */
const choice = (property: string, variants: string[], mapping: Record<string, string>): object => ({
  anyOf: variants.map(ref),
  discriminator: {
    propertyName: property,
    mapping: targetsOf(mapping),
    defaultMapping: `#/components/schemas/${variants.at(-1)}`,
    "x-sdkwright-base": true,
  },
});

const pet = (discriminator: string, kind = "type: string"): string =>
  `Pet: { type: object, discriminator: ${discriminator}, properties: { kind: { ${kind} } } }`;
const heir = (name: string, parent: string, own = "{ type: object }"): string =>
  `${name}: { allOf: [{ $ref: '#/components/schemas/${parent}' }, ${own}] }`;

interface Case {
  readonly name: string;
  readonly given: readonly string[];
  readonly want: Readonly<Record<string, object>>;
}

const cases: readonly Case[] = [
  {
    name: "by their names, the base's own among them (OpenAPI 2.0, Models with Polymorphism Support)",
    given: [pet("kind"), heir("Cat", "Pet"), heir("Dog", "Pet")],
    want: {
      Pet: choice("kind", ["Cat", "Dog", "PetBase"], { Cat: "Cat", Dog: "Dog", Pet: "PetBase" }),
      PetBase: {
        type: "object",
        properties: { kind: { type: "string" } },
        description: "What every Pet has.",
      },
      Cat: { allOf: [ref("PetBase"), { type: "object" }] },
    },
  },
  {
    name: "by a mapping, which leaves the base without a tag of its own",
    given: [
      pet("{ propertyName: kind, mapping: { c: Cat } }"),
      heir("Cat", "Pet"),
      heir("Dog", "Pet"),
    ],
    want: { Pet: choice("kind", ["Cat", "Dog", "PetBase"], { c: "Cat", Dog: "Dog" }) },
  },
  {
    name: "by a mapping that mentions the base",
    given: [pet("{ propertyName: kind, mapping: { c: Cat, p: Pet } }"), heir("Cat", "Pet")],
    want: { Pet: choice("kind", ["Cat", "PetBase"], { c: "Cat", p: "PetBase" }) },
  },
  {
    name: "by the base's list, of which the rest is the base itself",
    given: [pet("kind", "enum: [CAT, d_og, fish]"), heir("Cat", "Pet"), heir("DOg", "Pet")],
    want: {
      Pet: choice("kind", ["Cat", "DOg", "PetBase"], { CAT: "Cat", d_og: "DOg", fish: "PetBase" }),
    },
  },
  {
    name: "by a list that is a component",
    given: [
      "Kind: { type: string, enum: [cat, pet] }",
      pet("kind", "$ref: '#/components/schemas/Kind'"),
      heir("Cat", "Pet"),
    ],
    want: { Pet: choice("kind", ["Cat", "PetBase"], { cat: "Cat", pet: "PetBase" }) },
  },
  {
    name: "by constants of their own, which those below inherit",
    given: [
      pet("kind"),
      heir("Cat", "Pet", "{ properties: { kind: { const: cat } } }"),
      heir("Siamese", "Cat", "{ properties: { kind: { const: siamese } } }"),
      heir("Dog", "Pet", "{ properties: { kind: { enum: [dog, puppy] } } }"),
    ],
    want: {
      Pet: choice("kind", ["Cat", "Dog", "PetBase"], {
        cat: "CatBase",
        siamese: "Siamese",
        dog: "Dog",
        puppy: "Dog",
        Pet: "PetBase",
      }),
    },
  },
  {
    name: "by what AutoRest has for it",
    given: [pet("kind"), heir("Cat", "Pet").replace(/ }$/, ", x-ms-discriminator-value: '#cat' }")],
    want: { Pet: choice("kind", ["Cat", "PetBase"], { "#cat": "Cat", Pet: "PetBase" }) },
  },
  {
    name: "over several levels, each a choice of its own",
    given: [pet("kind"), heir("Cat", "Pet"), heir("Siamese", "Cat"), heir("Thai", "Siamese")],
    want: {
      Pet: choice("kind", ["Cat", "PetBase"], {
        Cat: "CatBase",
        Pet: "PetBase",
        Siamese: "SiameseBase",
        Thai: "Thai",
      }),
      Cat: choice("kind", ["Siamese", "CatBase"], {
        Cat: "CatBase",
        Siamese: "SiameseBase",
        Thai: "Thai",
      }),
      CatBase: {
        allOf: [ref("PetBase"), { type: "object" }],
        description: "What every Cat has.",
      },
      Thai: { allOf: [ref("SiameseBase"), { type: "object" }] },
    },
  },
  {
    name: "that add nothing",
    given: [
      pet("kind"),
      "Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], description: Meow. }",
    ],
    want: {
      Pet: choice("kind", ["Cat", "PetBase"], { Cat: "Cat", Pet: "PetBase" }),
      Cat: { allOf: [ref("PetBase")], description: "Meow." },
    },
  },
  {
    name: "that are the base by another name",
    given: [
      pet("{ propertyName: kind, mapping: { cat: Cat } }"),
      "Cat: { $ref: '#/components/schemas/Pet' }",
      "Animal: { $ref: '#/components/schemas/Pet' }",
    ],
    want: {
      Pet: choice("kind", ["Cat", "PetBase"], { cat: "Cat" }),
      Cat: ref("PetBase"),
      Animal: ref("Pet"),
    },
  },
  {
    name: "that a mapping leads to although they inherit nothing",
    given: [pet("{ propertyName: kind, mapping: { cat: Cat } }"), "Cat: { type: object }"],
    want: { Pet: choice("kind", ["Cat", "PetBase"], { cat: "Cat" }), Cat: { type: "object" } },
  },
  {
    name: "by keywords beside a reference",
    given: [pet("kind"), "Cat: { $ref: '#/components/schemas/Pet', required: [kind] }"],
    want: { Cat: { ...ref("PetBase"), required: ["kind"] } },
  },
  {
    name: "from a base that lists them",
    given: [
      pet("kind").replace(/ }$/, ", oneOf: [{ $ref: '#/components/schemas/Cat' }] }"),
      heir("Cat", "Pet"),
    ],
    want: {
      Pet: choice("kind", ["Cat", "PetBase"], {}),
      Cat: { allOf: [ref("PetBase"), { type: "object" }] },
    },
  },
  {
    name: "from a base that may be null",
    given: [pet("kind").replace("type: object", "type: [object, 'null']"), heir("Cat", "Pet")],
    want: { Cat: { allOf: [ref("PetBase"), { type: "object" }] } },
  },
  {
    name: "from a base that does not declare what tells them apart",
    given: ["Pet: { type: object, discriminator: kind }", heir("Cat", "Pet")],
    want: {
      PetBase: {
        type: "object",
        properties: { kind: { type: "string" } },
        description: "What every Pet has.",
      },
    },
  },
  {
    name: "where the name for what they have in common is taken",
    given: [pet("kind"), heir("Cat", "Pet"), "petBase: { type: string }"],
    want: { Cat: { allOf: [ref("PetBaseBase"), { type: "object" }] } },
  },
  {
    name: "from each other, which comes to an end",
    given: [
      pet("kind").replace("type: object", "allOf: [{ $ref: '#/components/schemas/Cat' }]"),
      heir("Cat", "Pet"),
    ],
    want: { Pet: choice("kind", ["Cat", "PetBase"], { Cat: "Cat", Pet: "PetBase" }) },
  },
];

describe("heirs of a schema with a discriminator are told apart", () => {
  it.each(cases)("$name", ({ given, want }) => {
    const schemas = normalizedSchemas(withSchemas(given.join("\n")));
    expect(Object.fromEntries(Object.keys(want).map((name) => [name, schemas[name]]))).toEqual(
      want,
    );
  });
});

describe("a schema with a discriminator", () => {
  it("that nobody inherits from stays as it is", () => {
    const given = pet("{ propertyName: kind, mapping: { pet: Pet } }");
    expect(Object.keys(normalizedSchemas(withSchemas(given)))).toEqual(["Pet"]);
  });

  it("means its kinds where it is used, and its properties where something is added to it", () => {
    const { root, reported } = normalizeText(
      withPaths(
        `
/pets:
  get:
    responses:
      "200":
        description: Pets.
        content:
          a: { schema: { $ref: '#/components/schemas/Pet' } }
          b: { schema: { allOf: [{ $ref: '#/components/schemas/Pet' }], description: One. } }
          c: { schema: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: [kind] }] } }
          d: { schema: { $ref: '#/components/schemas/Pet/properties/kind' } }`,
        `components: { schemas: { ${pet("kind")}, ${heir("Cat", "Pet")} } }`,
      ),
    );
    const content = resolvePointer(root, "/paths/~1pets/get/responses/200/content");
    expect(
      Object.values(content as object).map((media: { schema: object }) => media.schema),
    ).toEqual([
      ref("Pet"),
      { ...ref("Pet"), description: "One." },
      { allOf: [ref("PetBase"), { required: ["kind"] }] },
      ref("PetBase/properties/kind"),
    ]);
    expect(reported).toContain("normalize/inheritance /components/schemas/Pet");
  });

  it.each([
    { name: "heirs", members: ["Cat", "Dog"], want: { Cat: "Cat", d: "Dog" } },
    { name: "the base", members: ["Pet", "Dog"], want: undefined },
    { name: "a stranger", members: ["Cat", "Stone"], want: undefined },
    { name: "one heir", members: ["Cat"], want: undefined },
  ])("tells the members of a choice of $name apart, or does not", ({ members, want }) => {
    const schemas = normalizedSchemas(
      withSchemas(
        [
          pet("{ propertyName: kind, mapping: { d: Dog } }"),
          heir("Cat", "Pet"),
          heir("Dog", "Pet"),
          "Stone: { type: object }",
          `Choice: { oneOf: ${JSON.stringify(members.map(ref))} }`,
        ].join("\n"),
      ),
    );
    const discriminator = want && { propertyName: "kind", mapping: targetsOf(want) };
    expect((schemas["Choice"] as { discriminator?: unknown }).discriminator).toEqual(discriminator);
  });

  it("leads to the same whatever the order", () => {
    const given = [pet("kind"), heir("Cat", "Pet"), heir("Siamese", "Cat"), heir("Dog", "Pet")];
    const [one, other] = [given, given.toReversed()].map((lines) =>
      normalizedSchemas(withSchemas(lines.join("\n"))),
    );
    expect(other).toEqual(one);
  });
});
