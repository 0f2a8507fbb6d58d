import type { FormerName, FormerNames, NameLock } from "./name-lock.js";

/**
 * The former names that a version of a package still has, each with the name that its holder has now. One whose
 * holder is gone, or is called so again, is left out.
 *
 * @param given the names of a scope by identity
 * @param version the package's version; undefined for one that has all of them
 */
export function formerNamesIn(
  former: ReadonlyMap<string, FormerName>,
  given: ReadonlyMap<string, string>,
  version: string | undefined,
): ReadonlyMap<string, string> {
  return new Map(
    [...former].flatMap(([name, { id, until }]) => {
      const current = given.get(id);
      const isOver = version !== undefined && !isBefore(version, until);
      return current === undefined || current === name || isOver ? [] : [[name, current] as const];
    }),
  );
}

/** Tells of two versions whether the first is the lower one; a pre-release counts as what it leads to. */
function isBefore(version: string, other: string): boolean {
  const [one, two] = [numbersOf(version), numbersOf(other)];
  const index = one.findIndex((part, at) => part !== two[at]);
  return index >= 0 && (one[index] ?? 0) < (two[index] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  const [numbers = ""] = /^[\d.]+/.exec(version) ?? [];
  return [0, 1, 2].map((at) => Number(numbers.split(".")[at] ?? 0));
}

/** What two versions of a package are compared by to find what was renamed. */
export interface RenamedNames {
  readonly old: NameLock;
  readonly next: NameLock;
  /** What has another identity now, by the one that it had. */
  readonly successors: ReadonlyMap<string, string>;
}

// Tests alone use these.
const untoldScopes: ReadonlySet<string> = new Set(["mocks"]);

/**
 * Finds the names that something had and has no more, as long as nothing else has them, and brings the
 * identities of known former names up to date.
 *
 * @param until the first version that is to be without the names that are found
 */
export function findFormerNames(
  { old, next, successors }: RenamedNames,
  known: FormerNames,
  until: string,
): FormerNames {
  const found = new Map<string, ReadonlyMap<string, FormerName>>();
  for (const [scope, given] of next) {
    if (untoldScopes.has(scope)) continue;
    const current = new Set(given.values());
    const own = new Map<string, FormerName>();
    for (const [name, former] of known.get(scope) ?? []) {
      const id = followSuccessor(former.id, successors);
      if (id !== former.id) own.set(name, { ...former, id });
    }
    for (const [before, name] of old.get(scope) ?? []) {
      const id = followSuccessor(before, successors);
      const now = given.get(id);
      if (now !== undefined && now !== name && !current.has(name)) own.set(name, { id, until });
    }
    if (own.size > 0) found.set(scope, own);
  }
  return found;
}

/** An identity may be that of a thing and, after a space, the role of a name that is derived for it. */
function followSuccessor(id: string, successors: ReadonlyMap<string, string>): string {
  for (let end = id.length; end > 0; end = id.lastIndexOf(" ", end - 1)) {
    const successor = successors.get(id.slice(0, end));
    if (successor !== undefined) return successor + id.slice(end);
  }
  return id;
}
