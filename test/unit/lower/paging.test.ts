import { describe, expect, it } from "vitest";
import type { Paging, PagingInput, PagingOutput } from "../../../src/ir/paging.js";
import { lowerText } from "../../support/documents.js";

interface Given {
  readonly path?: string;
  readonly method?: string;
  /** Query parameters, as `name: type` or a whole schema. */
  readonly query?: Readonly<Record<string, string>>;
  readonly header?: Readonly<Record<string, string>>;
  /** Properties of a JSON body. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Properties of the response, or the whole schema. */
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly schema?: object;
  readonly headers?: Readonly<Record<string, object>>;
}

const text = { type: "string" };
const integer = { type: "integer" };
const flag = { type: "boolean" };
const url = { type: "string", format: "uri" };
const thing = { type: "object", properties: { id: text, name: text } };
const things = { type: "array", items: thing };
const object = (properties: object): object => ({ type: "object", properties });

function document({
  path = "/things",
  method = "get",
  query = {},
  header = {},
  body,
  answer = {},
  schema = object(answer),
  headers = {},
}: Given): string {
  const parameters = Object.entries({ query, header }).flatMap(([location, named]) =>
    Object.entries(named).map(([name, type]) => {
      const { description, ...own } = type.startsWith("{")
        ? (JSON.parse(type) as { description?: string })
        : { type, description: undefined };
      return { name, in: location, description, schema: own };
    }),
  );
  const json = (type: object): object => ({ content: { "application/json": { schema: type } } });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      [path]: {
        [method]: {
          parameters,
          ...(body === undefined ? {} : { requestBody: json(object(body)) }),
          responses: { 200: { description: "ok", headers, ...json(schema) } },
        },
      },
    },
  });
}

function placeText(place: PagingInput | PagingOutput): string {
  if (place.kind === "body") return place.path.join("/");
  if (place.kind === "header") return `header ${place.name}`;
  const within = place.member === undefined ? "" : `.${place.member}`;
  return `${place.location} ${place.name}${within}`;
}

/** Paging in one line: its kind, its list, and where everything is. */
function pagingText(paging: Paging | undefined): string | undefined {
  if (paging === undefined) return undefined;
  const { items, turn, more, last } = paging;
  const { kind, ...places } = turn;
  const words = Object.entries({ ...places, more, last }).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (typeof value !== "object") return [`${name}=${value}`];
    return [`${name}=${Array.isArray(value) ? value.join("/") : placeText(value as PagingInput)}`];
  });
  return [kind, `[${items.join("/")}]`, ...words].join(" ");
}

function inferred(given: Given): string | undefined {
  const [operation] = lowerText(document(given)).api.operations;
  return pagingText(operation?.paging);
}

