import { dereference } from "../ir/dereference.js";
import { parsePointer, joinPointer } from "../support/json-pointer.js";
import type { Api, IrType, ObjectType } from "../ir/types.js";
import { alternatives, itemType, memberNames, memberType } from "../ir/alternatives.js";

/** How deep in a body an object is looked for. */
const deepest = 3;

/** The type without references and null. */
export function plainType(type: IrType, api: Api): IrType | undefined {
  const target = dereference(type, api);
  return target?.kind === "nullable" ? plainType(target.inner, api) : target;
}

/** The objects that a type may be. */
export function objectsOf(type: IrType, api: Api): readonly ObjectType[] {
  return alternatives(type, api).filter((one) => one.kind === "object");
}

/** The names of all members that a type declares. */
export function namesOf(type: IrType, api: Api): ReadonlySet<string> {
  return memberNames(alternatives(type, api));
}

/** Whether two types are the same one, by name or in everything. */
export function isSame(one: IrType, other: IrType, api: Api): boolean {
  const [left, right] = [one, other].map(withoutNull);
  if (left?.kind === "reference" && right?.kind === "reference" && left.target === right.target)
    return true;
  const [a, b] = [one, other].map((type) => plainType(type, api));
  if (a?.kind !== "object" || b?.kind !== "object") return false;
  return shapeText(a) === shapeText(b);
}

const shapeTexts = new WeakMap<ObjectType, string>();

function shapeText(type: ObjectType): string {
  const text = shapeTexts.get(type) ?? JSON.stringify(shapeOf(type));
  shapeTexts.set(type, text);
  return text;
}

function withoutNull(type: IrType): IrType {
  return type.kind === "nullable" ? withoutNull(type.inner) : type;
}

/** What an object consists of, without where it was described. */
function shapeOf({ properties, groups }: ObjectType): unknown {
  return [properties, ...groups.map(({ arms }) => arms)].map((members) =>
    members.map(({ name, type }) => [name, type.kind]),
  );
}

/** The places of a body in which there may be a type, from the outermost on. */
export function* placesIn(
  type: IrType,
  api: Api,
  pointer = "",
): Generator<{ readonly pointer: string; readonly type: IrType }> {
  let level: { readonly pointer: string; readonly type: IrType }[] = [{ pointer, type }];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    yield* level;
    level = level.flatMap((place) =>
      objectsOf(place.type, api).flatMap((object) =>
        [...object.properties, ...object.groups.flatMap(({ arms }) => arms)].map((property) => ({
          pointer: joinPointer(place.pointer, property.name),
          type: property.type,
        })),
      ),
    );
  }
}

/** The type at a place within a type; undefined where there is none. */
export function typeAt(type: IrType, pointer: string, api: Api): IrType | undefined {
  let current: IrType = type;
  for (const token of parsePointer(pointer)) {
    const types = alternatives(current, api);
    if (types.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
    const isIndex = token === "-" || /^\d+$/.test(token);
    const isList = types.some(({ kind }) => kind === "array" || kind === "tuple");
    if (isList && isIndex) current = itemType(types, Number(token) || 0);
    else if (hasMember(types, token)) current = memberType(types, token);
    else return undefined;
  }
  return current;
}

function hasMember(types: readonly IrType[], name: string): boolean {
  return types.some(
    (type) =>
      type.kind === "object" && (memberNames([type]).has(name) || type.additional !== "none"),
  );
}
