import { describe, expect, it } from "vitest";
import { printModels } from "../../support/printed-models.js";

interface Case {
  readonly name: string;
  /** Component schemas that an operation sends and receives. */
  readonly given: string;
  /** Generated declarations; `-Input` is what is sent where that differs. */
  readonly want: readonly string[];
  /** Diagnostics. */
  readonly reported?: readonly string[];
}

const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const pet = (...rest: readonly string[]): string => `Pet: { ${rest.join(", ")} }`;
const catOrDog = `oneOf: [${ref("Cat")}, ${ref("Dog")}]`;
const by = (property: string, mapping?: string): string =>
  `discriminator: { propertyName: ${property}${mapping === undefined ? "" : `, mapping: { ${mapping} }`} }`;
const object = (name: string, properties: string, ...rest: readonly string[]): string =>
  `${name}: { type: object, properties: { ${properties} }${rest.map((text) => `, ${text}`).join("")} }`;

const cat = object("Cat", "kind: { type: string }, meow: { type: string }");
const dog = object("Dog", "kind: { type: string }");
const lines = (...schemas: readonly string[]): string => schemas.join("\n");

const mapped: readonly Case[] = [
  {
    name: "a complete mapping",
    given: lines(pet(catOrDog, by("kind", "c: Cat, d: Dog")), cat, dog),
    want: [
      "type PetInput = Cat | Dog",
      'type Pet = Cat | Dog | UnrecognizedVariant<"kind">',
      'interface Cat { kind: "c"; meow?: string; }',
      'interface Dog { kind: "d"; }',
    ],
  },
  {
    name: "anyOf",
    given: lines(pet(catOrDog.replace("oneOf", "anyOf"), by("kind", "c: Cat, d: Dog")), cat, dog),
    want: ['type Pet = Cat | Dog | UnrecognizedVariant<"kind">', 'interface Dog { kind: "d"; }'],
  },
  {
    name: "a partial mapping: the others by name",
    given: lines(pet(catOrDog, by("kind", "c: Cat")), cat, dog),
    want: ['interface Cat { kind: "c"; meow?: string; }', 'interface Dog { kind: "Dog"; }'],
  },
  {
    name: "no mapping: names, in their own case",
    given: lines(pet(catOrDog, by("kind")), cat, dog),
    want: ['interface Cat { kind: "Cat"; meow?: string; }', 'interface Dog { kind: "Dog"; }'],
  },
  {
    name: "several keys to one schema",
    given: lines(pet(catOrDog, by("kind", "c: Cat, k: Cat, d: Dog")), cat, dog),
    want: ['interface Cat { kind: "c" | "k"; meow?: string; }'],
  },
  {
    name: "a key that leads nowhere, and one to a schema that is no variant",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog, f: Fish, h: Horse")),
      cat,
      dog,
      "Fish: { type: object }",
    ),
    want: ['type Pet = Cat | Dog | UnrecognizedVariant<"kind">'],
    reported: [
      "discriminator/mapping-not-listed /components/schemas/Pet/discriminator/mapping/f",
      "discriminator/mapping-not-found /components/schemas/Pet/discriminator/mapping/h",
    ],
  },
  {
    name: "beside the variants' own constants, which is reported",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog")),
      object("Cat", "kind: { const: cat }"),
      object("Dog", "kind: { enum: [d, puppy] }"),
    ),
    want: ['interface Cat { kind: "c" | "cat"; }', 'interface Dog { kind: "d"; }'],
    reported: ["discriminator/contradiction /components/schemas/Cat"],
  },
  {
    name: "two variants with the same tag are both selected by it",
    given: lines(
      pet(catOrDog, by("kind")),
      object("Cat", "kind: { const: pet }"),
      object("Dog", "kind: { const: pet }"),
    ),
    want: [
      'type Pet = Cat | Dog | UnrecognizedVariant<"kind">',
      'interface Cat { kind: "pet"; }',
      'interface Dog { kind: "pet"; }',
    ],
  },
  {
    name: "a variant of two unions with different tags",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog")),
      `Other: { ${catOrDog}, ${by("kind", "d: Cat, c: Dog")} }`,
      cat,
      dog,
    ),
    want: [
      'type PetInput = (Cat & { kind: "c"; }) | (Dog & { kind: "d"; })',
      'type OtherInput = (Cat & { kind: "d"; }) | (Dog & { kind: "c"; })',
      'interface Cat { kind: "c" | "d"; meow?: string; }',
    ],
  },
];

