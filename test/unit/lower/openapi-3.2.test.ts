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

  /** The body of an operation that sends it, and what is reported below its media type. */
  const sent = (media: string) => {
    const { api, reported } = lowerText(`${head}
paths: { /a: { post: { requestBody: { content: { ${media} } }, responses: { 204: { description: done } } } } }`);
    const content = api.operations[0]?.body?.content[0];
    if (content === undefined) throw new Error("no body");
    const { type, itemType, encoding, prefixEncoding, itemEncoding } = content;
    return {
      type: typeText(type),
      itemType: itemType && typeText(itemType),
      encodings: { encoding, prefixEncoding, itemEncoding },
      reported: reported.map((line) => line.replace(/ .*?\/content/, " ")),
    };
  };
  const none = { encoding: [], prefixEncoding: undefined, itemEncoding: undefined };

  it.each([
    {
      what: "of a list's parts, by their positions, which are bytes where nothing else is said",
      given: `multipart/mixed: {
        schema: { type: array, prefixItems: [{ type: string }, {}, {}], items: {} },
        prefixEncoding: [{}, { contentType: "image/png, image/gif" }, { contentType: text/html }],
        itemEncoding: { contentType: application/pdf, headers: { X-A: { schema: { const: b } }, X-B: { schema: { type: string } } } } }`,
      type: "[string, binary, unknown, ...binary]",
      encodings: {
        ...none,
        prefixEncoding: [{}, { contentType: "image/png, image/gif" }, { contentType: "text/html" }],
        itemEncoding: {
          contentType: "application/pdf",
          headers: [{ name: "X-A", value: "b" }],
        },
      },
      reported: ["operation/part-header-ignored /multipart~1mixed/itemEncoding/headers/X-B"],
    },
    {
      what: "of parts one after the other",
      given:
        "multipart/mixed: { itemSchema: { $comment: picture }, itemEncoding: { contentType: image/jpg } }",
      type: "(binary)[]",
      itemType: "binary",
      encodings: { ...none, itemEncoding: { contentType: "image/jpg" } },
    },
    {
      what: "of what is in a part that is a body, and of nothing that is none",
      given: `multipart/related: {
        schema: { prefixItems: [{ type: array, items: {} }, { type: object }] },
        prefixEncoding: [
          { contentType: multipart/mixed, itemEncoding: { contentType: image/png } },
          { contentType: application/json, encoding: { a: { contentType: text/html } } }] }`,
      type: "[(binary)[], {  }, ...unknown]",
      encodings: {
        ...none,
        prefixEncoding: [
          { contentType: "multipart/mixed", itemEncoding: { contentType: "image/png" } },
          { contentType: "application/json" },
        ],
      },
      reported: ["schema/keyword-ignored /multipart~1related/prefixEncoding/1/encoding"],
    },
    {
      what: "not of parts that have names",
      given:
        "multipart/form-data: { schema: { type: object }, prefixEncoding: [{}], itemEncoding: {} }",
      type: "{  }",
      encodings: none,
      reported: [
        "schema/keyword-ignored /multipart~1form-data/prefixEncoding",
        "schema/keyword-ignored /multipart~1form-data/itemEncoding",
      ],
    },
    {
      what: "not by names of parts that have none",
      given:
        "multipart/mixed: { schema: { type: array, items: {} }, encoding: { a: { contentType: text/html } } }",
      type: "(unknown)[]",
      encodings: { ...none, encoding: [{ property: "a", contentType: "text/html" }] },
      reported: ["schema/keyword-ignored /multipart~1mixed/encoding"],
    },
    {
      what: "of form data, whose parts have to have names all the same",
      given: `multipart/form-data: {
        schema: { type: array, prefixItems: [{ type: string }], items: false },
        prefixEncoding: [{ headers: { content-disposition: { schema: { const: form-data; name=a } } } }] }`,
      type: "[string]",
      encodings: {
        ...none,
        prefixEncoding: [
          { headers: [{ name: "content-disposition", value: "form-data; name=a" }] },
        ],
      },
    },
    {
      what: "of form data without names",
      given: "multipart/form-data: { schema: { type: array, items: { type: string } } }",
      type: "(string)[]",
      encodings: none,
      reported: ["operation/part-without-name /multipart~1form-data/schema"],
    },
    {
      what: "of values that are no text, which only JSON, parts and forms are made of",
      given: `multipart/form-data: {
        schema: { type: object, properties: { a: { type: object }, b: { type: array, items: { type: object } }, c: { type: array, items: { type: string } }, d: { type: object } } },
        encoding: { a: { contentType: text/xml }, b: { contentType: text/csv }, c: { contentType: text/csv }, d: { contentType: application/hal+json } } }`,
      type: "#/paths/~1a/post/requestBody/content/multipart~1form-data/schema",
      encodings: {
        ...none,
        encoding: [
          { property: "a", contentType: "text/xml" },
          { property: "b", contentType: "text/csv" },
          { property: "c", contentType: "text/csv" },
          { property: "d", contentType: "application/hal+json" },
        ],
      },
      reported: ["a", "b"].map(
        (name) => `operation/part-as-json /multipart~1form-data/encoding/${name}/contentType`,
      ),
    },
    {
      what: "of positions, where the same goes for lists",
      given: `multipart/mixed: {
        schema: { type: array, prefixItems: [{ type: object }, { type: string }], items: { type: array, items: {} } },
        prefixEncoding: [{ contentType: text/xml }, { contentType: text/xml }],
        itemEncoding: { contentType: text/csv } }`,
      type: "[{  }, string, ...(unknown)[]]",
      encodings: {
        ...none,
        prefixEncoding: [{ contentType: "text/xml" }, { contentType: "text/xml" }],
        itemEncoding: { contentType: "text/csv" },
      },
      reported: [
        "operation/part-as-json /multipart~1mixed/prefixEncoding/0/contentType",
        "operation/part-as-json /multipart~1mixed/itemEncoding/contentType",
      ],
    },
    {
      what: "not of what has no parts",
      given:
        "application/json: { schema: { type: array, items: {} }, itemEncoding: { contentType: image/png } }",
      type: "(unknown)[]",
      encodings: none,
      reported: ["schema/keyword-ignored /application~1json/itemEncoding"],
    },
  ])("encodings $what", ({ given, type, itemType, encodings, reported = [] }) => {
    expect(sent(given)).toEqual({ type, itemType, encodings, reported });
  });

  it("parts that are received, which are said to be read as a whole", () => {
    const { api, reported } = lowerText(`${head}
paths:
  /a:
    get:
      responses:
        200:
          description: parts
          content:
            multipart/mixed: { schema: { type: array, items: {} }, itemEncoding: { contentType: image/png } }`);
    const [content] = api.operations[0]?.responses[0]?.content ?? [];
    expect(content).toMatchObject({ itemEncoding: { contentType: "image/png" } });
    expect(reported).toEqual([
      "operation/sequence-as-a-whole /paths/~1a/get/responses/200/content/multipart~1mixed/itemEncoding",
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
