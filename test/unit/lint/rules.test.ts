import { describe, expect, test } from "vitest";
import { draft, type Draft, lintDraft } from "../../support/lint-description.js";

interface RuleCase {
  readonly name: string;
  readonly given: (description: Draft) => void;
  /** Code and pointer of each finding; with `*` those that an overlay fixes. */
  readonly want: readonly string[];
}

const get = "/paths/~1pets/get";
const operation = (description: Draft): Draft => description.paths["/pets"].get;
const schemas = (description: Draft): Draft => description.components.schemas;
const pet = (description: Draft): Draft => schemas(description).Pet;
const ok = (of: Draft): Draft => of.responses["200"].content["application/json"];

const operations: readonly RuleCase[] = [
  { name: "a good description", given: () => undefined, want: [] },
  {
    name: "no operationId",
    given: (it) => delete operation(it).operationId,
    want: [`*lint/missing-operation-id ${get}`],
  },
  {
    name: "no operationId, but a name of our own",
    given: (it) => {
      delete operation(it).operationId;
      operation(it)["x-sdkwright-name"] = "list";
    },
    want: [],
  },
  {
    name: "one path item of two paths",
    given: (it) => {
      const { get: shared } = it.paths["/pets"];
      delete shared.operationId;
      it.components.pathItems = { Shared: { get: shared } };
      it.paths["/pets"] = { $ref: "#/components/pathItems/Shared" };
      it.paths["/animals"] = { $ref: "#/components/pathItems/Shared" };
    },
    want: [
      "lint/missing-operation-id /components/pathItems/Shared/get",
      "lint/missing-operation-id /components/pathItems/Shared/get",
    ],
  },
  {
    name: "no tag among others",
    given: (it) => {
      delete operation(it).tags;
      operation(it).operationId = "list";
      it.paths["/shops"] = { get: { ...operation(it), operationId: "listShops" } };
    },
    // The path says 'pets' as the tag of the other does.
    want: ["lint/missing-tag /paths/~1shops/get"],
  },
  {
    name: "no tag, where all below the same path have one",
    given: (it) => {
      it.paths["/pets/{id}"].get.tags = ["animals"];
      it.tags = [{ name: "animals" }];
      delete operation(it).tags;
    },
    want: [`*lint/missing-tag ${get}`],
  },
  {
    name: "no tag, but an id that names the group",
    given: (it) => {
      delete operation(it).tags;
      operation(it).operationId = "Cats_List";
    },
    want: [],
  },
  {
    name: "no tags at all",
    given: (it) => {
      delete operation(it).tags;
      delete it.paths["/pets/{id}"].get.tags;
      delete it.tags;
      it.paths["/shops"] = { get: { ...operation(it), operationId: "listShops" } };
    },
    want: ["lint/no-tags /paths"],
  },
  {
    name: "a tag that is not declared",
    given: (it) => (operation(it).tags = ["Orders"]),
    want: [`*lint/undeclared-tag ${get}/tags/0`],
  },
  {
    name: "a tag that is misspelt",
    given: (it) => (operation(it).tags = ["pest"]),
    want: [`lint/undeclared-tag ${get}/tags/0`],
  },
  {
    name: "tags that nobody declares",
    given: (it) => delete it.tags,
    want: [],
  },
  {
    name: "no description",
    given: (it) => delete operation(it).summary,
    want: [`lint/missing-description ${get}`],
  },
];