const declared: readonly Case[] = [
  ["a constant", "kind: { const: x }", 'kind: "x"'],
  ["a list of one", "kind: { enum: [x] }", 'kind: "x"'],
  ["a list of several", "kind: { enum: [x, y] }", 'kind: "x" | "y"'],
  ["a list with null", "kind: { enum: [x, null] }", 'kind: "x"'],
  ["constants by oneOf", "kind: { oneOf: [{ const: x }, { const: y }] }", 'kind: "x" | "y"'],
  ["a list behind a reference", `kind: ${ref("Kind")}`, 'kind: "x" | "y"'],
  ["a list in allOf", `kind: { allOf: [${ref("Kind")}], description: It. }`, 'kind: "x" | "y"'],
  ["a boolean", "kind: { const: true }", "kind: true"],
  ["an integer", "kind: { enum: [1, 2] }", "kind: 1 | 2"],
  ["a text", "kind: { type: string }", 'kind: "V"'],
  ["anything", "kind: {}", 'kind: "V"'],
  ["a text or null", "kind: { type: [string, 'null'] }", 'kind: "V"'],
  ["a readOnly text", "kind: { type: string, readOnly: true }", 'kind: "V"'],
  ["a default", "kind: { type: string, default: V }", 'kind: "V"'],
].map(([name = "", property = "", want = ""]) => ({
  name,
  given: lines(
    `U: { oneOf: [${ref("V")}, ${ref("W")}], ${by("kind")} }`,
    object("V", property),
    object("W", "kind: { const: w }"),
    "Kind: { type: string, enum: [x, y] }",
  ),
  want: [`interface V { ${want}; }`],
}));

