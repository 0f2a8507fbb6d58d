import { directed, type Row } from "./row.js";

/** A document whose operation sends and is answered with a choice, told apart by `kind` where it says so. */
function pets(variants: readonly string[], mapping: string, others = ""): string {
  const refs = variants.map((name) => `{ $ref: "#/components/schemas/${name}" }`).join(", ");
  const tag =
    mapping === "" ? "" : `, discriminator: { propertyName: kind, mapping: {${mapping}} }`;
  return `paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet: { oneOf: [${refs}]${tag} }
    Cat: { type: object, required: [kind], properties: { kind: { type: string }, meow: { type: string } } }
    Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: integer } } }
    Fox: { type: object, required: [kind], properties: { kind: { type: string }, ring: { type: boolean } } }
${others}`;
}

/** The same, sent. */
function sent(text: string): string {
  return text
    .replace("get:", "post:")
    .replace(
      /responses:\n {8}"200": \{ description: All., (content: .*) \}\n/,
      'requestBody: { required: true, $1 }\n      responses: { "204": { description: Done. } }\n',
    );
}

const cats = "cat: Cat, dog: Dog".replaceAll(/(\w+): (\w+)/g, '$1: "#/components/schemas/$2"');
const foxes = `${cats}, fox: "#/components/schemas/Fox"`;
const renamed = cats.replace("dog:", "hound:");
const both = `${cats}, hound: "#/components/schemas/Dog"`;

const documents: readonly (Omit<Row, "frame" | "want"> & {
  readonly request: readonly string[];
  readonly response: readonly string[];
})[] = [
  {
    name: "a variant with a tag is added",
    before: pets(["Cat", "Dog"], cats),
    after: pets(["Cat", "Dog", "Fox"], foxes),
    request: ["union/tagged-variant-added addition nobody"],
    response: ["union/tagged-variant-added addition nobody"],
  },
  {
    name: "a variant with a tag is removed",
    before: pets(["Cat", "Dog", "Fox"], foxes),
    after: pets(["Cat", "Dog"], cats),
    request: ["union/variant-removed breaking caller"],
    response: ["union/variant-removed breaking reader+mocks"],
  },
  {
    name: "a tag is added to a variant",
    before: pets(["Cat", "Dog"], cats),
    after: pets(["Cat", "Dog"], both),
    request: ["union/tag-added addition nobody"],
    response: ["union/tag-added addition nobody"],
  },
  {
    name: "a tag is removed from a variant",
    before: pets(["Cat", "Dog"], both),
    after: pets(["Cat", "Dog"], cats),
    request: ["union/tag-removed breaking caller"],
    response: ["union/tag-removed breaking reader+mocks"],
  },
  {
    name: "a variant gets another tag",
    before: pets(["Cat", "Dog"], cats),
    after: pets(["Cat", "Dog"], renamed),
    request: ["union/tag-renamed breaking caller"],
    response: ["union/tag-renamed breaking reader+mocks"],
  },
  {
    name: "a variant without a tag is added",
    before: pets(["Cat", "Dog"], ""),
    after: pets(["Cat", "Dog", "Fox"], ""),
    request: ["union/variant-added addition nobody"],
    response: ["union/variant-added breaking reader"],
  },
  {
    name: "a variant without a tag is removed",
    before: pets(["Cat", "Dog", "Fox"], ""),
    after: pets(["Cat", "Dog"], ""),
    request: ["union/variant-removed breaking caller"],
    response: ["union/variant-removed breaking reader+mocks"],
  },
  {
    name: "a choice is told apart from now on",
    before: pets(["Cat", "Dog"], ""),
    after: pets(["Cat", "Dog"], cats),
    request: ["union/discriminator-added breaking caller"],
    response: ["union/discriminator-added breaking reader"],
  },
  {
    name: "a choice is no longer told apart",
    before: pets(["Cat", "Dog"], cats),
    after: pets(["Cat", "Dog"], ""),
    request: ["union/discriminator-removed addition nobody"],
    response: ["union/discriminator-removed breaking reader"],
  },
];

/** Changes of choices between types. */
export const unionRows: readonly Row[] = [
  ...documents.flatMap(({ request, response, name, before, after }): readonly Row[] => [
    {
      name: `request: ${name}`,
      frame: "document",
      before: sent(before),
      after: sent(after),
      want: request,
    },
    { name: `response: ${name}`, frame: "document", before, after, want: response },
  ]),
  ...directed([
    {
      name: "one type becomes a choice",
      before: "type: object\nproperties: { a: { type: string } }",
      after: "type: object\nproperties: { a: { oneOf: [{ type: string }, { type: boolean }] } }",
      request: ["union/variant-added addition nobody"],
      response: ["union/variant-added breaking reader"],
    },
    {
      name: "a choice becomes one type",
      before: "type: object\nproperties: { a: { oneOf: [{ type: string }, { type: boolean }] } }",
      after: "type: object\nproperties: { a: { type: string } }",
      request: ["union/variant-removed breaking caller"],
      response: ["union/variant-removed breaking reader+mocks"],
    },
    {
      name: "a limit of a variant changes",
      before:
        "type: object\nproperties: { a: { oneOf: [{ type: string, maxLength: 9 }, { type: boolean }] } }",
      after:
        "type: object\nproperties: { a: { oneOf: [{ type: string, maxLength: 5 }, { type: boolean }] } }",
      request: ["limit/tightened breaking caller"],
      response: ["limit/tightened notice nobody"],
    },
  ]),
];
