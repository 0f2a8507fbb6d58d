import { decodePercent } from "../support/decode-percent.js";
import { escapePattern } from "../support/escape-pattern.js";

/** A route that fits a path, with what its expressions stand for there, as it was sent. */
export interface RouteMatch<Value> {
  readonly value: Value;
  readonly captures: ReadonlyMap<string, string>;
  /** The same for templates that differ in nothing but the names of their expressions. */
  readonly place: object;
}

/**
 * How the values of an expression are written: over slashes, with what a style puts before them, or as one of a few
 * texts, which tell where it begins behind another.
 */
export type ExpressionKind = "rest" | "label" | "matrix" | readonly string[];

/** By name: the expressions whose values are not any plain text without a slash. */
export type ExpressionKinds = ReadonlyMap<string, ExpressionKind>;

interface Pattern<Value> {
  readonly matches: RegExp;
  /** How much of it is literal: what says more is tried first. */
  readonly weight: number;
  readonly text: string;
  readonly node: PathNode<Value>;
}

interface Terminal<Value> {
  readonly names: readonly string[];
  readonly value: Value;
}

interface PathNode<Value> {
  readonly literals: Map<string, PathNode<Value>>;
  readonly patterns: Pattern<Value>[];
  /** What takes all that is left of the path. */
  readonly rests: (Terminal<Value> & { readonly matches: RegExp })[];
  readonly ends: Terminal<Value>[];
}

/**
 * Finds the templates of paths that a path fits, the most concrete first (OpenAPI 3.1, 4.8.8.2): at each
 * segment a literal before an expression, and what has more literal text before what has less.
 */
export class Router<Value> {
  readonly #root: PathNode<Value> = createNode();

  /**
   * Adds a template such as `/pets/{id}.json`.
   */
  add(template: string, value: Value, kinds: ExpressionKinds = new Map()): void {
    const names: string[] = [];
    let node = this.#root;
    const segments = template.split("/").slice(1);
    for (const [index, segment] of segments.entries()) {
      const own = namesIn(segment);
      if (own.length === 0) {
        node = child(node, segment);
      } else if (own.some((name) => kinds.get(name) === "rest")) {
        const rest = segments.slice(index).join("/");
        node.rests.push({
          matches: patternOf(rest, kinds),
          names: [...names, ...namesIn(rest)],
          value,
        });
        return;
      } else {
        names.push(...own);
        node = patternChild(node, segment, kinds);
      }
    }
    node.ends.push({ names, value });
  }

  /**
   * Finds what fits a path.
   *
   * @param path as it was sent, percent-encoded; an expression stands for at least one character
   */
  *find(path: string): Generator<RouteMatch<Value>> {
    yield* search(this.#root, path.split("/").slice(1), 0, []);
  }
}

function* search<Value>(
  node: PathNode<Value>,
  segments: readonly string[],
  at: number,
  captured: readonly string[],
): Generator<RouteMatch<Value>> {
  if (at === segments.length) {
    for (const { names, value } of node.ends)
      yield { value, captures: pair(names, captured), place: node };
    return;
  }
  const segment = segments[at] ?? "";
  const literal = node.literals.get(decodePercent(segment));
  if (literal !== undefined) yield* search(literal, segments, at + 1, captured);
  for (const pattern of node.patterns) {
    const found = pattern.matches.exec(segment);
    if (found === null) continue;
    yield* search(pattern.node, segments, at + 1, [...captured, ...found.slice(1)]);
  }
  for (const rest of node.rests) {
    const found = rest.matches.exec(segments.slice(at).join("/"));
    if (found === null) continue;
    const captures = pair(rest.names, [...captured, ...found.slice(1)]);
    yield { value: rest.value, captures, place: rest };
  }
}

function pair(names: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name, index) => [name, values[index] ?? ""]));
}

function createNode<Value>(): PathNode<Value> {
  return { literals: new Map(), patterns: [], rests: [], ends: [] };
}

function child<Value>(node: PathNode<Value>, segment: string): PathNode<Value> {
  const key = decodePercent(segment);
  const known = node.literals.get(key) ?? createNode();
  node.literals.set(key, known);
  return known;
}

function patternChild<Value>(
  node: PathNode<Value>,
  segment: string,
  kinds: ExpressionKinds,
): PathNode<Value> {
  const matches = patternOf(segment, kinds);
  const text = matches.source;
  const known = node.patterns.find((pattern) => pattern.text === text);
  if (known !== undefined) return known.node;
  const added = createNode<Value>();
  const weight = segment.replaceAll(expressions, "").length;
  node.patterns.push({ matches, weight, text, node: added });
  // Behind another expression, one of a few values begins where one of them does; any other is told to be wrong.
  const exact = patternOf(segment, kinds, true);
  if (exact.source !== text)
    node.patterns.push({ matches: exact, weight: weight + 0.5, text: exact.source, node: added });
  node.patterns.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  return added;
}

const expressions = /\{([^{}]*)\}/g;

function namesIn(segment: string): string[] {
  return [...segment.matchAll(expressions)].map(([, name = ""]) => name);
}

/** OpenAPI 3.1, style values: `;` begins a value of the style `matrix`, and `.` one of `label`. */
function patternOf(text: string, kinds: ExpressionKinds, isExact = false): RegExp {
  const [first = "", ...rest] = text.split(/\{[^{}]*\}/).map(escapePattern);
  const names = namesIn(text);
  const sources = names.map((name, index) => {
    const kind = kinds.get(name);
    if (kind === "matrix") return "(;.+)";
    const isNext = (at: number): boolean => at >= 0 && at < names.length - 1 && rest[at] === "";
    if (isExact && typeof kind === "object" && (isNext(index - 1) || isNext(index)))
      return `(${kind.map(escapePattern).join("|")})`;
    const character = names.slice(index).some((it) => kinds.get(it) === "matrix") ? "[^;]" : ".";
    return `(${kind === "label" ? "\\." : ""}${character}+)`;
  });
  return new RegExp(
    `^${first}${rest.map((literal, at) => `${sources[at]}${literal}`).join("")}$`,
    "s",
  );
}