const variants: readonly Case[] = [
  {
    name: "a property that only the base in allOf declares",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog")),
      `Cat: { allOf: [${ref("Base")}, { properties: { meow: { type: string } } }] }`,
      dog,
      object("Base", "kind: { type: string }"),
    ),
    want: ['interface Cat { kind: "c"; meow?: string; }', "interface Base { kind?: string; }"],
  },
  {
    name: "a list that the variants share, told apart by their names",
    given: lines(
      pet(catOrDog, by("kind")),
      object("Cat", `kind: ${ref("Kind")}`),
      object("Dog", `kind: ${ref("Kind")}`),
      "Kind: { type: string, enum: [CAT, DOG, FISH] }",
    ),
    want: ['interface Cat { kind: "CAT"; }', 'interface Dog { kind: "DOG"; }'],
  },
  {
    name: "a property that the variant does not declare",
    given: lines(pet(catOrDog, by("kind", "c: Cat, d: Dog")), "Cat: { type: object }", dog),
    want: ['type PetInput = (Cat & { kind: "c"; }) | Dog', "type Cat = { [key: string]: unknown }"],
  },
  {
    name: "keys that are texts of numbers and booleans",
    given: lines(
      pet(catOrDog, by("kind", "'1': Cat, '2': Dog")),
      object("Cat", "kind: { type: integer }"),
      object("Dog", "kind: { type: number }"),
      `Yes: { oneOf: [${ref("On")}, ${ref("Off")}], ${by("is", "'true': On, 'false': Off")} }`,
      object("On", "is: { type: boolean }"),
      object("Off", "is: { type: boolean }"),
    ),
    want: [
      "interface Cat { kind: 1; }",
      "interface Dog { kind: 2; }",
      'type Pet = Cat | Dog | UnrecognizedVariant<"kind", UnrecognizedNumber>',
      "interface On { is: true; }",
      // Both booleans are taken: no other can come.
      "type Yes = On | Off",
    ],
  },
  {
    name: "a union within a union by the same property is one of its variants, with its tags",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog")),
      `All: { oneOf: [${ref("Pet")}, ${ref("Fish")}], ${by("kind", "c: Cat, d: Dog, f: Fish")} }`,
      cat,
      dog,
      object("Fish", "kind: { type: string }"),
    ),
    want: [
      'type All = Pet | Fish | UnrecognizedVariant<"kind">',
      "type AllInput = PetInput | Fish",
      'interface Cat { kind: "c"; meow?: string; }',
      'interface Fish { kind: "f"; }',
    ],
  },
  {
    name: "a union within a union by another property has the outer tag beside it",
    given: lines(
      pet(catOrDog, by("kind", "c: Cat, d: Dog")),
      `All: { oneOf: [${ref("Pet")}, ${ref("Car")}], ${by("of", "pet: Pet, car: Car")} }`,
      cat,
      dog,
      object("Car", "of: { type: string }"),
    ),
    want: [
      'type All = (Pet & { of: "pet"; }) | Car | UnrecognizedVariant<"of">',
      'interface Cat { kind: "c"; meow?: string; }',
      'interface Car { of: "car"; }',
    ],
  },
  {
    name: "inline variants, named by their tags",
    given:
      "Pet: { oneOf: [{ type: object, required: [kind], properties: { kind: { const: cat }, meow: {} } }, { type: object, required: [kind], properties: { kind: { const: dog } } }] }",
    want: [
      'type Pet = PetCat | PetDog | UnrecognizedVariant<"kind">',
      'interface PetCat { kind: "cat"; meow?: unknown; }',
    ],
  },
  {
    name: "inline variants, named by their only properties where those differ",
    given:
      "Pet: { oneOf: [{ type: object, required: [Cat], properties: { Cat: { type: string } } }, { type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [a, b], properties: { a: { type: string }, b: {} } }, { type: object, properties: { c: { type: string } } }, { type: object, properties: { c: { type: number } } }, { type: string }] }",
    want: [
      "type Pet = PetCat | PetA | PetVariant3 | PetVariant4 | PetVariant5 | string",
      "interface PetCat { Cat: string; }",
    ],
  },
  {
    name: "texts that are listed beside any text stay in sight",
    given:
      "Color: { anyOf: [{ type: string }, { type: string, enum: [red, blue] }] }\nCar: { type: object, properties: { color: { anyOf: [{ enum: [red] }, { type: string }, { type: 'null' }] } } }\nVan: { type: object, properties: { color: { anyOf: [{ type: string }, { enum: [red, blue], x-enum-descriptions: [Like fire.] }] } } }\nBus: { type: object, properties: { color: { anyOf: [{ type: string }, { enum: [red, blue] }, { type: 'null' }] } } }",
    want: [
      'type Color = (string & {}) | "red" | "blue"',
      'interface Car { color?: "red" | (string & {}) | null; }',
      "interface Van { color?: (string & {}) | VanColorValue; }",
      "interface Bus { color?: BusColor | null; }",
      'type BusColor = (string & {}) | "red" | "blue"',
    ],
  },
  {
    name: "an inline variant that lists values, named so where it is the only one",
    given:
      "Pet: { anyOf: [{ enum: [a, b] }, { type: object, properties: { c: { type: string }, d: {} } }] }\nCar: { anyOf: [{ type: array, items: {} }, { enum: [a, b] }, { enum: [1, 2] }] }",
    want: [
      "type Pet = PetValue | PetVariant2",
      'type PetValue = "a" | "b" | Unrecognized',
      "type Car = unknown[] | CarVariant2 | CarVariant3",
    ],
  },
  {
    name: "an inline variant that is alone beside null is called like the choice",
    given:
      "Car: { type: object, properties: { engine: { anyOf: [{ type: object, properties: { a: {}, b: {} } }, { type: 'null' }] }, kind: { oneOf: [{ type: 'null' }, { enum: [x, y] }] } } }",
    want: [
      "interface Car { engine?: CarEngine | null; kind?: CarKind | null; }",
      "interface CarEngine { a?: unknown; b?: unknown; }",
      'type CarKind = "x" | "y" | Unrecognized',
    ],
  },
  {
    name: "a variant that may be null, or null among the variants",
    given: lines(
      object(
        "A",
        `one: { oneOf: [${ref("Cat")}, ${ref("Dog")}, { type: 'null' }], ${by("kind")} }`,
      ),
      object(
        "B",
        `two: { oneOf: [${ref("Cat")}, { anyOf: [${ref("Dog")}, { type: 'null' }] }], ${by("kind")} }`,
      ),
      cat,
      dog,
    ),
    want: [
      "interface A { one?: AOne | null; }",
      'type AOne = Cat | Dog | UnrecognizedVariant<"kind">',
      "interface B { two?: BTwo | null; }",
      'type BTwo = Cat | Dog | UnrecognizedVariant<"kind">',
    ],
  },
  {
    name: "variants that are no objects have no tags",
    given: lines(
      pet(
        `oneOf: [${ref("Cat")}, ${ref("Dog")}, { type: string }, { type: array, items: ${ref("Cat")} }]`,
        by("kind"),
      ),
      cat,
      dog,
    ),
    want: [
      'type Pet = Cat | Dog | string | Cat[] | UnrecognizedVariant<"kind">',
      'interface Cat { kind: "Cat"; meow?: string; }',
    ],
  },
  {
    name: "a variant twice, and a choice in a choice",
    given: lines(
      pet(`oneOf: [${ref("Cat")}, ${ref("Cat")}, { oneOf: [${ref("Dog")}] }]`, by("kind")),
      cat,
      dog,
    ),
    want: ['type Pet = Cat | Dog | UnrecognizedVariant<"kind">'],
  },
  {
    name: "a choice of one",
    given: lines(pet(`oneOf: [${ref("Cat")}]`, by("kind", "c: Cat")), cat),
    want: [
      "type PetInput = Cat",
      'type Pet = Cat | UnrecognizedVariant<"kind">',
      'interface Cat { kind: "c"; meow?: string; }',
    ],
  },
  {
    name: "an empty choice",
    given: pet("type: object", "oneOf: []", by("kind"), "properties: { kind: { type: string } }"),
    want: ["interface Pet { kind?: string; }"],
  },
  {
    name: "two names for one schema are two variants",
    given: lines(pet(catOrDog, by("kind", "c: Cat, d: Dog")), cat, `Dog: ${ref("Cat")}`),
    want: [
      'interface Cat { kind: "c"; meow?: string; }',
      'interface Dog { kind: "d"; meow?: string; }',
    ],
  },
  {
    name: "properties beside the choice",
    given: lines(
      pet(
        "type: object",
        "properties: { name: { type: string }, kind: { enum: [c] } }",
        catOrDog,
        by("kind", "c: Cat, d: Dog"),
      ),
      cat,
      dog,
    ),
    want: ["type PetInput = { name?: string; } & (Cat | Dog)"],
  },
  {
    name: "a recursive variant",
    given: lines(
      `Node: { oneOf: [${ref("Leaf")}, ${ref("Tree")}], ${by("is")} }`,
      object("Leaf", "is: { type: string }"),
      object("Tree", `is: { type: string }, of: { type: array, items: ${ref("Node")} }`),
    ),
    want: ['interface Tree { is: "Tree"; of?: Node[]; }', 'interface Leaf { is: "Leaf"; }'],
  },
  {
    name: "choices that include each other",
    given: lines(
      `A: { oneOf: [${ref("B")}, ${ref("Cat")}], ${by("kind")} }`,
      `B: { oneOf: [${ref("A")}, ${ref("Dog")}], ${by("kind")} }`,
      cat,
      dog,
    ),
    want: ['interface Cat { kind: "Cat"; meow?: string; }', 'interface Dog { kind: "Dog"; }'],
  },
  {
    name: "OpenAPI 3.2: the variant for all other tags, of which the property may be absent",
    given: lines(
      `Pet: { oneOf: [${ref("Cat")}, ${ref("Other")}], discriminator: { propertyName: kind, defaultMapping: Other } }`,
      cat,
      object("Other", "kind: { type: string }, size: {}"),
    ),
    want: [
      "type Pet = Cat | Other",
      'interface Cat { kind: "Cat"; meow?: string; }',
      'interface Other { kind?: "Other" | Unrecognized; size?: unknown; }',
      'interface OtherInput { kind?: "Other"; size?: unknown; }',
    ],
  },
];

