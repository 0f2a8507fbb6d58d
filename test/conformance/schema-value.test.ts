import { describe, expect, it } from "vitest";
import { readStyled, styleOf } from "../../scripts/conformance/schema-value.js";

const array = { type: "array", items: { type: "string" } };
const numbers = { type: "array", items: { type: "integer" } };
const object = { type: "object", additionalProperties: { type: "integer" } };
const place = { path: { in: "path" }, query: { in: "query" }, header: { in: "header" } };

/** The texts are those of the table of styles in OpenAPI 3.1.1 (Parameter Object, Style Examples). */
describe("a value is read back from its text", () => {
  it.each([
    { given: { ...place.path, schema: { type: "string" } }, text: "blue", want: "blue" },
    { given: { ...place.path, schema: { type: "integer" } }, text: "5", want: 5 },
    { given: { ...place.path, schema: { type: "boolean" } }, text: "true", want: true },
    { given: { ...place.path, schema: { enum: [1, 2] } }, text: "2", want: 2 },
    { given: { ...place.path, schema: { type: ["string", "integer"] } }, text: "5", want: "5" },
    { given: { ...place.path, schema: { anyOf: [{ type: "integer" }] } }, text: "5", want: 5 },
    { given: { ...place.path, schema: array }, text: "blue,black", want: ["blue", "black"] },
    { given: { ...place.path, schema: numbers }, text: "1,2", want: [1, 2] },
    { given: { ...place.path, schema: object }, text: "R,100,G,200", want: { R: 100, G: 200 } },
    {
      given: { ...place.path, explode: true, schema: object },
      text: "R=100,G=200",
      want: { R: 100, G: 200 },
    },
    { given: { ...place.path, style: "label", schema: array }, text: ".a,b", want: ["a", "b"] },
    {
      given: { ...place.path, style: "label", explode: true, schema: array },
      text: ".a.b",
      want: ["a", "b"],
    },
    {
      given: { ...place.path, style: "label", explode: true, schema: object },
      text: ".R=100.G=200",
      want: { R: 100, G: 200 },
    },
    {
      given: { ...place.path, style: "matrix", schema: { type: "string" } },
      text: ";color=blue",
      want: "blue",
    },
    {
      given: { ...place.path, style: "matrix", schema: array },
      text: ";color=a,b",
      want: ["a", "b"],
    },
    {
      given: { ...place.path, style: "matrix", explode: true, schema: array },
      text: ";color=a;color=b",
      want: ["a", "b"],
    },
    {
      given: { ...place.path, style: "matrix", schema: object },
      text: ";color=R,100,G,200",
      want: { R: 100, G: 200 },
    },
    {
      given: { ...place.path, style: "matrix", explode: true, schema: object },
      text: ";R=100;G=200",
      want: { R: 100, G: 200 },
    },
    { given: { ...place.query, explode: false, schema: array }, text: "a,b", want: ["a", "b"] },
    {
      given: { ...place.query, style: "spaceDelimited", schema: array },
      text: "a b",
      want: ["a", "b"],
    },
    {
      given: { ...place.query, style: "pipeDelimited", schema: array },
      text: "a|b",
      want: ["a", "b"],
    },
    { given: { ...place.header, schema: array }, text: "a,b", want: ["a", "b"] },
  ])("$text of $given", ({ given, text, want }) => {
    expect(readStyled({}, styleOf({}, { name: "color", ...given }), text)).toEqual(want);
  });
});

it("follows references, also in circles", () => {
  const document = {
    schemas: {
      loop: { anyOf: [{ $ref: "#/schemas/loop" }, { $ref: "#/schemas/number" }] },
      number: { type: "number" },
    },
  };
  const parameter = { name: "a", in: "query", schema: { $ref: "#/schemas/loop" } };
  expect(readStyled(document, styleOf(document, parameter), "1.5")).toBe(1.5);
});
