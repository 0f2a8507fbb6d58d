import { dereference } from "./dereference.js";
import type {
  Api,
  ArrayType,
  Declaration,
  Expansion,
  IrType,
  Property,
  SymbolId,
} from "./types.js";

/** A property that holds a JSONPath, with what that leads to. */
export interface Relation extends Expansion {
  readonly property: string;
}

/** A response that has objects with JSONPaths, and beside them the list that those lead to. */
export interface ExpandableResponse {
  readonly response: SymbolId;
  /** The property that holds the list. */
  readonly list: string;
  /** The type of its items. */
  readonly item: IrType;
  /** The property that holds one object with paths, or a list of them. */
  readonly property: string;
  readonly many: boolean;
  readonly view: SymbolId;
}

/**
 * The relations of an object, sorted by property. One whose name the object itself or another relation
 * has is called as its property, which the JSONPath leaves free.
 */
export function relationsOf(properties: readonly Property[]): readonly Relation[] {
  const taken = new Set(properties.filter(({ expands }) => !expands).map(({ name }) => name));
  return properties.flatMap(({ name: property, expands }) => {
    if (expands === undefined) return [];
    const name = taken.has(expands.name) ? property : expands.name;
    taken.add(name);
    return [{ ...expands, name, property }];
  });
}

/** Finds the responses that can be expanded, in the order of declarations. */
export function findExpandable(api: Api): readonly ExpandableResponse[] {
  return [...api.declarations.values()].flatMap((declaration) => expandablesOf(declaration, api));
}

function expandablesOf({ id, type }: Declaration, api: Api): readonly ExpandableResponse[] {
  if (type.kind !== "object") return [];
  const holder = type.properties.find(({ expanded }) => expanded);
  const list = holder && findArray(holder.type, api);
  if (list === undefined) return [];
  const target = holder?.expanded?.item;
  const item: IrType = target === undefined ? list.items : { kind: "reference", target };
  return type.properties.flatMap((member): readonly ExpandableResponse[] => {
    const array = findArray(member.type, api);
    const view = findView(array?.items ?? member.type, api);
    if (view === undefined) return [];
    const { name: property } = member;
    const many = array !== undefined;
    return [{ response: id, list: holder?.name ?? "", item, property, many, view }];
  });
}

function findArray(type: IrType, api: Api): ArrayType | undefined {
  const found = dereference(type, api);
  if (found?.kind === "nullable") return findArray(found.inner, api);
  return found?.kind === "array" ? found : undefined;
}

/** The declaration of an object with JSONPaths. */
function findView(type: IrType, api: Api): SymbolId | undefined {
  if (type.kind === "nullable") return findView(type.inner, api);
  if (type.kind !== "reference") return undefined;
  const target = api.declarations.get(type.target)?.type;
  if (target?.kind !== "object") return target && findView(target, api);
  return target.properties.some(({ expands }) => expands) ? type.target : undefined;
}