describe("paging that the shapes of an operation tell", () => {
  it.each<{ name: string; given: Given; want: string }>([
    {
      name: "AIP-158 in camel case",
      given: {
        query: { pageSize: "integer", pageToken: "string" },
        answer: { things, nextPageToken: text },
      },
      want: "token [things] input=query pageToken token=nextPageToken",
    },
    {
      name: "first and max",
      given: { query: { first: "integer", max: "integer" }, schema: things },
      want: "offset [] input=query first",
    },
    {
      name: "start and count, whatever else there is",
      given: {
        query: { start: '{"type":"integer","minimum":0}', count: "integer", sort: "string" },
        answer: { total: integer, data: things },
      },
      want: "offset [data] input=query start total=total",
    },
    {
      name: "the number of the next page among links, asked for as a text",
      given: {
        query: { page: "string" },
        answer: {
          data: things,
          links: object({ first: integer, last: integer, next: integer, previous: integer }),
        },
      },
      want: "token [data] input=query page token=links/next",
    },
    {
      name: "how many pages there are, beside the list in an object",
      given: {
        query: { page: "integer" },
        answer: { data: object({ things, page: integer, maxPages: integer }), msg: text },
      },
      want: "number [data/things] input=query page current=data/page pages=data/maxPages",
    },
    {
      name: "AIP-158 in snake case, with a list that may be null",
      given: {
        query: { page_size: "integer", page_token: "string" },
        answer: { list: { type: ["array", "null"], items: thing }, next_page_token: text },
      },
      want: "token [list] input=query page_token token=next_page_token",
    },
    {
      name: "a token in the body of a search",
      given: {
        method: "post",
        body: { pageSize: integer, pageToken: text, filter: text },
        answer: { list: things, expanded: things, nextPageToken: text },
      },
      want: "token [list] input=pageToken token=nextPageToken",
    },
    {
      name: "a token in an object of the body",
      given: {
        method: "post",
        body: { page: object({ cursor: text, size: integer }) },
        answer: { items: things, page: object({ nextCursor: text }) },
      },
      want: "token [items] input=page/cursor token=page/nextCursor",
    },
    {
      name: "a cursor in an object of the answer",
      given: {
        query: { cursor: "string" },
        answer: { data: things, meta: object({ next_cursor: text }) },
      },
      want: "token [data] input=query cursor token=meta/next_cursor",
    },
    {
      name: "a cursor that is called next",
      given: {
        query: { cursor: "string" },
        answer: { data: things, pagination: object({ next: text }) },
      },
      want: "token [data] input=query cursor token=pagination/next",
    },
    {
      name: "a connection",
      given: {
        query: { after: "string", first: "integer" },
        answer: {
          edges: things,
          pageInfo: object({ endCursor: text, startCursor: text, hasNextPage: flag }),
        },
      },
      want: "token [edges] input=query after token=pageInfo/endCursor more=pageInfo/hasNextPage",
    },
    {
      name: "cursors of an object",
      given: {
        query: { after: "string", limit: "integer" },
        answer: {
          data: things,
          paging: object({ cursors: object({ before: text, after: text }) }),
        },
      },
      want: "token [data] input=query after token=paging/cursors/after",
    },
    {
      name: "the name of the last item",
      given: {
        query: { after: "string" },
        answer: { data: things, first_id: text, last_id: text, has_more: flag },
      },
      want: "token [data] input=query after token=last_id more=has_more",
    },
    {
      name: "the last item itself",
      given: {
        query: { starting_after: "string", ending_before: "string", limit: "integer" },
        answer: { data: things, has_more: flag, url: text, object: text },
      },
      want: "item [data] input=query starting_after key=id more=has_more",
    },
    {
      name: "a token in a header",
      given: {
        query: { page: "integer", per_page: "integer" },
        schema: things,
        headers: { "X-Next-Page": { schema: integer }, "X-Total": { schema: integer } },
      },
      want: "token [] input=query page token=header X-Next-Page",
    },
    {
      name: "a token sent in a header",
      given: { header: { "x-page-token": "string" }, answer: { things, continuationToken: text } },
      want: "token [things] input=header x-page-token token=continuationToken",
    },
    {
      name: "a Link header",
      given: {
        query: { page: "integer", per_page: "integer" },
        schema: things,
        headers: { Link: { schema: text } },
      },
      want: "link []",
    },
    {
      name: "a URL",
      given: {
        query: { limit: "integer", offset: "integer" },
        answer: { count: integer, next: url, previous: url, results: things },
      },
      want: "url [results] url=next",
    },
    {
      name: "a URL among links",
      given: {
        query: { "page[size]": "integer" },
        answer: { data: things, links: object({ next: text }) },
      },
      want: "url [data] url=links/next",
    },
    {
      name: "a URL of HAL",
      given: {
        query: { size: "integer" },
        answer: {
          _embedded: object({ things }),
          _links: object({ self: object({ href: text }), next: object({ href: text }) }),
        },
      },
      want: "url [_embedded/things] url=_links/next/href",
    },
    {
      name: "a URL of OData",
      given: { query: { $top: "integer" }, answer: { value: things, "@odata.nextLink": text } },
      want: "url [value] url=@odata.nextLink",
    },
    {
      name: "a URL in a bare page, which nobody can ask for",
      given: { answer: { pets: things, next: url } },
      want: "url [pets] url=next",
    },
    {
      name: "a URL beside the list's own object",
      given: {
        answer: { nestedItems: object({ pets: things }), nestedNext: object({ next: url }) },
      },
      want: "url [nestedItems/pets] url=nestedNext/next",
    },
    {
      name: "a token beside the list's own object",
      given: {
        query: { token: "string" },
        answer: { nestedItems: object({ pets: things }), nestedNext: object({ nextToken: text }) },
      },
      want: "token [nestedItems/pets] input=query token token=nestedNext/nextToken",
    },
    {
      name: "a URL that only its description tells",
      given: {
        query: { limit: "integer" },
        schema: things,
        headers: { "x-next": { schema: text, description: "A link to the next page" } },
      },
      want: "url [] url=header x-next",
    },
    {
      name: "an offset with a total",
      given: {
        query: { offset: "integer", limit: "integer" },
        answer: { items: things, meta: object({ total: integer }) },
      },
      want: "offset [items] input=query offset total=meta/total",
    },
    {
      name: "an offset with a limit alone",
      given: { query: { skip: "integer", take: "integer" }, schema: things },
      want: "offset [] input=query skip",
    },
    {
      name: "an offset of SCIM, which is counted from 1",
      given: {
        query: { startIndex: "integer", count: "integer" },
        answer: {
          Resources: things,
          totalResults: integer,
          startIndex: integer,
          itemsPerPage: integer,
        },
      },
      want: "offset [Resources] input=query startIndex first=1 total=totalResults",
    },
    {
      name: "a number with pages and items, counted from 0",
      given: {
        query: { page: `{"type":"integer","default":0}`, size: "integer" },
        answer: {
          content: things,
          totalPages: integer,
          totalElements: integer,
          number: integer,
          last: flag,
          sort: { type: "array", items: text },
        },
      },
      want: "number [content] input=query page first=0 current=number pages=totalPages total=totalElements last=last",
    },
    {
      name: "a number with more to come",
      given: { query: { page: "integer" }, answer: { things, has_more: flag } },
      want: "number [things] input=query page more=has_more",
    },
    {
      name: "a number of JSON:API",
      given: {
        query: { "page[number]": "integer", "page[size]": "integer" },
        answer: { data: things, included: things, meta: object({ total_pages: integer }) },
      },
      want: "number [data] input=query page[number] pages=meta/total_pages",
    },
    {
      name: "the list that has the name of the path, of several",
      given: {
        path: "/v1/users/{id}/things:search",
        method: "post",
        body: { cursor: text },
        answer: { things, users: things, nextCursor: text },
      },
      want: "token [things] input=cursor token=nextCursor",
    },
    {
      name: "a list of texts, where there is no other",
      given: {
        query: { pageToken: "string" },
        answer: { ids: { type: "array", items: text }, nextPageToken: text },
      },
      want: "token [ids] input=query pageToken token=nextPageToken",
    },
    {
      name: "a list in an object",
      given: {
        query: { cursor: "string" },
        answer: { data: object({ things, next_cursor: text }) },
      },
      want: "token [data/things] input=query cursor token=data/next_cursor",
    },
    {
      name: "a cursor in an object that is called after the next page",
      given: {
        query: { offset: "string", limit: "integer" },
        answer: { data: things, next_page: object({ offset: text, path: text, uri: text }) },
      },
      want: "token [data] input=query offset token=next_page/offset",
    },
    {
      name: "a bare next beside a previous, which is a URL",
      given: {
        query: { cursor: "string", page_size: "integer" },
        answer: { previous: text, next: text, results: things },
      },
      want: "url [results] url=next",
    },
    {
      name: "a number that is sent as a text",
      given: { query: { marker: "string" }, answer: { entries: things, next_marker: integer } },
      want: "token [entries] input=query marker token=next_marker",
    },
    {
      name: "numbers that are declared as texts",
      given: {
        query: {
          offset: `{"type":"string","description":"The number of items to skip."}`,
          limit: `{"type":"string","description":"The number of items."}`,
        },
        answer: { things, total: integer },
      },
      want: "offset [things] input=query offset total=total",
    },
    {
      name: "errors, where they were asked for",
      given: {
        path: "/errors",
        query: { pageToken: "string" },
        answer: { errors: things, nextPageToken: text },
      },
      want: "token [errors] input=query pageToken token=nextPageToken",
    },
    {
      name: "parts of the answer that are composed",
      given: {
        query: { pageToken: "string" },
        schema: { allOf: [object({ nextPageToken: text }), object({ items: things })] },
      },
      want: "token [items] input=query pageToken token=nextPageToken",
    },
  ])("is found for $name", ({ given, want }) => {
    expect(inferred(given)).toBe(want);
  });

  it.each<{ name: string; given: Given }>([
    {
      name: "a URL that the answer to POST has, and may be meant for GET",
      given: { method: "post", answer: { pets: things, next: url } },
    },
    {
      name: "the next of something that has a list, and is no page",
      given: { answer: { title: text, items: things, next: url } },
    },
    {
      name: "a bare next, which may be a token that nobody can send",
      given: { answer: { items: things, next: text } },
    },
    {
      name: "a list without any token",
      given: { query: { filter: "string" }, answer: { things } },
    },
    {
      name: "a limit alone",
      given: { query: { limit: "integer" }, answer: { things, total: integer } },
    },
    {
      name: "a token that nothing sends back",
      given: { query: { limit: "integer" }, answer: { things, nextPageToken: text } },
    },
    {
      name: "a token that nothing answers with",
      given: { query: { pageToken: "string" }, answer: { things } },
    },
    {
      name: "a token without a list",
      given: { query: { pageToken: "string" }, answer: { name: text, nextPageToken: text } },
    },
    {
      name: "two lists that may both be meant",
      given: {
        query: { pageToken: "string" },
        answer: { users: things, groups: things, nextPageToken: text },
      },
    },
    {
      name: "a list deep in something else",
      given: {
        path: "/account",
        method: "post",
        body: { token: text },
        answer: { owner: object({ roles: things }), next_token: text },
      },
    },
    {
      name: "a token for access",
      given: { query: { access_token: "string" }, answer: { things, refresh_token: text } },
    },
    {
      name: "a flag of that name",
      given: { query: { cursor: "boolean" }, answer: { things, cursor: text } },
    },
    {
      name: "a number that is answered where a text is sent as JSON",
      given: { method: "post", body: { cursor: text }, answer: { things, nextCursor: integer } },
    },
    {
      name: "a page of which nobody knows the last, or the first",
      given: { query: { page: "integer", size: "integer" }, schema: things },
    },
    {
      name: "an offset that may be something else",
      given: { query: { offset: "integer" }, schema: things },
    },
    {
      name: "an offset that is no number of items",
      given: {
        query: {
          offset: `{"type":"integer","description":"Identifier of the first thing."}`,
          limit: "integer",
        },
        schema: things,
      },
    },
    {
      name: "a start that nobody limits",
      given: { query: { start: "integer" }, answer: { things, total: integer } },
    },
    {
      name: "an offset into a list of another kind",
      given: {
        query: { offset: "integer", limit: "integer" },
        answer: { tags: things, name: text },
      },
    },
    {
      name: "a total of something else",
      given: { query: { page: "integer" }, answer: { things, usage: object({ total: integer }) } },
    },
    {
      name: "a map of items",
      given: {
        query: { pageToken: "string" },
        answer: { items: { type: "object", additionalProperties: thing }, nextPageToken: text },
      },
    },
    {
      name: "what changes something",
      given: {
        method: "delete",
        query: { pageToken: "string" },
        answer: { things, nextPageToken: text },
      },
    },
    {
      name: "a Link header of an answer that nobody can ask for by pages",
      given: { schema: things, headers: { Link: { schema: text } } },
    },
    {
      name: "a first of Relay",
      given: { query: { first: "integer", last: "integer" }, schema: things },
    },
    {
      name: "the start of a range",
      given: { query: { start: "integer", end: "integer", count: "integer" }, schema: things },
    },
    {
      name: "a start that is a time",
      given: {
        query: { start: '{"type":"integer","description":"A Unix timestamp."}', count: "integer" },
        schema: things,
      },
    },
    {
      name: "a start that is a text",
      given: { query: { start: "string", count: "integer" }, schema: things },
    },
    {
      name: "errors beside a result",
      given: {
        method: "post",
        body: { cursor: text },
        answer: { errors: things, nextCursor: text },
      },
    },
  ])("is not made up for $name", ({ given }) => {
    expect(inferred(given)).toBeUndefined();
  });

  it("needs successes of one type", () => {
    const two = JSON.parse(
      document({ query: { pageToken: "string" }, answer: { things, nextPageToken: text } }),
    ) as { paths: { "/things": { get: { responses: Record<string, unknown> } } } };
    const { responses } = two.paths["/things"].get;
    const other = { content: { "application/json": { schema: things } }, description: "" };
    const find = (): string | undefined =>
      pagingText(lowerText(JSON.stringify(two)).api.operations[0]?.paging);
    responses["202"] = other;
    expect(find()).toBeUndefined();
    responses["202"] = { description: "nothing yet" };
    responses["default"] = other;
    expect(find()).toBe("token [things] input=query pageToken token=nextPageToken");
  });

  it.each([
    ["deepObject", "number", "page.number"],
    ["form", "pageIndex", "page.pageIndex"],
    ["form", "number", undefined],
    ["pipeDelimited", "pageIndex", undefined],
  ])("may be chosen by a property of a query parameter: %s, %s", (style, name, want) => {
    const parsed = JSON.parse(document({ answer: { things, totalPages: integer } })) as {
      paths: { "/things": { get: { parameters: object[] } } };
    };
    const type = object({ [name]: { type: "integer", minimum: 1 }, size: integer });
    const schema = { anyOf: [type, { type: "null" }] };
    parsed.paths["/things"].get.parameters = [{ name: "page", in: "query", style, schema }];
    const [operation] = lowerText(JSON.stringify(parsed)).api.operations;
    expect(pagingText(operation?.paging)).toBe(
      want && `number [things] input=query ${want} first=1 pages=totalPages`,
    );
  });
});
