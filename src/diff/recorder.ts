import type { Direction } from "../ir/forms.js";
import type { Origin } from "../ir/types.js";
import type { Change } from "./change.js";
import { type ChangeKind, describeChange, judge, kinds, worstOf } from "./kinds.js";
import { type Facts, notice, type Verdict } from "./kinds/entry.js";
import { type Subject, titleOf } from "./terms.js";

/** What changes are recorded at: a subject, with what leads to it. */
export interface Node {
  readonly subject: Subject;
  /** Set for an operation: its label. */
  readonly operation?: string;
  /** The nodes that refer to this one. */
  readonly referrers: Set<Node>;
}

/** A place in both APIs. */
export interface Spot {
  readonly node: Node;
  readonly path: readonly string[];
  /** Undefined where it makes no difference. */
  readonly direction?: Direction | undefined;
  readonly old: Origin | undefined;
  readonly next: Origin | undefined;
}

/** Goes down from a spot, to other places in the documents where they are known. */
export function below(
  spot: Spot,
  step: string,
  places: Partial<Pick<Spot, "old" | "next">> = {},
): Spot {
  return { ...spot, ...places, path: [...spot.path, step] };
}

interface Entry {
  readonly kind: ChangeKind;
  readonly facts: Facts;
  readonly spot: Spot;
  readonly directions: Set<Direction>;
  readonly nodes: Set<Node>;
}

/** Collects changes. One that is found in both directions is one change. */
export class Recorder {
  readonly #entries = new Map<string, Entry>();

  /** Records a change at a spot. */
  record(kind: ChangeKind, spot: Spot, facts: Facts): void {
    const { node, path, old, next, direction } = spot;
    const key = JSON.stringify([kind, node.subject, path, facts, old, next]);
    const known = this.#entries.get(key);
    const entry = known ?? { kind, facts, spot, directions: new Set(), nodes: new Set() };
    if (known === undefined) this.#entries.set(key, entry);
    entry.nodes.add(node);
    if (direction !== undefined) entry.directions.add(direction);
  }

  /** Whether nothing was recorded yet. */
  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** The labels of everything that a breaking change was recorded of, or that it names. */
  brokenSubjects(): ReadonlySet<string> {
    const entries = [...this.#entries.values()];
    const reached = new Map<Node, ReadonlySet<string>>();
    const broken = entries.filter((entry) => verdictOf(entry, reached).level === "breaking");
    return new Set(broken.flatMap(({ spot, facts }) => [spot.node.subject.label, facts.name]));
  }

  /** All changes, judged and sorted by subject and place. */
  changes(): readonly Change[] {
    const reached = new Map<Node, ReadonlySet<string>>();
    const changes = [...this.#entries.values()].map((entry) => this.#changeOf(entry, reached));
    return changes
      .map((change) => ({ change, key: sortKey(change) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ change }) => change);
  }

  #changeOf(entry: Entry, reached: Map<Node, ReadonlySet<string>>): Change {
    const { kind, facts, spot, directions, nodes } = entry;
    const sides = sidesOf(directions);
    const verdict = verdictOf(entry, reached);
    const { message, migration } = describeChange(kind, facts);
    const operations = new Set<string>();
    for (const node of nodes)
      for (const label of operationsOf(node, reached)) operations.add(label);
    return {
      kind,
      level: verdict.level,
      whom: verdict.whom,
      directions: sides,
      subject: spot.node.subject,
      path: spot.path,
      message,
      ...(migration === undefined || (verdict.whom.length === 0 && !kind.endsWith("deprecated"))
        ? {}
        : { migration }),
      ...(facts.before === undefined ? {} : { before: facts.before }),
      ...(facts.after === undefined ? {} : { after: facts.after }),
      ...(facts.argument === undefined ? {} : { argument: facts.argument }),
      ...(spot.old === undefined ? {} : { old: spot.old }),
      ...(spot.next === undefined ? {} : { next: spot.next }),
      operations: [...operations].toSorted(),
    };
  }
}

function sidesOf(directions: ReadonlySet<Direction>): readonly Direction[] {
  return (["request", "response"] as const).filter((side) => directions.has(side));
}

function verdictOf(
  { kind, directions, nodes }: Entry,
  known: Map<Node, ReadonlySet<string>>,
): Verdict {
  const isSeen = kinds[kind].untyped !== true;
  if (!isSeen && [...nodes].every((node) => operationsOf(node, known).size === 0)) return notice;
  const sides = sidesOf(directions);
  return worstOf(
    sides.length === 0 ? [judge(kind, undefined)] : sides.map((side) => judge(kind, side)),
  );
}

/** The operations from which a node is reached; found once for each node that has a change. */
function operationsOf(start: Node, known: Map<Node, ReadonlySet<string>>): ReadonlySet<string> {
  const before = known.get(start);
  if (before !== undefined) return before;
  const found = new Set<string>();
  const seen = new Set<Node>([start]);
  for (const node of seen) {
    if (node.operation !== undefined) found.add(node.operation);
    // A set that is gone through takes up what is added to it meanwhile.
    for (const referrer of node.referrers) seen.add(referrer);
  }
  known.set(start, found);
  return found;
}

const subjectOrder = ["api", "operation", "incoming", "schema"];

function sortKey({ subject, path, kind, before, after, message }: Change): string {
  const order = subjectOrder.indexOf(subject.kind);
  return [order, titleOf(subject), ...path, kind, before, after, message].join("\u0000");
}