const responses: readonly RuleCase[] = [
  {
    name: "no error, and one that most others have",
    given: (it) => {
      it.paths["/cats"] = { get: { ...operation(it), operationId: "listCats" } };
      it.paths["/cats"].get.responses = { "200": operation(it).responses["200"] };
    },
    want: ["*lint/missing-error-response /paths/~1cats/get/responses"],
  },
  {
    name: "no error, and none that others have",
    given: (it) => {
      delete operation(it).responses.default;
      it.paths["/pets/{id}"].get.responses["4XX"] = { description: "None." };
      delete it.paths["/pets/{id}"].get.responses.default;
    },
    want: [
      "lint/missing-error-response /paths/~1pets/get/responses",
      "lint/untyped-error /paths/~1pets~1{id}/get/responses/4XX",
    ],
  },
  {
    name: "errors alone",
    given: (it) => {
      const { responses: all } = operation(it);
      operation(it).responses = { "404": all.default };
    },
    want: [`lint/missing-success-response ${get}/responses`],
  },
  {
    name: "one response for everything",
    given: (it) => delete operation(it).responses["200"],
    want: [],
  },
  {
    name: "a redirection",
    given: (it) => {
      operation(it).responses["302"] = { description: "Elsewhere." };
      delete operation(it).responses["200"];
      operation(it).responses["404"] = operation(it).responses.default;
      delete operation(it).responses.default;
    },
    want: [],
  },
  {
    name: "another protocol",
    given: (it) => {
      const { responses: all } = operation(it);
      operation(it).responses = { "101": { description: "Sockets." }, "404": all.default };
    },
    want: [],
  },
  {
    name: "a body of which nothing is known",
    given: (it) => (ok(operation(it)).schema = { type: "object" }),
    want: [`lint/untyped-body ${get}/responses/200/content/application~1json`],
  },
  {
    name: "a body without a schema",
    given: (it) => delete ok(operation(it)).schema,
    want: [`lint/untyped-body ${get}/responses/200/content/application~1json`],
  },
  {
    name: "a body that may hold anything, and one that holds nothing",
    given: (it) => {
      schemas(it).Empty = { type: "object" };
      ok(operation(it)).schema = { type: "object", additionalProperties: true };
      ok(it.paths["/pets/{id}"].get).schema = { $ref: "#/components/schemas/Empty" };
    },
    want: [],
  },
  {
    name: "properties of which nothing is known",
    given: (it) =>
      Object.assign(pet(it).properties, {
        any: {},
        list: { type: "array" },
        map: { type: "object", additionalProperties: { type: "string" } },
        nothing: { type: "object", maxProperties: 0, additionalProperties: false },
        object: { type: ["object", "null"] },
      }),
    want: ["any", "list", "object"].map(
      (name) => `lint/untyped-property /components/schemas/Pet/properties/${name}`,
    ),
  },
  {
    name: "nothing that is required",
    given: (it) => {
      for (const schema of Object.values<Draft>(schemas(it))) delete schema.required;
    },
    want: ["lint/nothing-required "],
  },
];

const list = (it: Draft, parameters: readonly string[], properties: object = {}): void => {
  operation(it).parameters = parameters.map((name) => ({
    name,
    in: "query",
    schema: { type: name === "limit" ? "integer" : "string" },
  }));
  Object.assign(schemas(it).Pets.properties, properties);
};

const text = { type: "string" };

const paging: readonly RuleCase[] = [
  {
    name: "a limit alone",
    given: (it) => list(it, ["limit"]),
    want: [`lint/pagination-without-token ${get}`],
  },
  {
    name: "a limit and a cursor that nothing gives",
    given: (it) => list(it, ["limit", "cursor"]),
    want: [`lint/pagination-without-token ${get}`],
  },
  {
    name: "a token that nothing takes",
    given: (it) => list(it, [], { nextPageToken: text }),
    want: [`lint/pagination-without-token ${get}`],
  },
  {
    name: "a token that is taken",
    given: (it) => list(it, ["limit", "pageToken"], { nextPageToken: text }),
    want: [],
  },
  {
    name: "the best few",
    given: (it) => list(it, ["top"]),
    want: [],
  },
  {
    name: "a limit that is said to be no page",
    given: (it) => {
      list(it, ["limit"]);
      operation(it)["x-sdkwright-paging"] = false;
    },
    want: [],
  },
];

