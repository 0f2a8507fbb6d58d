import { expect, it } from "vitest";
import { loadAjv, SchemaJudge } from "../../../src/mock/schema-judge.js";
import { normalizeText, withSchemas } from "../../support/documents.js";

const animals = `
Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
Pet:
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, dog: Dog } }
Tame:
  required: [kind]
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, required: [leash] }]
  discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Cat, wolf: Dog } }
Either: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
Held: { type: object, properties: { pet: { $ref: '#/components/schemas/Either' }, size: { type: integer } } }
Rated: { type: object, properties: { size: { type: integer } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
Scalar: { oneOf: [{ type: integer }, { type: number }] }
Owned: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [owner], unevaluatedProperties: false, properties: { owner: {} } }
Shape: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type } }
Circle: { allOf: [{ $ref: '#/components/schemas/Shape' }, { type: object, properties: { radius: { type: number } } }] }
Square: { allOf: [{ $ref: '#/components/schemas/Shape' }, { type: object, properties: { side: { type: number } } }] }
Round: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }
`;

it.each([
  { name: "Pet", value: { kind: "cat", lives: 9 }, want: [] },
  { name: "Pet", value: { kind: "dog" }, want: [] },
  // Another server's tags are its own affair.
  { name: "Pet", value: { kind: "fish" }, want: [] },
  {
    name: "Pet",
    value: { kind: "cat", lives: "nine" },
    want: ["/lives must be of type integer"],
  },
  { name: "Pet", value: { kind: "dog", lives: "nine" }, want: [] },
  { name: "Pet", value: { lives: 9 }, want: [" fits none of its alternatives"] },
  {
    name: "Pet",
    value: { kind: "fish", lives: "nine", name: 1 },
    want: [
      "/lives must be of type integer",
      "/name must be of type string",
      " fits none of its alternatives",
    ],
  },
  // A tag that leads out of the choice.
  { name: "Tame", value: { kind: "wolf" }, want: [" must not be there"] },
  { name: "Tame", value: { kind: "cat" }, want: [] },
  { name: "Tame", value: { kind: "cat", lives: "nine" }, want: ["/lives must be of type integer"] },
  // Where there is no discriminator, a value may fit several alternatives, but not have parts of several.
  { name: "Either", value: { kind: "cat" }, want: [] },
  { name: "Either", value: { kind: "cat", lives: 9 }, want: [] },
  {
    name: "Either",
    value: { kind: "cat", lives: 9, name: "Tom" },
    want: [" fits more than one of its alternatives"],
  },
  {
    name: "Either",
    value: { lives: 9 },
    want: [" fits none of its alternatives"],
  },
  { name: "Held", value: { pet: { kind: "cat", lives: 9 }, size: 1 }, want: [] },
  {
    name: "Held",
    value: { pet: { kind: "cat", lives: 9 }, size: "s" },
    want: ["/size must be of type integer"],
  },
  // What stands beside the choice is no part of either.
  { name: "Rated", value: { kind: "cat", lives: 9, size: 1 }, want: [] },
  {
    name: "Rated",
    value: { kind: "cat", lives: 9, name: "Tom", size: 1 },
    want: [" fits more than one of its alternatives"],
  },
  { name: "Scalar", value: 1, want: [] },
  { name: "Scalar", value: "a", want: [" fits none of its alternatives"] },
  { name: "Owned", value: { kind: "cat", lives: 9, owner: "me" }, want: [] },
  {
    name: "Owned",
    value: { kind: "cat", name: "Tom", owner: "me" },
    want: ["/name is not a property that is allowed here"],
  },
  { name: "Round", value: { type: "Circle", radius: 1 }, want: [] },
])("a choice is decided by its discriminator: $name of $value", async ({ name, value, want }) => {
  const { root } = normalizeText(withSchemas(animals));
  const judge = new SchemaJudge(root, "readOnly", await loadAjv());
  const findings = judge.judge(`/components/schemas/${name}`, value);
  expect(findings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(want);
});
