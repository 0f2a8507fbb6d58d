import { directed, type Row } from "./row.js";

const breaksCaller = (kind: string): readonly string[] => [`${kind} breaking caller`];
const breaksReader = (kind: string): readonly string[] => [`${kind} breaking reader`];
const breaksReaderAndMocks = (kind: string): readonly string[] => [`${kind} breaking reader+mocks`];
const breaksMocks = (kind: string): readonly string[] => [`${kind} addition mocks`];
const adds = (kind: string): readonly string[] => [`${kind} addition nobody`];
const notice = (kind: string): readonly string[] => [`${kind} notice nobody`];

const base = "type: object\nproperties: { a: { type: string } }";

/** Changes of objects and their properties. */
export const objectRows: readonly Row[] = [
  ...directed([
    {
      name: "names of a pattern are no longer said to hold texts",
      before: "type: object\npatternProperties: { ^x: { type: string } }",
      after: "type: object",
      request: adds("limit/loosened"),
      response: breaksReader("limit/loosened"),
    },
    {
      name: "names of a pattern are no longer allowed",
      before:
        "type: object\nadditionalProperties: false\npatternProperties: { ^x: { type: string } }",
      after: "type: object\nadditionalProperties: false",
      request: breaksCaller("index/changed"),
      response: breaksReader("index/changed"),
    },
    {
      name: "names of a pattern are allowed besides",
      before: "type: object\nadditionalProperties: false",
      after:
        "type: object\nadditionalProperties: false\npatternProperties: { ^x: { type: string } }",
      request: adds("object/opened"),
      response: adds("object/opened"),
    },
    {
      name: "a list of values that has a name is any text now",
      before: "type: object\nproperties: { a: { enum: [x, y] } }",
      after: base,
      request: ["enum/lifted addition nobody", "name/type-removed breaking caller+reader"],
      response: breaksReader("enum/lifted"),
    },
    {
      name: "an optional property is added",
      before: base,
      after: "type: object\nproperties: { a: { type: string }, b: { type: integer } }",
      request: adds("property/added-optional"),
      response: adds("property/added-optional"),
    },
    {
      name: "a required property is added",
      before: base,
      after:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: integer } }",
      request: breaksCaller("property/added-required"),
      response: breaksMocks("property/added-required"),
    },
    {
      name: "a required property with a default is added",
      before: base,
      after:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: integer, default: 1 } }",
      request: adds("property/added-optional"),
      response: breaksMocks("property/added-required"),
    },
    {
      name: "an optional property is removed",
      before: "type: object\nproperties: { a: { type: string }, b: { type: integer } }",
      after: base,
      request: breaksCaller("property/removed"),
      response: breaksReaderAndMocks("property/removed"),
    },
    {
      name: "a required property is removed",
      before:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: integer } }",
      after: base,
      request: breaksCaller("property/removed"),
      response: breaksReaderAndMocks("property/removed"),
    },
    {
      name: "a property is written in another case",
      before: "type: object\nproperties: { displayName: { type: string }, b: { type: integer } }",
      after: "type: object\nproperties: { display_name: { type: string }, b: { type: integer } }",
      request: breaksCaller("property/renamed"),
      response: breaksReaderAndMocks("property/renamed"),
    },
    {
      name: "a property with a type of its own gets another name",
      before: "type: object\nproperties: { a: { type: string }, kind: { enum: [x, y] } }",
      after: "type: object\nproperties: { a: { type: string }, sort: { enum: [x, y] } }",
      request: ["name/type breaking caller+reader", "property/renamed breaking caller"],
      response: ["name/type breaking caller+reader", "property/renamed breaking reader+mocks"],
    },
    {
      name: "a list goes into an object, beside a token",
      before: "type: array\nitems: { type: object, properties: { a: { type: string } } }",
      after:
        "type: object\nproperties: { data: { type: array, items: { type: object, properties: { a: { type: string } } } }, next: { type: string } }",
      // The inline type of the items is called by its place.
      request: [
        "list/wrapped breaking caller",
        "name/body breaking caller",
        "name/type breaking caller+reader",
      ],
      response: ["list/wrapped breaking reader", "name/type breaking caller+reader"],
    },
    {
      name: "a list goes into an object, where it is longer",
      before: "type: array\nitems: { type: string }",
      after:
        "type: object\nproperties: { data: { type: [array, 'null'], items: { type: string }, minItems: 1 } }",
      request: [
        "limit/tightened breaking caller",
        "list/wrapped breaking caller",
        "name/body breaking caller",
        "null/allowed addition nobody",
      ],
      response: [
        "limit/tightened notice nobody",
        "list/wrapped breaking reader",
        "null/allowed breaking reader",
      ],
    },
    {
      name: "a list is replaced by an object of which two lists could be it",
      before: "type: array\nitems: { type: string }",
      after:
        "type: object\nproperties: { a: { type: array, items: { type: string } }, b: { type: array, items: { type: string } } }",
      request: ["name/body breaking caller", "type/changed breaking caller"],
      response: breaksReader("type/changed"),
    },
    {
      name: "a property is replaced by one that has nothing to do with it",
      before: "type: object\nproperties: { a: { type: string }, color: { type: string } }",
      after: "type: object\nproperties: { a: { type: string }, weight: { type: string } }",
      request: ["property/added-optional addition nobody", "property/removed breaking caller"],
      response: [
        "property/added-optional addition nobody",
        "property/removed breaking reader+mocks",
      ],
    },
    {
      name: "a property becomes required",
      before: base,
      after: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
      request: breaksCaller("property/became-required"),
      response: breaksMocks("property/became-required"),
    },
    {
      name: "a property becomes optional",
      before: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
      after: base,
      request: adds("property/became-optional"),
      response: breaksReader("property/became-optional"),
    },
    {
      name: "a property becomes read-only",
      before: "type: object\nproperties: { a: { type: string }, b: { type: string } }",
      after:
        "type: object\nproperties: { a: { type: string }, b: { type: string, readOnly: true } }",
      request: breaksCaller("property/became-read-only"),
      response: [],
    },
    {
      name: "a required property becomes read-only",
      before:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: string } }",
      after:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: string, readOnly: true } }",
      request: breaksCaller("property/became-read-only"),
      response: [],
    },
    {
      name: "an optional property is no longer read-only",
      before:
        "type: object\nproperties: { a: { type: string }, b: { type: string, readOnly: true } }",
      after: "type: object\nproperties: { a: { type: string }, b: { type: string } }",
      request: adds("property/added-optional"),
      response: [],
    },
    {
      name: "a required property is no longer read-only",
      before:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: string, readOnly: true } }",
      after:
        "type: object\nrequired: [b]\nproperties: { a: { type: string }, b: { type: string } }",
      request: breaksCaller("property/added-required"),
      response: [],
    },
    {
      name: "a property becomes write-only",
      before: "type: object\nproperties: { a: { type: string }, b: { type: string } }",
      after:
        "type: object\nproperties: { a: { type: string }, b: { type: string, writeOnly: true } }",
      request: [],
      response: breaksReaderAndMocks("property/became-write-only"),
    },
    {
      name: "a property is no longer write-only",
      before:
        "type: object\nproperties: { a: { type: string }, b: { type: string, writeOnly: true } }",
      after: "type: object\nproperties: { a: { type: string }, b: { type: string } }",
      request: [],
      response: adds("property/added-optional"),
    },
    {
      name: "a required property gets a default",
      before: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
      after: "type: object\nrequired: [a]\nproperties: { a: { type: string, default: x } }",
      request: ["default/added notice nobody", "property/became-optional addition nobody"],
      response: notice("default/added"),
    },
    {
      name: "an optional property gets a default",
      before: base,
      after: "type: object\nproperties: { a: { type: string, default: x } }",
      request: notice("default/added"),
      response: ["default/added notice nobody", "property/became-required addition mocks"],
    },
    {
      name: "a required property loses its default",
      before: "type: object\nrequired: [a]\nproperties: { a: { type: string, default: x } }",
      after: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
      request: ["default/removed notice nobody", "property/became-required breaking caller"],
      response: notice("default/removed"),
    },
    {
      name: "an optional property loses its default",
      before: "type: object\nproperties: { a: { type: string, default: x } }",
      after: base,
      request: notice("default/removed"),
      response: ["default/removed notice nobody", "property/became-optional breaking reader"],
    },
    {
      name: "a default changes",
      before: "type: object\nproperties: { a: { type: string, default: x } }",
      after: "type: object\nproperties: { a: { type: string, default: y } }",
      request: notice("default/changed"),
      response: notice("default/changed"),
    },
    {
      name: "a property is deprecated",
      before: base,
      after: "type: object\nproperties: { a: { type: string, deprecated: true } }",
      request: adds("property/deprecated"),
      response: adds("property/deprecated"),
    },
    {
      name: "a property is no longer deprecated",
      before: "type: object\nproperties: { a: { type: string, deprecated: true } }",
      after: base,
      request: notice("property/reinstated"),
      response: notice("property/reinstated"),
    },
    {
      name: "other names are forbidden",
      before: base,
      after: `${base}\nadditionalProperties: false`,
      request: breaksCaller("object/closed"),
      response: breaksMocks("object/closed"),
    },
    {
      name: "other names are allowed",
      before: `${base}\nadditionalProperties: false`,
      after: base,
      request: adds("object/opened"),
      response: adds("object/opened"),
    },
    {
      name: "the values of a map change their type",
      before: "type: object\nadditionalProperties: { type: string }",
      after: "type: object\nadditionalProperties: { type: integer }",
      request: breaksCaller("type/changed"),
      response: breaksReader("type/changed"),
    },
    {
      name: "the values of a map may be null",
      before: "type: object\nadditionalProperties: { type: string }",
      after: "type: object\nadditionalProperties: { type: [string, 'null'] }",
      request: adds("null/allowed"),
      response: breaksReader("null/allowed"),
    },
    {
      name: "a map becomes an object of one name",
      before: "type: object\nadditionalProperties: { type: string }",
      after: base,
      request: [
        "index/changed breaking caller",
        "name/body breaking caller",
        "property/added-optional addition nobody",
      ],
      response: ["index/changed breaking reader", "property/added-optional addition nobody"],
    },
    {
      name: "fewer properties are required",
      before: "type: object\nminProperties: 2\nadditionalProperties: { type: string }",
      after: "type: object\nminProperties: 1\nadditionalProperties: { type: string }",
      request: adds("limit/loosened"),
      response: breaksReader("limit/loosened"),
    },
    {
      name: "an arm is added to a oneof group",
      before: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n"
properties: { a: { type: string }, b: { type: string } }`,
      after: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n  - c\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: string } }`,
      request: ["property/added-optional addition nobody"],
      response: ["property/added-optional addition nobody"],
    },
    {
      name: "an arm is removed from a oneof group",
      before: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n  - c\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: integer } }`,
      after: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n"
properties: { a: { type: string }, b: { type: string } }`,
      request: ["property/removed breaking caller"],
      response: ["property/removed breaking reader+mocks"],
    },
    {
      name: "a property joins a oneof group",
      before: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: string } }`,
      after: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n  - c\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: string } }`,
      request: ["group/arm-joined breaking caller"],
      response: ["group/arm-joined addition mocks"],
    },
    {
      name: "a property leaves a oneof group",
      before: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n  - c\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: string } }`,
      after: `type: object
