import { describe, expect, it } from "vitest";
import type { Frame } from "./cases/row.js";
import { changesOf } from "./documents.js";

/** What a change does to the values that a schema allows. */
type Effect = "narrows" | "widens" | "incomparable" | "none";

/** A change of one keyword: the schema of a value before and after. */
interface SchemaChange {
  /** As oasdiff's rules end: `request-property-<rule>`. */
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly effect: Effect;
}

/** A keyword that sets a bound: without it, a looser and a tighter one. */
interface Bound {
  readonly name: string;
  readonly type: string;
  readonly keyword: string;
  readonly loose: string;
  readonly tight: string;
  /** What oasdiff calls the way from the loose to the tight one. */
  readonly tighter: "increased" | "decreased" | "changed";
}

const bound = (
  name: string,
  keyword: string,
  type: string,
  loose: string | number,
  tight: string | number,
  tighter: Bound["tighter"],
): Bound => ({ name, keyword, type, loose: `${loose}`, tight: `${tight}`, tighter });

const bounds: readonly Bound[] = [
  bound("max", "maximum", "type: number", 10, 5, "decreased"),
  bound("min", "minimum", "type: number", 5, 10, "increased"),
  bound("exclusive-max", "exclusiveMaximum", "type: number", 10, 5, "decreased"),
  bound("exclusive-min", "exclusiveMinimum", "type: number", 5, 10, "increased"),
  bound("max-length", "maxLength", "type: string", 10, 5, "decreased"),
  bound("min-length", "minLength", "type: string", 5, 10, "increased"),
  bound("max-items", "maxItems", "type: array, items: { type: string }", 10, 5, "decreased"),
  bound("min-items", "minItems", "type: array, items: { type: string }", 5, 10, "increased"),
  bound("max-properties", "maxProperties", "type: object", 10, 5, "decreased"),
  bound("min-properties", "minProperties", "type: object", 5, 10, "increased"),
  bound(
    "max-contains",
    "maxContains",
    "type: array, items: {}, contains: { const: 1 }",
    10,
    5,
    "decreased",
  ),
  bound(
    "min-contains",
    "minContains",
    "type: array, items: {}, contains: { const: 1 }",
    5,
    10,
    "increased",
  ),
];

const boundChanges: readonly SchemaChange[] = bounds.flatMap(
  ({ name, type, keyword, loose, tight, tighter }) => {
    const without = `{ ${type} }`;
    const [wide, narrow] = [loose, tight].map((value) => `{ ${type}, ${keyword}: ${value} }`);
    const looser = tighter === "decreased" ? "increased" : "decreased";
    return [
      { rule: `${name}-set`, before: without, after: narrow ?? "", effect: "narrows" },
      { rule: `${name}-unset`, before: narrow ?? "", after: without, effect: "widens" },
      { rule: `${name}-${tighter}`, before: wide ?? "", after: narrow ?? "", effect: "narrows" },
      { rule: `${name}-${looser}`, before: narrow ?? "", after: wide ?? "", effect: "widens" },
    ] satisfies readonly SchemaChange[];
  },
);

/** Two schemas of which the second allows less, with what oasdiff calls the way to it and back. */
const both = (
  wide: string,
  narrow: string,
  there: string,
  back: string,
): readonly SchemaChange[] => [
  { rule: there, before: wide, after: narrow, effect: "narrows" },
  { rule: back, before: narrow, after: wide, effect: "widens" },
];

const object = "type: object, properties: { a: { type: string }, b: { type: string } }";
const list = "type: array, items: {}";

