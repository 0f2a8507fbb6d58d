/**
 * Descriptions of any size, to see how work grows: the whole of an API, and shapes that are deep or wide in
 * one way each. Twice the size is twice as much of the same.
 */

const text = { type: "string" };
const refer = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema) => ({ content: { "application/json": { schema } } });
const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const record = (count, make) => Object.fromEntries(list(count, make));

/** By its name, a function from a size to a description. */
export const shapes = {
  /** Services of ten operations each, with parameters, bodies, schemas shared and in place. */
  api: (size) => describe(...services(Math.max(1, Math.round(size / 10)))),
  /** Schemas that each extend the one before by allOf. */
  allOfChain: (size) =>
    ofSchemas({
      Link0: { type: "object", properties: { own0: text } },
      ...record(size, (at) => [
        `Link${at + 1}`,
        { allOf: [refer(`Link${at}`), { type: "object", properties: { [`own${at + 1}`]: text } }] },
      ]),
    }),
  /** Choices between the next choice and an object. */
  oneOfChain: (size) =>
    ofSchemas({
      ...record(size, (at) => [
        `Link${at}`,
        { oneOf: [refer(`Link${at + 1}`), literalObject(`kind${at}`)] },
      ]),
      [`Link${size}`]: literalObject("end"),
    }),
  /** One choice between many schemas that a tag tells apart, used in many places. */
  wideUnion: (size) =>
    ofSchemas({
      Event: {
        oneOf: list(size, (at) => refer(`Event${at}`)),
        discriminator: { propertyName: "kind" },
      },
      ...record(size, (at) => [`Event${at}`, variant(`Event${at}`, { next: refer("Event") })]),
    }),
  /** An object with many properties. */
  wideObject: (size) =>
    ofSchemas({
      Wide: { type: "object", properties: record(size, (at) => [`property${at}`, text]) },
    }),
  /** An enumeration of many values. */
  wideEnum: (size) =>
    ofSchemas({ Wide: { type: "string", enum: list(size, (at) => `value${at}`) } }),
  /** Schemas that refer to each other in a circle, each with a list of the next. */
  circle: (size) =>
    ofSchemas(
      record(size, (at) => [
        `Link${at}`,
        {
          type: "object",
          required: ["name"],
          properties: {
            name: text,
            next: { type: "array", items: refer(`Link${(at + 1) % size}`) },
          },
        },
      ]),
    ),
  /** Objects in place, inside one another. */
  nested: (size) =>
    ofSchemas(
      record(Math.max(1, Math.round(size / 10)), (at) => [
        `Outer${at}`,
        list(10, (depth) => `inner${depth}`).reduceRight(
          (inner, name) => ({ type: "object", properties: { [name]: inner, label: text } }),
          text,
        ),
      ]),
    ),
};

function describe(paths, schemas, more = {}) {
  return {
    openapi: "3.1.0",
    info: { title: "Growth", version: "1" },
    servers: [{ url: "https://api.example.com" }],
    paths,
    components: { schemas, ...more },
  };
}

/** Some schemas, each sent and received by an operation of its own. */
function ofSchemas(schemas) {
  const paths = Object.keys(schemas).map((name) => [
    `/${name}`,
    {
      post: {
        operationId: `send${name}`,
        tags: ["all"],
        requestBody: json(refer(name)),
        responses: { 200: { description: "Done.", ...json(refer(name)) } },
      },
    },
  ]);
  return describe(Object.fromEntries(paths), schemas);
}

function literalObject(kind) {
  return { type: "object", required: [kind], properties: { [kind]: { const: kind } } };
}

function variant(kind, properties) {
  return {
    type: "object",
    required: ["kind"],
    properties: { kind: { const: kind }, ...properties },
  };
}

function services(count) {
  const all = list(count, (at) => service(`Part${at}`));
  const shared = {
    Failure: { type: "object", properties: { code: { type: "integer" }, message: text } },
    Kept: {
      type: "object",
      properties: {
        created: { type: "string", format: "date-time", readOnly: true },
        labels: { type: "object", additionalProperties: text },
      },
    },
  };
  const more = {
    parameters: {
      Size: { name: "pageSize", in: "query", schema: { type: "integer", maximum: 100 } },
      Token: { name: "pageToken", in: "query", schema: text },
    },
    responses: { Failed: { description: "It failed.", ...json(refer("Failure")) } },
  };
  const join = (key) => Object.assign({}, ...all.map((one) => one[key]));
  return [join("paths"), { ...shared, ...join("schemas") }, more];
}

