import { dereference } from "../ir/dereference.js";
import { variantsIn } from "../ir/forms.js";
import type { Discriminator, IrType, TagValue, UnionType } from "../ir/types.js";
import type { Side } from "./change.js";
import { compareLimits } from "./limits.js";
import { below, type Spot } from "./recorder.js";
import { scalarSet } from "./scalars.js";
import { sameShape } from "./shape.js";
import type { TypeComparison } from "./type-comparison.js";
import { typeText } from "./type-text.js";

interface Variant {
  readonly type: IrType;
  readonly tags: readonly TagValue[];
  /** What readers call it. */
  readonly name: string;
}

interface Match {
  readonly before: Variant;
  readonly after: Variant;
}

/** Compares two types of which at least one is a choice; the other counts as a choice of one. */
export function compareUnions(
  before: IrType,
  after: IrType,
  spot: Spot,
  context: TypeComparison,
): void {
  const old = variantsOf(before, spot, context.old);
  const next = variantsOf(after, spot, context.next);
  const matches = matchVariants(old, next, context);
  if (matches.length === 0) {
    const texts = context.texts(before, after, spot);
    return context.record("type/changed", spot, { name: "type", ...texts });
  }
  const tags = [discriminatorOf(before), discriminatorOf(after)] as const;
  compareDiscriminators(...tags, matches, spot, context);
  const isTagged = tags.every((one) => one !== undefined);
  for (const variant of old.filter((one) => !matches.some((match) => match.before === one)))
    context.record("union/variant-removed", spot, { name: variant.name });
  for (const variant of next.filter((one) => !matches.some((match) => match.after === one))) {
    const kind = isTagged ? "union/tagged-variant-added" : "union/variant-added";
    context.record(kind, spot, { name: variant.name });
  }
  for (const match of matches) {
    const isOnly = old.length === 1 && next.length === 1;
    const at = isOnly || scalarSet(match.before.type) ? spot : below(spot, `(${match.after.name})`);
    context.compare(match.before.type, match.after.type, at);
  }
  if (before.kind === "union" && after.kind === "union")
    compareLimits(before, after, spot, context);
}

function discriminatorOf(type: IrType): Discriminator | undefined {
  return type.kind === "union" ? type.discriminator : undefined;
}

function variantsOf(
  type: IrType,
  { direction = "response" }: Spot,
  side: Side,
): readonly Variant[] {
  const union: UnionType =
    type.kind === "union" ? type : { kind: "union", variants: [type], exclusive: false };
  return variantsIn(union, direction).map(([variant, index]) => {
    const tags = (union.discriminator?.mapping ?? [])
      .filter((entry) => entry.variant === index)
      .map(({ tag }) => tag);
    return { type: variant, tags, name: typeText(variant, side, direction) };
  });
}

type Rule = (before: Variant, after: Variant, context: TypeComparison) => boolean;

/** Which variants are the same one, from the surest sign to the vaguest. */
const rules: readonly Rule[] = [
  ({ type: a }, { type: b }) =>
    a.kind === "reference" && b.kind === "reference" && a.target === b.target,
  ({ tags: a }, { tags: b }) => a.some((tag) => b.includes(tag)),
  ({ type: a }, { type: b }) => sameShape(a, b),
  ({ type: a }, { type: b }, { old, next }) => {
    const [before, after] = [dereference(a, old.api), dereference(b, next.api)];
    return before !== undefined && after !== undefined && sameShape(before, after);
  },
  ({ type: a }, { type: b }, { old, next }) => {
    const [before, after] = [dereference(a, old.api), dereference(b, next.api)];
    return before !== undefined && before.kind === after?.kind && isAlike(before, after);
  },
];

function isAlike(before: IrType, after: IrType): boolean {
  if (before.kind !== "object" || after.kind !== "object") return true;
  const names = new Set(before.properties.map(({ name }) => name));
  const common = after.properties.filter(({ name }) => names.has(name)).length;
  return common * 2 >= Math.max(names.size, after.properties.length);
}

function matchVariants(
  old: readonly Variant[],
  next: readonly Variant[],
  context: TypeComparison,
): readonly Match[] {
  const matches: Match[] = [];
  const left = new Set(old);
  const right = new Set(next);
  for (const rule of rules) {
    for (const before of left) {
      const after = [...right].find((one) => rule(before, one, context));
      if (after === undefined) continue;
      matches.push({ before, after });
      left.delete(before);
      right.delete(after);
    }
  }
  return matches;
}

function compareDiscriminators(
  before: Discriminator | undefined,
  after: Discriminator | undefined,
  matches: readonly Match[],
  spot: Spot,
  context: TypeComparison,
): void {
  const facts = { name: "discriminator", before: before?.property, after: after?.property };
  if (before === undefined || after === undefined) {
    if (before === after) return;
    const kind = before === undefined ? "union/discriminator-added" : "union/discriminator-removed";
    return context.record(kind, spot, facts);
  }
  if (before.property !== after.property)
    context.record("union/discriminator-changed", spot, facts);
  for (const match of matches) compareTags(match, matches, spot, context);
}

/** Compares the tags of one variant. Those of a variant that came or went came or went with it. */
function compareTags(
  { before, after }: Match,
  matches: readonly Match[],
  spot: Spot,
  context: TypeComparison,
): void {
  const gone = before.tags.filter((one) => !after.tags.includes(one));
  const come = after.tags.filter(
    (one) => !matches.some((match) => match.before.tags.includes(one)),
  );
  const moved = gone.flatMap((tag) => {
    const elsewhere = matches.find((match) => match.after.tags.includes(tag));
    return elsewhere === undefined ? [] : [{ tag, to: elsewhere.after.name }];
  });
  for (const { tag, to } of moved) {
    const names = { name: JSON.stringify(tag), before: before.name, after: to };
    context.record("union/tag-moved", spot, names);
  }
  const left = gone.filter((tag) => !moved.some((one) => one.tag === tag));
  if (left.length === 1 && come.length === 1) {
    const [from, to] = [left, come].map(([tag]) => JSON.stringify(tag));
    const names = { name: after.name, before: from, after: to };
    return context.record("union/tag-renamed", spot, names);
  }
  for (const tag of left) context.record("union/tag-removed", spot, { name: JSON.stringify(tag) });
  for (const tag of come)
    context.record("union/tag-added", spot, { name: JSON.stringify(tag), after: after.name });
}
