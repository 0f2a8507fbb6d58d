import { headerOf, type MockRequest } from "./message.js";
import type { MockOperation } from "./mock-operation.js";
import { decodePairLeniently, splitPairs } from "./pairs.js";
import type { RawPairs } from "./styled-text.js";

/** A pair that a query has to have; without a value where any will do. */
type WantedPair = readonly [name: string, value: string | undefined];

/** Orders operations of one path: those of which more is known that a request has to have first. */
export function byDetail(operations: readonly MockOperation[]): readonly MockOperation[] {
  const detail = (one: MockOperation): number =>
    wantedPairs(one).length + wantedHeaders(one).length;
  return operations.toSorted((one, other) => detail(other) - detail(one));
}

/**
 * Chooses among operations whose paths differ in nothing but what is written behind a question mark, such as
 * `/forecast?city={city}`, or behind `#`: those whose pairs the query has, and whose headers the request, or else the
 * first. A path has neither (OpenAPI 3.1, 4.8.8.1), but documents tell operations apart by them.
 *
 * @param operations ordered {@link byDetail}
 * @returns what may be meant, the likeliest first; of several the body has to tell
 */
export function chooseOperations(
  operations: readonly MockOperation[],
  query: RawPairs,
  request: MockRequest,
): readonly MockOperation[] {
  if (operations.length < 2) return operations;
  const sent = query.map((pair) => pair.map(decodePairLeniently));
  const isSent = ([name, value]: WantedPair): boolean =>
    sent.some((pair) => pair[0] === name && (value === undefined || pair[1] === value));
  const isMeant = (one: MockOperation): boolean =>
    wantedPairs(one).every(isSent) &&
    wantedHeaders(one).every(([name, value]) => headerOf(request, name) === value);
  const meant = operations.filter(isMeant);
  return meant.length > 0 ? meant : operations.slice(0, 1);
}

function wantedPairs({ operation, telling }: MockOperation): readonly WantedPair[] {
  const query = /^[^?#]*\?([^#]*)/s.exec(operation.path)?.[1] ?? "";
  const written = splitPairs(query).map(([name, value]): WantedPair => [
    decodePairLeniently(name),
    /[{}]/.test(value) ? undefined : decodePairLeniently(value),
  ]);
  const fixed = telling.flatMap(({ parameter: { location, name }, value }): WantedPair[] =>
    location === "query" ? [[name, String(value)]] : [],
  );
  return [...written, ...fixed];
}

function wantedHeaders({
  telling,
}: MockOperation): readonly (readonly [name: string, value: string])[] {
  return telling.flatMap(({ parameter: { location, name }, value }) =>
    location === "header" ? [[name.toLowerCase(), String(value)] as const] : [],
  );
}
