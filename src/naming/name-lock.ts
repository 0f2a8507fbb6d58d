import { isConflictMark } from "../support/conflict-marks.js";

/** Names that were published: by scope, and there by the identity of what they name. */
export type NameLock = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A name that something had before, and keeps beside its new one for a while. */
export interface FormerName {
  /** The identity of what has it. */
  readonly id: string;
  /** The first version of the package that is without it. */
  readonly until: string;
}

/** Former names by scope and name. They are given to nothing else, not even when they are gone. */
export type FormerNames = ReadonlyMap<string, ReadonlyMap<string, FormerName>>;

/** All that a lock holds. */
export interface PublishedNames {
  readonly names: NameLock;
  readonly former: FormerNames;
}

/** A line of a lock that makes no sense. */
export interface NameLockProblem {
  /** One-based. */
  readonly line: number;
  readonly reason: string;
}

const heading = `# The names that this package has published. They stay with what they name when the description
# changes, and are given to nothing else. Commit this file. To rename something, change its name here. A line with
# the old name that ends in "until 2.0.0" keeps that as a deprecated one in all versions before; release adds such lines.
`;

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Reads a lock: a line for each name, with its scope, the name, and as JSON the identity of what is
 * named so; that of a former name says until which version it stays. Empty lines and those that begin
 * with `#` are for people. A line may be there twice, as where git keeps the lines of two branches.
 *
 * @returns what the lock holds, or what is wrong with the text, at least one problem
 */
export function parseNameLock(text: string): PublishedNames | readonly NameLockProblem[] {
  const names = new Map<string, Map<string, string>>();
  const former = new Map<string, Map<string, FormerName>>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  const problems: NameLockProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line) || seen.has(line)) continue;
    seen.add(line);
    const found = parseLine(line);
    const reason =
      typeof found === "string" ? found : problemOf(found, names.get(found.scope), taken);
    if (reason !== undefined) problems.push({ line: index + 1, reason });
    if (typeof found === "string") continue;
    const { scope, name, id, until } = found;
    if (until === undefined) scopeOf(names, scope).set(id, name);
    else scopeOf(former, scope).set(name, { id, until });
    taken.add(`${scope} ${name}`);
  }
  return problems.length === 0 ? { names, former } : problems;
}

function scopeOf<Value>(scopes: Map<string, Map<string, Value>>, name: string): Map<string, Value> {
  const scope = scopes.get(name) ?? new Map<string, Value>();
  scopes.set(name, scope);
  return scope;
}

interface Line extends Omit<FormerName, "until"> {
  readonly scope: string;
  readonly name: string;
  /** Undefined where it is what it names is called now. */
  readonly until: string | undefined;
}

const lineShape = /^(\S+) (\S+) ("[^]*")(?: until (\d+\.\d+\.\d+))?\s*$/u;

function parseLine(line: string): Line | string {
  if (isConflictMark(line))
    return "it is the mark of a merge conflict: delete it, and keep the lines of both sides";
  const [, scope, name, json, until] = lineShape.exec(line) ?? [];
  if (scope === undefined || name === undefined || json === undefined)
    return "it is not a scope, a name, and in quotes what is named so";
  try {
    const id: unknown = JSON.parse(json);
    return typeof id === "string"
      ? { scope, name, id, until }
      : "its last part is no text in quotes";
  } catch {
    return "its last part is no text in quotes, as JSON writes it";
  }
}

function problemOf(
  { scope, name, id, until }: Line,
  names: ReadonlyMap<string, string> | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!identifier.test(name)) return `'${name}' is no identifier`;
  if (until === undefined && names?.has(id)) return "what it names has another line";
  return taken.has(`${scope} ${name}`) ? `'${name}' has another line in this scope` : undefined;
}

/** Writes a lock, sorted by scope and name, so that changes of two branches merge. */
export function renderNameLock({ names, former }: PublishedNames): string {
  let text = heading;
  for (const scope of [...new Set([...names.keys(), ...former.keys()])].toSorted()) {
    const ends = new Map<string, string>();
    for (const [id, name] of names.get(scope) ?? []) ends.set(name, JSON.stringify(id));
    for (const [name, { id, until }] of former.get(scope) ?? [])
      ends.set(name, `${JSON.stringify(id)} until ${until}`);
    for (const name of [...ends.keys()].sort()) text += `${scope} ${name} ${ends.get(name)}\n`;
  }
  return text;
}

/**
 * Published names with what was named since: what has a name keeps it, though it may be gone for now. Where
 * a name went over to what is the same by another identity, only that has it.
 */
export function extendNameLock(names: NameLock, given: NameLock): NameLock {
  const extended = new Map([...names].map(([scope, own]) => [scope, new Map(own)]));
  for (const [scope, own] of given) {
    const all = scopeOf(extended, scope);
    const now = new Map([...own].map(([id, name]) => [name, id]));
    for (const [id, name] of all) if ((now.get(name) ?? id) !== id) all.delete(id);
    for (const [id, name] of own) all.set(id, name);
  }
  return extended;
}

/** Adds former names; what had one of them by itself has it as a former one only. */
export function addFormerNames(
  { names, former }: PublishedNames,
  more: FormerNames,
): PublishedNames {
  const kept = new Map(
    [...names].map(([scope, own]) => [
      scope,
      new Map([...own].filter(([, name]) => !more.get(scope)?.has(name))),
    ]),
  );
  const all = new Map(former);
  for (const [scope, own] of more) all.set(scope, new Map([...(all.get(scope) ?? []), ...own]));
  return { names: kept, former: all };
}
