import type { MockOperation } from "./mock-operation.js";
import { decodePairLeniently, splitPairs } from "./pairs.js";
import type { RawPairs } from "./styled-text.js";

/** A pair that a template asks for; without a value where any will do. */
type WantedPair = readonly [name: string, value: string | undefined];

/** Orders operations of one path: those whose template asks for more of the query first. */
export function byDetail(operations: readonly MockOperation[]): readonly MockOperation[] {
  return operations.toSorted((one, other) => wantedOf(other).length - wantedOf(one).length);
}

/**
 * Chooses among operations whose paths differ in nothing but what is written behind a question mark, such as
 * `/forecast?city={city}`: the first whose pairs the query has, or else the first. A path has no query (OpenAPI
 * 3.1, 4.8.8.1), but documents tell operations apart by one.
 *
 * @param operations ordered {@link byDetail}
 */
export function chooseByQuery(
  operations: readonly MockOperation[],
  query: RawPairs,
): MockOperation | undefined {
  if (operations.length < 2) return operations[0];
  const sent = query.map((pair) => pair.map(decodePairLeniently));
  const isSent = ([name, value]: WantedPair): boolean =>
    sent.some((pair) => pair[0] === name && (value === undefined || pair[1] === value));
  return operations.find((one) => wantedOf(one).every(isSent)) ?? operations[0];
}

function wantedOf({ operation }: MockOperation): readonly WantedPair[] {
  const query = /^[^?#]*\?([^#]*)/s.exec(operation.path)?.[1] ?? "";
  return splitPairs(query).map(([name, value]): WantedPair => [
    decodePairLeniently(name),
    /[{}]/.test(value) ? undefined : decodePairLeniently(value),
  ]);
}