const heirs: readonly Case[] = [
  {
    name: "by name, over several levels",
    given: lines(
      object(
        "Pet",
        "kind: { type: string }, name: { type: string }",
        by("kind"),
        "required: [kind]",
      ),
      `Cat: { allOf: [${ref("Pet")}, { properties: { meow: {} } }] }`,
      `Thai: { allOf: [${ref("Cat")}, { properties: { fur: {} } }] }`,
      `Dog: { allOf: [${ref("Pet")}] }`,
    ),
    want: [
      "type Pet = Cat | Dog | PetBase",
      "type PetInput = CatInput | Dog | PetBaseInput",
      'interface PetBase { kind: "Pet" | Unrecognized; name?: string; }',
      'interface PetBaseInput { kind: "Pet"; name?: string; }',
      "type Cat = Thai | CatBase",
      'interface CatBase { kind: "Cat" | Unrecognized; meow?: unknown; name?: string; }',
      'interface Thai { fur?: unknown; kind: "Thai"; meow?: unknown; name?: string; }',
      'interface Dog { kind: "Dog"; name?: string; }',
    ],
  },
  {
    name: "by a mapping: the base is no type of its own, and is never sent",
    given: lines(
      object("Pet", "kind: { type: string }", by("kind", "c: Cat, d: Dog"), "required: [kind]"),
      `Cat: { allOf: [${ref("Pet")}, { properties: { meow: {} } }] }`,
      `Dog: { allOf: [${ref("Pet")}] }`,
    ),
    want: [
      "type Pet = Cat | Dog | PetBase",
      "type PetInput = Cat | Dog",
      "interface PetBase { kind: Unrecognized; }",
      'interface Cat { kind: "c"; meow?: unknown; }',
    ],
  },
  {
    name: "by name only where the base's own list has it",
    given: lines(
      object("Pet", "kind: { type: string, enum: [CAT, BIG] }", by("kind"), "required: [kind]"),
      `Cat: { allOf: [${ref("Pet")}, { properties: { meow: {} } }] }`,
      `Dog: { allOf: [${ref("Pet")}, { properties: { bark: {} } }] }`,
    ),
    want: [
      "type Pet = Cat | Dog | PetBase",
      'interface Cat { kind: "CAT"; meow?: unknown; }',
      'interface Dog { bark?: unknown; kind: "BIG" | "CAT"; }',
    ],
  },
  {
    name: "by the mapping alone",
    given: lines(object("Pet", "name: { type: string }", by("kind", "c: Cat")), cat),
    want: [
      "type Pet = Cat | PetBase",
      "type PetInput = Cat",
      "interface PetBase { kind?: Unrecognized; name?: string; }",
      'interface Cat { kind: "c"; meow?: string; }',
    ],
  },
];

