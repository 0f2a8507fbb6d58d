import type { Property } from "../ir/types.js";
import { editDistance } from "../support/edit-distance.js";
import type { Side } from "./change.js";
import { shapeOf } from "./shape.js";

/** Something that is called otherwise now. */
export interface Rename<Named> {
  readonly before: Named;
  readonly after: Named;
}

type Member = Pick<Property, "name" | "type">;

/**
 * Finds what was renamed among what went and what came: of one shape, which nothing else that went or came
 * has. Where the shape is common (any string), the names have to be alike as well.
 */
export function findRenames<Named extends Member>(
  gone: readonly Named[],
  come: readonly Named[],
  { old, next }: { readonly old: Side; readonly next: Side },
): readonly Rename<Named>[] {
  const shapes = byShape(come, next);
  const leavers = byShape(gone, old);
  return [...leavers].flatMap(([shape, from]) => {
    const to = shapes.get(shape) ?? [];
    const [before] = from;
    const [after] = to;
    if (before !== undefined && after !== undefined && from.length === 1 && to.length === 1) {
      const isTelling = !isCommon(before) || areAlike(before.name, after.name);
      return isTelling ? [{ before, after }] : [];
    }
    return pairAlike(from, to);
  });
}

function byShape<Named extends Member>(
  members: readonly Named[],
  side: Side,
): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const member of members) {
    const shape = memberShape(member, side);
    const others = found.get(shape);
    if (others === undefined) found.set(shape, [member]);
    else others.push(member);
  }
  return found;
}

/** An inline schema's identity is made of the name of the property that it stands at. */
function memberShape({ type }: Member, { api }: Side): string {
  const target = type.kind === "reference" ? api.declarations.get(type.target) : undefined;
  return target?.nameParts.parent === undefined ? shapeOf(type) : shapeOf(target.type);
}

function pairAlike<Named extends Member>(
  from: readonly Named[],
  to: readonly Named[],
): readonly Rename<Named>[] {
  return from.flatMap((before) => {
    const alike = to.filter(({ name }) => areAlike(before.name, name));
    const [after] = alike;
    const rivals = from.filter(({ name }) => after !== undefined && areAlike(name, after.name));
    return after !== undefined && alike.length === 1 && rivals.length === 1
      ? [{ before, after }]
      : [];
  });
}

// Types that properties have which have nothing to do with each other.
const common: ReadonlySet<string> = new Set(["string", "number", "boolean", "unknown", "nullable"]);

function isCommon({ type }: Member): boolean {
  return common.has(type.kind) || (type.kind === "array" && common.has(type.items.kind));
}

/** Whether names are the same words written otherwise, nearly the same, or share most of their words. */
export function areAlike(before: string, after: string): boolean {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  const [a, b] = [old.join(""), next.join("")];
  if (a === b) return true;
  const most = Math.max(a.length, b.length);
  if (most >= 4 && editDistance(a, b, 2) <= Math.min(2, Math.floor(most / 4))) return true;
  const shared = old.filter((word) => next.includes(word)).length;
  return shared > 0 && shared * 2 >= Math.max(old.length, next.length);
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
