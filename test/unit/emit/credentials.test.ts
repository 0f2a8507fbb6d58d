import { expect, it } from "vitest";
import {
  allCredentialsText,
  credentialsModel,
  credentialsText,
} from "../../../src/emit/emitters/package/credentials.js";
import type { EmitContext } from "../../../src/emit/emit-context.js";
import { lowerText, withPaths } from "../../support/documents.js";

it.each([
  { name: "nothing where it says nothing", description: undefined, want: undefined },
  {
    name: "what the description says",
    description: "Begins with [`Token`](https://a.example),\n\nas in Token abc.",
    want: "Begins with `Token`, as in Token abc.",
  },
  {
    name: "the first sentence of much",
    description: `Ask us for one. ${"More about it. ".repeat(30)}`,
    want: "Ask us for one.",
  },
])("credentials in the README have $name", ({ description, want }) => {
  const text = JSON.stringify(description) ?? "null";
  const { api } = lowerText(`${withPaths("")}
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: Authorization, description: ${text} }
`);
  const { schemes } = credentialsModel({
    api,
    package: { extras: { modules: new Map() } },
  } as unknown as EmitContext) ?? { schemes: [] };
  expect(schemes).toMatchObject([
    { credential: "a key, sent as the header `Authorization`", about: want },
  ]);
});

const basic = '`${process.env["API_USER"] ?? ""}:${process.env["API_PASSWORD"] ?? ""}`';
const key = 'process.env["API_KEY"] ?? ""';
const both = '{ id: process.env["ID"] ?? "", key: process.env["KEY"] ?? "" }';

it.each([
  { name: "what all ask for", security: ["[{ key: [] }]", "[{ key: [] }]"], usual: key, all: key },
  {
    name: "one of several ways",
    security: ["[{ key: [] }]", "[{ key: [] }, { id: [] }]"],
    usual: key,
    all: key,
  },
  { name: "nothing", security: ["[]", "[{ key: [] }]"], usual: key, all: key },
  {
    name: "more than usual",
    security: ["[{ key: [] }]", "[{ key: [] }]", "[{ key: [], id: [] }]"],
    usual: key,
    all: both,
  },
  {
    name: "something else",
    security: ["[{ key: [] }]", "[{ key: [] }]", "[{ id: [] }]"],
    usual: key,
    all: both,
  },
  { name: "two at once", security: ["[{ key: [], id: [] }]"], usual: both, all: both },
  { name: "what is no text", security: ["[{ user: [] }]", "[]"], usual: basic, all: basic },
  {
    name: "what only the caller can do",
    security: ["[{ key: [] }]", "[{ key: [] }]", "[{ mutual: [] }]"],
    usual: key,
    all: key,
  },
])("credentials for every operation, where some ask for $name", ({ security, usual, all }) => {
  const operations = security.map(
    (one, index) =>
      `/p${index}: { get: { security: ${one}, responses: { '204': { description: d } } } }`,
  );
  const { api } = lowerText(`${withPaths(operations.join("\n"))}
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    id: { type: apiKey, in: query, name: id }
    user: { type: http, scheme: basic }
    mutual: { type: mutualTLS }
`);
  expect([credentialsText({ api }), allCredentialsText({ api })]).toEqual([usual, all]);
});
