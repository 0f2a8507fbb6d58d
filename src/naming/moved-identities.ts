import type { Api, Operation } from "../ir/types.js";
import { escapeToken, parsePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import { fileName } from "./file-name.js";
import type { NameLock } from "./name-lock.js";
import { groupOf, namesById } from "./operation-id.js";

type Follow = (id: string) => string;

/**
 * Brings the identities of published names up to date, so that what is the same in another place keeps its names,
 * with all that is below it:
 *
 * - `/pets/{id}` and `/pets/{petId}` are one path (OpenAPI 3.2, 4.8.1);
 * - an operationId names one operation of a description (OpenAPI 3.2, 4.8.10): if what has published the method
 *   `getPet` is gone, the operation that has come into its group with that id is what became of it;
 * - a property of an object is one wherever in its `allOf` it is declared (JSON Schema 2020-12, core, 10.2.1.1).
 *
 * @param api what the description has now
 * @param published the names by the identities that things had
 * @returns a function that gives an identity, which is a JSON Pointer, as it is now
 */
export function createFollower(
  { operations, declarations }: Api,
  published: NameLock = new Map(),
): Follow {
  const byPath = followPaths(operations.flatMap(({ id }) => parsePointer(id)[1] ?? []));
  const moved = findMoved(operations, published, byPath);
  const byParts = followParts([...declarations.keys()]);
  return (id) => {
    const now = byPath(id);
    const [operation = ""] = moved.size === 0 ? [] : (/^\/paths\/[^/]*\/[^/ ]+/.exec(now) ?? []);
    const successor = moved.get(operation);
    return byParts(successor === undefined ? now : successor + now.slice(operation.length));
  };
}

const suffix = "/methods";

/** The scope of the methods of a group, by the name of its file. */
export function methodScope(file: string): string {
  return file + suffix;
}

/** The name of the file of a group, by the scope of its methods; undefined for another scope. */
export function groupOfScope(scope: string): string | undefined {
  return scope.endsWith(suffix) ? scope.slice(0, -suffix.length) : undefined;
}

function followPaths(paths: readonly string[]): Follow {
  const current = new Set(paths.map(escapeToken));
  const byTemplate = new Map<string, string | undefined>();
  for (const path of current) {
    const template = templateOf(path);
    // Of two that nothing else tells apart, neither is known to be the one that was there.
    byTemplate.set(template, byTemplate.has(template) ? undefined : path);
  }
  return (id) => {
    const [, path = "", rest = ""] = /^\/paths\/([^/]*)(.*)$/s.exec(id) ?? [];
    const successor = current.has(path) ? undefined : byTemplate.get(templateOf(path));
    return successor === undefined ? id : `/paths/${successor}${rest}`;
  };
}

function followParts(places: readonly string[]): Follow {
  const current = new Set(places);
  // Only what is gone is looked for among wholes, and mostly nothing is.
  const byWhole = lazily(() => {
    const found = new Map<string, string | undefined>();
    for (const place of places) {
      const whole = withoutParts(place);
      found.set(whole, found.has(whole) ? undefined : place);
    }
    return found;
  });
  return (id) => {
    // What follows a space says what is named of a place, unless it is part of a property's name.
    for (const { index } of id.matchAll(/ |$/g)) {
      const place = id.slice(0, index);
      if (current.has(place)) return id;
      const successor = byWhole().get(withoutParts(place));
      if (successor !== undefined) return successor + id.slice(index);
    }
    return id;
  };
}

function withoutParts(place: string): string {
  return place.replaceAll(/\/allOf\/\d+(?=\/)/g, "");
}

function templateOf(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** What became of operations that are gone, by their identities. */
function findMoved(
  operations: readonly Operation[],
  published: NameLock,
  byPath: Follow,
): ReadonlyMap<string, string> {
  const current = new Set(operations.map(({ id }) => id));
  const known = new Set<string>();
  const gone: { readonly id: string; readonly scope: string; readonly name: string }[] = [];
  for (const [scope, names] of published) {
    if (!scope.endsWith(suffix)) continue;
    for (const [before, name] of names) {
      const id = byPath(before);
      if (current.has(id)) known.add(id);
      else gone.push({ id, scope, name });
    }
  }
  if (gone.length === 0) return new Map();
  const come = byMethod(operations.filter(({ id }) => !known.has(id)));
  return new Map(
    gone.flatMap(({ id, scope, name }) => {
      const successor = come.get(`${scope} ${name}`);
      return successor === undefined ? [] : [[id, successor] as const];
    }),
  );
}

/** Operations by the scope and the name of a method; of several that are called so, none. */
function byMethod(operations: readonly Operation[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const operation of operations) {
    const scope = methodScope(fileName(groupOf(operation)));
    for (const name of new Set(namesById(operation))) {
      const key = `${scope} ${name}`;
      found.set(key, found.has(key) ? undefined : operation.id);
    }
  }
  return found;
}
