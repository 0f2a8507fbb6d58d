import { join } from "node:path";
import type { LintCode } from "../../src/diagnostics/catalog/lint.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { writeOverlay } from "../../src/pipeline/lint.js";
import { draft, type Draft, lintDraft } from "../support/lint-description.js";
import type { DiagnosticCase } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

interface LintCase {
  readonly code: LintCode;
  readonly given: (description: Draft) => void;
  readonly message: string;
  readonly at: string;
}

const listPets = (it: Draft): Draft => it.paths["/pets"].get;
const pet = (it: Draft): Draft => it.components.schemas.Pet;
const content = (it: Draft): Draft => listPets(it).responses["200"].content["application/json"];
const text = { type: "string" };

const cases: readonly LintCase[] = [
  {
    code: "lint/missing-operation-id",
    given: (it) => delete listPets(it).operationId,
    message:
      "'GET /pets' has no 'operationId', so its call is named after its path: 'pets.getPets'.",
    at: "24:7",
  },
  {
    code: "lint/missing-tag",
    given: (it) => (it.paths["/shops"] = { get: { ...listPets(it), operationId: "a", tags: [] } }),
    message:
      "'a' has no tag, unlike others, so it is in a group that is named after its path, 'shops'.",
    at: "96:7",
  },
  {
    code: "lint/no-tags",
    given: (it) => {
      delete it.tags;
      delete listPets(it).tags;
      it.paths = {
        "/pets": { get: listPets(it) },
        "/shops": { get: { ...listPets(it), operationId: "shops" } },
      };
    },
    message:
      "No operation has a tag, so the groups of the client are named after paths: 'pets', 'shops'.",
    at: "17:3",
  },
  {
    code: "lint/undeclared-tag",
    given: (it) => (listPets(it).tags = ["Cats"]),
    message:
      "The tag 'Cats' is not among those that the description declares, so its group has no documentation.",
    at: "28:11",
  },
  {
    code: "lint/missing-description",
    given: (it) => delete listPets(it).summary,
    message: "'listPets' is described nowhere, so 'pets.listPets' has no documentation.",
    at: "24:7",
  },
  {
    code: "lint/missing-error-response",
    given: (it) => delete listPets(it).responses.default,
    message:
      "'listPets' declares no error response, so the errors of 'pets.listPets' have bodies of an unknown type.",
    at: "30:9",
  },
  {
    code: "lint/untyped-error",
    given: (it) => delete listPets(it).responses.default.content,
    message:
      "The error responses of 'listPets' have no schema, so the bodies of its errors are of an unknown type.",
    at: "41:11",
  },
  {
    code: "lint/missing-success-response",
    given: (it) => (listPets(it).responses = { "404": listPets(it).responses.default }),
    message:
      "'listPets' declares no response for success, so what 'pets.listPets' gives is of an unknown type.",
    at: "30:9",
  },
  {
    code: "lint/untyped-body",
    given: (it) => (content(it).schema = { type: "array", items: { type: "object" } }),
    message:
      "The response 200 of 'listPets' is a list of which nothing more is said, so its type is of no help.",
    at: "34:35",
  },
  {
    code: "lint/untyped-property",
    given: (it) => (pet(it).properties.settings = { type: "object" }),
    message:
      "The property 'settings' is an object of which nothing more is said, so its type is of no help.",
    at: "128:11",
  },
  {
    code: "lint/unnamed-schema",
    given: (it) =>
      (content(it).schema = {
        type: "object",
        required: ["a"],
        properties: { a: { type: "object", properties: { b: text } }, c: { enum: ["d", "e"] } },
      }),
    message:
      "This schema has no name; its type is called by the way to it, 'ListPets200Response', and so are 2 types within it.",
    at: "35:27",
  },
  {
    code: "lint/repeated-schema",
    given: (it) => {
      const size = { enum: ["small", "medium"] };
      Object.assign(pet(it).properties, { one: size, two: size, three: size });
    },
    message:
      "This schema is written 3 times, which makes 3 types of one: 'PetOne', 'PetThree', 'PetTwo'.",
    at: "128:18",
  },
  {
    code: "lint/undeclared-oneof",
    given: (it) => {
      Object.assign(pet(it).properties, { phone: text, email: text });
      pet(it).description = "Exactly one of 'phone' and 'email' must be set.";
    },
    message:
      "Only the description says that one of 'email', 'phone' may be set; the type allows all of them at once.",
    at: "119:14",
  },
  {
    code: "lint/oneof-in-prose",
    given: (it) => {
      Object.assign(pet(it).properties, { phone: text, email: text });
      pet(it).description =
        "This message contains a oneof named way. Only a single field of the following list may be set at a time:\n  - phone\n  - email\n";
    },
    message: "The oneof group 'way' of 'phone', 'email' is told in prose only.",
    at: "135:24",
  },
  {
    code: "lint/ambiguous-union",
    given: (it) => {
      it.components.schemas.Cat = { type: "object", properties: { name: text } };
      it.components.schemas.Dog = { type: "object", properties: { name: text, tail: text } };
      const oneOf = ["Cat", "Dog"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
      pet(it).properties.animal = { oneOf };
    },
    message: "Nothing tells whether a value is 'Cat' or 'Dog', so code cannot narrow this union.",
    at: "128:21",
  },
  {
    code: "lint/pagination-without-token",
    given: (it) =>
      (listPets(it).parameters = [{ name: "limit", in: "query", schema: { type: "integer" } }]),
    message:
      "'listPets' cannot be gone through page by page: it takes 'limit', and nothing that chooses the next page.",
    at: "24:7",
  },
  {
    code: "lint/imprecise-integer",
    given: (it) => (pet(it).properties.id = { type: "integer", format: "int64" }),
    message:
      "'id' is an identifier in 'int64' and a number; above 2^53 JavaScript changes its last digits.",
    at: "128:11",
  },
  {
    code: "lint/number-or-string",
    given: (it) => (pet(it).properties.size = { type: ["integer", "string"], pattern: "^\\d+$" }),
    message: "'size' is a number or a string that looks like one, so code has to convert it.",
    at: "128:11",
  },
  {
    code: "lint/slow-pattern",
    given: (it) => (pet(it).properties.size = { type: "string", pattern: "^(\\w+ ?)*$" }),
    message:
      "The pattern '^(\\w+ ?)*$' takes too long for a text that begins like 'aaaaaaaaaaaaaaaaaaaaaaaa' and does not match.",
    at: "128:19",
  },
  {
    code: "lint/nothing-required",
    given: (it) => {
      for (const schema of Object.values<Draft>(it.components.schemas)) delete schema.required;
    },
    message:
      "None of 3 schemas of responses requires a property, so everything that is received may be undefined.",
    at: "1:1",
  },
  {
    code: "lint/security-not-required",
    given: (it) => delete it.security,
    message:
      "Nothing requires the security schemes that are declared ('key'), so nothing tells which calls want which credentials.",
    at: "92:5",
  },
  {
    code: "lint/unused-security-scheme",
    given: (it) => (it.components.securitySchemes.basic = { type: "http", scheme: "basic" }),
    message:
      "No operation requires the security scheme 'basic', so credentials for it are never sent.",
    at: "103:7",
  },
  {
    code: "lint/missing-security-scheme",
    given: (it) => {
      delete it.security;
      delete it.components.securitySchemes;
      listPets(it).parameters = [{ name: "X-API-Key", in: "header", schema: text }];
    },
    message:
      "Credentials are wanted ('listPets' takes a header 'X-API-Key'), but no security scheme is declared, so the client takes none.",
    at: "48:11",
  },
  {
    code: "lint/missing-server",
    given: (it) => (it.servers = [{ url: "http://localhost:3000/v1" }]),
    message:
      "The description does not say where the API is served: 'http://localhost:3000/v1' is the reader's own machine; every client has to be told.",
    at: "8:5",
  },
];

/** Inputs for what `lint` finds, and for the overlay that it does not overwrite. */
export const lintCases: readonly DiagnosticCase[] = [
  ...cases.map(({ code, given, message, at }): DiagnosticCase => ({
    code,
    provoke: async () => {
      const { findings, findDocument } = await lintDraft(draft(given));
      return { diagnostics: findings.map(({ diagnostic }) => diagnostic), findDocument };
    },
    want: { message, at },
  })),
  {
    code: "lint/overlay-exists",
    provoke: () =>
      withFolder({ "fixes.yaml": "overlay: 1.0.0\n" }, async (cwd) => {
        const sink = new DiagnosticSink();
        const to = {
          path: join(cwd, "fixes.yaml"),
          name: "fixes.yaml",
          force: false,
          isRead: false,
        };
        await writeOverlay({}, to, sink);
        return { diagnostics: sink.diagnostics, findDocument: () => undefined };
      }),
    want: {
      message: "'fixes.yaml' exists already.",
      help: "name another file, or replace it with '--force'",
    },
  },
  {
    code: "lint/overlay-read",
    provoke: async () => {
      const sink = new DiagnosticSink();
      await writeOverlay({}, { path: "/a.yaml", name: "a.yaml", force: true, isRead: true }, sink);
      return { diagnostics: sink.diagnostics, findDocument: () => undefined };
    },
    want: { message: "'a.yaml' is part of the description, and what it says would be lost." },
  },
];
