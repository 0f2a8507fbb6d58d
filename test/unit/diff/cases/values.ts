import { directed, type Row } from "./row.js";

const breaksCaller = (kind: string): readonly string[] => [`${kind} breaking caller`];
const breaksReader = (kind: string): readonly string[] => [`${kind} breaking reader`];
const breaksReaderAndMocks = (kind: string): readonly string[] => [`${kind} breaking reader+mocks`];
const breaksMocks = (kind: string): readonly string[] => [`${kind} addition mocks`];
const adds = (kind: string): readonly string[] => [`${kind} addition nobody`];
const notice = (kind: string): readonly string[] => [`${kind} notice nobody`];

/** A schema with one property of a type. */
function of(type: string): string {
  return `type: object\nproperties: { a: ${type} }`;
}

/** A limit that comes, goes and moves: only the values differ. */
function limit(name: string, type: string, loose: string, tight: string): readonly Row[] {
  const [none, wide, narrow] = [type, `${type}, ${name}: ${loose}`, `${type}, ${name}: ${tight}`];
  const tightened = {
    request: breaksCaller("limit/tightened"),
    response: notice("limit/tightened"),
  };
  const loosened = { request: adds("limit/loosened"), response: breaksReader("limit/loosened") };
  const row = (
    what: string,
    before: string,
    after: string,
    wants: typeof tightened,
  ): readonly Row[] =>
    directed([
      { name: `${name} ${what}`, before: of(`{ ${before} }`), after: of(`{ ${after} }`), ...wants },
    ]);
  return [
    ...row("comes", none, wide, tightened),
    ...row("goes", wide, none, loosened),
    ...row("tightens", wide, narrow, tightened),
    ...row("loosens", narrow, wide, loosened),
  ];
}

