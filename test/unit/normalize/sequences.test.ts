import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../../src/support/json-pointer.js";
import { normalizeText, withPaths } from "../../support/documents.js";

const media = "schema: { type: object, properties: { n: { type: integer } } }";
const at = (body: string, content: string): string =>
  `/paths/~1a/post/${body}/content/${content.replace("/", "~1")}/x-sdkwright-sequence`;

/** What marks a body of `POST /a`, and what is reported of it. */
function markOf(text: string, pointer: string): readonly [mark: unknown, ...reported: string[]] {
  const { root, reported } = normalizeText(withPaths(text));
  return [
    resolvePointer(root, pointer),
    ...reported.filter((line) => line.startsWith("normalize/sequence")),
  ];
}

const responding = (description: string, content: string, operation = ""): string =>
  `/a: { post: { ${operation} responses: { "200": { description: ${description}, content: { ${content} } } } } }`;

const response = at("responses/200", "application/json");
const json = `application/json: { ${media} }`;
const streamed = "'A successful response.(streaming responses)'";

describe("bodies that are a stream by what their generator writes", () => {
  it.each<[name: string, text: string, pointer: string, want: readonly unknown[]]>([
    [
      "grpc-gateway's answers",
      responding(streamed, json),
      response,
      ["lines", "normalize/sequence /paths/~1a/post/responses/200/description"],
    ],
    [
      "grpc-gateway's requests",
      `/a: { post: { requestBody: { description: ' (streaming inputs)', content: { ${json} } }, responses: {} } }`,
      at("requestBody", "application/json"),
      ["lines", "normalize/sequence /paths/~1a/post/requestBody/description"],
    ],
    [
      "words within a text",
      responding("'(streaming responses) are not here.'", json),
      response,
      [],
    ],
    ["words of the other side", responding("'A text. (streaming inputs)'", json), response, []],
    [
      "other media types beside it",
      responding(streamed, `${json}, text/plain: {}`),
      at("responses/200", "text/plain"),
      [undefined, "normalize/sequence /paths/~1a/post/responses/200/description"],
    ],
    [
      "a media type with items of its own",
      responding(streamed, `application/json: { itemSchema: { type: integer } }`),
      response,
      [],
    ],
    [
      "a mark of its own",
      responding(streamed, `application/json: { x-sdkwright-sequence: records, ${media} }`),
      response,
      ["records"],
    ],
    [
      "Fern's JSON",
      responding("ok", json, "x-fern-streaming: true,"),
      response,
      ["lines", "normalize/sequence /paths/~1a/post/x-fern-streaming"],
    ],
    [
      "Fern's events",
      responding("ok", json, "x-fern-streaming: { format: sse },"),
      response,
      ["events", "normalize/sequence /paths/~1a/post/x-fern-streaming"],
    ],
    [
      "Fern's condition, where one answer is whole",
      responding("ok", json, "x-fern-streaming: { stream-condition: $request.stream },"),
      response,
      [],
    ],
    ["Fern's word for none", responding("ok", json, "x-fern-streaming: false,"), response, []],
    [
      "Fern's JSON, and an error",
      `/a: { post: { x-fern-streaming: true, responses: { "400": { description: no, content: { ${json} } } } } }`,
      at("responses/400", "application/json"),
      [],
    ],
  ])("%s", (_, text, pointer, want) => {
    expect(markOf(text, pointer)).toEqual(want.length === 0 ? [undefined] : want);
  });
});

describe("an item of grpc-gateway's streams", () => {
  const item = (properties: string, title = "Stream result of v1Thing"): unknown =>
    normalizeText(`
openapi: 3.0.3
info: { title: Test, version: "1" }
paths: {}
components: { schemas: { A: { type: object, title: ${title}, properties: { ${properties} } } } }`)
      .root;

  it("has a result or an error", () => {
    expect(item("result: { type: string }, error: { type: object }")).toHaveProperty(
      "components.schemas.A.oneOf",
      [
        { type: "object", required: ["result"], properties: { result: { type: "string" } } },
        { type: "object", required: ["error"], properties: { error: { type: "object" } } },
      ],
    );
  });

  it.each([
    ["result: { type: string }, error: { type: object }", "Result of v1Thing"],
    ["result: { type: string }, errors: { type: object }", undefined],
    ["result: { type: string }, error: { type: object }, more: {}", undefined],
  ])("is something else with %s (%s)", (properties, title) => {
    expect(item(properties, title)).not.toHaveProperty("components.schemas.A.oneOf");
  });
});
