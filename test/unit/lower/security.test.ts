import { expect, it } from "vitest";
import { findTokenGrants } from "../../../src/ir/token-grants.js";
import { lowerText, withPaths } from "../../support/documents.js";

const schemesOf = (text: string) =>
  lowerText(withPaths("{}", `components: { securitySchemes: { s: ${text} } }`)).api;

it.each([
  { given: "{ type: http, scheme: bearer }", want: { kind: "bearer" } },
  { given: "{ type: http, scheme: BEARER }", want: { kind: "bearer" } },
  { given: "{ type: http, scheme: Basic }", want: { kind: "basic" } },
  // RFC 9110, 11.1: a scheme is a token; its case counts for nothing, but some services mind it.
  { given: "{ type: http, scheme: Digest }", want: { kind: "http", scheme: "Digest" } },
  { given: "{ type: http, scheme: a.b_c-D1 }", want: { kind: "http", scheme: "a.b_c-D1" } },
  { given: "{ type: http, scheme: 'two words' }", want: { kind: "other", scheme: "two words" } },
  { given: '{ type: http, scheme: "a\\r\\nX: y" }', want: { kind: "other" } },
  { given: "{ type: mutualTLS }", want: { kind: "other", scheme: "mutualTLS" } },
])("lowers $given", ({ given, want }) => {
  expect(schemesOf(given).securitySchemes).toMatchObject([{ name: "s", ...want }]);
});

const flows = (text: string): string => `{ type: oauth2, flows: { ${text} } }`;
const token = "tokenUrl: https://a.example/token";

it.each([
  {
    name: "client credentials",
    given: flows(`clientCredentials: { ${token}, scopes: { r: "", w: "" } }`),
    want: [["clientCredentials", "https://a.example/token", ["r", "w"]]],
  },
  {
    name: "a flow that ends in a browser",
    given: flows(`authorizationCode: { ${token}, scopes: {} }`),
    want: [["refreshToken", "https://a.example/token", []]],
  },
  {
    name: "a URL of its own for refreshing",
    given: flows(`password: { ${token}, refreshUrl: /refresh, scopes: {} }`),
    want: [["refreshToken", "/refresh", []]],
  },
  {
    name: "both grants",
    given: flows(`clientCredentials: { ${token}, scopes: {} }, password: { ${token}, scopes: {} }`),
    want: [
      ["clientCredentials", "https://a.example/token", []],
      ["refreshToken", "https://a.example/token", []],
    ],
  },
  {
    name: "client credentials that are renewed after all (RFC 6749, 4.4.3: they should not be)",
    given: flows(`clientCredentials: { ${token}, refreshUrl: /refresh, scopes: {} }`),
    want: [
      ["clientCredentials", "https://a.example/token", []],
      ["refreshToken", "/refresh", []],
    ],
  },
  {
    name: "the implicit flow",
    given: flows("implicit: { authorizationUrl: /a, scopes: {} }"),
    want: [],
  },
  {
    name: "a URL with a place for the reader",
    given: flows("clientCredentials: { tokenUrl: 'https://{tenant}.example/token', scopes: {} }"),
    want: [["clientCredentials", undefined, []]],
  },
  {
    name: "a URL with a user and a password",
    given: flows("clientCredentials: { tokenUrl: 'https://a:b@c.example/token', scopes: {} }"),
    want: [["clientCredentials", undefined, []]],
  },
  {
    name: "a URL that is no HTTP",
    given: flows("clientCredentials: { tokenUrl: 'javascript:alert(1)', scopes: {} }"),
    want: [["clientCredentials", undefined, []]],
  },
  { name: "another kind of scheme", given: "{ type: http, scheme: basic }", want: [] },
])("finds the grants of $name", ({ given, want }) => {
  const found = findTokenGrants(schemesOf(given));
  expect(found.map(({ grant, tokenUrl, scopes }) => [grant, tokenUrl, scopes])).toEqual(want);
});
