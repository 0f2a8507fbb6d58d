import { describe, expect, it } from "vitest";
import type { PagingConfig } from "../../../src/config/types.js";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import type { Paging } from "../../../src/ir/paging.js";
import type { JsonObject } from "../../../src/ir/types.js";
import { lower } from "../../../src/lower/lower.js";
import { readPagingHint } from "../../../src/lower/paging-hints.js";
import { normalize } from "../../../src/normalize/normalize.js";
import { documentOf, reportedBy } from "../../support/documents.js";

describe("what keywords of an operation say of its paging", () => {
  it.each<{ given: JsonObject; want: PagingConfig | undefined; root?: JsonObject }>([
    { given: {}, want: undefined },
    { given: { "x-sdkwright-paging": false }, want: { by: "none" } },
    {
      given: {
        "x-sdkwright-paging": { by: "token", argument: "c", next: "/n", items: "/l", other: {} },
      },
      want: { by: "token", argument: "c", next: "/n", items: "/l" },
    },
    { given: { "x-sdkwright-paging": { by: "magic" } }, want: undefined },
    // Ours first.
    {
      given: { "x-sdkwright-paging": { by: "link" }, "x-fern-pagination": false },
      want: { by: "link" },
    },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "cursor",
          inputs: [{ name: "pageToken", in: "requestBody", type: "cursor" }],
          outputs: { nextCursor: "$.nextPageToken" },
        },
      },
      want: { by: "token", argument: "/pageToken", next: "/nextPageToken" },
    },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "cursor",
          inputs: [{ name: "since", in: "parameters", type: "cursor" }],
          outputs: { nextCursor: "$.data.list[-1].created_at" },
        },
      },
      want: { by: "item", argument: "since", items: "/data/list", key: "/created_at" },
    },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "offsetLimit",
          inputs: [
            { name: "offset", in: "parameters", type: "offset" },
            { name: "limit", in: "parameters", type: "limit" },
          ],
          outputs: { results: "$.data.resultArray" },
        },
      },
      want: { by: "offset", argument: "offset", items: "/data/resultArray" },
    },
    {
      given: {
        "x-speakeasy-pagination": {
          type: "offsetLimit",
          inputs: [{ name: "page", in: "parameters", type: "page" }],
          outputs: { results: "$", numPages: "$['num pages']" },
        },
      },
      want: { by: "number", argument: "page", items: "", pages: "/num pages" },
    },
    {
      given: { "x-speakeasy-pagination": { type: "url", outputs: { nextUrl: "$.next" } } },
      want: { by: "url", next: "/next" },
    },
    { given: { "x-speakeasy-pagination": { type: "url" } }, want: undefined },
    {
      given: {
        "x-fern-pagination": {
          cursor: "$request.cursor",
          next_cursor: "$response.page.next",
          results: "$response.data",
        },
      },
      want: { by: "token", argument: "cursor", next: "/page/next", items: "/data" },
    },
    {
      given: {
        "x-fern-pagination": {
          offset: "$request.page",
          "has-next-page": "$response.more",
          results: "$response",
        },
      },
      want: { by: "number", argument: "page", more: "/more", items: "" },
    },
    {
      given: {
        "x-fern-pagination": {
          offset: "$request.page.offset",
          step: "$request.page.limit",
          results: "$response.data",
        },
      },
      want: { by: "offset", argument: "/page/offset", items: "/data" },
    },
    {
      given: { "x-fern-pagination": true },
      root: {
        "x-fern-pagination": { next_uri: "$response.next", results: "$response.data" },
      },
      want: { by: "url", next: "/next", items: "/data" },
    },
    { given: { "x-fern-pagination": true }, want: undefined },
    { given: { "x-fern-pagination": false }, want: { by: "none" } },
    {
      given: { "x-ms-pageable": { nextLinkName: "@odata.nextLink" } },
      want: { by: "url", next: "/@odata.nextLink", items: "/value" },
    },
    {
      given: { "x-ms-pageable": { itemName: "list" } },
      want: { by: "url", next: "/nextLink", items: "/list" },
    },
    { given: { "x-ms-pageable": { nextLinkName: null } }, want: { by: "none" } },
  ])("is $want for $given", ({ given, want, root = {} }) => {
    expect(readPagingHint(given, root)?.config).toEqual(want);
  });
});

