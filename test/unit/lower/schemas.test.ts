import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { SampleContext } from "../../../src/fixtures/sample-context.js";
import { sampleDeclarations } from "../../../src/fixtures/sample-declarations.js";
import { lowerText, typeOf, typeText, withPaths, withSchemas } from "../../support/documents.js";

interface Case {
  readonly name: string;
  /** Component schemas; the type of `A` is looked at. */
  readonly given: string;
  readonly want: string;
}

const base = `
P: { type: object, required: [id], properties: { id: { type: string } } }
Cat: { type: object, required: [kind], properties: { kind: { const: cat }, meow: { type: string } } }
Dog: { type: object, required: [kind], properties: { kind: { const: dog } } }
`;

const cases: readonly Case[] = [
  { name: "true is anything", given: "A: true", want: "unknown" },
  { name: "an empty schema is anything", given: "A: {}", want: "unknown" },
  { name: "false is nothing", given: "A: false", want: "never" },
  { name: "const", given: "A: { const: x }", want: '"x"' },
  { name: "const wins over enum", given: "A: { const: x, enum: [x, y] }", want: '"x"' },
  { name: "const of null", given: "A: { type: array, items: { const: null } }", want: "(null)[]" },
  { name: "const of an array is a tuple", given: "A: { const: [1, x] }", want: '[1, "x"]' },
  { name: "enum of strings", given: "A: { type: string, enum: [x, y] }", want: '"x" | "y"' },
  { name: "enum of one value is that value", given: "A: { enum: [x] }", want: '"x"' },
  { name: "enum of mixed values", given: "A: { enum: [x, 1, true] }", want: '"x" | 1 | true' },
  { name: "enum with a value twice", given: "A: { enum: [x, x, y] }", want: '"x" | "y"' },
  {
    name: "enum with null is hoisted from a component",
    given: "A: { enum: [x, y, null] }",
    want: '"x" | "y"',
  },
  { name: "string", given: "A: { type: string, format: date-time }", want: "string" },
  { name: "binary", given: "A: { type: string, format: binary }", want: "binary" },
  {
    name: "a media type without an encoding is binary",
    given: "A: { type: string, contentMediaType: image/png }",
    want: "binary",
  },
  {
    name: "a media type of text is a string",
    given: "A: { type: string, contentMediaType: application/xml }",
    want: "string",
  },
  {
    name: "an encoding that changes nothing leaves bytes",
    given: "A: { type: string, contentMediaType: image/png, contentEncoding: binary }",
    want: "binary",
  },
  {
    name: "base64 is a string",
    given: "A: { type: string, contentMediaType: image/png, contentEncoding: base64 }",
    want: "string",
  },
  { name: "integer", given: "A: { type: integer }", want: "integer" },
  { name: "boolean", given: "A: { type: boolean }", want: "boolean" },
  { name: "a list of types", given: "A: { type: [string, integer] }", want: "string | integer" },
  { name: "array", given: "A: { type: array, items: { type: string } }", want: "(string)[]" },
  { name: "array of anything", given: "A: { type: array }", want: "(unknown)[]" },
  { name: "array without a type", given: "A: { items: { type: string } }", want: "(string)[]" },
  {
    name: "tuple with a rest",
    given: "A: { type: array, prefixItems: [{ type: string }], items: { type: integer } }",
    want: "[string, ...integer]",
  },
  {
    name: "closed tuple",
    given: "A: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }",
    want: "[string, integer]",
  },
  {
    name: "object, sorted by name",
    given:
      "A: { type: object, required: [b], properties: { b: { type: string }, a: { type: integer } } }",
    want: "{ a?: integer; b: string }",
  },
  { name: "object without a type", given: "A: { properties: { a: {} } }", want: "{ a?: unknown }" },
  { name: "object of nothing", given: "A: { type: object }", want: "{  }" },
  {
    name: "map",
    given: "A: { type: object, additionalProperties: { type: integer } }",
    want: "{ ...: integer }",
  },
  {
    name: "free-form map",
    given: "A: { type: object, additionalProperties: true }",
    want: "{ ...: unknown }",
  },
  {
    name: "closed object",
    given: "A: { type: object, properties: { a: {} }, additionalProperties: false }",
    want: "{ a?: unknown; closed }",
  },
  {
    name: "patternProperties are of names that match",
    given:
      "A: { type: object, patternProperties: { '^x': { type: integer } }, additionalProperties: false }",
    want: "{ /^x/: integer; closed }",
  },
  {
    name: "a name that is required and not declared may hold anything",
    given: "A: { type: object, required: [x] }",
    want: "{ x: unknown }",
  },
  {
    name: "nullable property",
    given: "A: { type: object, properties: { a: { type: [string, 'null'] } } }",
    want: "{ a?: string | null }",
  },
  {
    name: "inline enum and object get names of their own",
    given:
      "A: { type: object, properties: { e: { enum: [x, y] }, o: { type: object, properties: { p: {} } } } }",
    want: "{ e?: #A/properties/e; o?: #A/properties/o }",
  },
  { name: "reference", given: "A: { $ref: '#/components/schemas/P' }", want: "#P" },
  {
    name: "reference with a restriction beside it is merged",
    given:
      "A: { $ref: '#/components/schemas/P', required: [x], properties: { x: { type: integer } } }",
    want: "{ id: string; x: integer }",
  },
  {
    name: "reference into a schema",
    given: "A: { $ref: '#/components/schemas/P/properties/id' }",
    want: "#P/properties/id",
  },
  {
    name: "allOf merges objects",
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/P' }, { type: object, properties: { x: {} } }] }",
    want: "{ id: string; x?: unknown }",
  },
  {
    name: "allOf with required in a member that does not declare",
    given:
      "A: { allOf: [{ type: object, properties: { x: { type: string } } }, { required: [x] }] }",
    want: "{ x: string }",
  },
  {
    name: "a required name that only variants declare is required in each",
    given: `
A:
  type: object
  required: [id]
  anyOf: [{ properties: { id: { type: string } } }, { properties: { n: { type: integer } } }]`,
    want: "({ id: unknown }) & (#A/anyOf/0 | #A/anyOf/1)",
  },
  {
    name: "a condition that only its opposite follows from is one of two",
    given: "A: { if: { const: x }, then: true, else: { type: integer } }",
    want: '"x" | integer but not (unknown but not ("x") but not (integer))',
  },
  {
    name: "what a part forbids of other names is forbidden of the whole",
    given:
      "A: { type: object, allOf: [{ properties: { x: {} }, unevaluatedProperties: false }], unevaluatedProperties: true }",
    want: "{ x?: unknown; closed }",
  },
  {
    name: "an item that counts for contains is not one that nothing speaks of",
    given:
      "A: { prefixItems: [{ type: integer }], contains: { type: string }, unevaluatedItems: false }",
    want: "[integer, ...string]",
  },
  {
    name: "allOf of one reference and a bare object keeps the name",
    given: "A: { type: object, allOf: [{ $ref: '#/components/schemas/P' }] }",
    want: "#P",
  },
  {
    name: "allOf narrows a property to its constant",
    given:
      "A: { allOf: [{ properties: { t: { type: string } } }, { properties: { t: { const: x } } }] }",
    want: '{ t?: "x" }',
  },
  {
    name: "allOf of contradicting constants takes the later, never nothing",
    given:
      "A: { allOf: [{ properties: { t: { const: x } } }, { properties: { t: { const: y } } }] }",
    want: '{ t?: "y" }',
  },
  {
    name: "allOf that leads back to itself ends",
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { x: {} } }] }",
    want: "{ x?: unknown }",
  },
  {
    name: "allOf with a choice is an intersection",
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/P' }, { oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: string }] }] }",
    want: "({ id: string }) & (#Cat | string)",
  },
  {
    name: "enums in allOf have what they share",
    given: "A: { allOf: [{ enum: [x, y, z] }, { enum: [y, z] }] }",
    want: '"y" | "z"',
  },
  {
    name: "oneOf of scalars",
    given: "A: { oneOf: [{ type: string }, { type: integer }] }",
    want: "string | integer",
  },
  {
    name: "nested choices are one",
    given: "A: { anyOf: [{ type: string }, { oneOf: [{ type: integer }, { type: string }] }] }",
    want: "string | integer",
  },
  {
    name: "constants of a property in common tell variants apart",
    given:
      "A: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
    want: "by kind: #Cat | #Dog",
  },
  {
    name: "a discriminator without a mapping uses names",
    given: `
A: { oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }], discriminator: { propertyName: t } }
X: { type: object, properties: { t: { type: string } } }
Y: { type: object, properties: { t: { type: string } } }`,
    want: "by t: #X | #Y",
  },
  {
    name: "a variant that is a choice itself has the tags of its own",
    given: `
A: { oneOf: [{ $ref: '#/components/schemas/Both' }, { $ref: '#/components/schemas/X' }], discriminator: { propertyName: kind } }
Both: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
X: { type: object, required: [kind], properties: { kind: { const: x } } }`,
    want: "by kind: #Both | #X",
  },
  {
    name: "a nullable choice",
    given: `
A: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }] } }`,
    want: "(#A/items | null)[]",
  },
  {
    name: "variants that each require their only property are a oneof group",
    given: `
A:
  type: object
  properties: { x: { type: string } }
  oneOf:
    - { type: object, required: [a], properties: { a: { type: string } } }
    - { type: object, required: [b], properties: { b: { type: integer } } }
    - { type: object, properties: { a: { type: 'null' }, b: false } }
  x-sdkwright-oneof: kind`,
    want: "{ x?: string; at most one of kind(a: string | null, b: integer) }",
  },
  {
    name: "without an unset variant one arm is set",
    given: `
A:
  oneOf:
    - { type: object, required: [a], properties: { a: { type: string } } }
    - { type: object, required: [b], properties: { b: { type: integer } } }`,
    want: "{ one of unnamed(a: string, b: integer) }",
  },
  {
    name: "const of an object is an object of constants",
    given: "A: { const: { a: 1, b: [x] } }",
    want: '{ a: 1; b: ["x"]; closed }',
  },
  {
    name: "enum of all kinds of values",
    given: "A: { enum: [x, 1, [2], { a: true }] }",
    want: '"x" | 1 | [2] | { a: true; closed }',
  },
  {
    name: "enum beside a type that allows null, itself without null",
    given: "A: { type: array, items: { type: [string, 'null'], enum: [x, y] } }",
    want: "(#A/items)[]",
  },
  {
    name: "a number that is none in JavaScript",
    given: "A: { enum: [1.0e+999, x] }",
    want: '"x" | number',
  },
  { name: "an integer is a number", given: "A: { type: [integer, number] }", want: "number" },
  { name: "limits without a type limit nothing", given: "A: { minLength: 3 }", want: "unknown" },
  {
    name: "a tuple with more items than its prefix",
    given:
      "A: { type: array, prefixItems: [{ type: string }], items: { type: integer }, minItems: 2 }",
    want: "[string, integer, ...integer]",
  },
  {
    name: "a tuple that is cut by its limit",
    given: "A: { type: array, prefixItems: [{ type: string }, { type: integer }], maxItems: 1 }",
    want: "[string]",
  },
  {
    name: "a tuple of fewer items than it needs",
    given: "A: { type: array, prefixItems: [{ type: string }], items: false, minItems: 2 }",
    want: "never",
  },
  {
    name: "unevaluatedItems closes a tuple",
    given: "A: { type: array, prefixItems: [{ type: string }], unevaluatedItems: false }",
    want: "[string]",
  },
  {
    name: "names from a list",
    given:
      "A: { type: object, propertyNames: { enum: [a, b] }, additionalProperties: { type: integer } }",
    want: '{ a?: integer; b?: integer; names: "a" | "b"; closed }',
  },
  {
    name: "no names at all",
    given: "A: { type: object, propertyNames: false }",
    want: "{ names: never; closed }",
  },
  {
    name: "a required name that a pattern describes",
    given: "A: { type: object, required: [x-a], patternProperties: { ^x-: { type: integer } } }",
    want: "{ x-a: integer; /^x-/: integer }",
  },
  {
    name: "a part that forbids what another declares, as types have it and as fixtures do",
    given:
      "A: { allOf: [{ type: object, propertyNames: { const: a } }, { properties: { b: {} } }] }",
    want: '{ a?: unknown; b?: unknown; names: "a" }',
  },
  {
    name: "a part that forbids what another requires",
    given:
      "A: { allOf: [{ type: object, propertyNames: { const: a } }, { required: [b], properties: { b: {} } }] }",
    want: '{ a?: unknown; b: unknown; names: "a" }',
  },
  {
    name: "a part that is closed to what another declares, in fixtures only",
    given:
      "A: { allOf: [{ type: object, properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] }",
    want: '{ a?: unknown; b?: unknown; names: "a" }',
  },
  {
    name: "an arm that is required",
    given:
      "A: { required: [a], oneOf: [{ required: [a], properties: { a: { type: string } } }, { required: [b], properties: { b: {} } }] }",
    want: "{ a: string }",
  },
  {
    name: "a name that is required of a whole, and declared where a condition is met",
    given:
      "A: { type: object, required: [k, b], if: { required: [k], properties: { k: { const: x } } }, then: { properties: { b: { type: string } } }, unevaluatedProperties: false }",
    want: '{ b: string; k: "x"; closed }',
  },
  {
    name: "items that either way of a condition speaks of",
    given:
      "A: { type: array, minItems: 2, prefixItems: [{ type: string }], if: { minItems: 3 }, then: { prefixItems: [{}, {}] }, else: { prefixItems: [{}, {}, {}] }, unevaluatedItems: false }",
    want: "[string, unknown] but not ((unknown)[] but not ([unknown, unknown, ...unknown])) but not (unknown but not ((unknown)[]) but not ([unknown, unknown, unknown, ...unknown]))",
  },
  {
    name: "items that a reference speaks of",
    given:
      "A: { type: array, $ref: '#/components/schemas/Two', prefixItems: [{ type: string }], unevaluatedItems: false }\nTwo: { prefixItems: [{}, { type: string }] }",
    want: "([string, unknown]) & ([unknown, string, ...unknown])",
  },
  {
    name: "items of which all are spoken of by a part",
    given:
      "A: { type: array, allOf: [{ type: array, items: { type: string } }], unevaluatedItems: false }",
    want: "(string)[]",
  },
  {
    name: "a part that is closed to what another requires",
    given:
      "A: { allOf: [{ type: object, properties: { a: {} }, additionalProperties: false }, { required: [b], properties: { b: {} } }] }",
    want: "{ a?: unknown; b: unknown; closed }",
  },
  {
    name: "a part that is closed by unevaluatedProperties to what another declares",
    given:
      "A: { allOf: [{ type: object, properties: { a: {} }, unevaluatedProperties: false }, { properties: { b: {} } }] }",
    want: '{ a?: unknown; b?: unknown; names: "a" }',
  },
  {
    name: "a part that is closed with all that it is composed of itself",
    given:
      "A: { allOf: [{ allOf: [{ properties: { a: {} } }, { properties: { c: {} } }], unevaluatedProperties: false }, { properties: { b: {} } }] }",
    want: '{ a?: unknown; b?: unknown; c?: unknown; names: "a" | "c" }',
  },
  {
    name: "a reference to what is closed with all that it is composed of",
    given:
      "A: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { b: {} }, additionalProperties: true }] }\nB: { required: [a], allOf: [{ properties: { a: { type: string } } }, {}], unevaluatedProperties: false }",
    want: '{ a: string; b?: unknown; names: "a" }',
  },
  {
    name: "a part that is closed beside one that invites others",
    given:
      "A: { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} }, additionalProperties: { type: string } }] }",
    want: '{ a?: string; b?: unknown; names: "a" }',
  },
  {
    name: "a part that is closed closes a whole that says otherwise",
    given:
      "A: { type: object, allOf: [{ properties: { a: {} }, unevaluatedProperties: false }], unevaluatedProperties: true }",
    want: "{ a?: unknown; closed }",
  },
  {
    name: "unevaluatedProperties closes what is composed",
    given: "A: { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }",
    want: "{ a?: unknown; closed }",
  },
  {
    name: "unevaluatedProperties closes each way that a condition can turn out",
    given:
      "A: { if: { required: [a], properties: { a: {} } }, then: { properties: { b: {} } }, else: { required: [c], properties: { c: {} } }, unevaluatedProperties: false }",
    want: "{ a: unknown; b?: unknown; closed } | { c: unknown; closed } but not ({ a: unknown })",
  },
  {
    name: "allOf of a string and a number is nothing",
    given: "A: { allOf: [{ type: string }, { type: number }] }",
    want: "never",
  },
  {
    name: "allOf of a choice and a type keeps what fits",
    given: "A: { allOf: [{ type: [string, number] }, { type: string }] }",
    want: "string",
  },
  {
    name: "allOf of arrays",
    given:
      "A: { allOf: [{ type: array, items: { type: [string, integer] } }, { items: { type: integer } }] }",
    want: "(integer)[]",
  },
  {
    name: "allOf of an array and a tuple",
    given:
      "A: { allOf: [{ type: array, items: { type: string } }, { type: array, prefixItems: [{}] }] }",
    want: "[string, ...string]",
  },
  {
    name: "null fits allOf only if it fits all members",
    given:
      "A: { type: array, items: { allOf: [{ type: [object, 'null'], properties: { a: {} } }, { type: object }] } }",
    want: "(#A/items)[]",
  },
  {
    name: "a reference with values beside it",
    given: "A: { $ref: '#/components/schemas/C', enum: [x, y] }\nC: { enum: [x, y, z] }",
    want: '"x" | "y"',
  },
  {
    name: "a reference without one of its values",
    given: "A: { $ref: '#/components/schemas/C', not: { const: z } }\nC: { enum: [x, y, z] }",
    want: '"x" | "y"',
  },
  {
    name: "not a value of a string",
    given: "A: { type: string, not: { const: x } }",
    want: 'string but not ("x")',
  },
  {
    name: "not a type",
    given: "A: { type: [string, integer], not: { type: string } }",
    want: "integer",
  },
  { name: "not anything", given: "A: { not: {} }", want: "never" },
  { name: "not nothing", given: "A: { not: false }", want: "unknown" },
  { name: "not what says nothing", given: "A: { not: { x-a: 1, title: A } }", want: "never" },
  {
    name: "not a limit is of the type that it limits",
    given: "A: { not: { minLength: 3 } }",
    want: "string but not (string)",
  },
  {
    name: "not one of two limits is of either type",
    given: "A: { not: { allOf: [{ minLength: 3 }, { minimum: 4 }] } }",
    want: "string but not (string) | number but not (number)",
  },
  {
    name: "not a property of any value is an object",
    given: "A: { not: { properties: { a: { type: string } } } }",
    want: "{  } but not ({ a?: string })",
  },
  {
    name: "not a property",
    given: "A: { properties: { a: {}, b: {} }, not: { required: [a] } }",
    want: "{ a?: never; b?: unknown }",
  },
  {
    name: "not two properties together",
    given: "A: { properties: { a: {}, b: {} }, not: { required: [a, b] } }",
    want: "({ a?: unknown; b?: unknown }) & ({ a?: never } | { b?: never })",
  },
  {
    name: "a condition on a property whose values are listed",
    given:
      "A: { required: [k], properties: { k: { enum: [x, y] } }, if: { properties: { k: { const: x } } }, then: { required: [a], properties: { a: { type: string } } }, else: { properties: { b: { type: string } } } }",
    want: '({ k: #A/properties/k }) & ({ a: string; k: "x" } | { b?: string; k: "y" })',
  },
  {
    name: "a condition that types cannot tell",
    given:
      "A: { properties: { k: { type: string } }, if: { required: [k] }, then: { properties: { a: { type: string } } } }",
    want: "{ a?: string; k?: string } but not ({ k: unknown } but not ({ a?: string }))",
  },
  {
    name: "if without then and else says nothing",
    given: "A: { type: string, if: { minLength: 3 } }",
    want: "string",
  },
  {
    name: "if that says nothing is always met",
    given: "A: { if: { $comment: always }, then: { type: string } }",
    want: "string",
  },
  {
    name: "if that is always met",
    given: "A: { type: string, if: true, then: { enum: [x, y] } }",
    want: '"x" | "y"',
  },
  {
    name: "dependentRequired",
    given: "A: { properties: { a: {} }, dependentRequired: { a: [b] } }",
    want: "{ a?: unknown; b?: unknown } but not ({ a: unknown } but not ({ b: unknown }))",
  },
  {
    name: "exactly one of anything and a type",
    given: "A: { oneOf: [{}, { type: string }] }",
    want: "unknown but not (string)",
  },
  {
    name: "choices that overlap stay what they are within one of which exactly one fits",
    given: "A: { oneOf: [{ anyOf: [{ type: integer }, { type: number }] }, { type: string }] }",
    want: "integer | number | string",
  },
  {
    name: "not a limit is a limit of the type beside it",
    given: "A: { type: string, not: { minLength: 3 } }",
    want: "string but not (string)",
  },
  {
    name: "recursion through an array",
    given: "A: { type: array, items: { $ref: '#/components/schemas/A' } }",
    want: "(#A)[]",
  },
];

