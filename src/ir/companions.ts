import { dereference } from "./dereference.js";
import type { Api, SymbolId } from "./types.js";
import { allProperties, typesOf } from "./visit.js";

/**
 * The properties that values of a declaration may have beside its own, by the declaration: those of the
 * other parts of the intersections that it is a part of. A declaration that is part of none is left out.
 */
export function findCompanions(api: Api): ReadonlyMap<SymbolId, ReadonlySet<string>> {
  const found = new Map<SymbolId, Set<string>>();
  for (const type of typesOf(api)) {
    if (type.kind !== "intersection") continue;
    for (const part of type.parts) {
      if (part.kind !== "reference") continue;
      const names = found.get(part.target) ?? new Set();
      found.set(part.target, names);
      for (const other of type.parts) {
        const object = other === part ? undefined : dereference(other, api);
        if (object?.kind !== "object") continue;
        for (const { name } of allProperties(object)) names.add(name);
      }
    }
  }
  return found;
}
