import type { JsonObject, JsonValue } from "../../src/ir/types.js";
import { joinPointer } from "../../src/support/json-pointer.js";
import { ownMembers } from "./nasty-names.js";

/**
 * A place for any text, one where a brace has a meaning, one that references name, a media type, the
 * name of a header, or a pattern of names.
 */
export type Place = "text" | "template" | "component" | "mediaType" | "header" | "url" | "pattern";

/**
 * Writes one text of the document; `word` is what stands there in the harmless document, where no two
 * places have the same.
 */
export type WriteText = (word: string, place?: Place) => string;

/**
 * An OpenAPI document with a text of its own in every place that takes one: names, keys, prose,
 * values, URLs. Only words that OpenAPI itself gives a meaning (`type: string`) are fixed.
 */
export function everything(text: WriteText): JsonObject {
  const parameter = text("petId", "template");
  return {
    openapi: "3.1.0",
    info: {
      title: text("Everything"),
      summary: text("summaryOfInfo"),
      description: text("descriptionOfInfo"),
      version: text("1.2.3"),
      termsOfService: text("https://terms.example"),
      contact: {
        name: text("contactName"),
        url: text("https://contact.example"),
        email: text("mail@example.com"),
      },
      license: { name: text("licenseName"), url: text("https://license.example") },
    },
    externalDocs: { url: text("https://docs.example"), description: text("docsDescription") },
    servers: [
      {
        url: `https://{${text("tenant", "template")}}.example.com/${text("base", "template")}`,
        description: text("serverDescription"),
        variables: ownMembers([
          [
            text("tenant", "template"),
            {
              default: text("acme"),
              enum: [text("acme"), text("other")],
              description: text("variableDescription"),
            },
          ],
        ]),
      },
    ],
    tags: [
      {
        name: text("tagName"),
        description: text("tagDescription"),
        externalDocs: { url: text("https://tag.example"), description: text("tagDocs") },
      },
    ],
    security: [ownMembers([[text("keyScheme"), []]])],
    paths: ownMembers([
      [`/${text("pets", "template")}/{${parameter}}`, pathItem(text, parameter)],
      [
        `/${text("plain", "template")}`,
        { get: { responses: { "200": { description: text("onlyPath") } } } },
      ],
    ]),
    webhooks: ownMembers([
      [
        text("webhookName"),
        {
          post: {
            operationId: text("webhookId"),
            requestBody: { content: json(refer(text("Pet", "component"))) },
            responses: { "200": { description: text("webhookAnswer") } },
          },
        },
      ],
    ]),
    components: { schemas: schemas(text), securitySchemes: securitySchemes(text) },
    [`x-${text("extension")}`]: ownMembers([[text("extensionKey"), text("extensionValue")]]),
  };
}

/** Refers to a component by its name, as RFC 6901 (section 6) writes a pointer in a URL. */
function refer(name: string): JsonObject {
  const tokens = joinPointer("", "components", "schemas", name).split("/");
  return { $ref: `#${tokens.map(encodeURIComponent).join("/")}` };
}

function json(schema: JsonValue): JsonObject {
  return { "application/json": { schema } };
}

function pathItem(text: WriteText, parameter: string): JsonObject {
  return {
    summary: text("pathSummary"),
    description: text("pathDescription"),
    parameters: [
      {
        name: parameter,
        in: "path",
        required: true,
        description: text("parameterDescription"),
        schema: { type: "string", pattern: text("^[a-z]+$") },
        example: text("parameterExample"),
      },
    ],
    post: {
      operationId: text("operationId"),
      tags: [text("tagName")],
      summary: text("operationSummary"),
      description: text("operationDescription"),
      deprecated: true,
      externalDocs: { url: text("https://operation.example"), description: text("operationDocs") },
      parameters: [
        {
          name: text("queryName"),
          in: "query",
          schema: {
            type: "string",
            default: text("queryDefault"),
            enum: [text("queryDefault"), text("otherChoice")],
          },
        },
        { name: text("headerName", "header"), in: "header", schema: { type: "string" } },
        { name: text("cookieName"), in: "cookie", schema: { type: "string" } },
        {
          name: text("contentName"),
          in: "query",
          content: ownMembers([
            [
              `application/json;${text("contentType", "mediaType")}`,
              { schema: { type: "object" } },
            ],
          ]),
        },
      ],
      requestBody: {
        description: text("bodyDescription"),
        required: true,
        content: ownMembers([
          [
            `application/json;${text("bodyType", "mediaType")}`,
            {
              schema: refer(text("Pet", "component")),
              examples: ownMembers([
                [
                  text("exampleName"),
                  {
                    summary: text("exampleSummary"),
                    description: text("exampleDescription"),
                    value: ownMembers([[text("exampleKey"), text("exampleValue")]]),
                  },
                ],
              ]),
            },
          ],
        ]),
      },
      responses: {
        "200": {
          description: text("answerDescription"),
          headers: ownMembers([
            [
              text("headerOfAnswer", "header"),
              { description: text("headerDescription"), schema: { type: "string" } },
            ],
          ]),
          content: ownMembers([
            [
              `application/json;${text("answerType", "mediaType")}`,
              { schema: refer(text("Pet", "component")) },
            ],
          ]),
          links: ownMembers([
            [
              text("linkName"),
              {
                operationId: text("operationId"),
                description: text("linkDescription"),
                parameters: ownMembers([[text("linkParameter"), text("linkValue")]]),
              },
            ],
          ]),
        },
        "4XX": { description: text("failure"), content: json(refer(text("Failure", "component"))) },
      },
      callbacks: ownMembers([
        [
          text("callbackName"),
          ownMembers([
            [
              `{$request.body#/${text("callbackUrl", "template")}}`,
              { post: { responses: { "200": { description: text("callbackAnswer") } } } },
            ],
          ]),
        ],
      ]),
      servers: [
        {
          url: `https://${text("operationserver", "template")}`,
          description: text("operationServer"),
        },
      ],
    },
    put: {
      operationId: `${text("dotted")}.${text("method")}`,
      requestBody: {
        content: {
          "multipart/form-data": {
            schema: {
              type: "object",
              properties: ownMembers([
                [text("filePart"), { type: "string", format: "binary" }],
                [text("textPart"), { type: "string", contentMediaType: text("text/x") }],
              ]),
            },
            encoding: ownMembers([[text("filePart"), { contentType: text("image/png") }]]),
          },
          "multipart/mixed": {
            schema: {
              type: "array",
              prefixItems: [{ type: "string" }, { type: "array", items: { type: "string" } }],
              items: { type: "string" },
            },
            prefixEncoding: [
              {
                contentType: text("text/html"),
                headers: ownMembers([
                  [text("X-Part", "header"), { schema: { const: text("partHeader") } }],
                ]),
              },
              { contentType: "multipart/mixed", itemEncoding: { contentType: text("text/csv") } },
            ],
            itemEncoding: { contentType: text("text/plain") },
          },
        },
      },
      responses: { "204": { description: text("nothing") } },
      "x-sdkwright-group": text("groupHint"),
      "x-sdkwright-name": text("methodHint"),
    },
  };
}

