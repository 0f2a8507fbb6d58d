import { dereference } from "../ir/dereference.js";
import type { ArrayType, IrType, ObjectType, Property } from "../ir/types.js";
import { below, type Spot } from "./recorder.js";
import { sameShape } from "./shape.js";
import type { TypeComparison } from "./type-comparison.js";

/**
 * Compares a list with an object that took its place: where that holds the list, as an object that has room for
 * the token of the next page does, its items are compared where they are now.
 */
export function compareWrapped(
  before: ArrayType,
  after: ObjectType,
  spot: Spot,
  context: TypeComparison,
): void {
  const texts = context.texts(before, after, spot);
  const holder = findHolder(before, after, context);
  if (holder === undefined) return context.record("type/changed", spot, { name: "type", ...texts });
  const { name, origin } = holder;
  const facts = { name, before: texts.before, after: `{ ${name}: ${texts.before} }` };
  context.record("list/wrapped", spot, facts);
  context.compare(before, holder.type, below({ ...spot, next: origin }, name));
}

/** The only property that is a list of such items. */
function findHolder(
  list: ArrayType,
  { properties }: ObjectType,
  { old, next }: TypeComparison,
): Property | undefined {
  const isSame = (items: IrType): boolean => {
    if (sameShape(list.items, items)) return true;
    const [before, after] = [dereference(list.items, old.api), dereference(items, next.api)];
    return before !== undefined && after !== undefined && sameShape(before, after);
  };
  const [holder, ...others] = properties.filter(({ type }) => {
    const own = dereference(type.kind === "nullable" ? type.inner : type, next.api);
    return own?.kind === "array" && isSame(own.items);
  });
  return others.length === 0 ? holder : undefined;
}
