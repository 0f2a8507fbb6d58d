import { dirname, join } from "node:path/posix";

const built = /^\.\/dist\/(?:esm|cjs)\/(.+?)(?:\.d\.ts|\.js)$/;

/**
 * The names of the modules that a package lets others import: those whose built files are targets of the `exports` of
 * its package.json (Node.js, package entry points).
 */
export function findEntries(packageJson: string): readonly string[] {
  const names = new Set<string>();
  const visit = (target: unknown): void => {
    const [, name] = typeof target === "string" ? (built.exec(target) ?? []) : [];
    if (name !== undefined) names.add(name);
    if (typeof target === "object" && target !== null) Object.values(target).forEach(visit);
  };
  visit((JSON.parse(packageJson) as { readonly exports?: unknown }).exports);
  return [...names];
}

const quotedPath = /["'](\.{1,2}\/[^"'\n]*?)\.js["']/g;

/**
 * The names of the modules that a declaration may take anything from. Whatever reads like the path of one counts, as types
 * are imported in more forms than values, and one that is taken for needed does no harm.
 */
export function referencesOf(name: string, declaration: string): readonly string[] {
  return [...declaration.matchAll(quotedPath)].map(([, path = ""]) => moduleAt(name, path));
}

/** The name of the module that a path leads to, from another module; a path of a script ends in `.js`. */
export function moduleAt(from: string, path: string): string {
  return join(dirname(from), path.replace(/\.js$/, ""));
}

/** The names of all modules that are reached from some, these included. */
export function reach(
  entries: Iterable<string>,
  nextOf: (name: string) => readonly string[],
): ReadonlySet<string> {
  // A set that grows while it is gone through is gone through to its end.
  const reached = new Set(entries);
  for (const name of reached) for (const next of nextOf(name)) reached.add(next);
  return reached;
}
