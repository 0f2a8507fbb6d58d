import { expect, it } from "vitest";
import { clientOptions } from "../../../src/emit/emitters/package/client-options.js";
import type { EmitContext } from "../../../src/emit/emit-context.js";
import { defaultSecurity, securityNames } from "../../../src/emit/security.js";
import { lowerText, withPaths } from "../../support/documents.js";

const schemes = `
components:
  securitySchemes:
    basic: { type: http, scheme: basic }
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: X-Api-Key }
    app: { type: apiKey, in: header, name: X-App }
    cookie: { type: apiKey, in: cookie, name: session }
    digest: { type: http, scheme: digest }
    "x-app.Key": { type: apiKey, in: query, name: k }
    mtls: { type: mutualTLS }
`;

it.each([
  {
    name: "a user and a password for basic authentication",
    security: "[{ basic: [] }]",
    want: '{ auth: `${process.env["API_USER"] ?? ""}:${process.env["API_PASSWORD"] ?? ""}` }',
  },
  {
    name: "a token for bearers",
    security: "[{ token: [] }]",
    want: '{ auth: process.env["API_TOKEN"] ?? "" }',
  },
  {
    name: "a key for an API key",
    security: "[{ cookie: [] }]",
    want: '{ auth: process.env["API_KEY"] ?? "" }',
  },
  {
    name: "the alternative that is enough by itself",
    security: "[{ key: [], app: [] }, { token: [] }]",
    want: '{ auth: process.env["API_TOKEN"] ?? "" }',
  },
  {
    name: "credentials by name where several are wanted at once",
    security: "[{ key: [], app: [], basic: [] }]",
    want: '{ auth: { app: process.env["APP"] ?? "", basic: `${process.env["BASIC_USER"] ?? ""}:${process.env["BASIC_PASSWORD"] ?? ""}`, key: process.env["KEY"] ?? "" } }',
  },
  {
    name: "variables that are called like the schemes",
    security: "[{ cookie: [], x-app.Key: [] }]",
    want: '{ auth: { cookie: process.env["COOKIE"] ?? "", "x-app.Key": process.env["X_APP_KEY"] ?? "" } }',
  },
  {
    name: "what follows the name of any other scheme",
    security: "[{ digest: [] }]",
    want: '{ auth: process.env["API_TOKEN"] ?? "" }',
  },
  {
    name: "what is left beside a certificate",
    security: "[{ mtls: [], token: [] }]",
    want: '{ auth: process.env["API_TOKEN"] ?? "" }',
  },
  {
    name: "nothing for a scheme that the client does not place",
    security: "[{ mtls: [] }]",
    want: "",
  },
  { name: "nothing where nothing is asked", security: "[]", want: "" },
])("makes a client with $name", ({ security, want }) => {
  const { api } = lowerText(
    withPaths(
      `/a: { get: { security: ${security}, responses: { '200': { description: ok } } } }`,
      `servers: [{ url: "https://a.example" }]\n${schemes}`,
    ),
  );
  expect(clientOptions({ api } as EmitContext)).toBe(want);
});

it("makes a client with credentials where only some operations ask for them", () => {
  const operation = (security: string): string =>
    `{ security: ${security}, responses: { '200': { description: ok } } }`;
  const { api } = lowerText(
    withPaths(
      `/a: { get: ${operation("[]")}, put: ${operation("[]")}, post: ${operation("[{ key: [] }]")} }`,
      `servers: [{ url: "https://a.example" }]\n${schemes}`,
    ),
  );
  expect(clientOptions({ api } as EmitContext)).toBe('{ auth: process.env["API_KEY"] ?? "" }');
});

// A credential that is given and never sent would come back as a 401 that nobody understands.
it("takes any scheme for all operations where nothing is said of what requires them", () => {
  const securityOf = (operation: string, top = "") => {
    const paths = `/a: { get: { ${operation} responses: { '200': { description: ok } } } }`;
    const { api } = lowerText(withPaths(paths, top + schemes));
    return [defaultSecurity({ api }), api.operations.map((one) => securityNames(one, { api }))];
  };
  const placed = ["app", "basic", "cookie", "digest", "key", "token", "x-app.Key"];
  const each = placed.map((name) => [name]);
  expect(securityOf("")).toEqual([each, [each]]);
  expect(securityOf("", "security: []")).toEqual([[], [[]]]);
  expect(securityOf("security: [],")).toEqual([[], [[]]]);
  expect(securityOf("security: [{ key: [] }],")).toEqual([[["key"]], [[["key"]]]]);
});

it("makes a client with the server that is known, or else one to be replaced", () => {
  const at = (server: string) =>
    clientOptions({
      api: lowerText(withPaths("{}", `servers: [${server}]`)).api,
      names: { serverVariable: (name: string) => name },
    } as EmitContext);
  expect(at('{ url: "/v1" }')).toBe('{ baseUrl: "https://api.example.com/v1" }');
  for (const url of ["/", "//other.example/v1", "/v1?a=b", "v1"])
    expect(at(`{ url: "${url}" }`)).toBe('{ baseUrl: "https://api.example.com" }');
  expect(at('{ url: "https://{place}.example", variables: { place: { default: eu } } }')).toBe(
    '{ place: "eu" }',
  );
});
