import { describe, expect, it } from "vitest";
import { normalizedSchemas, normalizeText, withSchemas } from "../../support/documents.js";

interface Case {
  readonly name: string;
  readonly given: string;
  readonly want: Readonly<Record<string, unknown>>;
  readonly version?: string;
}

const nullable: readonly Case[] = [
  {
    name: "nullable beside a type becomes a list of types",
    given: `A: { type: object, properties: { b: { type: string, nullable: true } } }`,
    want: { A: { type: "object", properties: { b: { type: ["string", "null"] } } } },
    version: "3.0.3",
  },
  {
    name: "nullable in a 3.1 document is honoured, although the standard dropped it",
    given: `A: { type: object, properties: { b: { type: array, items: {}, nullable: true } } }`,
    want: { A: { type: "object", properties: { b: { type: ["array", "null"], items: {} } } } },
  },
  {
    name: "x-nullable in an OpenAPI 3 document is honoured",
    given: `
A: { type: object, x-nullable: true }
B: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { type: string, x-nullable: true } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: {
          a: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
          b: { type: ["string", "null"] },
        },
      },
    },
    version: "3.0.3",
  },
  {
    name: "nullable counts more than x-nullable",
    given: `A: { type: string, nullable: false, x-nullable: true }`,
    want: { A: { type: "string" } },
    version: "3.0.3",
  },
  {
    name: "null in a list of types of a 3.0 document is honoured",
    given: `A: { type: object, properties: { b: { type: [string, 'null'] } } }`,
    want: { A: { type: "object", properties: { b: { type: ["string", "null"] } } } },
    version: "3.0.3",
  },
  {
    name: "nullable: false says nothing",
    given: `A: { type: string, nullable: false }`,
    want: { A: { type: "string" } },
    version: "3.0.3",
  },
  {
    name: "nullable beside $ref is honoured, and its description stays outside",
    given: `
A: { type: object }
B: { type: object, properties: { a: { $ref: '#/components/schemas/A', nullable: true, description: d } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: {
          a: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }], description: "d" },
        },
      },
    },
    version: "3.0.3",
  },
  {
    name: "nullable beside enum adds null to the values",
    given: `A: { type: object, properties: { b: { type: string, enum: [x], nullable: true } } }`,
    want: {
      A: { type: "object", properties: { b: { type: ["string", "null"], enum: ["x", null] } } },
    },
    version: "3.0.3",
  },
  {
    name: "nullable beside a choice adds null to the choice",
    given: `A: { type: object, properties: { b: { oneOf: [{ type: string }, { type: integer }], nullable: true } } }`,
    want: {
      A: {
        type: "object",
        properties: {
          b: { anyOf: [{ oneOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
        },
      },
    },
    version: "3.0.3",
  },
  {
    name: "nullable without anything to widen is dropped: everything accepts null already",
    given: `A: { type: object, properties: { b: { nullable: true, description: d } } }`,
    want: { A: { type: "object", properties: { b: { description: "d" } } } },
    version: "3.0.3",
  },
  {
    name: "a nullable component moves null to where it is used",
    given: `
A: { type: object, nullable: true }
B: { type: array, items: { $ref: '#/components/schemas/A' } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "array",
        items: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
      },
    },
  },
  {
    name: "an alias of a nullable component is nullable itself",
    given: `
A: { type: [object, 'null'] }
B: { $ref: '#/components/schemas/A' }
C: { type: array, items: { $ref: '#/components/schemas/B' } }`,
    want: {
      A: { type: "object" },
      B: { $ref: "#/components/schemas/A" },
      C: {
        type: "array",
        items: { anyOf: [{ $ref: "#/components/schemas/B" }, { type: "null" }] },
      },
    },
  },
  {
    name: "a component that is a choice with null is the choice without it",
    given: `
A: { oneOf: [{ type: string }, { type: 'null' }] }
B: { type: array, items: { $ref: '#/components/schemas/A' } }`,
    want: {
      A: { type: "string" },
      B: {
        type: "array",
        items: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
      },
    },
  },
  {
    name: "null is said once in a choice with a nullable component",
    given: `
A: { type: object, nullable: true }
B: { type: object, properties: { a: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: { a: { oneOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] } },
      },
    },
  },
  {
    name: "components that refer to each other in a circle end",
    given: `
A: { $ref: '#/components/schemas/B' }
B: { $ref: '#/components/schemas/A' }`,
    want: { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
  },
  {
    name: "null leaves a component that is a lone allOf of what accepts null",
    given: `
A: { allOf: [{ type: string, nullable: true }], description: d }
B: { type: array, items: { $ref: '#/components/schemas/A' } }`,
    want: {
      A: { type: "string", description: "d" },
      B: {
        type: "array",
        items: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] },
      },
    },
    version: "3.0.3",
  },
  {
    name: "null leaves a component that says it twice",
    given: `
A: { anyOf: [{ type: [string, 'null'] }, { type: 'null' }] }
B: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }`,
    want: { A: { type: "string" }, B: { $ref: "#/components/schemas/A" } },
  },
  {
    name: "what is itself or null stays a choice with null",
    given: `A: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }`,
    want: { A: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] } },
  },
  {
    name: "an object or null of which nothing is said, beside a reference, is null",
    given: `
A: { type: object }
B: { type: object, properties: { a: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: object, nullable: true }] } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: { a: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] } },
      },
    },
    version: "3.0.3",
  },
  {
    name: "an object or null stays one where something is said of it, or beside anything but one reference",
    given: `
A: { type: object }
B: { type: object, properties: {
  a: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: object, minProperties: 1, nullable: true }] },
  b: { anyOf: [{ type: string }, { type: object, nullable: true }] },
  c: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: object }] },
  d: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: string }, { type: object, nullable: true }] } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: {
          a: {
            anyOf: [
              { $ref: "#/components/schemas/A" },
              { type: ["object", "null"], minProperties: 1 },
            ],
          },
          b: { anyOf: [{ type: "string" }, { type: ["object", "null"] }] },
          c: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "object" }] },
          d: {
            oneOf: [
              { $ref: "#/components/schemas/A" },
              { type: "string" },
              { type: ["object", "null"] },
            ],
          },
        },
      },
    },
    version: "3.0.3",
  },
];

