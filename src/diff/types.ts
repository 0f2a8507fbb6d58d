import { dereference } from "../ir/dereference.js";
import type { Direction } from "../ir/forms.js";
import type {
  ArrayType,
  Declaration,
  IrType,
  ReferenceType,
  SymbolId,
  TupleType,
} from "../ir/types.js";
import { lazily } from "../support/lazily.js";
import type { Side } from "./change.js";
import { compareDocs } from "./docs.js";
import type { ChangeKind } from "./kinds.js";
import type { Facts } from "./kinds/entry.js";
import { compareLimits } from "./limits.js";
import { compareObjects } from "./objects.js";
import { below, type Node, type Recorder, type Spot } from "./recorder.js";
import { compareScalars, scalarSet } from "./scalars.js";
import { sameShape } from "./shape.js";
import type { TypeComparison } from "./type-comparison.js";
import { typeText } from "./type-text.js";
import { compareUnions } from "./unions.js";
import { compareWrapped } from "./wrapped-lists.js";

interface Pair {
  readonly node: Node;
  readonly before: Declaration;
  readonly after: Declaration;
  readonly direction: Direction;
}

/**
 * Compares types. Each pair of declarations that stand at the same place is compared once in each direction,
 * from a list, so neither recursive schemas nor long chains of them matter.
 */
export class TypeComparer implements TypeComparison {
  readonly old: Side;
  readonly next: Side;
  readonly #recorder: Recorder;
  readonly #pairs = new Map<string, Pair>();
  readonly #pending: Pair[] = [];
  /** What was met where only one side has a name, which is all that may go round in circles. */
  readonly #met = new Map<IrType, Map<IrType, Set<Direction | undefined>>>();
  /** The declarations of the new API that stand where one of the old API stood. */
  readonly #successors = new Map<SymbolId, Set<SymbolId>>();
  readonly #oldNamed = lazily(() => namedTypes(this.old));
  readonly #nextNamed = lazily(() => namedTypes(this.next));

  constructor(old: Side, next: Side, recorder: Recorder) {
    this.old = old;
    this.next = next;
    this.#recorder = recorder;
  }

  /** Records a change at a spot. */
  record = (kind: ChangeKind, spot: Spot, facts: Facts): void => {
    this.#recorder.record(kind, spot, facts);
  };

  /** Writes both types as short text: what is declared by its name, but where that is compared by what it is. */
  texts(before: IrType, after: IrType, spot: Spot): { before: string; after: string } {
    const isDeclared = spot.node.subject.kind === "schema" && spot.path.length === 0;
    const old = isDeclared ? undefined : this.#oldNamed().get(before);
    const next = isDeclared ? undefined : this.#nextNamed().get(after);
    return {
      before: typeText(old ?? before, this.old, spot.direction),
      after: typeText(next ?? after, this.next, spot.direction),
    };
  }