const changes: readonly SchemaChange[] = [
  ...boundChanges,
  ...both(
    `{ ${list} }`,
    `{ ${list}, uniqueItems: true }`,
    "unique-items-set",
    "unique-items-unset",
  ),
  ...both(
    "{ type: integer }",
    "{ type: integer, multipleOf: 5 }",
    "multiple-of-set",
    "multiple-of-unset",
  ),
  ...both(
    "{ type: integer, multipleOf: 5 }",
    "{ type: integer, multipleOf: 10 }",
    "multiple-of-specialized",
    "multiple-of-generalized",
  ),
  {
    rule: "multiple-of-changed",
    before: "{ type: integer, multipleOf: 4 }",
    after: "{ type: integer, multipleOf: 6 }",
    effect: "incomparable",
  },
  ...both("{ type: string }", "{ type: string, pattern: ^a }", "pattern-added", "pattern-removed"),
  {
    rule: "pattern-changed",
    before: "{ type: string, pattern: ^a }",
    after: "{ type: string, pattern: ^b }",
    effect: "incomparable",
  },
  ...both("{ type: string }", "{ type: string, const: x }", "const-added", "const-removed"),
  {
    rule: "const-changed",
    before: "{ type: string, const: x }",
    after: "{ type: string, const: y }",
    effect: "incomparable",
  },
  ...both(
    "{ type: string }",
    "{ type: string, enum: [a, b] }",
    "became-enum",
    "enum-restriction-removed",
  ),
  ...both(
    '{ type: [string, "null"] }',
    "{ type: string }",
    "became-not-nullable",
    "became-nullable",
  ),
  ...both("{ type: number }", "{ type: integer }", "type-specialized", "type-generalized"),
  ...both(
    "{ type: [string, integer] }",
    "{ type: string }",
    "list-of-types-narrowed",
    "list-of-types-widened",
  ),
  {
    rule: "type-changed",
    before: "{ type: string }",
    after: "{ type: integer }",
    effect: "incomparable",
  },
  ...both(
    `{ ${list} }`,
    `{ ${list}, contains: { const: 1 } }`,
    "contains-added",
    "contains-removed",
  ),
  ...both(
    `{ ${object} }`,
    `{ ${object}, dependentRequired: { a: [b] } }`,
    "dependent-required-added",
    "dependent-required-removed",
  ),
  {
    rule: "dependent-required-changed",
    before: `{ ${object}, dependentRequired: { a: [b] } }`,
    after: `{ ${object}, dependentRequired: { b: [a] } }`,
    effect: "incomparable",
  },
  ...both(
    `{ ${object} }`,
    `{ ${object}, dependentSchemas: { a: { required: [b] } } }`,
    "dependent-schema-added",
    "dependent-schema-removed",
  ),
  ...both(
    "{ type: object }",
    "{ type: object, patternProperties: { ^x: { type: string } } }",
    "pattern-property-added",
    "pattern-property-removed",
  ),
  ...both(
    "{ type: object }",
    "{ type: object, propertyNames: { pattern: ^x } }",
    "property-names-added",
    "property-names-removed",
  ),
  ...both(
    `{ ${object} }`,
    `{ ${object}, unevaluatedProperties: false }`,
    "unevaluated-properties-added",
    "unevaluated-properties-removed",
  ),
  ...both(
    "{ type: array, prefixItems: [{ type: string }] }",
    "{ type: array, prefixItems: [{ type: string }], unevaluatedItems: false }",
    "unevaluated-items-added",
    "unevaluated-items-removed",
  ),
  ...both(
    `{ ${object} }`,
    `{ ${object}, if: { required: [a] }, then: { required: [b] } }`,
    "if-added",
    "if-removed",
  ),
  ...both(
    `{ ${object} }`,
    `{ ${object}, if: { required: [a] }, else: { required: [b] } }`,
    "else-added",
    "else-removed",
  ),
  ...both(
    `{ ${object} }`,
    `{ allOf: [{ ${object} }, { required: [a] }] }`,
    "all-of-added",
    "all-of-removed",
  ),
  ...["any-of", "one-of"].flatMap((name) => {
    const keyword = name === "any-of" ? "anyOf" : "oneOf";
    const wide = `{ ${keyword}: [{ type: string }, { type: integer }, { type: boolean }] }`;
    const narrow = `{ ${keyword}: [{ type: string }, { type: integer }] }`;
    return both(wide, narrow, `${name}-removed`, `${name}-added`);
  }),
  ...both(
    `{ ${object} }`,
    `{ ${object}, required: [a] }`,
    "property-became-required",
    "property-became-optional",
  ),
  {
    rule: "default-value-added",
    before: "{ type: string }",
    after: "{ type: string, default: a }",
    effect: "none",
  },
  {
    rule: "default-value-changed",
    before: "{ type: string, default: a }",
    after: "{ type: string, default: b }",
    effect: "none",
  },
  {
    rule: "deprecated",
    before: "{ type: string }",
    after: "{ type: string, deprecated: true }",
    effect: "none",
  },
];