function text(operation: string): string {
  return `
openapi: 3.1.0
info: { title: Test, version: "1" }
paths:
  /things:
    post:
      operationId: search
${operation}
      parameters:
        - { name: cursor, in: query, schema: { type: string } }
        - { name: box, in: query, style: deepObject, schema: { type: object, properties: { from: { type: integer } } } }
        - { name: flags, in: query, schema: { type: array, items: { type: string } } }
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { page: { type: object, properties: { at: { type: integer } } } } }
      responses:
        '200':
          description: ok
          headers: { X-More: { schema: { type: string } } }
          content:
            application/json:
              schema:
                type: object
                properties:
                  things: { type: array, items: { type: object, properties: { id: { type: string } } } }
                  others: { type: array, items: { type: string } }
                  next_cursor: { type: string }
                  state: { type: object, properties: { at: { type: integer }, all: { type: integer } } }
`;
}

function pagingOf(
  operation: string,
  paging: Readonly<Record<string, PagingConfig>> = {},
): { readonly paging: Paging | undefined; readonly reported: readonly string[] } {
  const sink = new DiagnosticSink();
  const normalized = normalize(documentOf(text(operation)), sink);
  if (normalized === undefined) throw new Error("not a description");
  const [found] = lower(normalized, sink, { paging }).operations;
  return { paging: found?.paging, reported: reportedBy(sink) };
}

const input = { kind: "parameter", location: "query", name: "cursor" } as const;
const inferred: Paging = {
  items: ["things"],
  turn: { kind: "token", input, token: { kind: "body", path: ["next_cursor"] } },
};

describe("paging that is asked for", () => {
  it.each<{ given: PagingConfig; want: Paging | undefined }>([
    { given: { by: "none" }, want: undefined },
    { given: { by: "link" }, want: { items: ["things"], turn: { kind: "link" } } },
    {
      given: { by: "token", argument: "cursor", next: "x-more", items: "/others" },
      want: {
        items: ["others"],
        turn: { kind: "token", input, token: { kind: "header", name: "X-More" } },
      },
    },
    {
      given: {
        by: "offset",
        argument: "/page/at",
        total: "/state/all",
        first: 1,
        more: "/state/at",
      },
      want: {
        items: ["things"],
        turn: {
          kind: "offset",
          input: { kind: "body", path: ["page", "at"] },
          first: 1,
          total: { kind: "body", path: ["state", "all"] },
        },
        more: { kind: "body", path: ["state", "at"] },
      },
    },
    {
      given: { by: "number", argument: "/page/at", pages: "/state/all", current: "/state/at" },
      want: {
        items: ["things"],
        turn: {
          kind: "number",
          input: { kind: "body", path: ["page", "at"] },
          pages: { kind: "body", path: ["state", "all"] },
          current: { kind: "body", path: ["state", "at"] },
        },
      },
    },
    {
      given: { by: "offset", argument: "/box/from" },
      want: {
        items: ["things"],
        turn: {
          kind: "offset",
          input: { ...input, name: "box", member: "from" },
        },
      },
    },
    {
      given: { by: "item", argument: "cursor", last: "/state" },
      want: {
        items: ["things"],
        turn: { kind: "item", input, key: ["id"] },
        last: { kind: "body", path: ["state"] },
      },
    },
    {
      given: { by: "url", next: "/next_cursor" },
      want: {
        items: ["things"],
        turn: { kind: "url", url: { kind: "body", path: ["next_cursor"] } },
      },
    },
  ])("is as the configuration has it: $given", ({ given, want }) => {
    const found = pagingOf("      x-speakeasy-pagination: { type: url }", { search: given });
    expect(found).toEqual({ paging: want, reported: [] });
  });

  it("is as a keyword has it, where the configuration is silent", () => {
    expect(pagingOf("      x-sdkwright-paging: false").paging).toBeUndefined();
    expect(pagingOf("      x-sdkwright-paging: { by: link }").paging?.turn.kind).toBe("link");
    expect(pagingOf("      x-other: 1")).toEqual({ paging: inferred, reported: [] });
  });

  it.each<PagingConfig>([
    { by: "token", argument: "cursr", next: "/next_cursor" },
    { by: "token", argument: "flags", next: "/next_cursor" },
    { by: "token", argument: "/page/off", next: "/next_cursor" },
    { by: "token", next: "/next_cursor" },
    { by: "token", argument: "cursor", next: "/next_cursr" },
    { by: "token", argument: "cursor", next: "x-less" },
    { by: "token", argument: "cursor" },
    { by: "link", items: "/thing" },
    { by: "link", items: "/next_cursor" },
    { by: "link", more: "/state/more" },
  ])("is what the shapes tell where it cannot be had: %j", (given) => {
    expect(pagingOf("      x-other: 1", { search: given })).toEqual({
      paging: inferred,
      reported: ["operation/paging-unresolved /paths/~1things/post"],
    });
  });

  it("reports operations that are not there", () => {
    const { reported } = pagingOf("      x-other: 1", { sarch: { by: "none" } });
    expect(reported).toEqual(["operation/paging-unknown"]);
  });
});
