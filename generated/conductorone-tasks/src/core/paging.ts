import type { Call, Received } from "./call.js";
import type { Client } from "./client.js";
import { CallAbortedError, type SdkError } from "./errors.js";
import type { OperationSpec } from "./operation.js";
import type { CallOptions } from "./options.js";
import { readSource } from "./page-source.js";
import type {
  ItemPaging,
  NextPage,
  NumberPaging,
  OffsetPaging,
  PageState,
  TokenPaging,
} from "./page-turn.js";
import type { LinkPaging, UrlPaging } from "./page-url.js";
import { findPath } from "./record.js";
import type { StatusOfClass } from "./status.js";

/** One page of a list: what was received, and the items in it. */
export type ReceivedPage<Item, R = Received<unknown>> = R & { readonly items: readonly Item[] };

/**
 * A call of an operation that answers with one page of a list. Awaiting it gives the first page;
 * iterating over it gives the items of that page and of all that follow, each page fetched when it is
 * needed, by a call of its own with the same options.
 *
 * An iteration rejects as the calls do, when it comes to the page that cannot be had; by then all
 * items before it were given. It ends where the service says so, where it repeats itself, and with a
 * CallAbortedError as soon as the caller's signal aborts.
 */
export interface PagedCall<
  Item,
  T,
  E = SdkError,
  Status extends StatusOfClass<2> = StatusOfClass<2>,
  R extends Received<T> = Received<T, Status>,
>
  extends Call<T, E, Status, R>, AsyncIterable<Item> {
  /**
   * Iterates over the pages. After an error, or a `break`, the same iterator goes on where it was: with
   * the page that could not be had, or the one after the last.
   */
  pages(): AsyncIterableIterator<ReceivedPage<Item, R>>;
  /** Collects the items of all pages, or as many of them as `limit` says. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
}

/**
 * How an operation is gone through page by page. It is data, but for the function that finds the next
 * page: so a bundle holds only the kinds that its operations need.
 */
export type PagingSpec =
  TokenPaging | ItemPaging | OffsetPaging | NumberPaging | UrlPaging | LinkPaging;

/** An operation that answers page by page. */
export type PagedOperationSpec = OperationSpec & { readonly paging: PagingSpec };

/**
 * Calls an operation that answers page by page; nothing is sent until the result is awaited or
 * iterated over. An iteration begins with the page that the call itself gives.
 */
export function callPaged<
  Item,
  T,
  E,
  Status extends StatusOfClass<2> = StatusOfClass<2>,
  R extends Received<T> = Received<T, Status>,
>(
  client: Client,
  spec: PagedOperationSpec,
  params: object = {},
  options: CallOptions<object> = {},
): PagedCall<Item, T, E, Status, R> {
  const values = params as Readonly<Record<string, unknown>>;
  const start = ({ values: sent, locate }: NextPage): Call<T, E, Status, R> =>
    client.call(locate ? { ...spec, locate } : spec, sent, options);
  const call = start({ values });
  const pages = (): AsyncIterableIterator<ReceivedPage<Item, R>> =>
    iteratePages<Item, R>(spec.paging, values, (next) =>
      (next ? start(next) : call).withResponse(),
    );
  async function* items(): AsyncGenerator<Item, undefined> {
    for await (const page of pages()) {
      for (const item of page.items) {
        if (options.signal?.aborted) throw toAborted(spec, options.signal);
        yield item;
      }
    }
    return undefined;
  }
  const toArray: PagedCall<Item, T>["toArray"] = async ({ limit = Infinity } = {}) => {
    const found: Item[] = [];
    if (limit < 1) return found;
    for await (const item of items()) if (found.push(item) >= limit) break;
    return found;
  };
  return Object.assign(call, { pages, toArray, [Symbol.asyncIterator]: items });
}

function toAborted({ id }: OperationSpec, { reason }: AbortSignal): CallAbortedError {
  return new CallAbortedError(id, "the call was aborted", { cause: reason });
}

/** @param fetchPage gets nothing for the first page where that is asked for the first time */
function iteratePages<Item, R extends Received<unknown>>(
  spec: PagingSpec,
  values: Readonly<Record<string, unknown>>,
  fetchPage: (next: NextPage | undefined) => Promise<R>,
): AsyncIterableIterator<ReceivedPage<Item, R>> {
  let next: NextPage | undefined = { values };
  let isBegun = false;
  let state: PageState | undefined;
  const known = new Set<string>();
  const step = async (): Promise<IteratorResult<ReceivedPage<Item, R>, undefined>> => {
    if (!next) return { done: true, value: undefined };
    const asked = isBegun ? next : undefined;
    isBegun = true;
    const received = await fetchPage(asked);
    const items = itemsOf(spec, received);
    const { data, response } = received;
    const first = state?.first ?? state;
    state = { data, response, items, values: next.values, before: state?.items, first };
    next = findNext(spec, state, known);
    return { done: false, value: { ...received, items: items as readonly Item[] } };
  };
  // In turn, also where somebody asks for several pages at once.
  let last: Promise<unknown> = Promise.resolve();
  const iterator: AsyncIterableIterator<ReceivedPage<Item, R>> = {
    next: () => {
      const result = last.then(step, step);
      last = result;
      return result;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/** A list that is missing, null or something else is an empty page. */
function itemsOf({ items }: PagingSpec, { data }: Received<unknown>): readonly unknown[] {
  const found = findPath(data, items);
  return Array.isArray(found) ? found : [];
}

function findNext(spec: PagingSpec, state: PageState, known: Set<string>): NextPage | undefined {
  // A next page that is announced by its URL is none where that is null or empty.
  if (spec.more && [false, null, ""].includes(readSource(spec.more, state) as null))
    return undefined;
  if (spec.last && readSource(spec.last, state) === true) return undefined;
  // Each turn is the one that its own kind of spec names.
  const turn = spec.turn(spec as never, state);
  if (!turn) return undefined;
  if (!state.first) known.add(JSON.stringify(turn.from));
  const key = JSON.stringify(turn.to);
  if (known.has(key)) return undefined;
  known.add(key);
  return turn.next;
}
