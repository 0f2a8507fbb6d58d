import { parsePointer } from "../support/json-pointer.js";
import type { Target } from "./reference-resolver.js";

// Tokens that say how a document is built, not what it is about.
const structural: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "items",
  "schema",
  "content",
  "responses",
  "parameters",
  "requestBody",
  "paths",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
]);

/** A document's path as seen from the one that the description begins in, without its ending. */
export function relativePath(uri: string, entryUri: string): readonly string[] {
  const { protocol, host, pathname } = new URL(uri);
  const entry = new URL(entryUri);
  const segments = pathname.split("/").slice(1).map(decodeSegment);
  const file = (segments.pop() ?? "").replace(/\.[^.]+$/, "");
  if (protocol !== entry.protocol || host !== entry.host) return [host, ...segments, file];
  const base = entry.pathname.split("/").slice(1, -1).map(decodeSegment);
  // What lies outside is told apart by what differs, never by where all of it is kept.
  const shared = segments.findIndex((segment, index) => segment !== base[index]);
  return [...(shared === -1 ? segments.slice(base.length) : segments.slice(shared)), file];
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * The names that a target of another document may have as a component, the best first: its own name
 * there, or the name of its file; then with the name of its file and of the folders before it.
 */
export function namesFor(target: Target, entryUri: string): readonly string[] {
  const path = relativePath(target.document.uri, entryUri);
  // A file called index stands for its folder.
  const place = path.at(-1) === "index" && path.length > 1 ? path.slice(0, -1) : path;
  const own = ownName(target.pointer);
  const full = [...place, ...own];
  const shortest = own.length === 1 || place.length === 0 ? own : [place.at(-1) ?? "", ...own];
  const first = shortest.join("_") || titleOf(target) || "Schema";
  const longer = full
    .map((_, index) => full.slice(full.length - 1 - index))
    .filter((parts) => parts.length > shortest.length)
    .map((parts) => parts.join("_"));
  return [first, ...longer];
}

/** What a place in a document is called there; nothing for the whole of it. */
function ownName(pointer: string): readonly string[] {
  const tokens = parsePointer(pointer);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const parent = tokens.at(-2);
  const isNamed = !structural.has(last) && !/^\d+$/.test(last);
  // A member of a schema has a name, but one that means something there only.
  if (isNamed && parent !== "properties" && parent !== "patternProperties") return [last];
  return tokens.filter((token) => !structural.has(token)).slice(-3);
}

function titleOf({ document }: Target): string | undefined {
  const { value } = document;
  const title =
    typeof value === "object" && value !== null && "title" in value ? value.title : undefined;
  return typeof title === "string" ? title : undefined;
}

/** Something that needs a name among others of its section. */
export interface Unnamed {
  readonly target: Target;
  readonly section: readonly string[];
}

/**
 * Gives each target a name of its own in its section. What lies nearer to the entry comes first, so
 * that neither the order of discovery nor that of keys decides.
 *
 * @param taken the names that the description uses already, as pointers
 * @returns pointers by target
 */
export function allocateComponents(
  unnamed: readonly Unnamed[],
  taken: ReadonlySet<string>,
  entryUri: string,
  join: (section: readonly string[], name: string) => string,
): ReadonlyMap<Target, string> {
  const used = new Set(taken);
  const sorted = unnamed
    .map((one) => ({ ...one, path: relativePath(one.target.document.uri, entryUri) }))
    .toSorted(
      (a, b) =>
        a.path.length - b.path.length ||
        compare(a.path.join("/"), b.path.join("/")) ||
        compare(a.target.document.uri, b.target.document.uri) ||
        compare(a.target.pointer, b.target.pointer),
    );
  const places = new Map<Target, string>();
  for (const { target, section } of sorted) {
    const names = namesFor(target, entryUri);
    const last = names.at(-1) ?? "";
    let place = names.map((name) => join(section, name)).find((pointer) => !used.has(pointer));
    for (let number = 2; place === undefined; number += 1) {
      const numbered = join(section, `${last}_${number}`);
      if (!used.has(numbered)) place = numbered;
    }
    used.add(place);
    places.set(target, place);
  }
  return places;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
