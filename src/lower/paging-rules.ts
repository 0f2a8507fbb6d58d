import { findReached, scalarKind } from "../ir/reach.js";
import { dereference } from "../ir/dereference.js";
import type { Paging, PagingTurn } from "../ir/paging.js";
import type { Api } from "../ir/types.js";
import {
  counts,
  currentPage,
  itemAfter,
  moreFlags,
  lastFlags,
  nextUrls,
  offsetInputs,
  offsetsBesideSizes,
  pageCounts,
  pageInputs,
  rangeEnds,
  sizeInputs,
  tokenPairs,
  totals,
} from "./paging-names.js";
import { isBarePage, isUsualList } from "./paging-list.js";
import type { Input, List, Output, PagingShape } from "./paging-shape.js";

/** One way of telling paging by shapes. */
export interface PagingRule {
  readonly name: string;
  /** Finds how the next page is asked for; undefined where the shapes do not say so. */
  find(shape: PagingShape, items: List): Omit<Paging, "items"> | undefined;
}

/**
 * The ways of telling paging by shapes; the first that fits wins. Each needs something that the caller
 * sends and something that the service answers, and they stand from what cannot be mistaken to what
 * has to be counted: a token says which page is next, a number only which one might be.
 */
export const pagingRules: readonly PagingRule[] = [
  { name: "token", find: findToken },
  { name: "item", find: findItem },
  { name: "url", find: findUrl },
  { name: "link", find: findLinkHeader },
  { name: "offset", find: findOffset },
  { name: "number", find: findNumber },
];

function findToken(shape: PagingShape): Omit<Paging, "items"> | undefined {
  for (const { inputs, outputs, areNumbers = false } of tokenPairs) {
    const input = findInput(shape, inputs);
    if (input === undefined) continue;
    const token = findOutput(
      shape,
      outputs,
      (it) => !it.isUrl && fits(it, input) && !(areNumbers && it.kind !== "number"),
    );
    if (token === undefined) continue;
    const turn: PagingTurn = { kind: "token", input: input.place, token: token.place };
    return { turn, ...findFlags(shape) };
  }
  return undefined;
}

/** Whether what was received can be sent: a number is also a text, but for JSON. */
function fits({ kind }: Output, input: Input): boolean {
  if (kind === "boolean") return false;
  if (kind === undefined || input.kind === undefined || kind === input.kind) return true;
  return kind === "number" && input.kind === "string" && input.place.kind === "parameter";
}

function findItem(shape: PagingShape, { itemType }: List): Omit<Paging, "items"> | undefined {
  const input = findInput(shape, itemAfter);
  const flags = findFlags(shape);
  const key = findReached(itemType, ["id"], "response", shape.api);
  if (input === undefined || flags.more === undefined || key === undefined) return undefined;
  if (scalarKind(key.type, shape.api) !== input.kind) return undefined;
  return { turn: { kind: "item", input: input.place, key: ["id"] }, ...flags };
}

/**
 * A URL is certain by itself where the answer is nothing but a page, which nobody can ask for otherwise.
 * What was asked for by another method than GET need not be what its URL is asked with.
 */
function findUrl(shape: PagingShape, items: List): Omit<Paging, "items"> | undefined {
  const url = findOutput(shape, nextUrls, (it) => it.isUrl);
  const isCertain = shape.operation.method.toUpperCase() === "GET" && isBarePage(shape, items);
  if (url === undefined || !(isCertain || takesPages(shape))) return undefined;
  return { turn: { kind: "url", url: url.place } };
}

function findLinkHeader(shape: PagingShape): Omit<Paging, "items"> | undefined {
  return shape.hasLinkHeader && takesPages(shape) ? { turn: { kind: "link" } } : undefined;
}

/**
 * An offset is certain by itself where it comes with a limit, for it can only count items. Without one,
 * the service has to say where the list ends.
 */
function findOffset(shape: PagingShape, items: List): Omit<Paging, "items"> | undefined {
  const beside = findOffsetBesideSize(shape);
  const input = findInput(shape, offsetInputs, isCount) ?? beside;
  const size = findInput(shape, sizeInputs, isCount);
  if (input === undefined || (size === undefined && !isPlainOffset(input))) return undefined;
  const total = findTotal(shape);
  const flags = findFlags(shape);
  const isBounded = total !== undefined || flags.more !== undefined || flags.last !== undefined;
  const isCertain =
    size !== undefined &&
    (isPlainOffset(input) || input === beside) &&
    input.kind === "number" &&
    isUsualList(items, shape);
  if (!isBounded && !isCertain) return undefined;
  const first = findFirst(input, shape.api) ?? (isScim(shape, input) ? 1 : undefined);
  const turn: PagingTurn = {
    kind: "offset",
    input: input.place,
    ...(first === 1 ? { first } : {}),
    ...(total === undefined ? {} : { total: total.place }),
  };
  return { turn, ...flags };
}

function findOffsetBesideSize(shape: PagingShape): Input | undefined {
  const isPlainCount = (input: Input): boolean => input.kind === "number" && isCount(input);
  if (findInput(shape, rangeEnds) !== undefined) return undefined;
  for (const [names, sizes] of offsetsBesideSizes) {
    const input = findInput(shape, names, isPlainCount);
    if (input !== undefined && findInput(shape, sizes, isPlainCount) !== undefined) return input;
  }
  return undefined;
}