  /** Compares two types that stand at the same place. */
  compare(before: IrType, after: IrType, spot: Spot): void {
    const [old, wasNullable] = unwrap(before);
    const [next, isNullable] = unwrap(after);
    if (wasNullable !== isNullable) {
      const kind = isNullable ? "null/allowed" : "null/forbidden";
      this.record(kind, spot, { name: "null" });
    }
    if (old.kind === "reference" && next.kind === "reference") {
      return this.#comparePair(old.target, next.target, spot);
    }
    if (old.kind === "reference" || next.kind === "reference") {
      if (this.#isMet(old, next, spot.direction)) return;
      const [a, b] = [dereference(old, this.old.api), dereference(next, this.next.api)];
      if (a !== undefined && b !== undefined) this.compare(a, b, spot);
      return;
    }
    this.#compareResolved(old, next, spot);
  }

  /** Compares the pairs that were met, and those that are met by that, until none is left. */
  drain(): void {
    for (let pair = this.#pending.pop(); pair !== undefined; pair = this.#pending.pop()) {
      const { node, before, after, direction } = pair;
      const spot: Spot = { node, path: [], direction, old: before.origin, next: after.origin };
      if ((before.docs.deprecated === true) !== (after.docs.deprecated === true)) {
        const kind = after.docs.deprecated === true ? "schema/deprecated" : "schema/reinstated";
        this.record(kind, spot, { name: node.subject.label });
      }
      compareDocs(before.docs, after.docs, spot, this);
      this.compare(before.type, after.type, spot);
    }
  }

  /** The declarations that took the place of one of the old API; empty where it was met nowhere. */
  successorsOf(id: SymbolId): ReadonlySet<SymbolId> {
    return this.#successors.get(id) ?? new Set();
  }

  /** Whether a declaration was compared with itself in a direction. */
  isCompared(id: SymbolId, direction: Direction): boolean {
    return this.#pairs.has(pairKey(id, id, direction));
  }

  /** Compares two declarations as if something referred to both. */
  comparePair(before: SymbolId, after: SymbolId, direction: Direction): void {
    const subject = { kind: "api", label: "API" } as const;
    const node: Node = { subject, referrers: new Set() };
    this.#comparePair(before, after, {
      node,
      path: [],
      direction,
      old: undefined,
      next: undefined,
    });
  }

  #comparePair(before: SymbolId, after: SymbolId, spot: Spot): void {
    const direction = spot.direction ?? "response";
    const key = pairKey(before, after, direction);
    this.#noteReplaced(before, after, spot);
    const known = this.#pairs.get(key);
    if (known !== undefined) {
      known.node.referrers.add(spot.node);
      return;
    }
    const old = this.old.api.declarations.get(before);
    const next = this.next.api.declarations.get(after);
    if (old === undefined || next === undefined) return;
    const label = this.next.names.declaration(after).type.response;
    const was = this.old.names.declaration(before).type.response;
    const isOther = this.#isOther(before, after);
    const subject = { kind: "schema", label, ...(isOther ? { was } : {}) } as const;
    const node: Node = { subject, referrers: new Set([spot.node]) };
    const pair: Pair = { node, before: old, after: next, direction };
    this.#pairs.set(key, pair);
    this.#pending.push(pair);
    this.#successors.set(before, (this.#successors.get(before) ?? new Set()).add(after));
  }

  /** Whether another schema stands where one stood that is there still, so that neither became the other. */
  #isOther(before: SymbolId, after: SymbolId): boolean {
    return before !== after && this.next.api.declarations.has(before);
  }

  #noteReplaced(before: SymbolId, after: SymbolId, spot: Spot): void {
    if (!this.#isOther(before, after)) return;
    const names = {
      before: this.old.names.declaration(before).type.response,
      after: this.next.names.declaration(after).type.response,
    };
    this.record("schema/replaced", spot, { name: names.after, ...names });
  }

  #isMet(before: IrType, after: IrType, direction: Direction | undefined): boolean {
    const byAfter = this.#met.get(before) ?? new Map<IrType, Set<Direction | undefined>>();
    this.#met.set(before, byAfter);
    const directions = byAfter.get(after) ?? new Set();
    byAfter.set(after, directions);
    const isMet = directions.has(direction);
    directions.add(direction);
    return isMet;
  }

  #compareResolved(before: IrType, after: IrType, spot: Spot): void {
    const texts = { name: "type", ...this.texts(before, after, spot) };
    const isUnion = before.kind === "union" || after.kind === "union";
    const wide = widest.find((kind) => kind === before.kind || kind === after.kind);
    if (wide !== undefined) {
      if (before.kind === after.kind) return;
      // Any value is in `unknown`, and none in `never`.
      const isWider = (wide === "unknown") === (after.kind === wide);
      return this.record(isWider ? "type/widened" : "type/narrowed", spot, texts);
    }
    if (isUnion) return compareUnions(before, after, spot, this);
    const [old, next] = [scalarSet(before), scalarSet(after)];
    if (old !== undefined && next !== undefined) return compareScalars(old, next, spot, this);
    if (before.kind === "intersection" || after.kind === "intersection") {
      return this.#compareParts(before, after, spot);
    }
    if (before.kind === "object" && after.kind === "object") {
      return compareObjects(before, after, spot, this);
    }
    if (before.kind === "array" && after.kind === "array") {
      this.compare(before.items, after.items, below(spot, "[]"));
      return compareLimits(before, after, spot, this);
    }
    if (before.kind === "tuple" && after.kind === "tuple") {
      return this.#compareTuples(before, after, spot);
    }
    if (before.kind === "array" && after.kind === "tuple") {
      return this.#compareListForms(before, after, "type/narrowed", spot);
    }
    if (before.kind === "tuple" && after.kind === "array") {
      return this.#compareListForms(after, before, "type/widened", spot);
    }
    if (before.kind === "array" && after.kind === "object") {
      return compareWrapped(before, after, spot, this);
    }
    if (before.kind !== after.kind) this.record("type/changed", spot, texts);
  }

  /** A list became a tuple, or the other way round; the one holds the other where the items are the same. */
  #compareListForms(array: ArrayType, tuple: TupleType, kind: ChangeKind, spot: Spot): void {
    const items = [...tuple.prefix, ...(tuple.rest === undefined ? [] : [tuple.rest])];
    const isSame = items.every((item) => sameShape(item, array.items));
    const [before, after] = kind === "type/narrowed" ? [array, tuple] : [tuple, array];
    const texts = { name: "type", ...this.texts(before, after, spot) };
    this.record(isSame ? kind : "type/changed", spot, texts);
  }

  #compareTuples(before: TupleType, after: TupleType, spot: Spot): void {
    const length = Math.max(before.prefix.length, after.prefix.length);
    for (let index = 0; index < length; index += 1) {
      const old = before.prefix[index] ?? before.rest;
      const next = after.prefix[index] ?? after.rest;
      const at = below(spot, `[${index}]`);
      if (old !== undefined && next !== undefined) this.compare(old, next, at);
      else if (old === undefined) this.record("limit/loosened", at, { name: "prefixItems" });
      else this.record("limit/tightened", at, { name: "prefixItems" });
    }
    if (before.rest !== undefined && after.rest !== undefined) {
      this.compare(before.rest, after.rest, below(spot, "[]"));
    } else if (before.rest !== after.rest) {
      const kind = after.rest === undefined ? "limit/tightened" : "limit/loosened";
      this.record(kind, spot, { name: "items" });
    }
    compareLimits(before, after, spot, this);
  }

  #compareParts(before: IrType, after: IrType, spot: Spot): void {
    const parts = (type: IrType): readonly IrType[] =>
      type.kind === "intersection" ? type.parts : [type];
    const left = new Set(parts(before));
    const right = new Set(parts(after));
    for (const isSame of [sameShape, (a: IrType, b: IrType) => a.kind === b.kind]) {
      for (const old of left) {
        const next = [...right].find((one) => isSame(old, one));
        if (next === undefined) continue;
        left.delete(old);
        right.delete(next);
        this.compare(old, next, spot);
      }
    }
    const texts = { name: "type", ...this.texts(before, after, spot) };
    if (left.size === 0 && right.size === 0) return;
    // Every part of an intersection limits it.
    const kind =
      left.size === 0 ? "type/narrowed" : right.size === 0 ? "type/widened" : "type/changed";
    this.record(kind, spot, texts);
  }
}

/** References to what is declared, by what it is; types of one word may be any others as well. */
function namedTypes({ api }: Side): ReadonlyMap<IrType, ReferenceType> {
  const named = new Map<IrType, ReferenceType>();
  for (const { id, type } of api.declarations.values())
    if (["object", "enum", "union", "intersection"].includes(type.kind))
      named.set(type, { kind: "reference", target: id });
  return named;
}

function pairKey(before: SymbolId, after: SymbolId, direction: Direction): string {
  return `${direction} ${before} ${after}`;
}

const widest = ["unknown", "never"] as const;

/** A type without null, and whether it had it. */
function unwrap(type: IrType): readonly [type: IrType, isNullable: boolean] {
  if (type.kind !== "nullable") return [type, false];
  return [unwrap(type.inner)[0], true];
}
