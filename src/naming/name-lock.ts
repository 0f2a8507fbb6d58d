/** Names that were published: by scope, and there by the identity of what they name. */
export type NameLock = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A line of a lock that makes no sense. */
export interface NameLockProblem {
  /** One-based. */
  readonly line: number;
  readonly reason: string;
}

const heading = `# The names that this package has published. They stay with what they name when the description
# changes, and are given to nothing else. Commit this file. To rename something, change its name here.
`;

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Reads a lock: a line for each name, with its scope, the name, and as JSON the identity of what is
 * named so. Empty lines and those that begin with `#` are for people.
 *
 * @returns the lock, or what is wrong with the text, at least one problem
 */
export function parseNameLock(text: string): NameLock | readonly NameLockProblem[] {
  const lock = new Map<string, Map<string, string>>();
  const taken = new Set<string>();
  const problems: NameLockProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    const found = parseLine(line);
    const reason =
      typeof found === "string" ? found : problemOf(found, lock.get(found.scope), taken);
    if (reason !== undefined) problems.push({ line: index + 1, reason });
    if (typeof found === "string") continue;
    const names = lock.get(found.scope) ?? new Map<string, string>();
    lock.set(found.scope, names.set(found.id, found.name));
    taken.add(`${found.scope} ${found.name}`);
  }
  return problems.length === 0 ? lock : problems;
}

interface Line {
  readonly scope: string;
  readonly name: string;
  readonly id: string;
}

function parseLine(line: string): Line | string {
  const [, scope, name, json] = /^(\S+) (\S+) ("[^]*")\s*$/u.exec(line) ?? [];
  if (scope === undefined || name === undefined || json === undefined)
    return "it is not a scope, a name, and in quotes what is named so";
  try {
    const id: unknown = JSON.parse(json);
    return typeof id === "string" ? { scope, name, id } : "its last part is no text in quotes";
  } catch {
    return "its last part is no text in quotes, as JSON writes it";
  }
}

function problemOf(
  { scope, name, id }: Line,
  names: ReadonlyMap<string, string> | undefined,
  taken: ReadonlySet<string>,
): string | undefined {
  if (!identifier.test(name)) return `'${name}' is no identifier`;
  if (names?.has(id)) return "what it names has another line";
  return taken.has(`${scope} ${name}`) ? `'${name}' has another line in this scope` : undefined;
}

/** Writes a lock, sorted by scope and name, so that changes of two branches merge. */
export function renderNameLock(lock: NameLock): string {
  const lines = [...lock].flatMap(([scope, names]) =>
    [...names].map(([id, name]) => `${scope} ${name} ${JSON.stringify(id)}\n`),
  );
  return `${heading}${lines.toSorted().join("")}`;
}

/** A lock with what was named since; what has a name keeps it, though it may be gone for now. */
export function extendNameLock(lock: NameLock, given: NameLock): NameLock {
  const extended = new Map([...lock].map(([scope, names]) => [scope, new Map(names)]));
  for (const [scope, names] of given) {
    const all = extended.get(scope) ?? new Map<string, string>();
    for (const [id, name] of names) all.set(id, name);
    extended.set(scope, all);
  }
  return extended;
}
