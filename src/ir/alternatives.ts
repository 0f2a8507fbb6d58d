import { dereference } from "./dereference.js";
import type { Api, IrType } from "./types.js";
import { allProperties } from "./visit.js";

/** What a type may be, with every choice resolved. Parts of an intersection count one by one. */
export function alternatives(
  type: IrType,
  api: Api,
  visited?: ReadonlySet<IrType>,
): readonly IrType[] {
  const target = dereference(type, api);
  if (target === undefined || visited?.has(target) === true) return [];
  const each = (types: readonly IrType[]): readonly IrType[] => {
    const inner = new Set(visited).add(target);
    return types.flatMap((one) => alternatives(one, api, inner));
  };
  switch (target.kind) {
    case "union":
      return each(target.variants);
    case "intersection":
      return each(target.parts);
    case "nullable":
      return [...each([target.inner]), { kind: "null" }];
    default:
      return [target];
  }
}

const anything: IrType = { kind: "unknown" };

/** The type of an item by the first list among the types; any where there is none. */
export function itemType(types: readonly IrType[], index: number): IrType {
  for (const type of types) {
    if (type.kind === "array") return type.items;
    if (type.kind === "tuple") return type.prefix[index] ?? type.rest ?? anything;
  }
  return anything;
}

/** The type of a member by the objects among the types; any where none declares it. */
export function memberType(types: readonly IrType[], name: string): IrType {
  const found: IrType[] = [];
  for (const type of types) {
    if (type.kind !== "object") continue;
    const property = allProperties(type).find((one) => one.name === name);
    if (property !== undefined) found.push(property.type);
    else if (typeof type.additional !== "string") found.push(type.additional);
  }
  const [first = anything, ...others] = found;
  return others.length === 0 ? first : { kind: "union", variants: found, exclusive: false };
}

/** The names that the objects among the types declare. */
export function memberNames(types: readonly IrType[]): ReadonlySet<string> {
  return new Set(
    types
      .flatMap((type) => (type.kind === "object" ? allProperties(type) : []))
      .map((it) => it.name),
  );
}