/** Changes of scalar types, choices, formats and limits. */
export const valueRows: readonly Row[] = [
  ...directed([
    {
      name: "a string becomes a number",
      before: of("{ type: string }"),
      after: of("{ type: number }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "a boolean becomes a string",
      before: of("{ type: boolean }"),
      after: of("{ type: string }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "a scalar becomes a list of it",
      before: of("{ type: string }"),
      after: of("{ type: array, items: { type: string } }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "an object becomes a string",
      before: of("{ type: object, additionalProperties: { type: string } }"),
      after: of("{ type: string }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "an integer becomes a number",
      before: of("{ type: integer }"),
      after: of("{ type: number }"),
      request: adds("type/widened"),
      response: breaksReader("type/widened"),
    },
    {
      name: "a number becomes an integer",
      before: of("{ type: number }"),
      after: of("{ type: integer }"),
      request: breaksCaller("type/narrowed"),
      response: breaksMocks("type/narrowed"),
    },
    {
      name: "a string may be anything",
      before: of("{ type: string }"),
      after: of("{}"),
      request: adds("type/widened"),
      response: breaksReader("type/widened"),
    },
    {
      name: "anything becomes a string",
      before: of("{}"),
      after: of("{ type: string }"),
      request: breaksCaller("type/narrowed"),
      response: breaksMocks("type/narrowed"),
    },
    {
      name: "a string may also be a number",
      before: of("{ type: string }"),
      after: of("{ type: [string, number] }"),
      request: adds("union/variant-added"),
      response: breaksReader("union/variant-added"),
    },
    {
      name: "null is allowed",
      before: of("{ type: string }"),
      after: of("{ type: [string, 'null'] }"),
      request: adds("null/allowed"),
      response: breaksReader("null/allowed"),
    },
    {
      name: "null is forbidden",
      before: of("{ type: [string, 'null'] }"),
      after: of("{ type: string }"),
      request: breaksCaller("null/forbidden"),
      response: breaksMocks("null/forbidden"),
    },
    {
      name: "items may be null",
      before: of("{ type: array, items: { type: string } }"),
      after: of("{ type: array, items: { type: [string, 'null'] } }"),
      request: adds("null/allowed"),
      response: breaksReader("null/allowed"),
    },
    {
      name: "items change their type",
      before: of("{ type: array, items: { type: string } }"),
      after: of("{ type: array, items: { type: integer } }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "a value is added to an enum",
      before: of("{ type: string, enum: [x, y] }"),
      after: of("{ type: string, enum: [x, y, z] }"),
      request: adds("enum/value-added"),
      response: adds("enum/value-added"),
    },
    {
      name: "a value is removed from an enum",
      before: of("{ type: string, enum: [x, y, z] }"),
      after: of("{ type: string, enum: [x, y] }"),
      request: breaksCaller("enum/value-removed"),
      response: breaksReaderAndMocks("enum/value-removed"),
    },
    {
      name: "a value of an enum is replaced",
      before: of("{ type: string, enum: [x, y] }"),
      after: of("{ type: string, enum: [x, z] }"),
      request: ["enum/value-added addition nobody", "enum/value-removed breaking caller"],
      response: ["enum/value-added addition nobody", "enum/value-removed breaking reader+mocks"],
    },
    {
      name: "a value is added to an enum of numbers",
      before: of("{ type: integer, enum: [1, 2] }"),
      after: of("{ type: integer, enum: [1, 2, 3] }"),
      request: adds("enum/value-added"),
      response: adds("enum/value-added"),
    },
    {
      name: "a constant changes",
      before: of("{ const: x }"),
      after: of("{ const: y }"),
      request: ["enum/closed-value-added addition nobody", "enum/value-removed breaking caller"],
      response: [
        "enum/closed-value-added breaking reader",
        "enum/value-removed breaking reader+mocks",
      ],
    },
    {
      name: "a string becomes a constant",
      before: of("{ type: string }"),
      after: of("{ type: string, const: x }"),
      request: breaksCaller("enum/introduced"),
      response: breaksMocks("enum/introduced"),
    },
    {
      name: "a constant becomes any string",
      before: of("{ type: string, const: x }"),
      after: of("{ type: string }"),
      request: adds("enum/lifted"),
      response: breaksReader("enum/lifted"),
    },
    {
      name: "a format comes",
      before: of("{ type: string }"),
      after: of("{ type: string, format: uuid }"),
      request: breaksCaller("format/narrowed"),
      response: notice("format/narrowed"),
    },
    {
      name: "a format goes",
      before: of("{ type: string, format: uuid }"),
      after: of("{ type: string }"),
      request: adds("format/widened"),
      response: breaksReader("format/widened"),
    },
    {
      name: "a format changes",
      before: of("{ type: string, format: date }"),
      after: of("{ type: string, format: date-time }"),
      request: breaksCaller("format/changed"),
      response: breaksReader("format/changed"),
    },
    {
      name: "int32 becomes int64",
      before: of("{ type: integer, format: int32 }"),
      after: of("{ type: integer, format: int64 }"),
      request: adds("format/widened"),
      response: breaksReader("format/widened"),
    },
    {
      name: "int64 becomes int32",
      before: of("{ type: integer, format: int64 }"),
      after: of("{ type: integer, format: int32 }"),
      request: breaksCaller("format/narrowed"),
      response: notice("format/narrowed"),
    },
    {
      name: "a pattern changes",
      before: of('{ type: string, pattern: "^a" }'),
      after: of('{ type: string, pattern: "^b" }'),
      request: breaksCaller("limit/changed"),
      response: breaksReader("limit/changed"),
    },
    {
      name: "a pattern comes",
      before: of("{ type: string }"),
      after: of('{ type: string, pattern: "^b" }'),
      request: breaksCaller("limit/tightened"),
      response: notice("limit/tightened"),
    },
    {
      name: "a pattern goes",
      before: of('{ type: string, pattern: "^b" }'),
      after: of("{ type: string }"),
      request: adds("limit/loosened"),
      response: breaksReader("limit/loosened"),
    },
    {
      name: "a minimum becomes exclusive",
      before: of("{ type: number, minimum: 0 }"),
      after: of("{ type: number, exclusiveMinimum: 0 }"),
      request: breaksCaller("limit/tightened"),
      response: notice("limit/tightened"),
    },
    {
      name: "a multiple becomes a finer one",
      before: of("{ type: number, multipleOf: 10 }"),
      after: of("{ type: number, multipleOf: 5 }"),
      request: adds("limit/loosened"),
      response: breaksReader("limit/loosened"),
    },
    {
      name: "a multiple becomes another one",
      before: of("{ type: number, multipleOf: 2 }"),
      after: of("{ type: number, multipleOf: 3 }"),
      request: breaksCaller("limit/changed"),
      response: breaksReader("limit/changed"),
    },
    {
      name: "items have to be unique",
      before: of("{ type: array, items: { type: string } }"),
      after: of("{ type: array, uniqueItems: true, items: { type: string } }"),
      request: breaksCaller("limit/tightened"),
      response: notice("limit/tightened"),
    },
    {
      name: "a list becomes a tuple of the same items",
      before: of("{ type: array, items: { type: string } }"),
      after: of("{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }"),
      request: breaksCaller("type/narrowed"),
      response: breaksMocks("type/narrowed"),
    },
    {
      name: "an item of a tuple changes its type",
      before: of("{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }"),
      after: of("{ type: array, prefixItems: [{ type: integer }], items: false, minItems: 1 }"),
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
  ]),
  {
    name: "request: a string becomes a choice of values",
    frame: "request",
    before: of("{ type: string }"),
    after: of("{ type: string, enum: [x, y] }"),
    want: breaksCaller("enum/introduced"),
  },
  {
    name: "response: a string becomes a choice of values",
    frame: "response",
    before: of("{ type: string }"),
    after: of("{ type: string, enum: [x, y] }"),
    want: breaksMocks("enum/introduced"),
  },
  {
    name: "request: a choice of values becomes any string",
    frame: "request",
    before: "type: string\nenum: [x, y]",
    after: "type: string",
    want: adds("enum/lifted"),
  },
  {
    name: "response: a choice of values becomes any string",
    frame: "response",
    before: "type: string\nenum: [x, y]",
    after: "type: string",
    want: breaksReader("enum/lifted"),
  },
  ...limit("maxLength", "type: string", "10", "5"),
  ...limit("minLength", "type: string", "1", "2"),
  ...limit("maximum", "type: number", "10", "5"),
  ...limit("minimum", "type: number", "1", "5"),
  ...limit("maxItems", "type: array, items: { type: string }", "9", "3"),
  ...limit("minItems", "type: array, items: { type: string }", "1", "2"),
];
