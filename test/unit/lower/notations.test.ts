import { describe, expect, it } from "vitest";
import { bodyVariants } from "../../../src/ir/body-shape.js";
import { lowerText, withPaths } from "../../support/documents.js";

const object = "{ schema: { type: object, properties: { a: { type: string } } } }";
const other = "{ schema: { type: object, properties: { b: { type: string } } } }";
const text = "{ schema: { type: string } }";

const cases = [
  {
    what: "XML and pages beside JSON",
    content: `{ application/json: ${object}, application/xml: ${other}, text/xml: ${text}, application/atom+xml: {}, application/xhtml+xml: {}, text/html: ${text} }`,
    want: ["application/json"],
  },
  {
    what: "XML beside JSON of a kind of its own",
    content: `{ application/problem+json: ${object}, application/problem+xml: ${object} }`,
    want: ["application/problem+json"],
  },
  {
    what: "the same object in another notation",
    content: `{ application/json: ${object}, application/yaml: ${object}, text/x-yaml: ${object}, application/vnd.kubernetes.protobuf: ${object}, application/x-msgpack: ${object}, application/cbor: ${object}, application/x-www-form-urlencoded: ${object} }`,
    want: ["application/json"],
  },
  {
    what: "the same JSON by other names, and anything that is the same object",
    content: `{ application/json: ${object}, text/json: ${object}, "application/*+json": ${object}, application/json; charset=utf-8: ${object}, "*/*": ${object} }`,
    want: ["application/json"],
  },
  {
    what: "other JSON, and anything that is a text",
    content: `{ application/json: ${text}, application/merge-patch+json: ${text}, application/json; v=2: ${text}, "*/*": ${text} }`,
    want: ["*/*", "application/json", "application/json; v=2", "application/merge-patch+json"],
  },
  {
    what: "another object, or the same text",
    content: `{ application/json: ${object}, application/yaml: ${other}, application/x-www-form-urlencoded: ${other} }`,
    want: ["application/json", "application/x-www-form-urlencoded", "application/yaml"],
  },
  {
    what: "a text in a notation that has objects as well",
    content: `{ application/json: ${text}, application/yaml: ${text} }`,
    want: ["application/json", "application/yaml"],
  },
  {
    what: "what is more than a notation",
    content: `{ application/json: ${object}, text/csv: ${object}, application/pdf: ${object}, text/plain: ${text}, multipart/form-data: ${object}, application/x-ndjson: ${object}, application/hal+json: ${other} }`,
    want: [
      "application/hal+json",
      "application/json",
      "application/pdf",
      "application/x-ndjson",
      "multipart/form-data",
      "text/csv",
      "text/plain",
    ],
  },
  {
    what: "XML without JSON",
    content: `{ application/xml: ${object}, text/html: ${text} }`,
    want: ["application/xml", "text/html"],
  },
];

describe("what a client has no use for beside JSON", () => {
  const bodies = (content: string): string =>
    withPaths(
      `/a: { put: { requestBody: { content: ${content} }, responses: { "200": { description: d, content: ${content} } } } }`,
    );

  it.each(cases)("is left out: $what", ({ content, want }) => {
    const { api } = lowerText(bodies(content), { notations: "needed" });
    const [operation] = api.operations;
    const [response] = operation?.responses ?? [];
    for (const one of [operation?.body, response])
      expect(one?.content.map(({ mediaType }) => mediaType).toSorted()).toEqual(want);
  });

  it.each(cases)("is there where all is asked for: $what", ({ content }) => {
    const { api, reported } = lowerText(bodies(content));
    const all = content.match(/[\w*]+\/[\w.+*-]+(; \w+=[\w-]+)?(?="?:)/g) ?? [];
    const found = api.operations[0]?.body?.content.map(({ mediaType }) => mediaType);
    expect(found?.toSorted()).toEqual(all.toSorted());
    expect(reported.filter((one) => one.startsWith("operation/same-as-json"))).toEqual([]);
  });

  it("has no names, and makes no choice of a body", () => {
    const content = `{ application/json: ${object}, application/xml: ${other} }`;
    const { api, reported } = lowerText(bodies(content), { notations: "needed" });
    expect([...api.declarations.values()].map(({ nameParts }) => nameParts.path)).toEqual([
      ["body"],
      ["200", "response"],
    ]);
    expect(bodyVariants(api.operations[0]!, api)).toHaveLength(1);
    // Once for each media type.
    expect(reported).toEqual([
      "operation/same-as-json /paths/~1a/put/requestBody/content/application~1xml",
    ]);
  });

  it("is kept of what arrives: the sender chooses", () => {
    const { api } = lowerText(
      `openapi: 3.1.0
info: { title: Test, version: "1" }
webhooks:
  paid: { post: { requestBody: { content: { application/json: ${object}, application/xml: ${object} } }, responses: { "204": { description: d } } } }`,
      { notations: "needed" },
    );
    expect(api.incoming[0]?.content).toHaveLength(2);
  });
});
