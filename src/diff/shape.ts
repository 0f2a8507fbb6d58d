import type { IrType } from "../ir/types.js";
import { canonicalJson } from "../support/canonical-json.js";

const known = new WeakMap<IrType, string>();

/**
 * What a type is apart from what is said of it and where it stands: two types with the same shape have the
 * same values, as long as what they refer to has.
 */
export function shapeOf(type: IrType): string {
  const before = known.get(type);
  if (before !== undefined) return before;
  const shape = canonicalJson(withoutDocs(type));
  known.set(type, shape);
  return shape;
}

/** Whether two types have the same shape. */
export function sameShape(a: IrType, b: IrType): boolean {
  return a === b || shapeOf(a) === shapeOf(b);
}

const annotations: ReadonlySet<string> = new Set([
  "docs",
  "origin",
  "description",
  "expands",
  "expanded",
]);

function withoutDocs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocs);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      annotations.has(name) ? [] : [[name, withoutDocs(member)]],
    ),
  );
}