const access: readonly RuleCase[] = [
  {
    name: "security that nothing requires",
    given: (it) => delete it.security,
    want: ["*lint/security-not-required /components/securitySchemes"],
  },
  {
    name: "two schemes that nothing requires",
    given: (it) => {
      delete it.security;
      it.components.securitySchemes.basic = { type: "http", scheme: "basic" };
    },
    want: ["lint/security-not-required /components/securitySchemes"],
  },
  { name: "an open API", given: (it) => (it.security = []), want: [] },
  {
    name: "a scheme that nothing requires beside another",
    given: (it) => (it.components.securitySchemes.basic = { type: "http", scheme: "basic" }),
    want: ["lint/unused-security-scheme /components/securitySchemes/basic"],
  },
  {
    name: "credentials without a scheme",
    given: (it) => {
      delete it.security;
      delete it.components.securitySchemes;
      operation(it).responses["401"] = operation(it).responses.default;
    },
    want: [`lint/missing-security-scheme ${get}/responses/401`],
  },
  {
    name: "no server",
    given: (it) => delete it.servers,
    want: ["lint/missing-server "],
  },
  {
    name: "a relative server",
    given: (it) => (it.servers = [{ url: "/v1" }]),
    want: ["lint/missing-server /servers/0"],
  },
  {
    name: "a server of its own beside the reader's",
    given: (it) => it.servers.unshift({ url: "http://localhost:8080" }),
    want: [],
  },
  {
    name: "a server with a variable",
    given: (it) =>
      (it.servers = [{ url: "{base}", variables: { base: { default: "https://example.com" } } }]),
    want: [],
  },
];

const inline = (): object => ({
  type: "object",
  required: ["a"],
  properties: { a: { type: "string" }, b: { enum: ["x", "y"] } },
});

