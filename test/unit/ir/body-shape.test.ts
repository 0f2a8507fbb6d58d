import { describe, expect, it } from "vitest";
import { bodyVariants, needsContentType, takesContentType } from "../../../src/ir/body-shape.js";
import { lowerText, withPaths } from "../../support/documents.js";

const rest = `
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string } } }`;

function variantsOf(content: string) {
  const { api } = lowerText(
    withPaths(
      `/a: { post: { requestBody: { content: { ${content} } }, responses: { '200': { description: ok } } } }`,
      rest,
    ),
  );
  const [operation] = api.operations;
  if (operation === undefined) throw new Error("no operation");
  const variants = bodyVariants(operation, api);
  return {
    forms: variants.map(({ form, flat, contents }) =>
      [
        flat === undefined ? form : `flat ${form}`,
        ...contents.map(({ mediaType }) => mediaType),
      ].join(" "),
    ),
    named: takesContentType(variants),
    needed: variants.map((variant) => needsContentType(variant, api)),
  };
}

const pet = "{ schema: { $ref: '#/components/schemas/Pet' } }";
const binary = "{ schema: { type: string, format: binary } }";

describe("bodyVariants", () => {
  const table = [
    { given: `application/json: ${pet}`, forms: ["flat value application/json"], named: false },
    {
      given: `application/x-www-form-urlencoded: ${pet}, text/json: ${pet}, application/json: ${pet}`,
      forms: ["flat value application/json text/json application/x-www-form-urlencoded"],
      named: true,
    },
    {
      given: `application/xml: ${pet}, application/json; v=2: ${pet}, application/json: ${pet}, text/plain: {}`,
      forms: [
        "flat value application/json application/json; v=2",
        "text text/plain application/xml",
      ],
      named: true,
    },
    { given: `image/*: ${binary}`, forms: ["bytes image/*"], named: true, needed: [true] },
    {
      given: `application/octet-stream: {}`,
      forms: ["bytes application/octet-stream"],
      named: false,
    },
    {
      given: `application/text; charset=utf-8: { schema: { type: string } }, application/csv: {}`,
      forms: ["text application/csv application/text; charset=utf-8"],
      named: true,
    },
    {
      given: `application/zip: { schema: { type: string } }`,
      forms: ["bytesOrText application/zip"],
      named: false,
    },
    { given: `"*/*": {}`, forms: ["any */*"], named: true },
    { given: `"*/*": ${pet}`, forms: ["flat value */*"], named: true },
    { given: `"*/*": ${binary}`, forms: ["bytes */*"], named: true },
    { given: `text/csv: ${binary}`, forms: ["bytesOrText text/csv"], named: false },
    { given: `application/json: ${binary}`, forms: ["bytes application/json"], named: false },
    {
      given: `text/plain: { schema: { type: integer } }`,
      forms: ["value text/plain"],
      named: false,
    },
    {
      given: `multipart/form-data: ${binary}`,
      forms: ["fields multipart/form-data"],
      named: false,
    },
    { given: `multipart/form-data: {}`, forms: ["fields multipart/form-data"], named: false },
    { given: `application/x-ndjson: ${pet}`, forms: ["items application/x-ndjson"], named: false },
    {
      given: `application/vnd.example.v1: ${pet}`,
      forms: ["flat value application/vnd.example.v1"],
      named: false,
    },
    {
      given: `application/vnd.example.v1: { schema: { type: object } }`,
      forms: ["bytesOrText application/vnd.example.v1"],
      named: false,
    },
    {
      given: `application/vnd.ms-excel: ${pet}`,
      forms: ["bytesOrText application/vnd.ms-excel"],
      named: false,
    },
    { given: `application/soap+xml: ${pet}`, forms: ["text application/soap+xml"], named: false },
  ];
  for (const { given, forms, named, needed } of table) {
    it(`tells the forms of ${given}`, () => {
      const found = variantsOf(given);
      expect({ forms: found.forms, named: found.named }).toEqual({ forms, named });
      expect(found.needed).toEqual(needed ?? forms.map(() => false));
    });
  }
});
