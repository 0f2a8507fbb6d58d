import type { IrType, ObjectType, Property } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import { optional } from "./context.js";
import { intersect, noneOfBoth, type OnContradiction } from "./intersect.js";
import { sortProperties, undeclaredType } from "./object.js";

/**
 * One object type for all of the given ones: each property fits all that declare it, and later ones
 * describe it.
 *
 * A part that forbids what another declares is read as meaning its own names, in the types; fixtures
 * leave out what is forbidden, unless it is required as well.
 */
export function mergeObjects(
  objects: readonly ObjectType[],
  onContradiction?: OnContradiction,
  required: ReadonlySet<string> = new Set(),
): ObjectType {
  const [only] = objects;
  if (only !== undefined && objects.length === 1) return only;
  const groups = objects.flatMap((object) => object.groups);
  const properties = new Map<string, Property>();
  for (const property of objects.flatMap((object) => object.properties)) {
    const earlier = properties.get(property.name);
    const merged =
      earlier === undefined ? property : mergeProperty(earlier, property, onContradiction);
    properties.set(property.name, merged);
  }
  const restricting = objects
    .filter((object) => typeof object.additional !== "string" || object.patterns !== undefined)
    .map((object) => ({ object, names: new Set(object.properties.map(({ name }) => name)) }));
  const patterns = objects.flatMap((object) => object.patterns ?? []);
  const closing = closedNames(objects, [...properties.values()], required, onContradiction);
  const names = [
    ...objects.flatMap((object) => object.names ?? []),
    ...(closing === "all" ? [] : closing),
  ];
  const except = objects.flatMap((object) => object.except ?? []);
  return {
    kind: "object",
    properties: sortProperties(
      [...properties.values()].map((property) =>
        restricted(property, restricting, onContradiction),
      ),
    ),
    groups,
    additional: closing === "all" ? "none" : mergeAdditional(objects),
    ...optional("patterns", patterns.length === 0 ? undefined : patterns),
    ...optional("names", names.length === 0 ? undefined : intersect(names)),
    ...limit("minProperties", objects, Math.max),
    ...limit("maxProperties", objects, Math.min),
    ...optional("except", except.length === 0 ? undefined : except),
  };
}

/**
 * The names that all closed objects declare, where no other name is required; "all" where no other name is
 * declared or required, so that the whole is closed as well.
 */
function closedNames(
  objects: readonly ObjectType[],
  properties: readonly Property[],
  required: ReadonlySet<string>,
  onContradiction: OnContradiction = () => undefined,
): readonly IrType[] | "all" {
  const closed = objects
    .filter(({ additional, patterns }) => additional === "none" && patterns === undefined)
    .map((object) => new Set(allProperties(object).map(({ name }) => name)));
  if (closed.length === 0) return [];
  const isAllowed = (name: string): boolean => closed.every((names) => names.has(name));
  const forbidden = properties.filter(({ name }) => !isAllowed(name));
  const isWhole =
    objects.every(({ groups }) => groups.length === 0) && [...required].every(isAllowed);
  if (forbidden.length === 0) return isWhole ? "all" : [];
  const demanded = forbidden.find((one) => one.required || required.has(one.name));
  if (demanded !== undefined) {
    onContradiction(`it requires '${demanded.name}', which a part of it forbids`);
    return [];
  }
  const allowed = properties
    .filter(({ name }) => isAllowed(name))
    .map(({ name }) => ({ value: name }));
  return [allowed.length === 0 ? { kind: "never" } : { kind: "enum", members: allowed }];
}

/**
 * A property as those objects restrict it, too, that do not declare it: by its name's pattern, or by
 * what they say of all other names. Where that leaves nothing, the declaration is believed.
 */
function restricted(
  property: Property,
  objects: readonly { readonly object: ObjectType; readonly names: ReadonlySet<string> }[],
  onContradiction: OnContradiction = () => undefined,
): Property {
  const types = objects
    .filter(({ names }) => !names.has(property.name))
    .map(({ object }) => undeclaredType(object, property.name))
    .filter((type) => type.kind !== "unknown" && type.kind !== "never");
  if (types.length === 0) return property;
  const type = intersect([property.type, ...types]);
  if (type.kind !== "never") return { ...property, type };
  onContradiction(noneOfBoth(property.type, intersect(types)));
  return property;
}

function mergeAdditional(objects: readonly ObjectType[]): ObjectType["additional"] {
  const all = objects.map((object) => object.additional);
  // What one of them forbids, another one does not invite.
  if (all.includes("none")) return all.every((value) => value === "none") ? "none" : "unspecified";
  const types = all.filter((value) => typeof value !== "string");
  return types.length === 0 ? "unspecified" : intersect(types);
}

function limit<Name extends "minProperties" | "maxProperties">(
  name: Name,
  objects: readonly ObjectType[],
  choose: (...limits: readonly number[]) => number,
): { readonly [N in Name]?: number } {
  const limits = objects.map((object) => object[name]).filter((value) => value !== undefined);
  return optional(name, limits.length === 0 ? undefined : choose(...limits));
}

function mergeProperty(
  earlier: Property,
  later: Property,
  onContradiction?: OnContradiction,
): Property {
  return {
    ...earlier,
    ...later,
    type: intersect([earlier.type, later.type], onContradiction),
    required: earlier.required || later.required,
    readOnly: earlier.readOnly || later.readOnly,
    writeOnly: earlier.writeOnly || later.writeOnly,
    docs: { ...earlier.docs, ...later.docs },
  };
}

/** An object with further properties, optional, where it does not declare them itself. */
export function withLooseProperties(object: ObjectType, loose: readonly ObjectType[]): ObjectType {
  const declared = new Set(allProperties(object).map(({ name }) => name));
  const added = new Map<string, Property>();
  for (const property of loose.flatMap(allProperties)) {
    if (declared.has(property.name)) continue;
    const earlier = added.get(property.name);
    const either = earlier === undefined ? property.type : eitherOf(earlier.type, property.type);
    const type = intersect([either, undeclaredType(object, property.name)]);
    added.set(property.name, { ...property, type, required: false });
  }
  if (added.size === 0) return object;
  return { ...object, properties: sortProperties([...object.properties, ...added.values()]) };
}

function eitherOf(a: IrType, b: IrType): IrType {
  if (a.kind === "unknown" || b.kind === "unknown") return { kind: "unknown" };
  return JSON.stringify(a) === JSON.stringify(b)
    ? a
    : { kind: "union", variants: [a, b], exclusive: false };
}
