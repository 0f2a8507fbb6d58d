import { expect, it } from "vitest";
import { checkText } from "../../../src/emit/emitters/checks/check-text.js";
import { lowerText, typeOf, withSchemas } from "../../support/documents.js";

/** A schema, and what its values are checked by; `of(X)` is the check of the schema X. */
const table: readonly { readonly schema: string; readonly want: string }[] = [
  { schema: "{}", want: '"any"' },
  { schema: "{ type: string }", want: '"string"' },
  { schema: "{ type: string, description: Prose. }", want: '"string"' },
  {
    schema: '{ type: string, format: uuid, minLength: 1, pattern: "^\\\\d`${x}*/" }',
    want: '{ is: "string", format: "uuid", pattern: "^\\\\d`${x}*/", minLength: 1 }',
  },
  { schema: "{ type: integer }", want: '"integer"' },
  { schema: "{ type: number, minimum: 0 }", want: '{ is: "number", minimum: 0 }' },
  {
    schema: "{ type: array, items: { type: [string, 'null'] } }",
    want: '{ is: "list", items: ["string", "null"] }',
  },
  { schema: "{ const: 1 }", want: '{ is: "enum", values: [1], closed: true }' },
  { schema: "{ enum: [a, b] }", want: '{ is: "enum", values: ["a", "b"] }' },
  {
    schema: "{ type: array, items: { $ref: '#/components/schemas/Other' }, maxItems: 2 }",
    want: '{ is: "list", items: of(Other), maxItems: 2 }',
  },
  {
    schema: "{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }",
    want: '{ is: "list", prefix: ["string"], items: "never", minItems: 1 }',
  },
  {
    schema:
      "{ type: object, required: [a, b], properties: { a: { type: string, readOnly: true }, b: { type: string, default: x }, c: { type: string, default: y, writeOnly: true } } }",
    want: '{ is: "object", properties: { a: "string", b: "string", c: "string" }, required: ["a", "b"], readOnly: ["a"], writeOnly: ["c"], defaulted: ["b"] }',
  },
  {
    schema: "{ type: object, additionalProperties: { type: integer }, maxProperties: 3 }",
    want: '{ is: "object", additional: "integer", maxProperties: 3 }',
  },
  {
    schema:
      "{ type: object, properties: { __proto__: { type: string } }, additionalProperties: false }",
    want: '{ is: "object", properties: { ["__proto__"]: "string" }, additional: "never" }',
  },
  {
    schema: "{ type: object, patternProperties: { ^x-: { type: string } } }",
    want: '{ is: "object", patterns: [["^x-", "string"]] }',
  },
  {
    schema:
      "{ type: object, properties: { a: { type: string }, b: { type: string } }, oneOf: [{ required: [a] }, { required: [b] }] }",
    want: '{ is: "object", properties: { a: "string", b: "string" }, groups: [{ arms: ["a", "b"], required: true }] }',
  },
  {
    schema: "{ anyOf: [{ type: string }, { type: integer }, { type: string }] }",
    want: '["string", "integer"]',
  },
  { schema: "{ anyOf: [{ type: string }, {}] }", want: '"any"' },
];

it.each(table)("$schema", ({ schema, want }) => {
  const { api } = lowerText(withSchemas(`Given: ${schema}\nOther: { type: string }`));
  const nameOf = (target: string): string => `of(${target.split("/").at(-1) ?? ""})`;
  expect(checkText(typeOf(api, "Given"), nameOf)).toBe(want);
});

it("tells the variants of a union apart by their tags", () => {
  const { api } = lowerText(
    withSchemas(`
Pet:
  oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }]
  discriminator: { propertyName: kind, mapping: { cat: "#/components/schemas/Cat" } }
Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
Dog: { type: object, required: [kind], properties: { kind: { type: string } } }`),
  );
  const nameOf = (target: string): string => `of(${target.split("/").at(-1) ?? ""})`;
  expect(checkText(typeOf(api, "Pet"), nameOf)).toBe(
    '{ is: "tagged", tag: "kind", variants: [["cat", of(Cat)], ["Dog", of(Dog)]] }',
  );
  // The union looks at the tag; by itself it is what its schema says.
  expect(checkText(typeOf(api, "Cat"), nameOf)).toBe(
    '{ is: "object", properties: { kind: "string" }, required: ["kind"] }',
  );
});
