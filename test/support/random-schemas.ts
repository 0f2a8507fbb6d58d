import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/ir/types.js";

/** How many component schemas a random document has. */
const count = 6;

/** A random schema: a boolean, or keywords of JSON Schema 2020-12. */
type Schema = boolean | JsonObject;

const names = ["a", "b", "kind", "x-one", "constructor", "odd name"] as const;
const name = fc.constantFrom(...names);
const scalar: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom("a", "b", "", "it's `${1}` */", "\u2028"),
  fc.constantFrom(0, 1, -1, 1.5, 2 ** 53, 1e21),
  fc.boolean(),
);
const small = fc.integer({ min: 0, max: 3 });
const reference: fc.Arbitrary<JsonObject> = fc
  .integer({ min: 0, max: count - 1 })
  .map((index) => ({ $ref: `#/components/schemas/S${index}` }));

/** Some of the given members, each with a value of its own. */
function some(
  members: Readonly<Record<string, fc.Arbitrary<JsonValue>>>,
): fc.Arbitrary<JsonObject> {
  return fc.record(members, { requiredKeys: [] }) as fc.Arbitrary<JsonObject>;
}

const string = some({
  minLength: small,
  maxLength: fc.integer({ min: 3, max: 9 }),
  format: fc.constantFrom("date", "uuid", "odd"),
  pattern: fc.constantFrom("^[a-z]*$", "x"),
}).map(({ format, ...limits }): JsonObject =>
  format === undefined ? { type: "string", ...limits } : { type: "string", format },
);
const number = some({
  minimum: fc.integer({ min: -2, max: 2 }),
  maximum: fc.integer({ min: 4, max: 9 }),
  multipleOf: fc.constantFrom(1, 2, 0.5),
}).chain((limits) =>
  fc.constantFrom("number", "integer").map((type): JsonObject => ({ type, ...limits })),
);
const values = fc.oneof(
  fc.record({ const: fc.oneof(scalar, fc.constant(null)) }),
  fc.record({
    enum: fc.array(fc.oneof(scalar, fc.constant(null)), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    enum: fc.array(
      fc.oneof(
        scalar,
        fc.array(scalar, { maxLength: 2 }),
        fc.dictionary(name, scalar, { maxKeys: 2 }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
) as fc.Arbitrary<JsonObject>;

const types = ["string", "integer", "number", "boolean", "null", "object", "array"];
const inPatterns = fc.constantFrom("^x-", "^y", "[0-9]$");

/** Requires some of the properties that an object declares. */
function requiring(object: JsonObject): fc.Arbitrary<JsonObject> {
  const declared = Object.keys((object["properties"] ?? {}) as JsonObject);
  return fc
    .subarray(declared)
    .map((required) => (required.length === 0 ? object : { ...object, required }));
}

interface Schemas {
  readonly schema: Schema;
  /** An object that leaves other names alone, so that it can be put together with any other. */
  readonly open: JsonObject;
  readonly object: JsonObject;
  readonly array: JsonObject;
}

const { schema } = fc.letrec<Schemas>((tie) => {
  const inner = tie("schema") as fc.Arbitrary<JsonValue>;
  const open = tie("open") as fc.Arbitrary<JsonObject>;
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema", withCrossShrink: true },
      fc.oneof(string, number, values, reference),
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom<Schema>(true, {}) },
        { weight: 2, arbitrary: fc.constantFrom(...types).map((type): Schema => ({ type })) },
      ),
      tie("object"),
      tie("array"),
      fc.uniqueArray(fc.constantFrom(...types), { minLength: 2 }).map((type) => ({ type })),
      fc.record({ anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }) }),
      fc.tuple(string, number, open, tie("array")).map(([...oneOf]) => ({ oneOf })),
      fc.constant({
        oneOf: [
          { type: "integer", minimum: 2 },
          { type: "number", maximum: 4 },
        ],
      }),
      fc.record({
        allOf: fc.tuple(
          open,
          open.map((one) => renamed(one, "also ")),
        ),
      }),
      fc.tuple(open, open).map(([base, other]) => ({ ...base, allOf: [renamed(other, "also ")] })),
      excluding(open),
      values.map((not) => ({ type: "string", not })),
      fc.record({
        not: fc.oneof(
          values,
          fc.constantFrom({ type: "string" }, { type: ["null", "array"] }, false),
        ),
      }),
      conditional(open),
    ) as fc.Arbitrary<Schema>,
    open: some({
      properties: fc.dictionary(name, inner, { maxKeys: 3 }),
    })
      .map((members): JsonObject => ({ type: "object", ...members }))
      .chain(requiring),
    object: fc
      .tuple(
        open,
        some({
          additionalProperties: fc.oneof(fc.boolean(), inner),
          patternProperties: fc.dictionary(inPatterns, inner, {
            maxKeys: 2,
          }),
          propertyNames: fc.constantFrom({ pattern: "^[a-z_ -]*[a-z]$" }, {}),
          minProperties: small,
        }),
      )
      .map(([base, members]): JsonObject => ({ ...base, ...members })),
    array: fc
      .oneof(
        some({
          items: inner,
          minItems: small,
          maxItems: fc.integer({ min: 3, max: 4 }),
        }),
        some({
          items: fc.constantFrom<JsonValue>({ type: ["string", "integer"] }, true),
          contains: fc.constantFrom<JsonValue>({ type: "string" }, { const: 1 }),
          minItems: small,
          uniqueItems: fc.boolean(),
        }),
        some({
          prefixItems: fc.array(inner, { minLength: 1, maxLength: 3 }),
          items: fc.oneof(fc.boolean(), inner),
          maxItems: fc.integer({ min: 3, max: 4 }),
        }),
      )
      .map((members): JsonObject => ({ type: "array", ...members })),
  };
});

