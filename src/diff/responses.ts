import { isSuccess, responseVariants, type ResponseVariant } from "../ir/response-shape.js";
import type { Operation, Parameter, Response } from "../ir/types.js";
import {
  comparable,
  compareContents,
  compareNotations,
  contentName,
  matchContents,
} from "./bodies.js";
import type { Side } from "./change.js";
import { compareDocs } from "./docs.js";
import { below, type Spot } from "./recorder.js";
import { sameShape } from "./shape.js";
import type { TypeComparison } from "./type-comparison.js";
import { typeText } from "./type-text.js";

/** Compares what two operations answer. */
export function compareResponses(
  before: Operation,
  after: Operation,
  spot: Spot,
  context: TypeComparison,
): void {
  const next = new Map(after.responses.map((response) => [response.status, response]));
  const old = new Map(before.responses.map((response) => [response.status, response]));
  const replaced = findReplaced(before, after);
  if (replaced !== undefined) recordReplaced(...replaced, spot, context);
  for (const response of before.responses) {
    const same = next.get(response.status);
    if (replaced?.includes(response) === true) continue;
    if (same === undefined) compareGone(response, after, spot, context);
    else compareResponse(response, same, spot, context);
  }
  for (const response of after.responses) {
    if (replaced?.includes(response) === true) continue;
    if (!old.has(response.status)) compareCome(response, before, spot, context);
  }
  compareResults(before, after, spot, context);
}

/** The only success that went and the only one that came: 201 where it was 200. */
function findReplaced(
  before: Operation,
  after: Operation,
): readonly [Response, Response] | undefined {
  const missingIn = (one: Operation, other: Operation): readonly Response[] =>
    one.responses.filter(
      ({ status }) =>
        isSuccess(status) && !other.responses.some((response) => response.status === status),
    );
  const [[gone, ...othersGone], [come, ...othersCome]] = [
    missingIn(before, after),
    missingIn(after, before),
  ];
  const areOnly = othersGone.length === 0 && othersCome.length === 0;
  return areOnly && gone !== undefined && come !== undefined ? [gone, come] : undefined;
}

function recordReplaced(gone: Response, come: Response, spot: Spot, context: TypeComparison): void {
  const at = { ...spot, old: gone.origin, next: come.origin };
  const statuses = { before: gone.status, after: come.status };
  context.record("response/success-changed", at, { name: "status", ...statuses });
  const inside = below(at, `response ${come.status}`);
  compareHeaders(gone.headers, come.headers, inside, context);
  compareIsDescribed(gone, come, inside, context);
}

/** A response that is listed no more may still be what its range, or the default, says. */
function compareGone(
  response: Response,
  after: Operation,
  spot: Spot,
  context: TypeComparison,
): void {
  const at = { ...spot, old: response.origin };
  const { status } = response;
  if (isSuccess(status)) return context.record("response/success-removed", at, { name: status });
  const fallback = findFallback(status, after);
  if (fallback !== undefined) return compareResponse(response, fallback, spot, context);
  const kind =
    response.content.length > 0 ? "response/error-removed" : "response/bodiless-error-removed";
  context.record(kind, at, { name: status });
}

function compareCome(
  response: Response,
  before: Operation,
  spot: Spot,
  context: TypeComparison,
): void {
  const at = { ...spot, next: response.origin };
  const { status } = response;
  if (isSuccess(status)) return context.record("response/success-added", at, { name: status });
  context.record("response/error-added", at, { name: status });
  const fallback = findFallback(status, before);
  if (fallback !== undefined) compareResponse(fallback, response, spot, context);
}

/** What describes an error that is not listed by itself (OpenAPI 3.1, 4.8.16). */
function findFallback(status: string, { responses }: Operation): Response | undefined {
  const range = `${status.slice(0, 1)}XX`;
  return [range, "default"]
    .filter((one) => one !== status)
    .map((one) => responses.find((response) => response.status === one))
    .find((response) => response !== undefined);
}

