import type { Direction } from "../ir/forms.js";
import type { Level, Party } from "./terms.js";
import { type AccessKind, accessKinds } from "./kinds/access.js";
import { type CallKind, callKinds } from "./kinds/calls.js";
import type { Facts, KindEntry, Verdict } from "./kinds/entry.js";
import { type NameKind, nameKinds } from "./kinds/names.js";
import { type TypeKind, typeKinds } from "./kinds/types.js";
import { type ValueKind, valueKinds } from "./kinds/values.js";

/**
 * Everything that can be different, with whom it breaks in each direction and what to say of it. The rule
 * behind the table: what is sent may widen, what is received may narrow (see the ADR on changes).
 */
export const kinds: Readonly<Record<ChangeKind, KindEntry>> = {
  ...callKinds,
  ...typeKinds,
  ...valueKinds,
  ...accessKinds,
  ...nameKinds,
};

/** The code of a kind of change: `<what>/<how>`. */
export type ChangeKind = AccessKind | CallKind | NameKind | TypeKind | ValueKind;

/** Every code, sorted. */
export const changeKinds: readonly ChangeKind[] = (Object.keys(kinds) as ChangeKind[]).toSorted();

/** Judges a kind of change in a direction; without one, where it has no direction. */
export function judge(kind: ChangeKind, direction: Direction | undefined): Verdict {
  const { verdict } = kinds[kind];
  return "request" in verdict ? verdict[direction ?? "request"] : verdict;
}

/** Words a change: what is different, and what to do about it. */
export function describeChange(
  kind: ChangeKind,
  facts: Facts,
): { readonly message: string; readonly migration?: string } {
  const { says, migrate } = kinds[kind];
  const migration = migrate?.(facts);
  return { message: says(facts), ...(migration === undefined ? {} : { migration }) };
}

const levels: readonly Level[] = ["breaking", "addition", "notice"];
const parties: readonly Party[] = ["caller", "reader", "mocks"];

/** The verdict over several: the worst level, and everybody who is broken by one of them. */
export function worstOf(verdicts: readonly Verdict[]): Verdict {
  const level = levels.find((one) => verdicts.some((verdict) => verdict.level === one)) ?? "notice";
  return {
    level,
    whom: parties.filter((party) => verdicts.some(({ whom }) => whom.includes(party))),
  };
}