function schemas(text: WriteText): JsonObject {
  const property = (name: string, extra: JsonObject = {}): [string, JsonValue] => [
    text(name),
    { type: "string", description: text(`${name}Description`), ...extra },
  ];
  return ownMembers([
    [
      text("Pet", "component"),
      {
        type: "object",
        title: text("petTitle"),
        description: text("petDescription"),
        required: [text("nameOfPet")],
        properties: ownMembers([
          property("nameOfPet", {
            title: text("propertyTitle"),
            format: text("formatWord"),
            pattern: text("^[A-Z]{2}$"),
            default: text("propertyDefault"),
            examples: [text("propertyExample")],
          }),
          property("constant", { const: text("constantValue") }),
          property("kind", {
            enum: [text("kindOne"), text("kindTwo")],
            "x-enum-varnames": [text("VarOne"), text("VarTwo")],
            "x-enum-descriptions": [text("descriptionOne"), text("descriptionTwo")],
            "x-ms-enum": { name: text("EnumName") },
          }),
          [
            text("nested"),
            {
              type: "object",
              properties: ownMembers([property("inner")]),
              default: ownMembers([[text("inner"), text("innerDefault")]]),
            },
          ],
          [text("choice"), refer(text("Animal", "component"))],
          [text("grouped"), refer(text("Grouped", "component"))],
          [text("list"), { type: "array", items: refer(text("Pet", "component")) }],
          [
            text("xml"),
            {
              type: "string",
              xml: { name: text("xmlName"), namespace: text("urn:x"), prefix: text("xmlPrefix") },
            },
          ],
        ]),
        patternProperties: ownMembers([[text("^x-", "pattern"), { type: "string" }]]),
        externalDocs: { url: text("https://schema.example"), description: text("schemaDocs") },
        "x-sdkwright-name": text("NameHint"),
      },
    ],
    [
      text("Animal", "component"),
      {
        oneOf: [refer(text("Cat", "component")), refer(text("Dog", "component"))],
        discriminator: {
          propertyName: text("animalKind"),
          mapping: ownMembers([
            [text("catTag"), refer(text("Cat", "component"))["$ref"] ?? ""],
            [text("dogTag"), refer(text("Dog", "component"))["$ref"] ?? ""],
          ]),
        },
      },
    ],
    ...["Cat", "Dog"].map((name): [string, JsonValue] => [
      text(name, "component"),
      {
        type: "object",
        required: [text("animalKind")],
        properties: ownMembers([
          [text("animalKind"), { type: "string" }],
          [text(`sound${name}`), { type: "string" }],
        ]),
      },
    ]),
    [
      text("Grouped", "component"),
      {
        oneOf: ["armOne", "armTwo"].map((arm) => ({
          type: "object",
          required: [text(arm)],
          properties: ownMembers([[text(arm), { type: "string" }]]),
        })),
        "x-sdkwright-oneof": text("groupName"),
      },
    ],
    [
      text("Failure", "component"),
      { type: "object", properties: ownMembers([[text("message"), { type: "string" }]]) },
    ],
    [text("dotted.v1.Name"), { type: "string", enum: [text("dottedOne"), text("dottedTwo")] }],
  ]);
}

function securitySchemes(text: WriteText): JsonObject {
  return ownMembers([
    [
      text("keyScheme"),
      { type: "apiKey", in: "header", name: text("keyName"), description: text("keyDescription") },
    ],
    [text("bearerScheme"), { type: "http", scheme: "bearer", bearerFormat: text("JWT") }],
    [text("openIdScheme"), { type: "openIdConnect", openIdConnectUrl: text("https://id.example") }],
    [
      text("oauthScheme"),
      {
        type: "oauth2",
        flows: {
          authorizationCode: {
            authorizationUrl: text("https://auth.example"),
            tokenUrl: text("https://token.example/", "url"),
            refreshUrl: text("https://refresh.example/", "url"),
            scopes: ownMembers([[text("scopeName"), text("scopeDescription")]]),
          },
        },
      },
    ],
  ]);
}
