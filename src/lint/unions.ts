import { dereference } from "../ir/dereference.js";
import type { IrType, ObjectType, Property, UnionType } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import type { LintRule } from "./finding.js";
import type { LintSubject } from "./subject.js";

/** Unions that are received and whose variants nothing tells apart. */
export const ambiguousUnion: LintRule<"lint/ambiguous-union"> = function* (subject) {
  const seen = new Set<string>();
  for (const { type, origin } of subject.receivedTypes()) {
    if (type.kind !== "union" || type.discriminator !== undefined) continue;
    const key = `${origin.source} ${origin.pointer}`;
    const pair = seen.has(key) ? undefined : ambiguousPair(type, subject);
    if (pair === undefined) continue;
    seen.add(key);
    const [one, other] = pair;
    yield { params: { one: one.name, other: other.name }, place: origin };
  }
};

/** A variant that is an object with a name. */
interface Variant {
  readonly name: string;
  readonly declared: ReadonlySet<string>;
  readonly required: readonly string[];
  /** The values of properties that have only some, by name. */
  readonly values: ReadonlyMap<string, ReadonlySet<unknown>>;
}

/** Of more variants than this only the first are compared with each other. */
const comparedAtMost = 50;

/** Two variants neither of which requires a property that the other does not have. */
function ambiguousPair(union: UnionType, subject: LintSubject): [Variant, Variant] | undefined {
  const variants = union.variants.flatMap((variant) => variantOf(variant, subject) ?? []);
  const counts = new Map<string, number>();
  for (const { declared } of variants)
    for (const name of declared) counts.set(name, (counts.get(name) ?? 0) + 1);
  // What requires a property that no other has is told by it.
  const doubtful = variants
    .filter(({ required }) => !required.some((name) => counts.get(name) === 1))
    .slice(0, comparedAtMost);
  for (const [index, one] of doubtful.entries()) {
    const other = doubtful
      .slice(index + 1)
      .find((it) => !isTold(one, it) && !isTold(it, one) && !hasOtherValues(one, it));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

function isTold({ required }: Variant, { declared }: Variant): boolean {
  return required.some((name) => !declared.has(name));
}

/** Whether a property has other values in each, even if it may be missing. */
function hasOtherValues(one: Variant, other: Variant): boolean {
  return [...one.values].some(([name, values]) => {
    const others = other.values.get(name);
    return others !== undefined && [...values].every((value) => !others.has(value));
  });
}

function valuesOf({ name, type }: Property): readonly (readonly [string, ReadonlySet<unknown>])[] {
  if (type.kind === "literal") return [[name, new Set([type.value])]];
  return type.kind === "enum" ? [[name, new Set(type.members.map(({ value }) => value))]] : [];
}

function variantOf(type: IrType, { api, names }: LintSubject): Variant | undefined {
  // What stands in the union itself is most often a way of saying which properties go together.
  if (type.kind !== "reference") return undefined;
  const target = dereference(type, api);
  const parts = target?.kind === "intersection" ? target.parts : [target];
  const objects = parts.map((part) => part && dereference(part, api));
  if (!objects.every((part): part is ObjectType => part?.kind === "object")) return undefined;
  const properties = objects.flatMap(allProperties);
  return {
    name: names.declaration(type.target).type.response,
    declared: new Set(properties.map(({ name }) => name)),
    required: properties.filter(({ required }) => required).map(({ name }) => name),
    values: new Map(
      properties.flatMap((property) =>
        valuesOf({ ...property, type: dereference(property.type, api) ?? property.type }),
      ),
    ),
  };
}
