import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCoreClient } from "../../src/runtime/client.js";
import {
  turnByItem,
  turnByNumber,
  turnByOffset,
  turnByToken,
} from "../../src/runtime/page-turn.js";
import { turnByLink, turnByUrl } from "../../src/runtime/page-url.js";
import { callPaged, type PagingSpec } from "../../src/runtime/paging.js";
import { placeInQuery } from "../../src/runtime/place.js";

/** The items of a list in pages of any sizes; some are empty. */
const splits = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 });

interface Item {
  readonly id: string;
}

/** A service that has a list in pages, and says where the next one is in one way. */
interface Service {
  readonly name: string;
  readonly paging: PagingSpec;
  /** False for ways in which an empty page is the end. */
  readonly takesEmptyPages: boolean;
  /** The index of the page that is asked for. */
  find(query: URLSearchParams, starts: readonly number[]): number;
  /** What a page says beside its items. */
  say(index: number, starts: readonly number[], total: number): object;
}

const services: readonly Service[] = [
  {
    name: "token",
    paging: { items: ["items"], turn: turnByToken, argument: ["at"], token: ["next"] },
    takesEmptyPages: true,
    find: (query) => Number(query.get("at") ?? 0),
    say: (index, { length }) => ({ next: index + 1 < length ? `${index + 1}` : "" }),
  },
  {
    name: "url",
    paging: { items: ["items"], turn: turnByUrl, url: ["next"] },
    takesEmptyPages: true,
    find: (query) => Number(query.get("at") ?? 0),
    say: (index, { length }) => (index + 1 < length ? { next: `?at=${index + 1}` } : {}),
  },
  {
    name: "link",
    paging: { items: ["items"], turn: turnByLink },
    takesEmptyPages: true,
    find: (query) => Number(query.get("at") ?? 0),
    say: (index, { length }) =>
      index + 1 < length ? { link: `<?at=${index + 1}>; rel=next; title="a, b"` } : {},
  },
  {
    name: "item",
    paging: { items: ["items"], turn: turnByItem, argument: ["at"], key: ["id"], more: ["more"] },
    takesEmptyPages: false,
    find: (query, starts) => starts.indexOf(query.has("at") ? Number(query.get("at")) + 1 : 0),
    say: (index, { length }) => ({ more: index + 1 < length }),
  },
  {
    name: "offset",
    paging: { items: ["items"], turn: turnByOffset, argument: ["at"], total: ["total"] },
    takesEmptyPages: false,
    find: (query, starts) => starts.indexOf(Number(query.get("at") ?? 0)),
    say: (_, __, total) => ({ total }),
  },
  {
    name: "offset without a total",
    paging: { items: ["items"], turn: turnByOffset, argument: ["at"] },
    takesEmptyPages: false,
    find: (query, starts) => starts.indexOf(Number(query.get("at") ?? 0)),
    say: () => ({}),
  },
  {
    name: "number",
    paging: { items: ["items"], turn: turnByNumber, argument: ["at"], pages: ["pages"] },
    takesEmptyPages: false,
    find: (query) => Number(query.get("at") ?? 1) - 1,
    say: (_, { length }) => ({ pages: length }),
  },
];

/** Answers as the service does, with pages of some sizes. */
function fetchFrom(service: Service, sizes: readonly number[]): typeof fetch {
  const starts = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((sum, size) => sum + size, 0),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return async (input) => {
    const url = String(input);
    const index = service.find(new URL(url).searchParams, starts);
    const start = starts[index] ?? total;
    const items = Array.from({ length: sizes[index] ?? 0 }, (_, at) => ({ id: `${start + at}` }));
    const { link = "", ...said } = service.say(index, starts, total) as { link?: string };
    const response = Response.json({ items, ...said }, { headers: { link } });
    return Promise.resolve(Object.defineProperty(response, "url", { value: url }));
  };
}

describe("any split of a list into pages", () => {
  it.each(services)("gives the same items by $name", async (service) => {
    await fc.assert(
      fc.asyncProperty(splits, fc.nat({ max: 20 }), async (split, limit) => {
        const sizes = service.takesEmptyPages ? split : split.map((size) => size + 1);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const client = createCoreClient(
          { baseUrl: "https://list.test", security: {}, defaultSecurity: [] },
          { fetch: fetchFrom(service, sizes) },
        );
        const spec = {
          id: "list",
          method: "GET",
          path: "/",
          parameters: [{ argument: "at", in: "query" as const, place: placeInQuery }],
          paging: service.paging,
        };
        const all = Array.from({ length: total }, (_, index) => ({ id: `${index}` }));
        const call = callPaged<Item, unknown, Error>(client, spec);
        expect(await call.toArray()).toEqual(all);
        expect(await call.toArray({ limit })).toEqual(all.slice(0, limit));
      }),
      { seed: 20, numRuns: 100 },
    );
  });
});
