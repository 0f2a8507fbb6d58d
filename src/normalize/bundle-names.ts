import { decodePercent } from "../support/decode-percent.js";
import { parsePointer } from "../support/json-pointer.js";
import type { Target } from "./reference-resolver.js";

// Tokens that say how a document is built, not what it is about.
const structural: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "items",
  "schema",
  "content",
  "components",
  "responses",
  "parameters",
  "requestBody",
  "paths",
  "allOf",
  "anyOf",
  "oneOf",
  "additionalProperties",
]);

/** What holds things by names that mean something everywhere. */
const sections: ReadonlySet<string> = new Set([
  "schemas",
  "definitions",
  "$defs",
  "parameters",
  "responses",
  "requestBodies",
  "headers",
  "callbacks",
  "pathItems",
]);

/** What the parts of a schema are called that have no name: the last token decides. */
const unnamedParts: Readonly<Record<string, string>> = {
  items: "item",
  additionalProperties: "value",
};

/** A document's path as seen from the one that the description begins in, without its ending. */
export function relativePath(uri: string, entryUri: string): readonly string[] {
  const { protocol, host, pathname } = new URL(uri);
  const entry = new URL(entryUri);
  const segments = pathname.split("/").slice(1).map(decodePercent);
  const file = (segments.pop() ?? "").replace(/\.[^.]+$/, "");
  if (protocol !== entry.protocol || host !== entry.host) return [host, ...segments, file];
  const base = entry.pathname.split("/").slice(1, -1).map(decodePercent);
  // What lies outside is told apart by what differs, never by where all of it is kept.
  const shared = segments.findIndex((segment, index) => segment !== base[index]);
  return [...(shared === -1 ? segments.slice(base.length) : segments.slice(shared)), file];
}

/**
 * The names that a target of another document may have as a component, the best first: its own name
 * there, a part with the name of what it is a part of, or the name of its file; then with the name of its
 * file and of the folders before it.
 */
export function namesFor(target: Target, entryUri: string): readonly string[] {
  const path = relativePath(target.document.uri, entryUri);
  // A file called index stands for its folder.
  const place = path.at(-1) === "index" && path.length > 1 ? path.slice(0, -1) : path;
  const { name: own, isWhole } = ownName(parsePointer(target.pointer));
  const full = [...place, ...own];
  const file = place.slice(isMeaningful(place.at(-1)) ? -1 : -2);
  const shortest = isWhole ? own : [...file, ...own];
  const first = shortest.join("_") || titleOf(target) || "Schema";
  const longer = full
    .map((_, index) => full.slice(full.length - 1 - index))
    .filter((parts) => parts.length > shortest.length)
    .map((parts) => parts.join("_"));
  return [first, ...longer];
}

/** True for a name that says something: more than a number. */
function isMeaningful(name: string | undefined): boolean {
  return name !== undefined && /\p{L}/u.test(name);
}

interface OwnName {
  readonly name: readonly string[];
  /** True for a name that says what it is without that of the file. */
  readonly isWhole: boolean;
}

/** What a place in a document is called there; nothing for the whole of it. */
function ownName(tokens: readonly string[]): OwnName {
  const last = tokens.at(-1);
  if (last === undefined) return { name: [], isWhole: false };
  const isMember = holdsMembers(tokens.at(-2));
  if (!isMember && !structural.has(last) && isMeaningful(last)) {
    return { name: [last], isWhole: true };
  }
  const owner = findOwner(tokens);
  const parts = tokens
    .slice(owner ?? 0)
    .filter(
      (token, index, all) =>
        holdsMembers(all[index - 1]) || (!structural.has(token) && all[index - 1] !== "content"),
    );
  const suffix = isMember ? undefined : unnamedParts[last];
  const name = suffix === undefined ? parts : [...parts, suffix];
  return { name, isWhole: owner !== undefined || tokens[0] === "paths" };
}

/** Where the name of what a place is a part of is among the tokens. */
function findOwner(tokens: readonly string[]): number | undefined {
  const section = tokens.findLastIndex(
    (token, index) =>
      sections.has(token) && isMeaningful(tokens[index + 1]) && !holdsMembers(tokens[index - 1]),
  );
  if (section !== -1) return section + 1;
  const [first = ""] = tokens;
  return structural.has(first) || !isMeaningful(first) ? undefined : 0;
}

/** True for what holds members of a schema: they have names, but ones that mean something there only. */
function holdsMembers(token: string | undefined): boolean {
  return token === "properties" || token === "patternProperties";
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