const inferred: readonly Case[] = [
  ...[
    ["constants", "t: { const: x }", "t: { const: y }", '"t"'],
    ["lists that share nothing", "t: { enum: [x, y] }", "t: { enum: [z] }", '"t"'],
    ["numbers", "t: { const: 1 }", "t: { const: 2 }", '"t", UnrecognizedNumber'],
  ].map(([name = "", x = "", y = "", want = ""]) => ({
    name,
    given: lines(
      `U: { oneOf: [${ref("X")}, ${ref("Y")}] }`,
      object("X", x, "required: [t]"),
      object("Y", y, "required: [t]"),
    ),
    want: [`type U = X | Y | UnrecognizedVariant<${want}>`],
  })),
  {
    name: "a constant in an inner allOf",
    given: lines(
      `U: { anyOf: [${ref("X")}, ${ref("Y")}] }`,
      `X: { allOf: [{ allOf: [{ properties: { t: { const: x } } }] }, { required: [t] }] }`,
      object("Y", "t: { const: y }", "required: [t]"),
    ),
    want: ['type U = X | Y | UnrecognizedVariant<"t">'],
  },
  {
    name: "of several properties the one that tells all apart, strings before numbers, then by name",
    given: lines(
      `U: { oneOf: [${ref("X")}, ${ref("Y")}] }`,
      object(
        "X",
        "a: { const: same }, b: { const: 1 }, d: { const: x }, c: { const: x }",
        "required: [a, b, c, d]",
      ),
      object(
        "Y",
        "a: { const: same }, b: { const: 2 }, d: { const: y }, c: { const: y }",
        "required: [a, b, c, d]",
      ),
    ),
    want: ['type U = X | Y | UnrecognizedVariant<"c">'],
  },
  ...[
    ["values that overlap", "t: { enum: [x, y] }", "t: { enum: [y, z] }", "required: [t]"],
    [
      "a property that may be absent",
      "t: { const: x }",
      "t: { const: y }",
      "additionalProperties: false",
    ],
    ["what is required alone", "t: { type: string }", "u: { type: string }", "required: [t]"],
  ].map(([name = "", x = "", y = "", rest = ""]) => ({
    name: `nothing: ${name}`,
    given: lines(
      `U: { oneOf: [${ref("X")}, ${ref("Y")}] }`,
      object("X", x, rest),
      object("Y", y, rest),
    ),
    want: ["type U = X | Y"],
  })),
  {
    name: "nothing: an object that includes another",
    given: lines(
      `U: { anyOf: [${ref("X")}, ${ref("Y")}] }`,
      object("X", "a: { type: string }", "required: [a]"),
      object("Y", "a: { type: string }, b: { type: string }", "required: [a, b]"),
    ),
    want: ["type U = X | Y", "interface X { a: string; }", "interface Y { a: string; b: string; }"],
  },
];

