import type { IrType, ObjectType, Origin, Property } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import type { Condition, Consequence, Tags } from "./collection.js";
import { literalUnion } from "./exclusion.js";
import { intersect } from "./intersect.js";
import { mergeObjects } from "./merge-objects.js";

type Value = string | number | boolean;

/** Conditions on one property, which together are a choice by that property's values. */
interface Switch {
  readonly property: Property;
  /** All values that the object declares for the property. */
  readonly values: readonly Value[];
  readonly conditions: readonly (Condition & { readonly tags: Tags })[];
}

/** What conditions come to: choices that a type can make, and the conditions that are left. */
export interface AppliedConditions {
  readonly choices: readonly IrType[];
  readonly left: readonly Condition[];
}

/**
 * Turns conditions on the value of a property into a choice by that value: `kind: "a"` with all that
 * `then` says, or one of the other values with what `else` says.
 *
 * Only where the object lists the values that the property may have; for without that there is no
 * way to say "any other value".
 *
 * @param valuesOf the values that a type lists; undefined where it lists none
 */
export function applyConditions(
  conditions: readonly Condition[],
  object: ObjectType | undefined,
  valuesOf: (type: IrType) => readonly Value[] | undefined,
): AppliedConditions {
  const byProperty = new Map<string, (Condition & { readonly tags: Tags })[]>();
  for (const condition of conditions) {
    const { tags } = condition;
    if (tags === undefined) continue;
    const known = byProperty.get(tags.property) ?? [];
    byProperty.set(tags.property, [...known, { ...condition, tags }]);
  }
  const choices: IrType[] = [];
  const applied = new Set<Tags>();
  for (const [name, group] of byProperty) {
    const property = object && allProperties(object).find((one) => one.name === name);
    const values = property && valuesOf(property.type);
    if (property === undefined || values === undefined) continue;
    const switched = { property, values, conditions: group };
    // Each further choice multiplies what a compiler has to compare.
    if (!canSwitch(switched) || choices.length === 3) continue;
    choices.push(choiceOf(switched));
    for (const { tags } of group) applied.add(tags);
  }
  const left = conditions.filter(({ tags }) => tags === undefined || !applied.has(tags));
  return { choices, left };
}

function canSwitch({ property, values, conditions }: Switch): boolean {
  const tags = conditions.flatMap((condition) => condition.tags.values);
  if (tags.some((tag) => !values.includes(tag)) || new Set(tags).size < tags.length) return false;
  if (conditions.length === 1) return true;
  return conditions.every(
    (condition) =>
      condition.otherwise === undefined && (condition.tags.required || property.required),
  );
}

function choiceOf({ property, values, conditions }: Switch): IrType {
  const variants = conditions.map(({ tags, then }) =>
    variantOf(property, literalUnion(tags.values), tags.required || property.required, then),
  );
  const tagged = new Set(conditions.flatMap(({ tags }) => tags.values));
  const rest = values.filter((value) => !tagged.has(value));
  const mayBeAbsent = !property.required && conditions.every(({ tags }) => tags.required);
  if (rest.length > 0 || mayBeAbsent) {
    // Always an enum, so that what a newer server adds has its place here.
    const type: IrType =
      rest.length === 0
        ? { kind: "never" }
        : { kind: "enum", members: rest.map((value) => ({ value })) };
    variants.push(variantOf(property, type, !mayBeAbsent, conditions[0]?.otherwise));
  }
  const possible = variants.filter((variant) => variant.kind !== "never");
  const [only] = possible;
  if (only === undefined) return { kind: "never" };
  return possible.length === 1 ? only : { kind: "union", variants: possible, exclusive: false };
}

function variantOf(
  { name, origin, readOnly, writeOnly }: Property,
  type: IrType,
  required: boolean,
  consequence: Consequence | undefined,
): IrType {
  const tag = objectWith({ name, type, required, readOnly, writeOnly, docs: {}, origin });
  if (consequence === undefined) return tag;
  return consequence.type.kind === "object"
    ? mergeObjects([consequence.type, tag])
    : intersect([tag, consequence.type]);
}

function objectWith(...properties: readonly Property[]): ObjectType {
  return { kind: "object", properties, groups: [], additional: "unspecified" };
}

/** What a type is not, for a condition that it cannot say: met, and its consequence is not. */
export function exceptions({ when, then, otherwise }: Condition): readonly IrType[] {
  const unmet: IrType = { kind: "union", variants: [when], exclusive: false };
  const anything: IrType = { kind: "unknown" };
  return [
    ...(then === undefined ? [] : [{ ...unmet, except: [then.type] }]),
    ...(otherwise === undefined
      ? []
      : [{ ...unmet, variants: [anything], except: [when, otherwise.type] }]),
  ];
}

/** An object that has none of these properties. */
export function without(names: readonly string[], origin: Origin): ObjectType {
  return objectWith(
    ...names.map((name) => ({
      name,
      type: { kind: "never" } as const,
      required: false,
      readOnly: false,
      writeOnly: false,
      docs: {},
      origin,
    })),
  );
}