const others: readonly Case[] = [
  {
    name: "a lone allOf with annotations is its member",
    given: `
A: { type: object }
B: { type: object, properties: { a: { allOf: [{ $ref: '#/components/schemas/A' }], description: d, readOnly: true } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: { a: { $ref: "#/components/schemas/A", description: "d", readOnly: true } },
      },
    },
    version: "3.0.3",
  },
  {
    name: "what only repeats the member of a lone allOf says nothing beside it",
    given: `
S: { type: string, enum: [a, b] }
O: { type: object, properties: { a: {} } }
P: { type: object, allOf: [{ $ref: '#/components/schemas/O' }] }
B: { type: object, properties: {
  a: { type: string, allOf: [{ $ref: '#/components/schemas/S' }], description: d },
  b: { allOf: [{ $ref: '#/components/schemas/S' }], enum: [b, a, c] },
  c: { allOf: [{ $ref: '#/components/schemas/S' }], enum: [a] },
  d: { type: object, allOf: [{ $ref: '#/components/schemas/O' }], nullable: true },
  e: { type: object, allOf: [{ $ref: '#/components/schemas/O' }], required: [a] } } }`,
    want: {
      S: { type: "string", enum: ["a", "b"] },
      O: { type: "object", properties: { a: {} } },
      P: { type: "object", allOf: [{ $ref: "#/components/schemas/O" }] },
      B: {
        type: "object",
        properties: {
          a: { $ref: "#/components/schemas/S", description: "d" },
          b: { $ref: "#/components/schemas/S" },
          c: { allOf: [{ $ref: "#/components/schemas/S" }], enum: ["a"] },
          d: { anyOf: [{ $ref: "#/components/schemas/O" }, { type: "null" }] },
          e: { type: "object", allOf: [{ $ref: "#/components/schemas/O" }], required: ["a"] },
        },
      },
    },
    version: "3.0.3",
  },
  {
    name: "members of allOf that only describe stand beside the one that does not",
    given: `
A: { type: object }
B: { type: object, properties: {
  a: { allOf: [{ $ref: '#/components/schemas/A' }, { description: d }, { default: {}, description: e }] },
  b: { description: own, allOf: [{ deprecated: true, description: d }, { $ref: '#/components/schemas/A' }] },
  c: { allOf: [{ description: d }] },
  d: { allOf: [{ $ref: '#/components/schemas/A' }, { title: t }, { minProperties: 1 }] } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: {
          a: { $ref: "#/components/schemas/A", description: "e", default: {} },
          b: { $ref: "#/components/schemas/A", description: "own", deprecated: true },
          c: { description: "d" },
          d: { allOf: [{ $ref: "#/components/schemas/A" }, { title: "t" }, { minProperties: 1 }] },
        },
      },
    },
    version: "3.0.3",
  },
  {
    name: "a lone allOf with nullable is its member or null",
    given: `
A: { type: object }
B: { type: object, properties: { a: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true } } }`,
    want: {
      A: { type: "object" },
      B: {
        type: "object",
        properties: { a: { anyOf: [{ $ref: "#/components/schemas/A" }, { type: "null" }] } },
      },
    },
    version: "3.0.3",
  },
  {
    name: "a lone allOf in a circle of nothing but each other stays, so that it is none of references",
    given: `
A: { allOf: [{ $ref: '#/components/schemas/B' }] }
B: { description: d, allOf: [{ $ref: '#/components/schemas/A' }] }
C: { allOf: [{ $ref: '#/components/schemas/A' }] }`,
    want: {
      A: { allOf: [{ $ref: "#/components/schemas/B" }] },
      B: { description: "d", allOf: [{ $ref: "#/components/schemas/A" }] },
      C: { $ref: "#/components/schemas/A" },
    },
  },
  {
    name: "allOf that restricts beside its member stays",
    given: `
A: { type: object }
B: { allOf: [{ $ref: '#/components/schemas/A' }], required: [x] }`,
    want: {
      A: { type: "object" },
      B: { allOf: [{ $ref: "#/components/schemas/A" }], required: ["x"] },
    },
  },
  {
    name: "a choice of one schema without a name is that schema, whatever describes it",
    given: `
A: { description: d, oneOf: [{ type: object, title: t, description: e, properties: { a: {} } }] }
B: { type: object, properties: { b: { nullable: true, anyOf: [{ type: string }] } } }`,
    want: {
      A: { type: "object", title: "t", description: "d", properties: { a: {} } },
      B: { type: "object", properties: { b: { type: ["string", "null"] } } },
    },
    version: "3.0.3",
  },
  {
    name: "a choice of one stays beside what restricts it, and of a reference",
    given: `
A: { type: object, required: [a], oneOf: [{ type: object, properties: { a: {} } }] }
B: { oneOf: [{ $ref: '#/components/schemas/A' }] }
C: { oneOf: [{ type: string }], anyOf: [{ type: string }] }`,
    want: {
      A: { type: "object", required: ["a"], oneOf: [{ type: "object", properties: { a: {} } }] },
      B: { oneOf: [{ $ref: "#/components/schemas/A" }] },
      C: { oneOf: [{ type: "string" }], anyOf: [{ type: "string" }] },
    },
  },
  {
    name: "boolean limits of draft 4 become numbers",
    given: `
A: { type: integer, minimum: 3, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }`,
    want: { A: { type: "integer", exclusiveMinimum: 3, maximum: 9 } },
    version: "3.0.3",
  },
  {
    name: "a percent-encoded reference is written plainly",
    given: `
"a b": { type: string }
C: { type: array, items: { $ref: '#/components/schemas/a%20b' } }`,
    want: {
      "a b": { type: "string" },
      C: { type: "array", items: { $ref: "#/components/schemas/a b" } },
    },
  },
  {
    name: "a property called $ref or nullable is a property",
    given: `A: { type: object, properties: { nullable: { type: boolean }, $ref: { type: string } } }`,
    want: {
      A: {
        type: "object",
        properties: { nullable: { type: "boolean" }, $ref: { type: "string" } },
      },
    },
  },
];

