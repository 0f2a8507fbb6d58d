import type { Api } from "../../src/ir/types.js";

/** JSON as the comparison sees it; undefined is what is not there. */
export type Plain = undefined | null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [name: string]: Plain;
}

/** A place where two IRs differ, and what each of them holds there. */
export interface Difference {
  /** Names of fields; members of lists by what identifies them, or else by their index. */
  readonly path: readonly string[];
  readonly published: Plain;
  readonly ours: Plain;
}

/** A difference that is meant to be, with both sides as they must be. */
export interface IntendedDifference {
  readonly why: string;
  /** As in `Difference`; `*` stands for any one step. */
  readonly at: readonly string[];
  /** At how many places; fewer or more are wrong. */
  readonly count: number;
  /** What the place holds, which may depend on the steps that `*` stood for. */
  readonly published: Plain | ((...steps: readonly string[]) => Plain);
  readonly ours: Plain | ((...steps: readonly string[]) => Plain);
}

/**
 * An IR as plain data, without what says where something came from or says it in words: `origin`,
 * and `docs` but for `deprecated`, and the descriptions of servers, variables and tags.
 */
export function factsOf(api: Api): Plain {
  const withoutWords = {
    ...api,
    declarations: Object.fromEntries(api.declarations),
    operations: Object.fromEntries(
      api.operations.map((operation) => [operation.operationId ?? operation.id, operation]),
    ),
    servers: api.servers.map(({ url, variables }) => ({
      url,
      variables: variables.map(({ name, default: initial, values }) => ({
        name,
        default: initial,
        values,
      })),
    })),
    tags: api.tags.map(({ name }) => ({ name })),
  };
  return JSON.parse(
    JSON.stringify(withoutWords, (field, value: unknown) => {
      if (field === "origin") return undefined;
      if (field !== "docs") return value;
      const { deprecated } = value as { readonly deprecated?: boolean };
      return deprecated === true ? { deprecated } : undefined;
    }),
  ) as Plain;
}

/** Finds the places, as deep as possible, where two values differ. */
export function findDifferences(
  published: Plain,
  ours: Plain,
  path: readonly string[] = [],
): readonly Difference[] {
  if (JSON.stringify(published) === JSON.stringify(ours)) return [];
  const whole: Difference = { path, published, ours };
  const [left, right] = [membersOf(published), membersOf(ours)];
  if (left === undefined || right === undefined) return [whole];
  if (Array.isArray(published) !== Array.isArray(ours)) return [whole];
  // Types of different kinds, and lists that cannot be matched item by item, differ as a whole.
  if (left.get("kind") !== right.get("kind")) return [whole];
  if (Array.isArray(published) && !sameOrder(left, right)) return [whole];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    findDifferences(left.get(name), right.get(name), [...path, name]),
  );
}

function membersOf(value: Plain): ReadonlyMap<string, Plain> | undefined {
  if (isList(value)) return listMembers(value);
  return isObject(value) ? new Map(Object.entries(value)) : undefined;
}

const identifying = ["name", "status", "mediaType"];

/** The items of a list by what identifies them; by index where nothing does, or not all of them. */
function listMembers(list: readonly Plain[]): ReadonlyMap<string, Plain> {
  for (const field of identifying) {
    const keys = list.map((item) => (isObject(item) ? item[field] : undefined));
    if (keys.every((key) => typeof key === "string") && new Set(keys).size === list.length) {
      return new Map(list.map((item, index) => [String(keys[index]), item]));
    }
  }
  return new Map(list.map((item, index) => [`${index}`, item]));
}

/** Whether the members that both lists have come in the same order; lists by index are as long. */
function sameOrder(left: ReadonlyMap<string, Plain>, right: ReadonlyMap<string, Plain>): boolean {
  const byIndex = [left, right].some((map) => map.has("0"));
  if (byIndex) return left.size === right.size && left.has("0") === right.has("0");
  const common = (map: ReadonlyMap<string, Plain>, other: ReadonlyMap<string, Plain>): string =>
    JSON.stringify([...map.keys()].filter((key) => other.has(key)));
  return common(left, right) === common(right, left);
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isObject(value: Plain): value is PlainObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong about differences, given those that are intended; empty where nothing is. */
export function judgeDifferences(
  differences: readonly Difference[],
  intended: readonly IntendedDifference[],
): readonly string[] {
  const uses = new Map(intended.map((entry) => [entry, 0]));
  const unexpected = differences.flatMap(({ path, published, ours }) => {
    const matching = intended.flatMap((entry) => {
      const steps = matchPath(path, entry.at);
      return steps === undefined ? [] : [{ entry, steps }];
    });
    const place = `${path.join(" > ")}: ${show(published)} became ${show(ours)}`;
    const [match] = matching;
    if (match === undefined) return [`not intended: ${place}`];
    if (matching.length > 1) return [`intended more than once: ${place}`];
    const { entry, steps } = match;
    uses.set(entry, (uses.get(entry) ?? 0) + 1);
    const sides = [
      [entry.published, published],
      [entry.ours, ours],
    ] as const;
    return sides.every(([want, have]) =>
      same(typeof want === "function" ? want(...steps) : want, have),
    )
      ? []
      : [`not as intended: ${place}`];
  });
  const miscounted = [...uses]
    .filter(([entry, count]) => count !== entry.count)
    .map(
      ([entry, count]) => `intended at ${entry.count} places and found at ${count}: ${entry.why}`,
    );
  return [...unexpected, ...miscounted];
}

/** The steps that `*` stood for; undefined where the path does not match. */
function matchPath(
  path: readonly string[],
  pattern: readonly string[],
): readonly string[] | undefined {
  if (path.length !== pattern.length) return undefined;
  const matches = path.every((step, index) => pattern[index] === "*" || pattern[index] === step);
  return matches ? path.filter((_, index) => pattern[index] === "*") : undefined;
}

/** Whether two values are the same JSON; the order of properties does not matter. */
function same(a: Plain, b: Plain): boolean {
  if (isList(a) && isList(b)) {
    return a.length === b.length && a.every((item, index) => same(item, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}

function show(value: Plain): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
