import { dereference } from "../ir/dereference.js";
import { parsePointer, joinPointer } from "../support/json-pointer.js";
import type { Api, IrType, ObjectType } from "../ir/types.js";
import { alternatives, itemType, memberNames, memberType } from "../ir/alternatives.js";
import { allProperties } from "../ir/visit.js";

/** How deep in a body an object is looked for. */
const deepest = 3;

/** How many places of a body are looked at: what an operation is about is among the outer ones. */
const mostPlaces = 2000;

/** Finds something out about a type of an API. */
type OfType<Result> = (type: IrType, api: Api) => Result;

/**
 * Remembers what is found out about a type behind its references: the operations of an API are about few
 * types, each of which may be as large as the API.
 */
export function rememberedByType<Result>(find: OfType<Result>): OfType<Result> {
  const known = new WeakMap<Api["declarations"], WeakMap<IrType, { readonly result: Result }>>();
  return (type, api) => {
    const ofApi = known.get(api.declarations) ?? new WeakMap<IrType, { readonly result: Result }>();
    known.set(api.declarations, ofApi);
    const target = dereference(type, api) ?? type;
    const found = ofApi.get(target) ?? { result: find(target, api) };
    ofApi.set(target, found);
    return found.result;
  };
}

/** The type without references and null. */
export function plainType(type: IrType, api: Api): IrType | undefined {
  const target = dereference(type, api);
  return target?.kind === "nullable" ? plainType(target.inner, api) : target;
}

/** The objects that a type may be. */
export const objectsOf: OfType<readonly ObjectType[]> = rememberedByType((type, api) =>
  alternatives(type, api).filter((one) => one.kind === "object"),
);

/** The names of all members that a type declares. */
export const namesOf: OfType<ReadonlySet<string>> = rememberedByType((type, api) =>
  memberNames(alternatives(type, api)),
);

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

interface TypePlace {
  readonly pointer: string;
  readonly type: IrType;
}

/**
 * The places of a body in which there may be a type, from the outermost on. What is in an object is told where that
 * object is met first.
 */
export function* placesIn(type: IrType, api: Api): Generator<TypePlace> {
  const met = new Set<ObjectType>();
  let left = mostPlaces;
  let level: readonly TypePlace[] = [{ pointer: "", type }];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    yield* level;
    const inner: TypePlace[] = [];
    for (const place of level) {
      for (const object of objectsOf(place.type, api)) {
        if (met.has(object) || left <= 0) continue;
        met.add(object);
        const properties = allProperties(object);
        left -= properties.length;
        for (const property of properties) {
          const pointer = joinPointer(place.pointer, property.name);
          inner.push({ pointer, type: property.type });
        }
      }
    }
    level = inner;
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