describe.each([
  ["null", nullable],
  ["other keywords", others],
])("repairs of %s", (_, cases) => {
  it.each(cases)("$name", ({ given, want, version }) => {
    expect(normalizedSchemas(withSchemas(given, version))).toEqual(want);
  });
});

const tuples: readonly Case[] = [
  {
    name: "a list of items is a tuple",
    given: `A: { type: array, items: [{ type: string }, { type: integer }] }`,
    want: { A: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }] } },
    version: "3.0.3",
  },
  {
    name: "additionalItems is what follows a tuple",
    given: `A: { type: array, items: [{ type: string }], additionalItems: { type: integer } }`,
    want: { A: { type: "array", prefixItems: [{ type: "string" }], items: { type: "integer" } } },
  },
  {
    name: "additionalItems: false closes a tuple",
    given: `A: { type: array, items: [{ type: string }], additionalItems: false }`,
    want: { A: { type: "array", prefixItems: [{ type: "string" }], items: false } },
  },
  {
    name: "without a list additionalItems has no effect",
    given: `A: { type: array, items: { type: string }, additionalItems: false }`,
    want: { A: { type: "array", items: { type: "string" } } },
  },
  {
    name: "an empty list says nothing of the items",
    given: `A: { type: array, items: [] }`,
    want: { A: { type: "array" } },
  },
];