function excluding(open: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  const nots = fc.constantFrom<JsonValue>(
    { required: ["odd"] },
    { required: ["a", "b"] },
    { type: "null" },
    { properties: { kind: { const: "b" } }, required: ["kind"] },
  );
  return fc.tuple(open, nots).map(([base, not]) => ({ ...base, not }));
}

function conditional(open: fc.Arbitrary<JsonObject>): fc.Arbitrary<JsonObject> {
  const kinds = { kind: { enum: ["a", "b", "c"] } };
  return fc
    .tuple(open, fc.constantFrom("a", "b"), open, open, fc.constantFrom(["kind"], undefined))
    .map(([base, tag, then, otherwise, required]) => {
      const properties = { ...((base["properties"] ?? {}) as JsonObject), ...kinds };
      const when = { properties: { kind: { const: tag } }, ...(required && { required }) };
      return {
        ...base,
        properties,
        if: when,
        then: renamed(then, "then "),
        else: renamed(otherwise, "else "),
        dependentRequired: { a: ["kind"] },
      };
    });
}

/** An object with other names than its own, which does not contradict one that has those. */
function renamed(object: JsonObject, prefix: string): JsonObject {
  const properties = Object.entries((object["properties"] ?? {}) as JsonObject);
  const required = (object["required"] ?? []) as readonly string[];
  return {
    type: "object",
    properties: Object.fromEntries(properties.map(([key, value]) => [prefix + key, value])),
    required: required.map((key) => prefix + key),
  };
}

/** Component schemas that refer to each other, by name, none of them nothing but a reference. */
export const randomSchemas: fc.Arbitrary<JsonObject> = fc
  .array(
    schema.filter((one) => typeof one === "object" && !("$ref" in one)),
    { minLength: count, maxLength: count },
  )
  .map((schemas) => Object.fromEntries(schemas.map((one, index) => [`S${index}`, one])));

/** A description whose only operation sends and receives each of the schemas. */
export function describeSchemas(schemas: JsonObject): JsonObject {
  const properties = Object.fromEntries(
    Object.keys(schemas).map((key) => [key, { $ref: `#/components/schemas/${key}` }]),
  );
  const content = { "application/json": { schema: { type: "object", properties } } };
  return {
    openapi: "3.1.0",
    info: { title: "Random", version: "1" },
    paths: {
      "/all": {
        post: {
          operationId: "sendAll",
          requestBody: { content },
          responses: { "200": { description: "All.", content } },
        },
      },
    },
    components: { schemas },
  };
}