const typed: readonly Case[] = [
  {
    name: "keep in the type what is meant, also behind references",
    given: lines(
      `U: { type: object, oneOf: [{ type: string, enum: [auto] }, ${ref("Mode")}, ${ref("X")}] }`,
      "Mode: { type: string, enum: [fast, slow] }",
      object("X", "a: { type: string }"),
    ),
    want: ['type U = "auto" | Mode | X'],
    reported: ["schema/keyword-ignored /components/schemas/U/type"],
  },
  {
    name: "say nothing of null, which is said elsewhere",
    given: lines(
      `U: { type: [object, "null"], oneOf: [${ref("X")}, { type: "null" }] }`,
      object("X", "a: { type: string }"),
    ),
    want: [],
  },
];

describe.each([
  ["alternatives of another type than the one beside them", typed],
  ["a discriminator with a mapping", mapped],
  ["a tag that is declared as", declared],
  ["variants:", variants],
  ["heirs are told apart", heirs],
  ["without a discriminator, tags are", inferred],
] as const)("%s", (_, cases) => {
  it.each(cases)("$name", async ({ given, want, reported = [] }: Case) => {
    const printed = await printModels(given);
    const names = want.map((line) => line.split(" ")[1] ?? "");
    expect(names.map((name) => printed.types.get(name))).toEqual(want);
    expect(printed.reported).toEqual(reported);
    expect([...printed.types.values()].filter((text) => /\bnever\b/.test(text))).toEqual([]);
  });
});
