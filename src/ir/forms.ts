import { addToList } from "../support/add-to-list.js";
import type { Api, IrType, SymbolId, UnionType } from "./types.js";
import { allProperties, hasNested, referencesOf, usedTypes, visitChildren } from "./visit.js";

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
  const reached = new Set<SymbolId>();
  const pending: SymbolId[] = [];
  const enter = (type: IrType): void => {
    if (type.kind === "reference") pending.push(type.target);
    else visitSeen(type, direction, enter);
  };
  for (const used of usedTypes(api)) if (used.direction === direction) enter(used.type);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const declaration = api.declarations.get(id);
    if (declaration !== undefined) enter(declaration.type);
  }
  return reached;
}

/** Visits the types directly inside a type that there are in one direction. */
function visitSeen(type: IrType, direction: Direction, visit: (child: IrType) => void): void {
  if (type.kind === "union") {
    for (const [variant] of variantsIn(type, direction)) visit(variant);
  } else if (type.kind === "object") {
    const hidden = direction === "request" ? "readOnly" : "writeOnly";
    for (const property of allProperties(type)) if (!property[hidden]) visit(property.type);
    if (typeof type.additional !== "string") visit(type.additional);
    for (const pattern of type.patterns ?? []) visit(pattern.type);
  } else visitChildren(type, visit);
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
  from: Iterable<SymbolId>,
  references: ReadonlyMap<SymbolId, readonly SymbolId[]>,
  reached: Set<SymbolId>,
): void {
  const pending = [...from];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    for (const next of references.get(id) ?? []) pending.push(next);
  }
}

function findDiffering(api: Api): ReadonlySet<SymbolId> {
  const referrers = new Map<SymbolId, SymbolId[]>();
  const byThemselves: SymbolId[] = [];
  for (const [id, { type }] of api.declarations) {
    if (hasNested(type, differsByItself)) byThemselves.push(id);
    for (const target of referencesOf(type)) addToList(referrers, target, id);
  }
  const differing = new Set<SymbolId>();
  spread(byThemselves, referrers, differing);
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
