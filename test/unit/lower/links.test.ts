import { describe, expect, it } from "vitest";
import type { LinkParameter, LinkValue } from "../../../src/ir/types.js";
import { lowerText } from "../../support/documents.js";

/** A description with one link of `GET /users/{id}`, and whatever else it needs. */
function linkOf(link: string): string {
  return `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /users/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
    get:
      operationId: getUser
      parameters: [{ name: X-Trace, in: header, schema: { type: string } }]
      responses:
        '200':
          description: ok
          headers: { X-Next: { required: true, schema: { type: string } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }
          links: { address: ${link} }
  /users/{id}/address:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: getAddress
      parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
        - { name: any, in: query, schema: {} }
      responses: { '200': { description: ok } }
components:
  links:
    Address: { operationId: getAddress, parameters: { id: $response.body#/id } }
  schemas:
    User:
      required: [id, owner, roles]
      properties:
        id: { type: string }
        number: { type: integer }
        nick: { type: [string, 'null'] }
        secret: { type: string, writeOnly: true }
        roles: { type: array, items: { type: string } }
        owner: { $ref: '#/components/schemas/Owner' }
        pet: { oneOf: [{ $ref: '#/components/schemas/Owner' }, { type: string }] }
        extra: { type: object, additionalProperties: { type: boolean } }
    Owner: { required: [name], properties: { name: { type: string } } }
`;
}

function valueText(value: LinkValue): string {
  switch (value.kind) {
    case "constant":
      return JSON.stringify(value.value);
    case "text":
      return value.parts.map(valueText).join(" + ");
    case "responseBody":
    case "requestBody":
      return [value.kind, ...value.path].join("/");
    case "requestParameter":
      return `${value.location} ${value.name}`;
    case "responseHeader":
      return `header ${value.name}`;
    default:
      return value.kind;
  }
}

/** `path id: responseBody/id?` of a parameter; the question mark where there may be no value. */
function parameterText({ location, name, value, convert, certain }: LinkParameter): string {
  const as = convert === undefined ? "" : ` as ${convert}`;
  return `${location} ${name}: ${valueText(value)}${as}${certain ? "" : "?"}`;
}

describe("targets of links", () => {
  it.each([
    "{ operationId: getAddress, parameters: { id: me } }",
    "{ operationRef: '#/paths/~1users~1{id}~1address/get', parameters: { id: me } }",
    "{ operationRef: '#/paths/~1users~1%7Bid%7D~1address/get', parameters: { id: me } }",
    "{ operationRef: 'test.yaml#/paths/~1users~1{id}~1address/get', parameters: { id: me } }",
    "{ operationRef: './test.yaml#/paths/~1users~1{id}~1address/get', parameters: { id: me } }",
    "{ $ref: '#/components/links/Address' }",
  ])("are found by %s", (link) => {
    const { api, reported } = lowerText(linkOf(link));
    expect(api.links.map(({ id, target }) => [id, target])).toEqual([
      ["/paths/~1users~1{id}/get/responses/200/links/address", "/paths/~1users~1{id}~1address/get"],
    ]);
    expect(reported).toEqual([]);
  });

  it.each([
    { given: "{ operationId: getAdress }", at: "/operationId" },
    { given: "{ operationRef: '#/paths/~1users/get' }", at: "/operationRef" },
    { given: "{ operationRef: '#/components/schemas/User' }", at: "/operationRef" },
    {
      given: "{ operationRef: 'https://a.test/api.yaml#/paths/~1users~1{id}~1address/get' }",
      at: "/operationRef",
    },
    {
      given: "{ operationRef: 'other.yaml#/paths/~1users~1{id}~1address/get' }",
      at: "/operationRef",
    },
    { given: "{ description: no target }", at: "" },
    { given: "text", at: "" },
  ])("are missed in $given", ({ given, at }) => {
    const { api, reported } = lowerText(linkOf(given));
    expect(api.links).toEqual([]);
    expect(reported).toEqual([
      `link/target-not-found /paths/~1users~1{id}/get/responses/200/links/address${at}`,
    ]);
  });
});

describe("values of links", () => {
  it.each([
    { given: "id: $response.body#/id", want: ["path id: responseBody/id"] },
    { given: "path.id: $response.body#/owner/name", want: ["path id: responseBody/owner/name"] },
    { given: "id: $response.body#/nick", want: ["path id: responseBody/nick?"] },
    { given: "id: $response.body#/number", want: ["path id: responseBody/number as string?"] },
    { given: "id: $response.body#/roles/0", want: ["path id: responseBody/roles/0?"] },
    { given: "id: $response.body#/pet/name", want: ["path id: responseBody/pet/name?"] },
    { given: "id: $response.body#/extra/x", want: ["path id: responseBody/extra/x as string?"] },
    { given: "id: $request.path.id", want: ["path id: path id as string"] },
    { given: "id: $request.header.x-trace", want: ["path id: header X-Trace?"] },
    { given: "id: $response.header.x-next", want: ["path id: header x-next"] },
    { given: "id: $response.header.Location", want: ["path id: header Location?"] },
    { given: "id: $url", want: ["path id: url"] },
    { given: "id: $method", want: ['path id: "GET"'] },
    { given: "id: me", want: ['path id: "me"'] },
    { given: "id: 'u-{$response.body#/id}'", want: ['path id: "u-" + responseBody/id'] },
    { given: "page: $statusCode", want: ["query page: statusCode"] },
    { given: "page: $response.body#/id", want: ["query page: responseBody/id as number?"] },
    { given: "page: 2", want: ["query page: 2"] },
    { given: "tags: $response.body#/roles", want: ["query tags: responseBody/roles"] },
    { given: "tags: [a]", want: ['query tags: ["a"]'] },
    { given: "any: $response.body", want: ["query any: responseBody"] },
  ])("$given", ({ given, want }) => {
    const { api, reported } = lowerText(
      linkOf(`{ operationId: getAddress, parameters: { ${given} } }`),
    );
    expect(api.links[0]?.parameters.map(parameterText)).toEqual(want);
    expect(reported).toEqual([]);
  });

  it.each([
    { given: "id: $response.body#/gone", code: "link/unresolved-expression" },
    { given: "id: $response.body#/id/deeper", code: "link/unresolved-expression" },
    { given: "id: $response.body#/roles/first", code: "link/unresolved-expression" },
    { given: "id: $response.body#/secret", code: "link/unresolved-expression" },
    { given: "id: $response.body#/owner", code: "link/unresolved-expression" },
    { given: "id: $response.bdy", code: "link/unresolved-expression" },
    { given: "id: 'u-{$response.body#/gone}'", code: "link/unresolved-expression" },
    { given: "id: $request.query.page", code: "link/unresolved-expression" },
    { given: "id: $request.body#/id", code: "link/unresolved-expression" },
    { given: "tags: $response.body#/id", code: "link/unresolved-expression" },
    { given: "idd: $response.body#/id", code: "link/unknown-parameter" },
    { given: "query.id: $response.body#/id", code: "link/unknown-parameter" },
  ])("$given is left out", ({ given, code }) => {
    const { api, reported } = lowerText(
      linkOf(`{ operationId: getAddress, parameters: { ${given} } }`),
    );
    expect(api.links).toEqual([]);
    const [name = ""] = given.split(":");
    expect(reported).toEqual([
      `${code} /paths/~1users~1{id}/get/responses/200/links/address/parameters/${name}`,
    ]);
  });
});
