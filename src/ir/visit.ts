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
  UnionType,
} from "./types.js";

/**
 * The types directly inside a type; a reference has none, its target is a declaration of its own.
 * What a type is not (`except`), what its names are, and what a tag is without its discriminator, is
 * inside of it for `mapTypes` only.
 */
export function childTypes(type: IrType): readonly IrType[] {
  switch (type.kind) {
    case "array":
      return [type.items, ...some(type.contains?.type)];
    case "tuple":
      return [...type.prefix, ...some(type.rest), ...some(type.contains?.type)];
    case "object":
      return [
        ...allProperties(type).map((property) => property.type),
        ...(typeof type.additional === "string" ? [] : [type.additional]),
        ...(type.patterns ?? []).map((pattern) => pattern.type),
      ];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    case "nullable":
      return [type.inner];
    case "string":
      return some(type.content);
    default:
      return [];
  }
}

function some(type: IrType | undefined): readonly IrType[] {
  return type === undefined ? [] : [type];
}

/** All properties of an object, the arms of its oneof groups included. */
export function allProperties(type: ObjectType): readonly Property[] {
  return [...type.properties, ...type.groups.flatMap((group) => group.arms)];
}

/** Rebuilds a type with every type in it mapped, children before parents. */
export function mapTypes(type: IrType, mapper: (type: IrType) => IrType): IrType {
  const each = (child: IrType): IrType => mapTypes(child, mapper);
  const property = ({ untagged, ...member }: Property): Property => ({
    ...member,
    type: each(member.type),
    ...(untagged === undefined ? {} : { untagged: { ...untagged, type: each(untagged.type) } }),
  });
  const contains = (list: ArrayType | TupleType): Pick<ArrayType, "contains"> =>
    list.contains === undefined
      ? {}
      : { contains: { ...list.contains, type: each(list.contains.type) } };
  const except = (of: ObjectType | UnionType): Pick<UnionType, "except"> =>
    of.except === undefined ? {} : { except: of.except.map(each) };
  switch (type.kind) {
    case "array":
      return mapper({ ...type, items: each(type.items), ...contains(type) });
    case "tuple":
      return mapper({
        ...type,
        prefix: type.prefix.map(each),
        ...(type.rest === undefined ? {} : { rest: each(type.rest) }),
        ...contains(type),
      });
    case "object":
      return mapper({
        ...type,
        properties: type.properties.map(property),
        groups: type.groups.map((group) => ({ ...group, arms: group.arms.map(property) })),
        additional: typeof type.additional === "string" ? type.additional : each(type.additional),
        ...(type.patterns === undefined
          ? {}
          : { patterns: type.patterns.map((one) => ({ ...one, type: each(one.type) })) }),
        ...(type.names === undefined ? {} : { names: each(type.names) }),
        ...except(type),
      });
    case "union":
      return mapper({ ...type, variants: type.variants.map(each), ...except(type) });
    case "intersection":
      return mapper({ ...type, parts: type.parts.map(each) });
    case "nullable":
      return mapper({ ...type, inner: each(type.inner) });
    case "string":
      return mapper(type.content === undefined ? type : { ...type, content: each(type.content) });
    default:
      return mapper(type);
  }
}

/** Every type of an API, at any depth: of its declarations, parameters, bodies and responses. */
export function* typesOf(api: Api): Generator<IrType> {
  for (const declaration of api.declarations.values()) yield* nested(declaration.type);
  for (const { type } of usedTypes(api)) yield* nested(type);
}

/** A type and all that are inside it, as `childTypes` has them, each before what is inside of it. */
export function nested(type: IrType): readonly IrType[] {
  return collect(type, childTypes, []);
}

/** A type and all that are inside it for `mapTypes`. */
export function allNested(type: IrType): readonly IrType[] {
  return collect(type, (one) => [...childTypes(one), ...hiddenTypes(one)], []);
}

function collect(
  type: IrType,
  innerTypes: (type: IrType) => readonly IrType[],
  found: IrType[],
): readonly IrType[] {
  found.push(type);
  for (const inner of innerTypes(type)) collect(inner, innerTypes, found);
  return found;
}

/** What is inside a type for `mapTypes` only. */
function hiddenTypes(type: IrType): readonly IrType[] {
  if (type.kind === "union") return type.except ?? [];
  if (type.kind !== "object") return [];
  return [
    ...some(type.names),
    ...(type.except ?? []),
    ...allProperties(type).flatMap(({ untagged }) => some(untagged?.type)),
  ];
}

/** A type that is sent or received as it stands, in a body, a parameter or a header. */
export interface UsedType {
  readonly type: IrType;
  readonly direction: "request" | "response";
}

/** The types that the API's operations, webhooks and callbacks send and receive. */
export function usedTypes(api: Api): readonly UsedType[] {
  return [...api.operations.flatMap(operationTypes), ...api.incoming.flatMap(incomingTypes)];
}

/** The types that an operation sends and receives, each with its direction. */
export function operationTypes(operation: Api["operations"][number]): readonly UsedType[] {
  const sent = [
    ...operation.parameters.map((parameter) => parameter.type),
    ...contentTypes(operation.body?.content ?? []),
  ];
  return [
    ...used(sent, "request"),
    ...used(operation.responses.flatMap(responseTypes), "response"),
  ];
}

/** The same of a webhook or callback, whose request is received and whose response is sent. */
function incomingTypes(operation: IncomingOperation): readonly UsedType[] {
  const received = [
    ...operation.parameters.map(({ type }) => type),
    ...contentTypes(operation.content),
  ];
  return [
    ...used(received, "response"),
    ...used(operation.responses.flatMap(responseTypes), "request"),
  ];
}

function responseTypes({ content, headers }: Response): readonly IrType[] {
  return [...contentTypes(content), ...headers.map(({ type }) => type)];
}

function used(types: readonly IrType[], direction: UsedType["direction"]): readonly UsedType[] {
  return types.map((type) => ({ type, direction }));
}

const knownReferences = new WeakMap<IrType, ReadonlySet<SymbolId>>();

/** The declarations that a type refers to directly. */
export function referencesOf(type: IrType): ReadonlySet<SymbolId> {
  const known = knownReferences.get(type);
  if (known !== undefined) return known;
  const found = new Set<SymbolId>();
  // Not by `nested`: a generator within a generator for each level takes most of the time.
  const visit = (inner: IrType): void => {
    if (inner.kind === "reference") found.add(inner.target);
    else for (const child of childTypes(inner)) visit(child);
  };
  visit(type);
  knownReferences.set(type, found);
  return found;
}

function contentTypes(contents: readonly MediaContent[]): readonly IrType[] {
  return contents.flatMap(({ type, itemType }) =>
    itemType === undefined ? [type] : [type, itemType],
  );
}
