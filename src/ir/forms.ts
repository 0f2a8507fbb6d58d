import type { Api, IrType, ObjectType, Property, SymbolId, UnionType } from "./types.js";
import { allProperties, mapTypes, nested, referencesOf, usedTypes } from "./visit.js";

/** Whether a type is sent or received. */
export type Direction = "request" | "response";

/** In which forms each declaration is needed. */
export interface Forms {
  /** True where sent and received values have different types, so that two declarations are emitted. */
  isSplit(id: SymbolId): boolean;
  /** The directions that a declaration needs a type for; never empty. */
  directions(id: SymbolId): readonly Direction[];
}

/**
 * Decides which declarations need a request form and a response form.
 *
 * The forms of a schema differ where it holds a readOnly or writeOnly property, a default (optional
 * to send, present on receipt), a choice that newer servers may widen, a file, or a reference to a schema
 * whose forms differ: a fixed point, reached by spreading from the schemas that differ by themselves
 * to all that lead to them. They are split only where both directions are in use.
 */
export function findForms(api: Api): Forms {
  const reached = { request: findReached(api, "request"), response: findReached(api, "response") };
  const differing = findDiffering(api);
  return {
    isSplit: (id) => differing.has(id) && reached.request.has(id) && reached.response.has(id),
    directions: (id) => {
      if (!reached.request.has(id)) return ["response"];
      return differing.has(id) && reached.response.has(id)
        ? ["request", "response"]
        : singleForm(id);
    },
  };

  function singleForm(id: SymbolId): readonly Direction[] {
    return reached.response.has(id) ? ["response"] : ["request"];
  }
}

/** The declarations that are sent, or received; a property of the other direction leads nowhere. */
function findReached(api: Api, direction: Direction): ReadonlySet<SymbolId> {
  const seen = (type: IrType): ReadonlySet<SymbolId> =>
    referencesOf(
      mapTypes(type, (inner) =>
        inner.kind === "object"
          ? inDirection(inner, direction)
          : inner.kind === "union"
            ? { ...inner, variants: variantsIn(inner, direction).map(([variant]) => variant) }
            : inner,
      ),
    );
  const references = new Map<SymbolId, ReadonlySet<SymbolId>>();
  for (const [id, { type }] of api.declarations) references.set(id, seen(type));
  const reached = new Set<SymbolId>();
  for (const used of usedTypes(api)) {
    if (used.direction === direction) spread(seen(used.type), references, reached);
  }
  return reached;
}

function inDirection(type: ObjectType, direction: Direction): ObjectType {
  const isSeen = (property: Property): boolean =>
    direction === "request" ? !property.readOnly : !property.writeOnly;
  return {
    ...type,
    properties: type.properties.filter(isSeen),
    groups: type.groups.map((group) => ({ ...group, arms: group.arms.filter(isSeen) })),
  };
}

/**
 * The variants that a union has in one direction, each with its index: the one for tags that nobody
 * lists is received only, unless it has tags of its own.
 */
export function variantsIn(
  { variants, discriminator }: UnionType,
  direction: Direction,
): readonly (readonly [variant: IrType, index: number])[] {
  const all = variants.map((variant, index) => [variant, index] as const);
  const fallback = discriminator?.fallback;
  if (direction === "response" || fallback === undefined) return all;
  const isSent = discriminator?.mapping.some(({ variant }) => variant === fallback);
  return isSent === true ? all : all.filter(([, index]) => index !== fallback);
}

function spread(
  from: ReadonlySet<SymbolId>,
  references: ReadonlyMap<SymbolId, ReadonlySet<SymbolId>>,
  reached: Set<SymbolId>,
): void {
  const pending = [...from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    pending.push(...(references.get(id) ?? []));
  }
}

function findDiffering(api: Api): ReadonlySet<SymbolId> {
  const referrers = new Map<SymbolId, Set<SymbolId>>();
  for (const [id, { type }] of api.declarations) {
    for (const target of referencesOf(type))
      referrers.set(target, (referrers.get(target) ?? new Set()).add(id));
  }
  const byThemselves = [...api.declarations.values()]
    .filter(({ type }) => [...nested(type)].some(differsByItself))
    .map(({ id }) => id);
  const differing = new Set<SymbolId>();
  spread(new Set(byThemselves), referrers, differing);
  return differing;
}

function differsByItself(type: IrType): boolean {
  switch (type.kind) {
    // What can be sent as a file is more than what arrives as one.
    case "binary":
      return true;
    case "enum":
      return (
        type.closed !== true && type.members.some((member) => typeof member.value !== "boolean")
      );
    case "union":
      return type.discriminator !== undefined;
    case "object":
      return allProperties(type).some(
        (property) =>
          property.readOnly ||
          property.writeOnly ||
          property.unlisted === true ||
          property.default !== undefined,
      );
    default:
      return false;
  }
}