const types: readonly RuleCase[] = [
  {
    name: "a body without a name",
    given: (it) => (ok(operation(it)).schema = inline()),
    want: [`*lint/unnamed-schema ${get}/responses/200/content/application~1json/schema`],
  },
  {
    name: "a shared response, which has a name",
    given: (it) => {
      const all = operation(it).responses["200"];
      it.components.responses = { All: all };
      ok({ responses: { "200": all } }).schema = inline();
      operation(it).responses["200"] = { $ref: "#/components/responses/All" };
    },
    want: [],
  },
  {
    name: "a body without a name in two media types, which is one type",
    given: (it) => {
      const [schema, twin] = [inline(), inline()];
      operation(it).responses["200"].content = {
        "application/json": { schema },
        "application/vnd.pets+json": { schema: twin },
      };
    },
    want: [`*lint/unnamed-schema ${get}/responses/200/content/application~1json/schema`],
  },
  {
    name: "a body without a name, and a schema deep in it",
    given: (it) => {
      const deep = { type: "object", properties: { c: inline() } };
      const way = { type: "object", properties: { b: deep } };
      ok(operation(it)).schema = { type: "object", required: ["a"], properties: { a: way } };
    },
    want: [
      `*lint/unnamed-schema ${get}/responses/200/content/application~1json/schema`,
      `*lint/unnamed-schema ${get}/responses/200/content/application~1json/schema/properties/a/properties/b/properties/c`,
    ],
  },
  {
    name: "schemas in schemas",
    given: (it) => {
      const deep = { ...inline(), properties: { a: text, deeper: inline() } };
      pet(it).properties.owner = { ...inline(), properties: { a: text, address: deep } };
    },
    want: [
      "*lint/unnamed-schema /components/schemas/Pet/properties/owner/properties/address/properties/deeper",
    ],
  },
  {
    name: "the same schema three times",
    given: (it) => {
      for (const name of ["One", "Two", "Three"])
        schemas(it)[name] = { type: "object", properties: { size: { enum: ["s", "m"] } } };
    },
    want: ["*lint/repeated-schema /components/schemas/One/properties/size"],
  },
  {
    name: "the same codes three times, which may mean something else each time",
    given: (it) => {
      for (const name of ["kind", "reason", "phase"])
        pet(it).properties[name] = { enum: ["01", "02", "03"] };
    },
    want: [],
  },
  {
    name: "the same codes three times, of what is called the same",
    given: (it) => {
      for (const name of ["One", "Two", "Three"])
        schemas(it)[name] = { type: "object", properties: { phase: { enum: [1, 2, 3] } } };
    },
    want: ["*lint/repeated-schema /components/schemas/One/properties/phase"],
  },
  {
    name: "the same values three times, which are called otherwise each time",
    given: (it) => {
      for (const [name, first] of Object.entries({ One: "off", Two: "left", Three: "red" })) {
        const size = { enum: [1, 2], "x-enum-varnames": [first, "other"] };
        schemas(it)[name] = { type: "object", properties: { size } };
      }
    },
    want: [],
  },
  {
    name: "the same schema three times, and a reference into it",
    given: (it) => {
      for (const name of ["One", "Two", "Three"])
        schemas(it)[name] = { type: "object", properties: { size: inline() } };
      pet(it).properties.a = { $ref: "#/components/schemas/Two/properties/size/properties/a" };
    },
    want: ["lint/repeated-schema /components/schemas/One/properties/size"],
  },
  {
    name: "properties that differ, and are called like annotations",
    given: (it) => {
      for (const [name, title] of [
        ["One", "string"],
        ["Two", "integer"],
        ["Three", "boolean"],
      ] as const) {
        const part = { type: "object", properties: { title: { type: title }, b: text } };
        schemas(it)[name] = { type: "object", properties: { part } };
      }
    },
    want: [],
  },
  {
    name: "identifiers that are numbers",
    given: (it) =>
      Object.assign(pet(it).properties, {
        ownerId: { type: "integer", format: "int64" },
        small_id: { type: "integer", format: "int64", maximum: 1000 },
        paid: { type: "integer", format: "int64" },
        size: { type: "integer", format: "int64" },
        uid: { type: "string", format: "int64" },
      }),
    want: ["lint/imprecise-integer /components/schemas/Pet/properties/ownerId"],
  },
  {
    name: "numbers that may be strings, once",
    given: (it) =>
      Object.assign(pet(it).properties, {
        code: { type: ["integer", "string"] },
        height: { type: ["null", "number", "string"], pattern: "^-?\\d+$" },
        weight: { type: ["integer", "string"], pattern: "^-?\\d+$" },
        word: { type: ["integer", "string"], pattern: "^[a-z]+$" },
      }),
    want: ["lint/number-or-string /components/schemas/Pet/properties/height"],
  },
  ...[
    "^(a+)+$",
    "^([/\\w .-]*)*/?$",
    "^(a|a)*b",
    "^(\\w|\\d)+$",
    "^((ab)*)*$",
    "(?=(x+)+$)",
    "^(\\w+\\s?)*$",
  ].map((pattern) => ({
    name: `a pattern of which a text can be matched in many ways: ${pattern}`,
    given: (it: Draft) => Object.assign(pet(it).properties, { code: { type: "string", pattern } }),
    want: ["lint/slow-pattern /components/schemas/Pet/properties/code"],
  })),
  ...[
    "^\\w+(-\\w+)*$",
    "^(a|b)*$",
    "^(\\d{3},)*$",
    "^[a-z]+@([a-z]+\\.)+[a-z]+$",
    "^.*a.*b.*$",
    "^(a+)$",
  ].map((pattern) => ({
    name: `a pattern that is quick: ${pattern}`,
    given: (it: Draft) => Object.assign(pet(it).properties, { code: { type: "string", pattern } }),
    want: [],
  })),
  {
    name: "a pattern of names of which a text can be matched in many ways",
    given: (it) =>
      Object.assign(pet(it).properties, {
        code: { type: "object", patternProperties: { "^(x+x+)+$": { type: "string" } } },
      }),
    want: ["lint/slow-pattern /components/schemas/Pet/properties/code"],
  },
];

