import { describe, expect, it } from "vitest";
import { lowerText, typeText } from "../../support/documents.js";

const head = 'openapi: 3.2.0\ninfo: { title: Test, version: "1" }\n';

describe("what OpenAPI 3.2 adds", () => {
  it("methods: QUERY, and any other as it is written", () => {
    const { api, reported } = lowerText(`${head}
paths:
  /a:
    query: { requestBody: { content: { text/plain: {} } }, responses: {} }
    additionalOperations:
      LINK: { responses: {} }
      m-Search: { responses: {} }
      "GET / HTTP/1.1": { responses: {} }`);
    expect(api.operations.map(({ id, method }) => [id, method])).toEqual([
      ["/paths/~1a/query", "QUERY"],
      ["/paths/~1a/additionalOperations/LINK", "LINK"],
      ["/paths/~1a/additionalOperations/m-Search", "m-Search"],
    ]);
    expect(api.operations[0]?.body?.content).toHaveLength(1);
    expect(reported).toContain(
      "document/left-out /paths/~1a/additionalOperations/GET ~1 HTTP~11.1",
    );
  });

  it("sequences of items, whose type is a declaration", () => {
    const { api, reported } = lowerText(`${head}
paths:
  /a:
    get:
      responses:
        200:
          content:
            text/event-stream: { itemSchema: { type: object, properties: { data: { type: string } } } }
        201: { content: { application/json: { itemSchema: { type: integer } } } }
        202: { content: { multipart/mixed: { itemSchema: { type: integer } } } }`);
    const [stream, list] = api.operations[0]?.responses ?? [];
    const item = stream?.content[0]?.itemType;
    expect(item?.kind === "reference" && api.declarations.get(item.target)?.nameParts.path).toEqual(
      ["200", "response", "item"],
    );
    expect(list?.content[0] && typeText(list.content[0].type)).toBe("(integer)[]");
    expect(reported.filter((line) => line.startsWith("operation/"))).toEqual([
      "operation/sequence-as-a-whole /paths/~1a/get/responses/202/content/multipart~1mixed/itemSchema",
    ]);
  });

  it("a whole query, with the encoding of single fields where it has any", () => {
    const { api, reported } = lowerText(`${head}
paths:
  /a:
    get:
      parameters:
        - name: q
          in: querystring
          content:
            application/x-www-form-urlencoded:
              schema: { type: object, properties: { ids: { type: array, items: { type: string } } } }
              encoding:
                ids: { style: form, explode: false, headers: { X-Kind: { schema: { type: string } } } }
                more: { style: simple }
      responses: { 204: { description: done } }
  /b:
    get:
      parameters:
        - name: q
          in: querystring
          content: { application/json: { schema: { type: object }, encoding: { ids: { style: form } } } }
      responses: { 204: { description: done } }`);
    expect(api.operations.map(({ parameters: [query] }) => query)).toMatchObject([
      { wholeQuery: true, encoding: [{ property: "ids", style: "form", explode: false }, {}] },
      { wholeQuery: true },
    ]);
    expect(api.operations[1]?.parameters[0]).not.toHaveProperty("encoding");
    expect(reported).toEqual([
      "operation/style-undefined /paths/~1a/get/parameters/0/content/application~1x-www-form-urlencoded/encoding/more/style",
      "schema/keyword-ignored /paths/~1b/get/parameters/0/content/application~1json/encoding",
    ]);
  });

  it("shared media types", () => {
    const { api } = lowerText(`${head}
paths: { /a: { get: { responses: { 200: { content: { application/json: { $ref: '#/components/mediaTypes/M' } } } } } } }
components: { mediaTypes: { M: { schema: { type: string } } } }`);
    const content = api.operations[0]?.responses[0]?.content[0];
    expect(content && typeText(content.type)).toBe("string");
    expect(content?.origin.pointer).toBe("/components/mediaTypes/M");
  });

  it("tags with a summary, a parent and a kind", () => {
    const { api } = lowerText(`${head}
tags: [{ name: a, summary: A, kind: nav }, { name: b, parent: a }]
paths: {}`);
    expect(api.tags).toEqual([
      { name: "a", summary: "A", kind: "nav" },
      { name: "b", parent: "a" },
    ]);
  });

  it("security requirements by URI, the device flow, and where a server describes itself", () => {
    const { api, reported } = lowerText(`${head}
security: [{ '#/components/securitySchemes/o': [s] }]
paths: { /a: { get: { responses: {} } } }
components:
  securitySchemes:
    o:
      type: oauth2
      oauth2MetadataUrl: https://m
      deprecated: true
      flows: { deviceAuthorization: { deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: { s: S } } }`);
    expect(api.operations[0]?.security).toEqual([[{ scheme: "o", scopes: ["s"] }]]);
    expect(api.securitySchemes).toEqual([
      {
        name: "o",
        docs: { deprecated: true },
        kind: "oauth2",
        metadataUrl: "https://m",
        flows: [
          {
            grant: "deviceAuthorization",
            deviceAuthorizationUrl: "https://d",
            tokenUrl: "https://t",
            scopes: ["s"],
          },
        ],
      },
    ]);
    expect(reported.filter((line) => line.startsWith("security/"))).toEqual([]);
  });
});

describe("the same schema for several media types", () => {
  it("is one type", () => {
    const schema = "{ type: object, properties: { a: { type: string } } }";
    const { api } = lowerText(`${head}
paths:
  /a:
    get:
      responses:
        200: { content: { text/json: { schema: ${schema} }, application/json: { schema: ${schema} } } }`);
    expect([...api.declarations.values()].map(({ nameParts }) => nameParts.path)).toEqual([
      ["200", "response"],
    ]);
  });
});
