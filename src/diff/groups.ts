import type { IrType, ObjectType, OneofGroup } from "../ir/types.js";
import type { Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

/** The names of all arms of an object's groups. */
export function groupNames({ groups }: ObjectType): ReadonlySet<string> {
  return new Set(groups.flatMap(namesOf));
}

function namesOf({ arms }: OneofGroup): readonly string[] {
  return arms.map(({ name }) => name);
}

/** For each group of a type the place of the one in another type that shares an arm with it; -1 where none does. */
export function matchGroups(before: IrType, after: IrType): readonly number[] {
  const [old, next] = [before, after].map((type) => (type.kind === "object" ? type.groups : []));
  return (old ?? []).map((group) => {
    const arms = namesOf(group);
    return (next ?? []).findIndex((one) => namesOf(one).some((name) => arms.includes(name)));
  });
}

/**
 * Compares the oneof groups of two objects. Groups are the same that share an arm; arms that came or went
 * altogether are properties that did.
 */
export function compareGroups(
  before: ObjectType,
  after: ObjectType,
  spot: Spot,
  context: TypeComparison,
): void {
  const inOld = new Set([...before.properties.map(({ name }) => name), ...groupNames(before)]);
  const inNext = new Set([...after.properties.map(({ name }) => name), ...groupNames(after)]);
  for (const group of after.groups) {
    const arms = namesOf(group);
    const label = listed(arms);
    const same = before.groups.find((one) => namesOf(one).some((name) => arms.includes(name)));
    const old = same === undefined ? [] : namesOf(same);
    for (const name of arms.filter((one) => inOld.has(one) && !old.includes(one)))
      context.record("group/arm-joined", spot, { name, after: label });
    if (same !== undefined && same.required !== group.required) {
      const kind = group.required ? "group/became-required" : "group/became-optional";
      context.record(kind, spot, { name: label });
    }
  }
  const grouped = groupNames(after);
  for (const name of groupNames(before)) {
    if (inNext.has(name) && !grouped.has(name)) context.record("group/arm-left", spot, { name });
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 6).join(", ");
  return names.length > 6 ? `${shown} and ${names.length - 6} more` : shown;
}
