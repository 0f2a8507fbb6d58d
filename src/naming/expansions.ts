import { findExpandable } from "../ir/expansion.js";
import type { SymbolId } from "../ir/types.js";
import { derive } from "./derived.js";
import {
  getName,
  type DeclarationNames,
  type ExpansionNames,
  type NamingContext,
} from "./names.js";

/** Names what expands the objects of responses: a type and a constant for each type of objects. */
export function nameExpansions(
  context: NamingContext,
  declarations: ReadonlyMap<SymbolId, DeclarationNames>,
): ReadonlyMap<SymbolId, ExpansionNames> {
  const { api } = context;
  const views = new Set(findExpandable(api).map(({ view }) => view));
  const subjects = [...views].toSorted().flatMap((id) => {
    const origin = api.declarations.get(id)?.origin;
    const { response: base } = getName(declarations, id).type;
    return origin === undefined ? [] : [{ id, base, origin }];
  });
  const types = derive(context.types, "expanded", subjects);
  const specs = derive(context.valueScope(["response"]), "expansion", subjects);
  return new Map(
    subjects.map(({ id }) => [id, { type: getName(types, id), spec: getName(specs, id) }]),
  );
}
