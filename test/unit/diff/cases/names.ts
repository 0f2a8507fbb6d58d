import type { Row } from "./row.js";

const done = 'responses: { "204": { description: Done. } }';
const thing = '{ $ref: "#/components/schemas/Thing" }';
const answer = (schema: string): string =>
  `responses: { "200": { description: Ok., content: { application/json: { schema: ${schema} } } } }`;
const list = (rest: string): string => `/things: { get: { ${rest} } }`;
const object = "{ type: object, properties: { a: { type: string } } }";

/** A document whose operation answers with a schema, beside some others. */
function answering(schema: string, schemas: string): string {
  return `paths: { /things: { get: { operationId: list, tags: [things], ${answer(schema)} } } }
components: { schemas: { ${schemas} } }`;
}

const pathRows: readonly Omit<Row, "frame">[] = [
  {
    name: "an operation is added",
    before: `/things: { get: { operationId: list, tags: [things], ${done} } }`,
    after: `/things: { get: { operationId: list, tags: [things], ${done} }, post: { operationId: make, tags: [things], ${done} } }`,
    want: ["operation/added addition nobody"],
  },
  {
    name: "an operation is removed",
    before: `/things: { get: { operationId: list, tags: [things], ${done} }, post: { operationId: make, tags: [things], ${done} } }`,
    after: `/things: { get: { operationId: list, tags: [things], ${done} } }`,
    want: ["operation/removed breaking caller"],
  },
  {
    name: "an operation gets another path",
    before: `/things: { get: { operationId: list, tags: [things], ${done} } }`,
    after: `/items: { get: { operationId: list, tags: [things], ${done} } }`,
    want: ["operation/moved breaking caller"],
  },
  {
    name: "an operation gets another method",
    before: `/things: { put: { operationId: save, tags: [things], ${done} } }`,
    after: `/things: { patch: { operationId: save, tags: [things], ${done} } }`,
    want: ["operation/moved breaking caller"],
  },
  {
    name: "an operation gets another operationId",
    before: list(`operationId: list, tags: [things], ${done}`),
    after: list(`operationId: listAll, tags: [things], ${done}`),
    want: ["name/operation breaking caller"],
  },
  {
    name: "an operationId is written otherwise, which nobody sees",
    before: list(`operationId: listAll, tags: [things], ${done}`),
    after: list(`operationId: list_all, tags: [things], ${done}`),
    want: ["name/wire notice nobody"],
  },
  {
    name: "an operation gets another tag",
    before: list(`operationId: list, tags: [things], ${done}`),
    after: list(`operationId: list, tags: [items], ${done}`),
    want: ["name/service breaking caller"],
  },
  {
    name: "an operation gets another tag and another operationId",
    before: list(`operationId: list, tags: [things], ${done}`),
    after: list(`operationId: listAll, tags: [items], ${done}`),
    want: ["name/operation breaking caller", "name/service breaking caller"],
  },
  {
    name: "a tag is written otherwise, which nobody sees",
    before: list(`operationId: list, tags: [My Things], ${done}`),
    after: list(`operationId: list, tags: [my-things], ${done}`),
    want: [],
  },
  {
    name: "a second tag is added",
    before: list(`operationId: list, tags: [things], ${done}`),
    after: list(`operationId: list, tags: [things, items], ${done}`),
    want: [],
  },
  {
    name: "a parameter of the path is called otherwise",
    before: `/things/{id}: { get: { operationId: find, tags: [things], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], ${done} } }`,
    after: `/things/{thingId}: { get: { operationId: find, tags: [things], parameters: [{ name: thingId, in: path, required: true, schema: { type: string } }], ${done} } }`,
    want: ["parameter/renamed breaking caller"],
  },
  {
    name: "an argument collides with a new one, and is called otherwise",
    before: `/things: { get: { operationId: list, tags: [things], parameters: [{ name: id, in: query, schema: { type: string } }], ${done} } }`,
    after: `/things: { get: { operationId: list, tags: [things], parameters: [{ name: id, in: query, schema: { type: string } }, { name: id, in: header, schema: { type: string } }], ${done} } }`,
    want: ["parameter/added-optional addition nobody"],
  },
  {
    name: "a body's property collides with a new parameter",
    before: `/things: { post: { operationId: make, tags: [things], requestBody: { required: true, content: { application/json: { schema: ${object} } } }, ${done} } }`,
    after: `/things: { post: { operationId: make, tags: [things], parameters: [{ name: a, in: query, schema: { type: string } }], requestBody: { required: true, content: { application/json: { schema: ${object} } } }, ${done} } }`,
    want: ["name/body breaking caller", "parameter/added-optional addition nobody"],
  },
];