describe("tuples of earlier drafts", () => {
  it.each(tuples)("$name", ({ given, want, version }) => {
    expect(normalizedSchemas(withSchemas(given, version))).toEqual(want);
  });
});

const older: readonly Case[] = [
  {
    name: "dependencies on names and on schemas are two keywords",
    given: `A: { dependencies: { a: [b], c: { required: [d] }, e: f } }`,
    want: {
      A: {
        dependentRequired: { a: ["b"], e: ["f"] },
        dependentSchemas: { c: { required: ["d"] } },
      },
    },
  },
  {
    name: "what the newer keyword says counts",
    given: `A: { dependencies: { a: [b] }, dependentRequired: { a: [c], d: [e] } }`,
    want: { A: { dependentRequired: { a: ["c"], d: ["e"] } } },
  },
  {
    name: "schemas within dependencies are repaired as well",
    given: `A: { dependencies: { a: { properties: { b: { type: string, nullable: true } } } } }`,
    want: {
      A: { dependentSchemas: { a: { properties: { b: { type: ["string", "null"] } } } } },
    },
  },
  {
    name: "extends with one schema or several is allOf",
    given: `
A: { type: object }
B: { extends: { $ref: '#/components/schemas/A' }, type: object }
C: { extends: [{ $ref: '#/components/schemas/A' }, { type: object }], allOf: [{ minProperties: 1 }] }`,
    want: {
      A: { type: "object" },
      B: { allOf: [{ $ref: "#/components/schemas/A" }], type: "object" },
      C: { allOf: [{ minProperties: 1 }, { $ref: "#/components/schemas/A" }, { type: "object" }] },
    },
  },
  {
    name: "divisibleBy is multipleOf",
    given: `A: { type: integer, divisibleBy: 5 }`,
    want: { A: { type: "integer", multipleOf: 5 } },
  },
  {
    name: "a text for id is an identifier, which references by pointer make needless",
    given: `A: { id: A, type: string }`,
    want: { A: { type: "string" } },
    version: "3.0.3",
  },
  {
    name: "required as a flag is the object's",
    given: `A: { type: object, required: [a], properties: { a: {}, b: { required: true }, c: { required: false } } }`,
    want: { A: { type: "object", required: ["a", "b"], properties: { a: {}, b: {}, c: {} } } },
    version: "3.0.3",
  },
  {
    name: "required as a flag beside a reference, and within an object that is flagged itself",
    given: `
A: { type: object }
B: { properties: { o: { required: true, properties: { a: { $ref: '#/components/schemas/A', required: true } } } } }`,
    want: {
      A: { type: "object" },
      B: {
        required: ["o"],
        properties: {
          o: { required: ["a"], properties: { a: { $ref: "#/components/schemas/A" } } },
        },
      },
    },
  },
];

describe("keywords of earlier drafts", () => {
  it.each(older)("$name", ({ given, want, version }) => {
    expect(normalizedSchemas(withSchemas(given, version))).toEqual(want);
  });
});

const prose = (name: string, ...arms: readonly string[]): string =>
  `This message contains a oneof named ${name}. Only a single field of the following list may be set at a time:\\n${arms.map((arm) => `  - ${arm}\\n`).join("")}`;