/** Other names also stand for dates, identifiers and the like. */
function isPlainOffset({ name }: Input): boolean {
  return name.endsWith("offset") || name === "skip";
}

/** System for Cross-domain Identity Management counts from 1 (RFC 7644, 3.4.2.4). */
function isScim({ outputs }: PagingShape, { name }: Input): boolean {
  return name === "startindex" && outputs.some((output) => output.name === "itemsperpage");
}

/**
 * A number is certain by itself where it comes with a size, and the description says what the first
 * page is called. Without, the service has to say where the list ends.
 */
function findNumber(shape: PagingShape, items: List): Omit<Paging, "items"> | undefined {
  const input = findInput(shape, pageInputs, isCount);
  if (input === undefined) return undefined;
  const pages = findOutput(shape, pageCounts, isNumber);
  const total = findTotal(shape);
  const current = findOutput(shape, currentPage, ({ kind }) => kind === "number");
  const flags = findFlags(shape);
  const first = findFirst(input, shape.api);
  const size = findInput(shape, sizeInputs, isCount);
  const isBounded = [pages, total, flags.more, flags.last].some((it) => it !== undefined);
  const isCertain =
    size !== undefined &&
    first !== undefined &&
    input.kind === "number" &&
    isUsualList(items, shape);
  if (!isBounded && !isCertain) return undefined;
  const turn: PagingTurn = {
    kind: "number",
    input: input.place,
    ...(first === undefined ? {} : { first }),
    ...(current === undefined ? {} : { current: current.place }),
    ...(pages === undefined ? {} : { pages: pages.place }),
    ...(total === undefined ? {} : { total: total.place }),
  };
  return { turn, ...flags };
}

function findTotal(shape: PagingShape): Output | undefined {
  return (
    findOutput(shape, totals, isNumber) ??
    findOutput(
      shape,
      counts,
      (it) => isNumber(it) && /\b(total|overall|altogether)\b/i.test(it.docs.description ?? ""),
    )
  );
}

function findFlags(shape: PagingShape): Pick<Paging, "more" | "last"> {
  const more = findOutput(shape, moreFlags, ({ kind }) => kind === "boolean");
  const last = findOutput(shape, lastFlags, ({ kind }) => kind === "boolean");
  return {
    ...(more === undefined ? {} : { more: more.place }),
    ...(more !== undefined || last === undefined ? {} : { last: last.place }),
  };
}

/** What the first page or item counts as, where the description says so. */
function findFirst({ type, docs, default: value }: Input, api: Api): number | undefined {
  if (value === 0 || value === 1) return value;
  const text = docs.description ?? "";
  if (/\b(zero|0)[- ]?(based|index)|\b(start|begin)(s|ing)? (at|from|with) (0|zero)\b/i.test(text))
    return 0;
  if (/\b(one|1)[- ]?(based|index)|\b(start|begin)(s|ing)? (at|from|with) (1|one)\b/i.test(text))
    return 1;
  const number = dereference(type, api);
  const minimum = number?.kind === "number" ? number.minimum : undefined;
  return minimum === 0 || minimum === 1 ? minimum : undefined;
}

/** Tells an operation of which a caller can ask for some page, or some number of items. */
function takesPages(shape: PagingShape): boolean {
  return findInput(shape, choosing) !== undefined;
}

const choosing: readonly string[] = [
  ...sizeInputs,
  ...pageInputs,
  ...offsetInputs,
  ...itemAfter,
  ...tokenPairs.flatMap(({ inputs }) => inputs),
];

function isNumber({ kind }: Output): boolean {
  return kind === "number" || kind === undefined;
}

const otherThanCount =
  /\b(tokens?|cursors?|timestamps?)\b|\b(identifier|date|id) of\b|^(the )?(identifier|date|id)\b/i;

/** An input that counts; some descriptions have numbers of the query as texts, and say so in words. */
function isCount({ kind, place, docs: { description = "" } }: Input): boolean {
  if (otherThanCount.test(description)) return false;
  if (kind === "number" || kind === undefined) return true;
  const counting = /\b(numbers?|integers?|count|skip(ped)?|zero|amount|many)\b/i;
  return kind === "string" && place.kind === "parameter" && counting.test(description);
}

/** The first of some names that an operation takes. */
function findInput(
  { inputs }: PagingShape,
  names: readonly string[],
  isFit: (input: Input) => boolean = ({ kind }) => kind !== "boolean",
): Input | undefined {
  return findFirstNamed(inputs, ({ name }) => names.indexOf(name), isFit);
}

/** The first of some names that an operation answers with; a dot parts it from what it is in. */
function findOutput(
  { outputs }: PagingShape,
  names: readonly string[],
  isFit: (output: Output) => boolean,
): Output | undefined {
  const placeOf = ({ name, qualified }: Output): number => {
    const own = names.indexOf(name);
    const full = qualified === name ? -1 : names.indexOf(qualified);
    return own === -1 || (full !== -1 && full < own) ? full : own;
  };
  return findFirstNamed(outputs, placeOf, isFit);
}

/** The one whose name comes first in a list of names; -1 is the place of what is not in it. */
function findFirstNamed<Named>(
  all: readonly Named[],
  placeOf: (one: Named) => number,
  isFit: (one: Named) => boolean,
): Named | undefined {
  let first: Named | undefined;
  let before = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const place = placeOf(one);
    if (place === -1 || place >= before || !isFit(one)) continue;
    first = one;
    before = place;
  }
  return first;
}