const id = { name: "id", in: "path", required: true, schema: text };
const page = ["Size", "Token"].map((one) => ({ $ref: `#/components/parameters/${one}` }));
const gives = (schema) => ({ responses: { 200: { description: "Done.", ...json(schema) } } });
const takes = (schema) => ({ requestBody: { required: true, ...json(schema) } });

function service(name) {
  const operation = (verb, more) => ({
    operationId: `${verb}${name}`,
    tags: [name],
    summary: `${verb} of ${name}.`,
    ...more,
    responses: { ...more.responses, default: { $ref: "#/components/responses/Failed" } },
  });
  const paths = { ...pathsOfAll(name, operation), ...pathsOfOne(name, operation) };
  return { paths, schemas: { ...objectsOf(name), ...eventsOf(name) } };
}

function pathsOfAll(name, operation) {
  const found = {
    type: "object",
    required: ["items"],
    properties: { items: { type: "array", items: refer(name) }, nextPageToken: text },
  };
  const wanted = {
    type: "object",
    properties: { states: { type: "array", items: refer(`${name}State`) }, query: text },
  };
  return {
    [`/${name}`]: {
      get: operation("list", { parameters: page, ...gives(found) }),
      post: operation("create", { ...takes(refer(`${name}Input`)), ...gives(refer(name)) }),
    },
    [`/${name}/search`]: {
      post: operation("search", {
        ...takes(wanted),
        ...gives({ type: "array", items: refer(name) }),
      }),
    },
  };
}

function pathsOfOne(name, operation) {
  const one = { parameters: [id] };
  const event = refer(`${name}Event`);
  const changes = { type: "object", properties: { title: text, weight: { type: "number" } } };
  return {
    [`/${name}/{id}`]: {
      get: operation("get", { ...one, ...gives(refer(`${name}Full`)) }),
      put: operation("replace", { ...one, ...takes(refer(name)), ...gives(refer(name)) }),
      patch: operation("change", { ...one, ...takes(changes), ...gives(refer(name)) }),
      delete: operation("remove", { ...one, responses: { 204: { description: "Gone." } } }),
    },
    [`/${name}/{id}/events`]: {
      get: operation("listEventsOf", {
        parameters: [id, ...page],
        ...gives({ type: "array", items: event }),
      }),
      post: operation("addEventTo", { ...one, ...takes(event), ...gives(event) }),
    },
    [`/${name}/{id}/target`]: {
      get: operation("getTargetOf", { ...one, ...gives(refer(`${name}Target`)) }),
    },
  };
}

function objectsOf(name) {
  const properties = {
    id: text,
    title: { type: "string", maxLength: 80, description: `The title of a ${name}.` },
    state: refer(`${name}State`),
    parent: refer(name),
    children: { type: "array", items: refer(name) },
    place: { type: "object", properties: { row: { type: "integer" }, room: text } },
    weight: { type: ["number", "null"] },
  };
  const events = { type: "array", items: refer(`${name}Event`) };
  return {
    [name]: {
      allOf: [refer("Kept"), { type: "object", required: ["id", "title"], properties }],
    },
    [`${name}Full`]: { allOf: [refer(name), { type: "object", properties: { events } }] },
    [`${name}Input`]: {
      type: "object",
      required: ["title"],
      properties: { title: text, state: refer(`${name}State`), target: refer(`${name}Target`) },
    },
    [`${name}State`]: { type: "string", enum: ["open", "held", "closed"] },
    [`${name}Target`]: {
      oneOf: [
        {
          type: "object",
          required: ["url"],
          properties: { url: { type: "string", format: "uri" } },
        },
        { type: "object", required: ["file"], properties: { file: text } },
        text,
      ],
    },
  };
}

function eventsOf(name) {
  const kinds = {
    Created: variant("created", { by: text }),
    Moved: variant("moved", { from: text, to: text }),
    Nested: variant("nested", { inner: refer(`${name}Event`) }),
  };
  const mapping = Object.entries(kinds).map(([kind, { properties }]) => [
    properties.kind.const,
    refer(`${name}${kind}`).$ref,
  ]);
  return {
    ...Object.fromEntries(Object.entries(kinds).map(([kind, schema]) => [name + kind, schema])),
    [`${name}Event`]: {
      oneOf: Object.keys(kinds).map((kind) => refer(`${name}${kind}`)),
      discriminator: { propertyName: "kind", mapping: Object.fromEntries(mapping) },
    },
  };
}
