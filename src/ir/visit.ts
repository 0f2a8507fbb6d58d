import type {
  MediaContent,
  Api,
  ArrayType,
  IncomingOperation,
  IrType,
  ObjectType,
  Property,
  Response,
  SymbolId,
  TupleType,
} from "./types.js";

/**
 * The types directly inside a type; a reference has none, its target is a declaration of its own.
 * What a type is not (`except`), what its names are, and what a tag is without its discriminator, is
 * inside of it for `mapTypes` only.
 */
export function childTypes(type: IrType): readonly IrType[] {
  const found: IrType[] = [];
  visitChildren(type, (child) => found.push(child));
  return found;
}

/** Visits what `childTypes` gives, without making a list of it. */
export function visitChildren(type: IrType, visit: (child: IrType) => void): void {
  switch (type.kind) {
    case "array":
      visit(type.items);
      if (type.contains !== undefined) visit(type.contains.type);
      return;
    case "tuple":
      type.prefix.forEach(visit);
      if (type.rest !== undefined) visit(type.rest);
      if (type.contains !== undefined) visit(type.contains.type);
      return;
    case "object":
      for (const property of allProperties(type)) visit(property.type);
      if (typeof type.additional !== "string") visit(type.additional);
      for (const pattern of type.patterns ?? []) visit(pattern.type);
      return;
    case "union":
      type.variants.forEach(visit);
      return;
    case "intersection":
      type.parts.forEach(visit);
      return;
    case "nullable":
      visit(type.inner);
      return;
    case "string":
      if (type.content !== undefined) visit(type.content);
      return;
    default:
  }
}

/** All properties of an object, the arms of its oneof groups included. */
export function allProperties(type: ObjectType): readonly Property[] {
  if (type.groups.length === 0) return type.properties;
  return [...type.properties, ...type.groups.flatMap((group) => group.arms)];
}

/**
 * Maps every type in a type, children before parents. What holds nothing that became another stays the very
 * same object, so that a pass over all types makes anew only what it changes.
 */
export function mapTypes(type: IrType, mapper: (type: IrType) => IrType): IrType {
  return mapper(mapChildren(type, (child) => mapTypes(child, mapper)));
}

/** Maps the types directly inside a type, also those that `childTypes` leaves out. */
export function mapChildren(type: IrType, each: (child: IrType) => IrType): IrType {
  switch (type.kind) {
    case "array":
      return changed(type, { items: each(type.items), contains: mapContains(type, each) });
    case "tuple":
      return changed(type, {
        prefix: mapList(type.prefix, each),
        rest: type.rest && each(type.rest),
        contains: mapContains(type, each),
      });
    case "object":
      return changed(type, {
        ...mapMembers(type, (property) => mapProperty(property, each)),
        additional: typeof type.additional === "string" ? type.additional : each(type.additional),
        patterns: type.patterns && mapList(type.patterns, (pattern) => mapTyped(pattern, each)),
        names: type.names && each(type.names),
        except: type.except && mapList(type.except, each),
      });
    case "union":
      return changed(type, {
        variants: mapList(type.variants, each),
        except: type.except && mapList(type.except, each),
      });
    case "intersection":
      return changed(type, { parts: mapList(type.parts, each) });
    case "nullable":
      return changed(type, { inner: each(type.inner) });
    case "string":
      return type.content === undefined ? type : changed(type, { content: each(type.content) });
    default:
      return type;
  }
}

/** Maps the properties of an object, the arms of its oneof groups included. */
export function mapMembers(
  { properties, groups }: ObjectType,
  map: (property: Property) => Property,
): Pick<ObjectType, "properties" | "groups"> {
  return {
    properties: mapList(properties, map),
    groups: mapList(groups, (group) => changed(group, { arms: mapList(group.arms, map) })),
  };
}

function mapProperty(property: Property, each: (type: IrType) => IrType): Property {
  const { type, untagged } = property;
  const mapped = { type: each(type), untagged: untagged && mapTyped(untagged, each) };
  return changed(property, mapped);
}

function mapContains(
  { contains }: ArrayType | TupleType,
  each: (type: IrType) => IrType,
): ArrayType["contains"] {
  return contains && mapTyped(contains, each);
}

function mapTyped<Holder extends { readonly type: IrType }>(
  holder: Holder,
  each: (type: IrType) => IrType,
): Holder {
  const type = each(holder.type);
  return type === holder.type ? holder : { ...holder, type };
}

/** Maps a list; the very same one where nothing in it becomes another. */
export function mapList<Item>(list: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  let copy: Item[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const before = list[index] as Item;
    const after = map(before);
    if (after === before) continue;
    copy ??= [...list];
    copy[index] = after;
  }
  return copy ?? list;
}

type Changes<Whole> = { readonly [Member in keyof Whole]?: Whole[Member] | undefined };

/** An object with other members; the very same one where none of them is another than before. */
export function changed<Whole extends object>(whole: Whole, members: Changes<Whole>): Whole {
  for (const name in members) {
    if (members[name] === whole[name]) continue;
    const kept = Object.entries(members).filter(([, value]) => value !== undefined);
    return { ...whole, ...Object.fromEntries(kept) };
  }
  return whole;
}