const documentRows: readonly Omit<Row, "frame">[] = [
  {
    name: "a schema is renamed",
    before: answering(thing, `Thing: ${object}`),
    after: answering(thing.replace("Thing", "Item"), `Item: ${object}`),
    want: ["name/type breaking caller+reader"],
  },
  {
    name: "a schema that nothing uses is added",
    before: answering(thing, `Thing: ${object}`),
    after: answering(thing, `Thing: ${object}, Item: ${object}`),
    want: ["schema/added addition nobody"],
  },
  {
    name: "a schema that nothing uses is removed",
    before: answering(thing, `Thing: ${object}, Item: ${object}`),
    after: answering(thing, `Thing: ${object}`),
    want: ["schema/removed breaking caller"],
  },
  {
    name: "a schema is deprecated",
    before: answering(thing, `Thing: ${object}`),
    after: answering(thing, `Thing: ${object.replace("{ type", "{ deprecated: true, type")}`),
    want: ["schema/deprecated addition nobody"],
  },
  {
    name: "a schema is described otherwise",
    before: answering(thing, `Thing: ${object}`),
    after: answering(thing, `Thing: ${object.replace("{ type", "{ description: New., type")}`),
    want: ["docs/changed notice nobody"],
  },
];

const pet =
  "{ type: object, required: [id], properties: { id: { type: string }, n: { type: integer } } }";
const hook = (schema: string): string => `paths: {}
webhooks: { sold: { post: { requestBody: { content: { application/json: { schema: ${schema} } } }, responses: { "200": { description: Seen. } } } } }`;

const incomingRows: readonly Omit<Row, "frame">[] = [
  {
    name: "a webhook is added",
    before: "paths: {}",
    after: hook(pet),
    want: ["incoming/added addition nobody"],
  },
  {
    name: "a webhook is removed",
    before: hook(pet),
    after: "paths: {}",
    want: ["incoming/removed breaking caller+reader"],
  },
  {
    name: "a webhook loses a property",
    before: hook(pet),
    after: hook(pet.replace(", n: { type: integer }", "")),
    want: ["property/removed breaking reader+mocks"],
  },
  {
    name: "a webhook gets a property",
    before: hook(pet.replace(", n: { type: integer }", "")),
    after: hook(pet),
    want: ["property/added-optional addition nobody"],
  },
];

const nothingRows: readonly Omit<Row, "frame">[] = [
  {
    name: "properties stand in another order",
    before: answering(
      thing,
      "Thing: { type: object, properties: { a: { type: string }, b: { type: string } } }",
    ),
    after: answering(
      thing,
      "Thing: { type: object, properties: { b: { type: string }, a: { type: string } } }",
    ),
    want: [],
  },
  {
    name: "values of a choice stand in another order",
    before: answering(thing, "Thing: { type: string, enum: [x, y] }"),
    after: answering(thing, "Thing: { type: string, enum: [y, x] }"),
    want: [],
  },
  {
    name: "required names stand in another order",
    before: answering(
      thing,
      "Thing: { type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }",
    ),
    after: answering(
      thing,
      "Thing: { type: object, required: [b, a], properties: { a: { type: string }, b: { type: string } } }",
    ),
    want: [],
  },
  {
    name: "schemas stand in another order",
    before: answering(thing, `Thing: ${object}, Item: ${object}`),
    after: answering(thing, `Item: ${object}, Thing: ${object}`),
    want: [],
  },
  {
    name: "a schema without a name of its own moves to the components",
    before: answering("{ type: array, items: { type: string } }", `Thing: ${object}`),
    after: answering(
      '{ $ref: "#/components/schemas/Names" }',
      `Thing: ${object}, Names: { type: array, items: { type: string } }`,
    ),
    want: ["schema/added addition nobody"],
  },
  {
    name: "a response moves to the components",
    before: `paths: { /things: { get: { operationId: list, tags: [things], responses: { "204": { description: Done. } } } } }`,
    after: `paths: { /things: { get: { operationId: list, tags: [things], responses: { "204": { $ref: "#/components/responses/Done" } } } } }
components: { responses: { Done: { description: Done. } } }`,
    want: [],
  },
  {
    name: "an allOf of one schema is that schema",
    before: answering(thing, `Thing: ${object}`),
    after: answering(thing, `Thing: { allOf: [${object}] }`),
    want: [],
  },
  {
    name: "a recursive schema stays as it is",
    before: answering(
      thing,
      `Thing: { type: object, properties: { next: ${thing}, a: { type: string } } }`,
    ),
    after: answering(
      thing,
      `Thing: { type: object, properties: { a: { type: string }, next: ${thing} } }`,
    ),
    want: [],
  },
  {
    name: "a recursive schema changes once",
    before: answering(
      thing,
      `Thing: { type: object, properties: { next: ${thing}, a: { type: string } } }`,
    ),
    after: answering(
      thing,
      `Thing: { type: object, properties: { next: ${thing}, a: { type: integer } } }`,
    ),
    want: ["type/changed breaking reader"],
  },
];

const framed =
  (frame: Row["frame"]) =>
  (row: Omit<Row, "frame">): Row => ({ ...row, frame });

/** Changes of names, of what the API sends by itself, and what is no change. */
export const nameRows: readonly Row[] = [
  ...pathRows.map(framed("paths")),
  ...[...documentRows, ...incomingRows, ...nothingRows].map(framed("document")),
];