const union = (it: Draft, one: object, other: object): void => {
  Object.assign(schemas(it), { Cat: one, Dog: other });
  const oneOf = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
  pet(it).properties.animal = { oneOf };
};

const unions: readonly RuleCase[] = [
  {
    name: "variants that nothing tells apart",
    given: (it) =>
      union(
        it,
        { type: "object", properties: { claws: text } },
        { type: "object", properties: { tail: text } },
      ),
    want: ["lint/ambiguous-union /components/schemas/Pet/properties/animal"],
  },
  {
    name: "variants that are told apart by what they require",
    given: (it) =>
      union(
        it,
        { type: "object", required: ["claws"], properties: { claws: text } },
        { type: "object", properties: { tail: text } },
      ),
    want: [],
  },
  {
    name: "variants that are told apart by a constant",
    given: (it) =>
      union(
        it,
        { type: "object", properties: { kind: { const: "cat" } } },
        { type: "object", properties: { kind: { const: "dog" } } },
      ),
    want: [],
  },
  {
    name: "an object or a text",
    given: (it) => union(it, { type: "object", properties: { claws: text } }, text),
    want: [],
  },
  {
    name: "a group that a text tells",
    given: (it) =>
      (schemas(it).Pet = {
        type: "object",
        required: ["name"],
        description: "A pet. Only one of `phone` or `email` may be set.",
        properties: { name: text, phone: text, email: text },
      }),
    want: ["*lint/undeclared-oneof /components/schemas/Pet"],
  },
  {
    name: "a property that excludes another",
    given: (it) =>
      Object.assign(pet(it).properties, {
        phone_number: { type: "string", description: "Mutually exclusive with email_address." },
        email_address: text,
      }),
    want: ["*lint/undeclared-oneof /components/schemas/Pet"],
  },
  {
    name: "texts that speak of one of something else",
    given: (it) =>
      (schemas(it).Pet = {
        type: "object",
        description: "One of the pets. Only one of them may be set as the name of the house.",
        properties: {
          name: { ...text, description: "Either way is fine, the name or the house." },
        },
        required: ["name"],
      }),
    want: [],
  },
  {
    name: "a oneof group of protocol buffers",
    given: (it) =>
      (schemas(it).Pet = {
        type: "object",
        required: ["name"],
        description:
          "A pet.\n\nThis message contains a oneof named contact. Only a single field of the following list may be set at a time:\n  - phone\n  - email\n",
        properties: { name: text, phone: text, email: text },
      }),
    want: ["*lint/oneof-in-prose /components/schemas/Pet/description"],
  },
];

describe.each(Object.entries({ operations, responses, paging, access, types, unions }))(
  "%s",
  (_, cases) => {
    test.each(cases)("$name", async ({ given, want }) => {
      const description = draft(given);
      const { findings } = await lintDraft(description);
      expect(
        findings.map(
          ({ diagnostic: { code, place }, fix }) => `${fix ? "*" : ""}${code} ${place?.pointer}`,
        ),
      ).toEqual(want);
    });

    const fixable = cases.filter(({ want }) => want.some((finding) => finding.startsWith("*")));
    test.each(fixable)("is fixed: $name", async ({ given, want }) => {
      const description = draft(given);
      const { overlay } = await lintDraft(description);
      const { findings, diagnostics } = await lintDraft(description, overlay);
      const left = want.filter((finding) => !finding.startsWith("*"));
      expect(
        findings.map(({ diagnostic: { code, place } }) => `${code} ${place?.pointer}`),
      ).toEqual(left);
      expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    });
  },
);

test("what chooses a page is told from dates, and by its plainest name", async () => {
  const description = draft((it) => {
    list(it, ["limit", "from", "page"]);
    operation(it).parameters[1].schema.format = "date-time";
  });
  const { findings } = await lintDraft(description);
  expect(findings.map(({ diagnostic: { message } }) => message)).toEqual([
    expect.stringContaining("it takes 'page', and nothing says how that follows from a response"),
  ]);
});