/** Every type of an API, at any depth: of its declarations, parameters, bodies and responses. */
export function typesOf(api: Api): readonly IrType[] {
  const found: IrType[] = [];
  const visit = collector(found);
  for (const { type } of api.declarations.values()) visit(type);
  for (const { type } of usedTypes(api)) visit(type);
  return found;
}

/** A type and all that are inside it, as `childTypes` has them, each before what is inside of it. */
export function nested(type: IrType): readonly IrType[] {
  const found: IrType[] = [];
  collector(found)(type);
  return found;
}

function collector(found: IrType[]): (type: IrType) => void {
  return function visit(type) {
    found.push(type);
    visitChildren(type, visit);
  };
}

/** Whether a type, or one inside it, is of some kind. */
export function hasNested(type: IrType, isOfKind: (type: IrType) => boolean): boolean {
  let found = false;
  const visit = (one: IrType): void => {
    found ||= isOfKind(one);
    if (!found) visitChildren(one, visit);
  };
  visit(type);
  return found;
}

/** A type and all that are inside it for `mapTypes`. */
export function allNested(type: IrType): readonly IrType[] {
  const found: IrType[] = [];
  visitAll(type, (one) => void found.push(one));
  return found;
}

/** Whether an API has a type of some kind, wherever `mapTypes` finds one. */
export function hasType(api: Api, isOfKind: (type: IrType) => boolean): boolean {
  for (const { type } of api.declarations.values()) if (hasAnywhere(type, isOfKind)) return true;
  return usedTypes(api).some(({ type }) => hasAnywhere(type, isOfKind));
}

/** Whether a type, or one inside it for `mapTypes`, is of some kind. */
export function hasAnywhere(type: IrType, isOfKind: (type: IrType) => boolean): boolean {
  let found = false;
  const enter = (one: IrType): void => {
    found ||= isOfKind(one);
    if (found) return;
    visitChildren(one, enter);
    visitHidden(one, enter);
  };
  enter(type);
  return found;
}

/** Visits a type and all that are inside it for `mapTypes`, each before what is inside of it. */
function visitAll(type: IrType, visit: (type: IrType) => void): void {
  const enter = (one: IrType): void => {
    visit(one);
    visitChildren(one, enter);
    visitHidden(one, enter);
  };
  enter(type);
}

/** Visits what is inside a type for `mapTypes` only. */
function visitHidden(type: IrType, visit: (hidden: IrType) => void): void {
  if (type.kind !== "union" && type.kind !== "object") return;
  if (type.kind === "object" && type.names !== undefined) visit(type.names);
  type.except?.forEach(visit);
  if (type.kind === "union") return;
  for (const { untagged } of allProperties(type)) if (untagged !== undefined) visit(untagged.type);
}

/** A type that is sent or received as it stands, in a body, a parameter or a header. */
export interface UsedType {
  readonly type: IrType;
  readonly direction: "request" | "response";
}

/** The types that the API's operations, webhooks and callbacks send and receive. */
export function usedTypes(api: Api): readonly UsedType[] {
  const found: UsedType[] = [];
  for (const operation of api.operations) addOperationTypes(operation, found);
  for (const operation of api.incoming) addIncomingTypes(operation, found);
  return found;
}

/** The types that an operation sends and receives, each with its direction. */
export function operationTypes(operation: Api["operations"][number]): readonly UsedType[] {
  const found: UsedType[] = [];
  addOperationTypes(operation, found);
  return found;
}

/** The same of a webhook or callback. */
export function incomingTypes(operation: IncomingOperation): readonly UsedType[] {
  const found: UsedType[] = [];
  addIncomingTypes(operation, found);
  return found;
}

function addOperationTypes(
  { parameters, body, responses }: Api["operations"][number],
  found: UsedType[],
): void {
  for (const { type } of parameters) found.push({ type, direction: "request" });
  addContents(body?.content ?? [], "request", found);
  for (const response of responses) addResponse(response, "response", found);
}

/** The same of a webhook or callback, whose request is received and whose response is sent. */
function addIncomingTypes(
  { parameters, content, responses }: IncomingOperation,
  found: UsedType[],
): void {
  for (const { type } of parameters) found.push({ type, direction: "response" });
  addContents(content, "response", found);
  for (const response of responses) addResponse(response, "request", found);
}

function addResponse(
  { content, headers }: Response,
  direction: UsedType["direction"],
  found: UsedType[],
): void {
  addContents(content, direction, found);
  for (const { type } of headers) found.push({ type, direction });
}

function addContents(
  contents: readonly MediaContent[],
  direction: UsedType["direction"],
  found: UsedType[],
): void {
  for (const { type, itemType } of contents) {
    found.push({ type, direction });
    if (itemType !== undefined) found.push({ type: itemType, direction });
  }
}

const knownReferences = new WeakMap<IrType, ReadonlySet<SymbolId>>();

/** The declarations that a type refers to directly. */
export function referencesOf(type: IrType): ReadonlySet<SymbolId> {
  const known = knownReferences.get(type);
  if (known !== undefined) return known;
  const found = new Set<SymbolId>();
  const visit = (inner: IrType): void => {
    if (inner.kind === "reference") found.add(inner.target);
    else visitChildren(inner, visit);
  };
  visit(type);
  knownReferences.set(type, found);
  return found;
}