describe("lowering of schemas", () => {
  it.each(cases)("$name", ({ given, want }) => {
    const { api } = lowerText(withSchemas(`${base}${given}`));
    expect(typeText(typeOf(api, "A"))).toBe(want);
  });

  it("reports what it cannot read, and where", () => {
    const { reported } = lowerText(
      withSchemas("A: { enum: [] }\nB: { $ref: '#/components/schemas/C' }"),
    );
    expect(reported).toEqual([
      "document/left-out /components/schemas/A/enum",
      "ref/not-found /components/schemas/B/$ref",
    ]);
  });

  it("writes the tags of a mapping into its variants, beside their own constants", () => {
    const { api } = lowerText(
      withSchemas(`
A:
  oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }]
  discriminator: { propertyName: t, mapping: { one: '#/components/schemas/X', uno: X, two: '#/components/schemas/Y' } }
X: { type: object, properties: { t: { type: string } } }
Y: { type: object, required: [t], properties: { t: { const: Y } } }`),
    );
    expect(typeText(typeOf(api, "X"))).toBe('{ t: "one" | "uno" }');
    expect(typeText(typeOf(api, "Y"))).toBe('{ t: "Y" | "two" }');
  });

  it("asks for a tag that all variants have in those alone", () => {
    const { api } = lowerText(
      withSchemas(`
A:
  type: object
  required: [$type]
  anyOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }]
  discriminator: { propertyName: $type, mapping: { x: '#/components/schemas/X', y: '#/components/schemas/Y' } }
X: { required: [$type], properties: { $type: { enum: [x], type: string } } }
Y: { properties: { $type: { enum: [y], type: string }, size: { type: number } } }`),
    );
    expect(typeText(typeOf(api, "A"))).toBe("by $type: #X | #Y");
    expect(typeText(typeOf(api, "Y"))).toBe('{ $type: "y"; size?: number }');
  });

  it("gives a variant that is a choice itself the tags of its own variants", () => {
    const { api } = lowerText(
      withSchemas(`${base}
A: { oneOf: [{ $ref: '#/components/schemas/Both' }, { $ref: '#/components/schemas/X' }], discriminator: { propertyName: kind } }
Both: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
X: { type: object, required: [kind], properties: { kind: { const: x } } }`),
    );
    const type = typeOf(api, "A");
    expect(type.kind === "union" ? type.discriminator?.mapping : []).toEqual([
      { tag: "cat", variant: 0 },
      { tag: "dog", variant: 0 },
      { tag: "x", variant: 1 },
    ]);
  });

  it("reports a mapping that leads nowhere", () => {
    const { reported } = lowerText(
      withSchemas(`
A:
  oneOf: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }]
  discriminator: { propertyName: t, mapping: { one: '#/components/schemas/Z' } }
X: { type: object }
Y: { type: object }`),
    );
    expect(reported).toEqual([
      "discriminator/mapping-not-found /components/schemas/A/discriminator/mapping/one",
    ]);
  });

  it("lowers a chain of references of any length", () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => [
      `S${index}`,
      { $ref: `#/components/schemas/S${index + 1}` },
    ]);
    const schemas = { ...Object.fromEntries(chain), S20000: { type: "string" } };
    const { api } = lowerText(
      JSON.stringify({ openapi: "3.1.0", info: {}, paths: {}, components: { schemas } }),
    );
    expect(typeText(typeOf(api, "S20000"))).toBe("string");
  });

  it("reads names from prototypes of nothing", () => {
    const { api } = lowerText(
      withSchemas(
        "A: { type: object, required: [constructor], properties: { toString: { type: string } } }",
      ),
    );
    expect(typeText(typeOf(api, "A"))).toBe("{ constructor: unknown; toString?: string }");
  });
});

