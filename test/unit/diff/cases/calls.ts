import type { Row } from "./row.js";

/** Parameters in a list, and a response without a body. */
function taking(...parameters: readonly string[]): string {
  return `parameters: [${parameters.join(", ")}]`;
}

const limit = "{ name: limit, in: query, schema: { type: integer } }";
const word = "{ name: q, in: query, schema: { type: string } }";

/** A body whose parts have encodings by their positions. */
function positional(prefix: string, item: string): string {
  return `{ required: true, content: { multipart/mixed: { schema: { type: array, items: { type: string } }, prefixEncoding: ${prefix}, itemEncoding: ${item} } } }`;
}

const parameterRows: readonly Omit<Row, "frame">[] = [
  {
    name: "an optional parameter is added",
    before: taking(word),
    after: taking(word, limit),
    want: ["parameter/added-optional addition nobody"],
  },
  {
    name: "a required parameter is added",
    before: taking(word),
    after: taking(word, "{ name: limit, in: query, required: true, schema: { type: integer } }"),
    want: ["parameter/added-required breaking caller"],
  },
  {
    name: "a required parameter with a default is added",
    before: taking(word),
    after: taking(
      word,
      "{ name: limit, in: query, required: true, schema: { type: integer, default: 9 } }",
    ),
    want: ["parameter/added-optional addition nobody"],
  },
  {
    name: "a required header is added",
    before: taking(word),
    after: taking(word, "{ name: X-Org, in: header, required: true, schema: { type: string } }"),
    want: ["parameter/added-required breaking caller"],
  },
  {
    name: "a parameter is removed",
    before: taking(word, limit),
    after: taking(word),
    want: ["parameter/removed breaking caller"],
  },
  {
    name: "a parameter is renamed",
    before: taking(word, "{ name: pageSize, in: query, schema: { type: integer } }"),
    after: taking(word, "{ name: page_size, in: query, schema: { type: integer } }"),
    want: ["parameter/renamed breaking caller"],
  },
  {
    name: "a parameter moves from the query to a header",
    before: taking(word, "{ name: trace, in: query, schema: { type: string } }"),
    after: taking(word, "{ name: trace, in: header, schema: { type: string } }"),
    want: ["parameter/moved breaking caller"],
  },
  {
    name: "a header is written in another case",
    before: taking("{ name: X-Org, in: header, schema: { type: string } }"),
    after: taking("{ name: x-org, in: header, schema: { type: string } }"),
    want: [],
  },
  {
    name: "a parameter becomes required",
    before: taking(word),
    after: taking("{ name: q, in: query, required: true, schema: { type: string } }"),
    want: ["parameter/became-required breaking caller"],
  },
  {
    name: "a parameter becomes optional",
    before: taking("{ name: q, in: query, required: true, schema: { type: string } }"),
    after: taking(word),
    want: ["parameter/became-optional addition nobody"],
  },
  {
    name: "a parameter changes its type",
    before: taking(word),
    after: taking("{ name: q, in: query, schema: { type: integer } }"),
    want: ["type/changed breaking caller"],
  },
  {
    name: "a parameter takes a list",
    before: taking(word),
    after: taking("{ name: q, in: query, schema: { type: array, items: { type: string } } }"),
    want: ["type/changed breaking caller"],
  },
  {
    name: "a list is written in another style",
    before: taking("{ name: q, in: query, schema: { type: array, items: { type: string } } }"),
    after: taking(
      "{ name: q, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: string } } }",
    ),
    want: ["parameter/style-changed breaking caller"],
  },
  {
    name: "a list is no longer exploded",
    before: taking("{ name: q, in: query, schema: { type: array, items: { type: string } } }"),
    after: taking(
      "{ name: q, in: query, explode: false, schema: { type: array, items: { type: string } } }",
    ),
    want: ["parameter/style-changed breaking caller"],
  },
  {
    name: "a field of a whole query is written in another way",
    before: taking(
      "{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { ids: { type: array, items: { type: string } } } } } } }",
    ),
    after: taking(
      "{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { ids: { type: array, items: { type: string } } } }, encoding: { ids: { explode: false } } } } }",
    ),
    want: ["parameter/encoding-changed breaking caller"],
  },
  {
    name: "a parameter gets a value more",
    before: taking("{ name: q, in: query, schema: { type: string, enum: [x, y] } }"),
    after: taking("{ name: q, in: query, schema: { type: string, enum: [x, y, z] } }"),
    want: ["enum/value-added addition nobody"],
  },
  {
    name: "a parameter gets a value less",
    before: taking("{ name: q, in: query, schema: { type: string, enum: [x, y, z] } }"),
    after: taking("{ name: q, in: query, schema: { type: string, enum: [x, y] } }"),
    want: ["enum/value-removed breaking caller"],
  },
  {
    name: "a parameter gets a limit",
    before: taking(word),
    after: taking("{ name: q, in: query, schema: { type: string, maxLength: 9 } }"),
    want: ["limit/tightened breaking caller"],
  },
  {
    name: "a parameter gets a pattern",
    before: taking(word),
    after: taking('{ name: q, in: query, schema: { type: string, pattern: "^a" } }'),
    want: ["limit/tightened breaking caller"],
  },
  {
    name: "the default of a parameter changes",
    before: taking("{ name: q, in: query, schema: { type: integer, default: 1 } }"),
    after: taking("{ name: q, in: query, schema: { type: integer, default: 2 } }"),
    want: ["default/changed notice nobody"],
  },
  {
    name: "a required parameter loses its default",
    before: taking("{ name: q, in: query, required: true, schema: { type: integer, default: 1 } }"),
    after: taking("{ name: q, in: query, required: true, schema: { type: integer } }"),
    want: ["default/removed notice nobody", "parameter/became-required breaking caller"],
  },
  {
    name: "a required parameter of one value has a choice of two",
    before: taking("{ name: q, in: query, required: true, schema: { type: string, enum: [a] } }"),
    after: taking("{ name: q, in: query, required: true, schema: { type: string, enum: [a, b] } }"),
    want: ["enum/closed-value-added addition nobody", "parameter/became-required breaking caller"],
  },
  {
    name: "a required parameter of two values has one left",
    before: taking(
      "{ name: q, in: query, required: true, schema: { type: string, enum: [a, b] } }",
    ),
    after: taking("{ name: q, in: query, required: true, schema: { type: string, enum: [a] } }"),
    want: ["enum/value-removed breaking caller", "parameter/became-optional addition nobody"],
  },
  {
    name: "a parameter that is always the same is wanted",
    before: taking(word),
    after: taking(word, "{ name: v, in: query, required: true, schema: { const: 2 } }"),
    want: ["parameter/added-optional addition nobody"],
  },
  {
    name: "a parameter is deprecated",
    before: taking(word),
    after: taking("{ name: q, in: query, deprecated: true, schema: { type: string } }"),
    want: ["property/deprecated addition nobody"],
  },
  {
    name: "a parameter is described otherwise",
    before: taking(word),
    after: taking("{ name: q, in: query, description: New., schema: { type: string } }"),
    want: ["docs/changed notice nobody"],
  },
  {
    name: "an operation is deprecated",
    before: taking(word),
    after: `${taking(word)}\ndeprecated: true`,
    want: ["operation/deprecated addition nobody"],
  },
  {
    name: "an operation is no longer deprecated",
    before: `${taking(word)}\ndeprecated: true`,
    after: taking(word),
    want: ["operation/reinstated notice nobody"],
  },
  {
    name: "an operation is described otherwise",
    before: taking(word),
    after: `${taking(word)}\nsummary: New.`,
    want: ["docs/changed notice nobody"],
  },
];

