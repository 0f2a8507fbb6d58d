/** What can be wrong with a value in which one object stands in several places. */
export type SharingProblem =
  | { readonly kind: "cyclic"; readonly tokens: readonly string[] }
  | { readonly kind: "too-large"; readonly tokens: readonly string[] }
  | { readonly kind: "too-deep"; readonly tokens: readonly string[] };

/** The largest value that may come of it, were every shared object written out. */
export interface SharingLimits {
  readonly values: number;
  readonly depth: number;
}

interface Extent {
  readonly values: number;
  /** How many levels of containers are below. */
  readonly height: number;
}

interface Visit {
  readonly node: object;
  readonly members: readonly (readonly [string, unknown])[];
  next: number;
  values: number;
  height: number;
}

/**
 * Finds out whether a value with shared objects is finite and of a reasonable size when each of
 * them is written out in every place. Every object is visited once, and without recursion, so that
 * the check is cheap for exactly those values that it exists to reject.
 *
 * @returns the first problem with the tokens of a path to it, or undefined
 */
export function checkSharing(root: unknown, limits: SharingLimits): SharingProblem | undefined {
  if (!isContainer(root)) return undefined;
  const done = new Map<object, Extent>();
  const path: Visit[] = [startVisit(root)];
  const onPath = new Set<object>([root]);
  for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
    const member = visit.members[visit.next];
    if (member === undefined) {
      path.pop();
      onPath.delete(visit.node);
      done.set(visit.node, { values: visit.values, height: visit.height });
      continue;
    }
    const [, value] = member;
    if (!isContainer(value)) {
      visit.values += 1;
    } else if (onPath.has(value)) {
      return { kind: "cyclic", tokens: tokensOf(path) };
    } else {
      const extent = done.get(value);
      if (extent === undefined) {
        if (path.length >= limits.depth) return { kind: "too-deep", tokens: tokensOf(path) };
        path.push(startVisit(value));
        onPath.add(value);
        continue;
      }
      visit.values += extent.values;
      visit.height = Math.max(visit.height, extent.height + 1);
    }
    if (visit.values > limits.values) return { kind: "too-large", tokens: tokensOf(path) };
    if (path.length + visit.height > limits.depth) {
      return { kind: "too-deep", tokens: tokensOf(path) };
    }
    visit.next += 1;
  }
  return undefined;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function startVisit(node: object): Visit {
  return { node, members: Object.entries(node), next: 0, values: 1, height: 0 };
}

function tokensOf(path: readonly Visit[]): string[] {
  return path.flatMap(({ members, next }) => members[next]?.[0] ?? []);
}