describe("types that lead back to themselves without anything in between", () => {
  it.each([
    {
      name: "an alias circle is anything",
      given: "A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }",
      want: ["#B", "unknown"],
    },
    {
      name: "a choice of itself and another is the other",
      given:
        "A: { oneOf: [{ $ref: '#/components/schemas/B' }, { type: string }] }\nB: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: integer }] }",
      want: ["#B | string", "integer"],
    },
    {
      name: "a base that lists its children is one thing, and what they inherit another",
      given: `
A: { type: object, properties: { k: { type: string } }, oneOf: [{ $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }], discriminator: { propertyName: k } }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { b: { type: string } } }] }
C: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { c: { type: string } } }] }`,
      want: ["by k: #B | #C | #ABase", '{ b?: string; k: "B" }'],
    },
  ])("$name", ({ given, want }) => {
    const { api } = lowerText(withSchemas(given));
    expect(["A", "B"].map((name) => typeText(typeOf(api, name)))).toEqual(want);
  });

  it.each([
    {
      name: "anything but a choice of it and another",
      given: `
A: { anyOf: [{ $ref: '#/components/schemas/Rest' }, { type: string }] }
Rest: { oneOf: [{ $ref: '#/components/schemas/A' }, {}] }`,
      of: "Rest",
      want: { kind: "unknown" },
    },
    {
      name: "an object but itself, and but another, which stays",
      given: `
A: { type: object, allOf: [{ not: { $ref: '#/components/schemas/A' } }, { not: { $ref: '#/components/schemas/B' } }] }
B: { type: object, required: [b] }`,
      of: "A",
      want: { kind: "object", except: [{ kind: "reference", target: "/components/schemas/B" }] },
    },
  ])("except nothing of themselves: $name", ({ given, of, want }) => {
    const { api } = lowerText(withSchemas(given));
    const type = typeOf(api, of);
    expect(type).toMatchObject(want);
    expect("except" in type).toBe("except" in want);
  });

  it("have samples where one excepts what it is a part of", () => {
    const { api } = lowerText(
      withSchemas(`
A: { type: object, properties: { p: { allOf: [{ $ref: '#/components/schemas/B' }, { required: [p] }] } } }
B: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' }] }
C: { oneOf: [{ $ref: '#/components/schemas/B' }, {}] }`),
    );
    const context = new SampleContext(api, "response", new DiagnosticSink());
    expect([...sampleDeclarations(context).keys()]).toContain("/components/schemas/B");
  });
});

