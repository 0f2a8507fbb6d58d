import { commonTypes, ComposedTypes, ownTypes } from "../normalize/composed-types.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext } from "./context.js";

const composed = new WeakMap<LowerContext, ComposedTypes>();

/**
 * The alternatives of a choice that no value can be of, by their index, as the schema itself states other
 * types than they do; none where that goes for all of them, which normalizing repairs.
 */
export function impossibleMembers(
  schema: Located,
  members: readonly Located[],
  context: LowerContext,
): readonly number[] {
  const stated = isObject(schema.value) ? ownTypes(schema.value) : undefined;
  if (stated === undefined) return [];
  const types =
    composed.get(context) ?? new ComposedTypes((reference) => context.target(reference)?.value);
  composed.set(context, types);
  const impossible = [...members.keys()].filter((index) => {
    const allowed = types.composedTypes({ allOf: [members[index]?.value ?? {}] });
    return allowed !== undefined && commonTypes(stated, allowed).size === 0;
  });
  return impossible.length === members.length ? [] : impossible;
}
