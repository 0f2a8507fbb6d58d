import { describe, expect, it } from "vitest";
import { partEncodings } from "../../../src/ir/part-encodings.js";
import { lowerText } from "../../support/documents.js";

const octets = { contentType: "application/octet-stream" };
const transfer = (value: string) => ({ name: "Content-Transfer-Encoding", value });
const inBase64 = { ...octets, headers: [transfer("base64")] };

/** The encodings of a body, by what is below its media type in YAML. */
function encodingsOf(media: string): object {
  const { api } = lowerText(`openapi: 3.2.0
info: { title: Test, version: "1" }
paths: { /a: { post: { requestBody: { content: { ${media} } }, responses: { 204: { description: done } } } } }
components:
  schemas:
    Hash: { type: string, contentEncoding: base64 }`);
  const content = api.operations[0]?.body?.content[0];
  if (content === undefined) throw new Error("no body");
  return partEncodings(content, api);
}

const form = (properties: string, encoding = "{}"): string =>
  `multipart/form-data: { schema: { type: object, properties: { ${properties} } }, encoding: ${encoding} }`;
const mixed = (schema: string, encodings = ""): string =>
  `multipart/mixed: { schema: { type: array, ${schema} }${encodings} }`;

describe("partEncodings", () => {
  it.each<{ what: string; given: string; want: object }>([
    {
      what: "strings that stand for bytes, of whatever encoding",
      given: form(
        "a: { type: string, contentEncoding: BASE64 }, b: { type: string, contentEncoding: base64url }, c: { type: string, contentEncoding: base32 }, d: { type: string, format: byte }",
      ),
      want: {
        encoding: ["a", "b", "c", "d"].map((property) => ({ property, ...octets })),
      },
    },
    {
      what: "those behind references, in lists, and with null",
      given: form(
        'a: { $ref: "#/components/schemas/Hash" }, b: { type: array, items: { $ref: "#/components/schemas/Hash" } }, c: { type: [string, "null"], contentEncoding: base64 }',
      ),
      want: { encoding: ["a", "b", "c"].map((property) => ({ property, ...octets })) },
    },
    {
      what: "no others",
      given: form(
        "a: { type: string }, b: { type: string, contentMediaType: image/png }, c: { type: object }, d: { anyOf: [{ type: string, contentEncoding: base64 }, { type: string }] }, e: { type: string, contentMediaType: text/html }",
      ),
      want: {},
    },
    {
      what: "not what an encoding says itself, nor what has a style",
      given: form(
        'a: { $ref: "#/components/schemas/Hash" }, b: { type: array, items: { $ref: "#/components/schemas/Hash" } }',
        "{ a: { contentType: image/png }, b: { style: pipeDelimited } }",
      ),
      want: {
        encoding: [
          { property: "a", contentType: "image/png" },
          { property: "b", style: "pipeDelimited" },
        ],
      },
    },
    {
      what: "parts without names, which say how they are encoded",
      given: mixed('prefixItems: [{ type: string }, { $ref: "#/components/schemas/Hash" }]'),
      want: { prefixEncoding: [{}, inBase64] },
    },
    {
      what: "items, and what is encoded in a media type of its own",
      given: mixed(
        'items: { $ref: "#/components/schemas/Hash" }',
        ", prefixEncoding: [{ contentType: image/png }]",
      ),
      want: {
        prefixEncoding: [{ contentType: "image/png", headers: [transfer("base64")] }],
        itemEncoding: inBase64,
      },
    },
    {
      what: "nothing twice, and no transfer encoding that there is not",
      given: mixed(
        'prefixItems: [{ $ref: "#/components/schemas/Hash" }, { type: string, contentEncoding: base64url }]',
        ", prefixEncoding: [{ headers: { content-transfer-encoding: { schema: { const: Base64 } } } }]",
      ),
      want: {
        prefixEncoding: [
          { ...octets, headers: [{ name: "content-transfer-encoding", value: "Base64" }] },
          octets,
        ],
      },
    },
    {
      what: "what is in a part that is a body",
      given: mixed(
        'prefixItems: [{ type: array, items: { $ref: "#/components/schemas/Hash" } }]',
        ", prefixEncoding: [{ contentType: multipart/mixed }]",
      ),
      want: { prefixEncoding: [{ contentType: "multipart/mixed", itemEncoding: inBase64 }] },
    },
    {
      what: "nothing of a form that is one text",
      given:
        'application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { $ref: "#/components/schemas/Hash" } } } }',
      want: {},
    },
  ])("completes $what", ({ given, want }) => {
    expect(encodingsOf(given)).toEqual(want);
  });
});