describe("defaults", () => {
  it("that do not fit are left out and reported, once", () => {
    const { api, reported } = lowerText(
      withSchemas(`
A: { type: object, properties: { a: { type: string, default: null }, b: { type: integer, default: 1 }, c: { type: string, format: date, default: "" } } }
B: { allOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { d: {} } }] }`),
    );
    const type = typeOf(api, "B");
    const defaults = type.kind === "object" ? type.properties.map((one) => one.default) : [];
    expect(defaults).toEqual([undefined, 1, "", undefined]);
    expect(reported).toEqual([
      "schema/default-mismatch /components/schemas/A/properties/a/default",
    ]);
  });
});

describe("bytes", () => {
  it("are strings inside JSON, and bytes in forms and in bodies of their own", () => {
    const content = (mediaType: string): string =>
      `content: { ${mediaType}: { schema: { $ref: '#/components/schemas/${mediaType === "application/json" ? "A" : "F"}' } } }`;
    const schemas = `components:
  schemas:
    A: { type: object, properties: { a: { type: string, format: binary } } }
    F: { type: object, properties: { f: { type: array, items: { type: string, format: binary } }, n: { $ref: '#/components/schemas/N' } } }
    N: { type: object, properties: { a: { type: string, format: binary } } }`;
    const { api } = lowerText(
      withPaths(
        `
/f:
  post:
    requestBody: { ${content("multipart/form-data")} }
    responses: { '200': { description: ok, ${content("application/json")} } }`,
        schemas,
      ),
    );
    const types = ["A", "F", "N"].map((name) => typeText(typeOf(api, name)));
    expect(types).toEqual(["{ a?: string }", "{ f?: (binary)[]; n?: #N }", "{ a?: string }"]);
  });
});