description: "This message contains a oneof named kind. Only a single field of the following list may be set at a time:\\n  - a\\n  - b\\n"
properties: { a: { type: string }, b: { type: string }, c: { type: string } }`,
      request: ["group/arm-left addition nobody"],
      response: ["group/arm-left breaking reader"],
    },
  ]),
  {
    name: "both ways: a property is removed",
    frame: "both",
    before: "type: object\nproperties: { a: { type: string }, b: { type: integer } }",
    after: base,
    want: ["property/removed breaking caller+reader+mocks"],
  },
  {
    name: "both ways: a property becomes required",
    frame: "both",
    before: base,
    after: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
    want: ["property/became-required breaking caller+mocks"],
  },
  {
    name: "both ways: a property becomes optional",
    frame: "both",
    before: "type: object\nrequired: [a]\nproperties: { a: { type: string } }",
    after: base,
    want: ["property/became-optional breaking reader"],
  },
  {
    name: "both ways: an optional property is added",
    frame: "both",
    before: base,
    after: "type: object\nproperties: { a: { type: string }, b: { type: string } }",
    want: ["property/added-optional addition nobody"],
  },
  {
    name: "both ways: a property that is read-only is added, and gives the schema two forms",
    frame: "both",
    before: base,
    after:
      "type: object\nproperties: { a: { type: string }, id: { type: string, readOnly: true } }",
    want: ["form/split addition mocks", "property/added-optional addition nobody"],
  },
];
