import { dereference } from "./dereference.js";
import type { Direction } from "./forms.js";
import type { Api, IrType, ObjectType } from "./types.js";

/** What is found at the end of a path into a type. */
export interface Reached {
  readonly type: IrType;
  /** True where every value of the whole has a value there, and not null. */
  readonly certain: boolean;
}

/**
 * Follows a path of names and indexes into a type, as a JSON Pointer does into a value.
 *
 * @returns undefined where no value of the type is known to have anything there
 */
export function findReached(
  type: IrType,
  path: readonly string[],
  direction: Direction,
  api: Api,
): Reached | undefined {
  const target = dereference(type, api);
  if (target?.kind === "nullable") {
    const inner = findReached(target.inner, path, direction, api);
    return inner && { ...inner, certain: false };
  }
  const [name, ...rest] = path;
  if (name === undefined || target === undefined) return { type, certain: target !== undefined };
  const below = (inner: IrType, certain: boolean): Reached | undefined => {
    const reached = findReached(inner, rest, direction, api);
    return reached && { ...reached, certain: certain && reached.certain };
  };
  switch (target.kind) {
    case "unknown":
      return { type: target, certain: false };
    case "object":
      return member(target, name, direction, below);
    case "array":
      return isIndex(name) ? below(target.items, false) : undefined;
    case "tuple": {
      const item = isIndex(name) ? (target.prefix[Number(name)] ?? target.rest) : undefined;
      return item && below(item, Number(name) < target.minItems);
    }
    case "union":
      return anyOf(target.variants.map((variant) => findReached(variant, path, direction, api)));
    case "intersection":
      return target.parts
        .map((part) => findReached(part, path, direction, api))
        .find((reached) => reached !== undefined);
    default:
      return undefined;
  }
}

function member(
  type: ObjectType,
  name: string,
  direction: Direction,
  below: (inner: IrType, certain: boolean) => Reached | undefined,
): Reached | undefined {
  const property = type.properties.find((it) => it.name === name);
  if (property !== undefined) {
    const isSeen = direction === "request" ? !property.readOnly : !property.writeOnly;
    const isPresent = property.default === undefined ? property.required : direction === "response";
    return isSeen ? below(property.type, isPresent) : undefined;
  }
  const arm = type.groups.flatMap(({ arms }) => arms).find((it) => it.name === name);
  if (arm !== undefined) return below(arm.type, false);
  return typeof type.additional === "string" ? undefined : below(type.additional, false);
}

function anyOf(variants: readonly (Reached | undefined)[]): Reached | undefined {
  const reached = variants.filter((variant) => variant !== undefined);
  const [first] = reached;
  if (first === undefined) return undefined;
  const certain = reached.length === variants.length && reached.every((it) => it.certain);
  if (reached.length === 1) return { type: first.type, certain };
  return {
    type: { kind: "union", variants: reached.map(({ type }) => type), exclusive: false },
    certain,
  };
}

function isIndex(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}

/** The kinds of value that a text stands for by itself; a `structure` is an object or a list. */
export type ScalarKind = "string" | "number" | "boolean" | "structure";

/** The one kind that all values of a type have, null aside; undefined where there are several. */
export function scalarKind(type: IrType, api: Api): ScalarKind | undefined {
  const target = dereference(type, api);
  switch (target?.kind) {
    case "string":
    case "number":
    case "boolean":
      return target.kind;
    case "literal":
      return kindOf(target.value);
    case "enum":
      return sameKind(target.members.map(({ value }) => kindOf(value)));
    case "nullable":
      return scalarKind(target.inner, api);
    case "union":
      return sameKind(target.variants.map((variant) => scalarKind(variant, api)));
    case "object":
    case "array":
    case "tuple":
    case "binary":
      return "structure";
    default:
      return undefined;
  }
}

/** The kind of a JSON value; undefined for null. */
export function kindOf(value: unknown): ScalarKind | undefined {
  if (value === null || value === undefined) return undefined;
  const kind = typeof value;
  return kind === "string" || kind === "number" || kind === "boolean" ? kind : "structure";
}

function sameKind(kinds: readonly (ScalarKind | undefined)[]): ScalarKind | undefined {
  const [first] = kinds;
  return kinds.every((kind) => kind === first) ? first : undefined;
}