it("bytes have no default", () => {
  const { api, reported } = lowerText(
    withPaths(
      "/f: { post: { requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/A' } } } }, responses: { '204': { description: d } } } }",
      "components: { schemas: { A: { type: object, required: [a], properties: { a: { type: string, format: binary, default: File } } } } }",
    ),
  );
  expect(typeText(typeOf(api, "A"))).toBe("{ a: binary }");
  expect(reported).toEqual(["schema/default-mismatch /components/schemas/A/properties/a/default"]);
});

describe("inline schemas", () => {
  it("stand for their values: null is said where they are used, a reference into another schema included", () => {
    const { api } = lowerText(
      withSchemas(`
A: { type: object, properties: { o: { type: [object, 'null'], properties: { p: { type: string } } }, r: { $ref: '#/components/schemas/A/properties/o' } } }`),
    );
    expect(typeText(typeOf(api, "A"))).toBe(
      "{ o?: #A/properties/o | null; r?: #A/properties/o | null }",
    );
    expect(typeText(typeOf(api, "A/properties/o"))).toBe("{ p?: string }");
  });

  it("that are composed of what holds them are lowered once", () => {
    const { api } = lowerText(
      withSchemas(`
A: { type: object, properties: { all: { type: array, items: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } } }
B: { type: object, properties: { b: { type: array, items: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] } } } }`),
    );
    expect(typeText(typeOf(api, "A/properties/all/items"))).toBe(
      "{ all?: (#A/properties/all/items)[]; b?: (#B/properties/b/items)[] }",
    );
  });

  it("may have names that look percent-encoded", () => {
    const { reported } = lowerText(
      withSchemas(
        `"A%22b": { type: string }\nC: { type: array, items: { $ref: '#/components/schemas/A%22b' } }`,
      ),
    );
    expect(reported).toEqual([]);
  });
});

it("declares nothing but components and the inline schemas that deserve a name", () => {
  const { api } = lowerText(
    withSchemas(`
A: { type: object, properties: { s: { type: string }, b: { $ref: '#/components/schemas/B' }, e: { enum: [x, y] }, l: { type: array, items: { type: string } } } }
B: { type: object }`),
  );
  expect([...api.declarations.keys()]).toEqual([
    "/components/schemas/A",
    "/components/schemas/A/properties/e",
    "/components/schemas/B",
  ]);
});