describe("oneof groups", () => {
  it("reads a list of groups as it reads the prose of them", () => {
    const properties = `
    g: { type: string, nullable: true }
    s: { type: string }
    t: { type: string }
    u: { type: string }`;
    const told = withSchemas(`
A:
  type: object
  description: "${prose("kind", "g", "s")}${prose("other", "t", "u")}"
  properties:${properties}`);
    const listed = withSchemas(`
A:
  type: object
  x-sdkwright-oneofs: [{ name: kind, arms: [g, s] }, { name: other, arms: [t, u] }]
  properties:${properties}`);
    expect(normalizedSchemas(listed)).toEqual(normalizedSchemas(told));
  });

  it("requires one arm of a listed group where it says so, and reports arms that there are not", () => {
    const text = withSchemas(`
A:
  type: object
  x-sdkwright-oneofs: [{ arms: [s, x], required: true }, 7]
  properties: { s: { type: string } }`);
    expect(normalizedSchemas(text)["A"]).toEqual({
      type: "object",
      oneOf: [{ type: "object", required: ["s"], properties: { s: { type: "string" } } }],
    });
    expect(normalizeText(text).reported).toEqual([
      "normalize/oneof-unknown-arm /components/schemas/A/x-sdkwright-oneofs",
    ]);
  });

  it("turns the prose of one group into a oneOf, with null as unset where an arm may be null", () => {
    const text = withSchemas(`
G: { type: object, nullable: true }
A:
  type: object
  description: "What it is.\\n\\n${prose("kind", "g", "s")}"
  properties:
    g: { $ref: '#/components/schemas/G' }
    s: { type: string }
    other: { type: integer }`);
    expect(normalizedSchemas(text)["A"]).toEqual({
      type: "object",
      description: "What it is.",
      properties: { other: { type: "integer" } },
      oneOf: [
        { type: "object", required: ["g"], properties: { g: { $ref: "#/components/schemas/G" } } },
        { type: "object", required: ["s"], properties: { s: { type: "string" } } },
        { type: "object", properties: { g: { type: "null" }, s: false } },
      ],
      "x-sdkwright-oneof": "kind",
    });
    expect(normalizeText(text).reported).toContain(
      "normalize/oneof-prose /components/schemas/A/description",
    );
  });

  it("puts two groups of one schema into allOf", () => {
    const text = withSchemas(`
A:
  type: object
  description: "${prose("until", "a")}\\n\\n${prose("outcome", "b", "c")}"
  properties: { a: { type: string }, b: { type: string }, c: { type: string } }`);
    const schema = normalizedSchemas(text)["A"] as { allOf: { "x-sdkwright-oneof": string }[] };
    expect(schema.allOf.map((member) => member["x-sdkwright-oneof"])).toEqual(["until", "outcome"]);
    expect(schema).not.toHaveProperty("description");
    expect(schema).not.toHaveProperty("properties");
  });

  it("reports a field of the prose that does not exist and goes on without it", () => {
    const text = withSchemas(`
A:
  type: object
  description: "${prose("kind", "a", "gone")}"
  properties: { a: { type: string } }`);
    expect(normalizeText(text).reported).toContain(
      "normalize/oneof-unknown-arm /components/schemas/A/description",
    );
    expect(normalizedSchemas(text)["A"]).toHaveProperty("oneOf.length", 2);
  });

  it.each([
    ["oneOf of required", "oneOf: [{ required: [a] }, { required: [b] }]", 2],
    [
      "anyOf of required with none",
      "anyOf: [{ required: [a] }, { required: [b] }, { not: { anyOf: [{ required: [a] }, { required: [b] }] } }]",
      3,
    ],
  ])("reads %s as a group", (_, choice, variants) => {
    const text = withSchemas(`
A:
  type: object
  properties: { a: { type: string }, b: { type: integer } }
  ${choice}`);
    expect(normalizedSchemas(text)["A"]).toHaveProperty("oneOf.length", variants);
    expect(normalizedSchemas(text)["A"]).not.toHaveProperty("properties");
  });

  it("leaves anyOf of required without none alone: several may be set", () => {
    const text = withSchemas(`
A:
  type: object
  properties: { a: { type: string }, b: { type: integer } }
  anyOf: [{ required: [a] }, { required: [b] }]`);
    expect(normalizedSchemas(text)["A"]).toHaveProperty("properties.a");
  });
});

describe("documents made from protocol buffers", () => {
  const any = `{ type: object, additionalProperties: true, description: x, properties: { '@type': { type: string } } }`;

  it("refers to one google.protobuf.Any in place of its inline shape", () => {
    const text = withSchemas(
      `google.rpc.Status: { type: object, properties: { details: { type: array, items: ${any} } } }`,
    );
    const schemas = normalizedSchemas(text);
    expect(schemas["google.rpc.Status"]).toHaveProperty("properties.details.items", {
      $ref: "#/components/schemas/google.protobuf.Any",
    });
    expect(schemas["google.protobuf.Any"]).toMatchObject({ additionalProperties: true });
  });

  it("does not call protobuf durations ISO 8601", () => {
    const given = `A: { type: object, properties: { d: { type: string, format: duration } } }`;
    expect(
      normalizedSchemas(withSchemas(`${given}\ngoogle.rpc.Status: { type: object }`))["A"],
    ).toHaveProperty("properties.d.format", "google-duration");
    expect(normalizedSchemas(withSchemas(given))["A"]).toHaveProperty(
      "properties.d.format",
      "duration",
    );
  });
});