function compareResponse(
  before: Response,
  after: Response,
  spot: Spot,
  context: TypeComparison,
): void {
  const at = below({ ...spot, old: before.origin, next: after.origin }, `response ${after.status}`);
  compareDocs(before.docs, after.docs, at, context);
  compareHeaders(before.headers, after.headers, at, context);
  if (!compareIsDescribed(before, after, at, context)) return;
  const matches = matchContents(before.content, after.content);
  for (const content of before.content.filter((one) => !matches.has(one))) {
    const name = contentName(content);
    context.record("response/media-type-removed", { ...at, old: content.origin }, { name });
  }
  const kept = new Set(matches.values());
  for (const content of after.content.filter((one) => !kept.has(one))) {
    const name = contentName(content);
    context.record("response/media-type-added", { ...at, next: content.origin }, { name });
  }
  compareNotations(before, after, at, context);
  for (const [from, to] of comparable(before.content, after.content, matches))
    compareContents(from, to, below(at, "body"), context);
}

/** Records a body that came or went; false where that is so. */
function compareIsDescribed(
  before: Response,
  after: Response,
  spot: Spot,
  context: TypeComparison,
): boolean {
  const isBefore = isDescribed(before);
  if (isBefore === isDescribed(after)) return true;
  const kind = isBefore ? "response/body-removed" : "response/body-added";
  context.record(kind, spot, { name: after.status });
  return false;
}

/** False where nothing is said of a body, whether or not there has to be one. */
function isDescribed({ content }: Response): boolean {
  return content.some(({ isAssumed }) => isAssumed !== true);
}

function compareHeaders(
  before: readonly Parameter[],
  after: readonly Parameter[],
  spot: Spot,
  context: TypeComparison,
): void {
  const old = new Map(before.map((header) => [header.name.toLowerCase(), header]));
  const next = new Map(after.map((header) => [header.name.toLowerCase(), header]));
  for (const [key, header] of old) {
    const { name } = header;
    const same = next.get(key);
    const at = { ...spot, old: header.origin, next: same?.origin ?? spot.next };
    if (same === undefined) {
      context.record("header/removed", at, { name });
      continue;
    }
    if (header.required !== same.required) {
      const kind = same.required ? "header/became-required" : "header/became-optional";
      context.record(kind, at, { name });
    }
    compareDocs(header.docs, same.docs, below(at, `header ${name}`), context);
    context.compare(header.type, same.type, below(at, `header ${name}`));
  }
  for (const [key, { name, origin }] of next) {
    if (!old.has(key)) context.record("header/added", { ...spot, next: origin }, { name });
  }
}

/**
 * Compares what a successful call gives: one of the bodies of its successes. A body of a kind that there
 * was not before makes the result another type, whatever it is that added it.
 */
function compareResults(
  before: Operation,
  after: Operation,
  spot: Spot,
  context: TypeComparison,
): void {
  const old = responseVariants(before, context.old.api);
  const next = responseVariants(after, context.next.api);
  const [only, ...others] = old;
  if (only === undefined) return;
  const [successor] = next;
  if (others.length === 0 && next.length === 1 && successor?.status !== only.status) {
    const [from] = only.contents;
    const [to] = successor?.contents ?? [];
    if (from && to) return compareContents(from, to, below(spot, "result"), context);
  }
  const isKnown = (variant: ResponseVariant): boolean =>
    old.some((one) => isCounterpart(one, variant)) || (next.length === 1 && others.length === 0);
  if (next.length > 0 && next.every(isKnown)) return;
  context.record("response/result-changed", spot, {
    name: "result",
    before: variantsText(old, context.old),
    after: next.length === 0 ? "anything" : variantsText(next, context.next),
  });
}

/** Whether what two variants hold was compared where they stand, or is the same. */
function isCounterpart(before: ResponseVariant, after: ResponseVariant): boolean {
  const [[from], [to]] = [before.contents, after.contents];
  if (from === undefined || to === undefined) return from === to || before.status === after.status;
  if (before.status === after.status && matchContents(before.contents, after.contents).size > 0)
    return true;
  return sameShape(from.type, to.type);
}

function variantsText(variants: readonly ResponseVariant[], side: Side): string {
  const texts = variants.map(({ contents: [content] }) =>
    content === undefined ? "nothing" : typeText(content.type, side),
  );
  return [...new Set(texts)].join(" | ");
}