function answering(...responses: readonly string[]): string {
  return `responses:\n${responses.map((one) => `  ${one}`).join("\n")}`;
}

const ok =
  '"200": { description: Ok., content: { application/json: { schema: { type: string } } } }';
const gone =
  '"404": { description: Gone., content: { application/json: { schema: { type: object, properties: { code: { type: string } } } } } }';
const counted = (type: string): string =>
  `"200": { description: Ok., headers: { X-Count: { ${type} } }, content: { application/json: { schema: { type: string } } } }`;

const responseRows: readonly Omit<Row, "frame">[] = [
  {
    name: "an error is added",
    before: answering(ok),
    after: answering(ok, gone),
    want: ["response/error-added addition nobody"],
  },
  {
    name: "an error is removed",
    before: answering(ok, gone),
    after: answering(ok),
    want: ["response/error-removed breaking reader"],
  },
  {
    name: "an error is removed that the default says as well",
    before: answering(ok, gone, gone.replace('"404"', "default")),
    after: answering(ok, gone.replace('"404"', "default")),
    want: ["name/type breaking caller+reader"],
  },
  {
    name: "an error without a body is removed",
    before: answering(ok, '"404": { description: Gone. }'),
    after: answering(ok),
    want: ["response/bodiless-error-removed notice nobody"],
  },
  {
    name: "a success of the same type is added",
    before: answering(ok),
    after: answering(ok, ok.replace("200", "201")),
    want: ["response/success-added addition nobody"],
  },
  {
    name: "a success of another type is added",
    before: answering(ok),
    after: answering(ok, ok.replace("200", "201").replace("string", "integer")),
    want: ["response/result-changed breaking reader", "response/success-added addition nobody"],
  },
  {
    name: "a success without a body is added",
    before: answering(ok),
    after: answering(ok, '"204": { description: Nothing. }'),
    want: ["response/result-changed breaking reader", "response/success-added addition nobody"],
  },
  {
    name: "a success is removed",
    before: answering(ok, ok.replace("200", "201")),
    after: answering(ok),
    want: ["name/type-removed breaking caller+reader", "response/success-removed breaking reader"],
  },
  {
    name: "a success gets another status",
    before: answering(ok),
    after: answering(ok.replace("200", "201")),
    want: ["response/success-changed breaking reader"],
  },
  {
    name: "a success gets another status and loses a header",
    before: answering(ok.replace("content:", "headers: { X-Total: { schema: {} } }, content:")),
    after: answering(ok.replace("200", "201")),
    want: [
      "header/removed breaking reader",
      // Of an answer with headers.
      "name/type-removed breaking caller+reader",
      "response/success-changed breaking reader",
    ],
  },
  {
    name: "a success without a body gets another status and a body",
    before: answering('"204": { description: Done. }'),
    after: answering(ok),
    want: ["response/body-added addition nobody", "response/success-changed breaking reader"],
  },
  {
    name: "a success gets another status and loses its body",
    before: answering(ok),
    after: answering('"204": { description: Done. }'),
    want: ["response/body-removed breaking reader", "response/success-changed breaking reader"],
  },
  {
    name: "a success takes the place of two",
    before: answering(ok, ok.replace("200", "203")),
    after: answering(ok.replace("200", "201")),
    want: [
      "name/type-removed breaking caller+reader",
      "response/success-added addition nobody",
      "response/success-removed breaking reader",
      "response/success-removed breaking reader",
    ],
  },
  {
    name: "a response gets a body",
    before: answering('"200": { description: Ok. }'),
    after: answering(ok),
    want: ["response/body-added addition nobody"],
  },
  {
    name: "a response loses its body",
    before: answering(ok),
    after: answering('"200": { description: Ok. }'),
    want: ["response/body-removed breaking reader"],
  },
  {
    name: "a media type of the same type is added",
    before: answering(ok),
    after: answering(
      ok.replace("content: {", "content: { application/hal+json: { schema: { type: string } },"),
    ),
    want: ["response/media-type-added addition nobody"],
  },
  {
    name: "a media type of another type is added",
    before: answering(ok),
    after: answering(ok.replace("content: {", "content: { application/pdf: {},")),
    want: ["response/media-type-added addition nobody", "response/result-changed breaking reader"],
  },
  {
    name: "a media type is removed",
    before: answering(
      ok.replace("content: {", "content: { application/hal+json: { schema: { type: string } },"),
    ),
    after: answering(ok),
    want: ["response/media-type-removed breaking reader"],
  },
  {
    name: "an answer in JSON can be had in another notation",
    before: answering(ok),
    after: answering(ok.replace("content: {", "content: { application/xml: {},")),
    want: ["notation/added notice nobody"],
  },
  {
    name: "an answer in JSON can no longer be had in another notation",
    before: answering(
      ok.replace("content: {", "content: { application/xml: { schema: { type: object } },"),
    ),
    after: answering(ok),
    want: ["notation/removed notice nobody"],
  },
  {
    name: "an answer in XML can be had in JSON, which is used then",
    before: answering(ok.replace("application/json", "application/xml")),
    after: answering(
      ok.replace("content: {", "content: { application/xml: { schema: { type: string } },"),
    ),
    want: [
      "notation/added notice nobody",
      "response/media-type-added addition nobody",
      "response/media-type-removed breaking reader",
    ],
  },
  {
    name: "a media type is replaced",
    before: answering(ok),
    after: answering(ok.replace("application/json", "application/hal+json")),
    want: [
      "response/media-type-added addition nobody",
      "response/media-type-removed breaking reader",
    ],
  },
  {
    name: "a response becomes a stream of the same media type",
    before: answering(ok),
    after: answering(
      ok.replace("application/json: {", "application/json: { x-sdkwright-sequence: lines,"),
    ),
    want: [
      "response/media-type-added addition nobody",
      "response/media-type-removed breaking reader",
    ],
  },
  {
    name: "a response changes its type",
    before: answering(ok),
    after: answering(ok.replace("string", "integer")),
    want: ["type/changed breaking reader"],
  },
  {
    name: "a header is added",
    before: answering(ok),
    after: answering(counted("schema: { type: integer }")),
    want: ["header/added addition nobody"],
  },
  {
    name: "a header is removed",
    before: answering(counted("schema: { type: integer }")),
    after: answering(counted("schema: { type: integer }").replace("X-Count", "X-Total")),
    want: ["header/added addition nobody", "header/removed breaking reader"],
  },
  {
    name: "a header becomes optional",
    before: answering(counted("required: true, schema: { type: integer }")),
    after: answering(counted("schema: { type: integer }")),
    want: ["header/became-optional breaking reader"],
  },
  {
    name: "a header becomes required",
    before: answering(counted("schema: { type: integer }")),
    after: answering(counted("required: true, schema: { type: integer }")),
    want: ["header/became-required notice nobody"],
  },
  {
    name: "a header changes its type",
    before: answering(counted("schema: { type: integer }")),
    after: answering(counted("schema: { type: string }")),
    want: ["type/changed breaking reader"],
  },
  {
    name: "a response is described otherwise",
    before: answering(ok),
    after: answering(ok.replace("Ok.", "Fine.")),
    want: ["docs/changed notice nobody"],
  },
];