/** A place where a schema can stand, and which of the rules oasdiff has there. */
interface SchemaPlace {
  readonly name: string;
  readonly direction: "request" | "response";
  readonly frame: Frame;
  readonly put: (schema: string) => string;
  readonly has: RegExp;
}

const body = (schema: string): string => schema;
const property = (schema: string): string => `{ type: object, properties: { p: ${schema} } }`;
const parameter = (schema: string): string =>
  `parameters: [{ name: q, in: query, schema: ${schema} }]`;
const header = (schema: string): string =>
  `responses: { "200": { description: It., headers: { X-A: { schema: ${schema} } } } }`;

const all = /./;
const ofParameters =
  /^(min|max|exclusive|multiple|pattern-(?!prop)|const|became|type|list-of|default|deprecated|enum)/;
const ofHeaders = /^(min|max|exclusive|multiple-of-(un)?set|became-(not-)?nullable|type)/;

const places: readonly SchemaPlace[] = [
  { name: "request-body", direction: "request", frame: "request", put: body, has: all },
  { name: "request-property", direction: "request", frame: "request", put: property, has: all },
  {
    name: "request-parameter",
    direction: "request",
    frame: "operation",
    put: parameter,
    has: ofParameters,
  },
  {
    name: "request-parameter-property",
    direction: "request",
    frame: "operation",
    put: (schema) => parameter(property(schema)),
    has: ofParameters,
  },
  { name: "response-body", direction: "response", frame: "response", put: body, has: all },
  { name: "response-property", direction: "response", frame: "response", put: property, has: all },
  {
    name: "response-header",
    direction: "response",
    frame: "operation",
    put: header,
    has: ofHeaders,
  },
];

/** The law of oasdiff: what is sent may not narrow, what is received may not widen (`checker/SEVERITY-LAW-TRIAGE.md`). */
function isBreakingByLaw(direction: "request" | "response", effect: Effect): boolean {
  if (effect === "none") return false;
  return effect === "incomparable" || effect === (direction === "request" ? "narrows" : "widens");
}

/** Where ours is another verdict, by direction or place, and rule; the ADR on oasdiff says why. */
const differences: Readonly<Record<string, "typed" | "open">> = {
  // Code that mentions a kind of value that is gone no longer compiles.
  "response list-of-types-narrowed": "typed",
  // The type of a list of values has a name where it stands by itself, which is gone with the list.
  "request-property enum-restriction-removed": "typed",
  "request-parameter enum-restriction-removed": "typed",
  "request-parameter-property enum-restriction-removed": "typed",
  "response any-of-removed": "typed",
  "response one-of-removed": "typed",
  // What is received may hold what is not declared, whether the description says so or not.
  "response unevaluated-properties-removed": "open",
};

describe.each(places)("$name", ({ name, direction, frame, put, has }) => {
  const rules = changes.filter(({ rule }) => has.test(rule));
  it.each(rules)("$rule", ({ rule, before, after, effect }) => {
    const found = changesOf(frame, put(before), put(after));
    const isBreaking = found.some(({ level }) => level === "breaking");
    const differs = [direction, name].some((where) => `${where} ${rule}` in differences);
    expect({ found, isBreaking }).toEqual({
      found,
      isBreaking: isBreakingByLaw(direction, effect) !== differs,
    });
  });
});
