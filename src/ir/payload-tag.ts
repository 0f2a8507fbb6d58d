import { preferredContent } from "./body-shape.js";
import { dereference } from "./dereference.js";
import type { Api, IncomingOperation, IrType, PayloadTag, SymbolId } from "./types.js";

type Tag = string | number | boolean;

/**
 * Finds what tells the payloads of webhooks apart: a property that is a constant, or a choice of
 * constants, in each of them, and never the same in two. Of several the first by name.
 *
 * @returns undefined where there is none, or fewer than two webhooks
 */
export function findPayloadTag(
  webhooks: readonly IncomingOperation[],
  api: Api,
): PayloadTag | undefined {
  const types = new Map<SymbolId, IrType>();
  for (const { id, content } of webhooks) {
    const type = preferredContent(content)?.type;
    if (type === undefined) return undefined;
    types.set(id, type);
  }
  const [first] = types.values();
  if (first === undefined || types.size < 2) return undefined;
  for (const property of [...propertyNames(first, api)].toSorted()) {
    const values = disjointValues(types, property, api);
    if (values !== undefined) return { property, values };
  }
  return undefined;
}

function disjointValues(
  types: ReadonlyMap<SymbolId, IrType>,
  property: string,
  api: Api,
): PayloadTag["values"] | undefined {
  const seen = new Set<string>();
  const found = new Map<SymbolId, readonly Tag[]>();
  for (const [id, type] of types) {
    const values = [...new Set(tagValues(type, property, api))];
    // By text, as they are looked up at run time.
    if (values.length === 0 || values.some((value) => seen.has(String(value)))) return undefined;
    for (const value of values) seen.add(String(value));
    found.set(id, values);
  }
  return found;
}

/** The constants that a property may hold; empty where it may hold anything else. */
function tagValues(type: IrType, property: string, api: Api): readonly Tag[] {
  const target = dereference(type, api);
  switch (target?.kind) {
    case "object": {
      const member = target.properties.find(({ name }) => name === property);
      return member === undefined ? [] : constantsOf(member.type, api);
    }
    // Null has no tag, and so is no webhook that is known.
    case "nullable":
      return tagValues(target.inner, property, api);
    case "intersection":
      return target.parts.map((part) => tagValues(part, property, api)).find(hasAny) ?? [];
    case "union": {
      const variants = target.variants.map((variant) => tagValues(variant, property, api));
      return variants.every(hasAny) ? variants.flat() : [];
    }
    default:
      return [];
  }
}

function hasAny(values: readonly Tag[]): boolean {
  return values.length > 0;
}

function constantsOf(type: IrType, api: Api): readonly Tag[] {
  const target = dereference(type, api);
  if (target?.kind === "literal") return [target.value];
  return target?.kind === "enum" ? target.members.map(({ value }) => value) : [];
}

function propertyNames(type: IrType, api: Api): ReadonlySet<string> {
  const target = dereference(type, api);
  switch (target?.kind) {
    case "object":
      return new Set(target.properties.map(({ name }) => name));
    case "nullable":
      return propertyNames(target.inner, api);
    case "intersection":
      return new Set(target.parts.flatMap((part) => [...propertyNames(part, api)]));
    case "union":
      return new Set(target.variants.flatMap((variant) => [...propertyNames(variant, api)]));
    default:
      return new Set();
  }
}