function sending(body: string): string {
  return `/things:
  post:
    operationId: make
    tags: [things]
${body === "" ? "" : `    requestBody: ${body}\n`}    responses: { "204": { description: Done. } }`;
}

const text = "{ content: { application/json: { schema: { type: string } } } }";
const required = text.replace("{ content", "{ required: true, content");

const bodyRows: readonly Omit<Row, "frame">[] = [
  {
    name: "an optional body is added",
    before: sending(""),
    after: sending(text),
    want: ["body/added-optional addition nobody"],
  },
  {
    name: "a required body is added",
    before: sending(""),
    after: sending(required),
    want: ["body/added-required breaking caller"],
  },
  {
    name: "a body is removed",
    before: sending(text),
    after: sending(""),
    want: ["body/removed breaking caller"],
  },
  {
    name: "a body becomes required",
    before: sending(text),
    after: sending(required),
    want: ["body/became-required breaking caller"],
  },
  {
    name: "a body becomes optional",
    before: sending(required),
    after: sending(text),
    want: ["body/became-optional addition nobody"],
  },
  {
    name: "a media type of the same type is added to a body",
    before: sending(required),
    after: sending(
      required.replace(
        "content: {",
        "content: { application/x+json: { schema: { type: string } },",
      ),
    ),
    want: ["body/media-type-added addition nobody"],
  },
  {
    name: "a body in JSON can be sent in another notation",
    before: sending(required),
    after: sending(required.replace("content: {", "content: { text/xml: {},")),
    want: ["notation/added notice nobody"],
  },
  {
    name: "a media type of a body is removed",
    before: sending(
      required.replace(
        "content: {",
        "content: { application/x+json: { schema: { type: string } },",
      ),
    ),
    after: sending(required),
    want: ["body/media-type-removed breaking caller"],
  },
  {
    name: "a body is sent as JSON unless told otherwise",
    before: sending("{ required: true, content: { application/octet-stream: {} } }"),
    after: sending(
      "{ required: true, content: { application/octet-stream: {}, application/json: { schema: { type: array, items: { type: string } } } } }",
    ),
    want: ["body/media-type-added addition nobody", "body/preference-changed breaking caller"],
  },
  {
    name: "a part of a form is written in another media type",
    before: sending(
      "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } } } } }",
    ),
    after: sending(
      "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }, encoding: { a: { contentType: application/xml } } } } }",
    ),
    want: ["body/encoding-changed breaking caller"],
  },
  {
    name: "an encoding is written that says nothing",
    before: sending(
      "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } } } } }",
    ),
    after: sending(
      "{ required: true, content: { multipart/form-data: { schema: { type: object, properties: { a: { type: string } } }, encoding: { a: {} } } } }",
    ),
    want: [],
  },
  {
    name: "the second part of a list is written in another media type",
    before: sending(positional("[{}, { contentType: text/plain }]", "{ contentType: text/plain }")),
    after: sending(positional("[{}, { contentType: text/html }]", "{ contentType: text/plain }")),
    want: ["body/encoding-changed breaking caller"],
  },
  {
    name: "the parts of a list are written the same, said in another way",
    before: sending(positional("[{}, { contentType: text/plain }]", "{ contentType: text/plain }")),
    after: sending(positional("[{}]", "{ contentType: text/plain }")),
    want: [],
  },
  {
    name: "a part of a list and those after it are written in another way",
    before: sending(positional("[{}]", "{ contentType: text/plain }")),
    after: sending(
      positional("[{ headers: { X-A: { schema: { const: b } } } }]", "{ contentType: text/html }"),
    ),
    want: ["body/encoding-changed breaking caller", "body/encoding-changed breaking caller"],
  },
];

const framed =
  (frame: Row["frame"]) =>
  (row: Omit<Row, "frame">): Row => ({ ...row, frame });

/** Changes of parameters, bodies and responses. */
export const callRows: readonly Row[] = [
  ...parameterRows.map(framed("operation")),
  ...responseRows.map(framed("operation")),
  ...bodyRows.map(framed("paths")),
];
