import type { SymbolId } from "../ir/types.js";
import { camelCase } from "./casing.js";
import { derive } from "./derived.js";
import { getName, type LinkNames, type NamingContext } from "./names.js";
import type { OperationBase } from "./operations.js";
import { localNames } from "./reserved.js";

/**
 * Names the functions that follow links: by the link's own name, preceded by the operation's where
 * several operations have a link of that name.
 */
export function nameLinks(
  context: NamingContext,
  bases: readonly OperationBase[],
): ReadonlyMap<SymbolId, LinkNames> {
  const { links } = context.api;
  const operations = new Map(bases.map((base) => [base.operation.id, base]));
  const scope = context.publish("links", context.valueOptions([...localNames, "from"]));
  const functions = scope.allocateAll(
    links.map(({ id, name, operation, status, origin }) => {
      const { method, full } = getName(operations, operation);
      const candidates = [[name], [method, name], [full, name], [full, name, status]];
      return {
        id,
        origin,
        candidates: candidates.map((words) => camelCase(words.join(" "))),
      };
    }),
  );
  const subjects = links.map(({ id, origin }) => ({ id, origin, base: getName(functions, id) }));
  const specs = derive(scope, "spec", subjects);
  return new Map(
    links.map(({ id }) => [id, { function: getName(functions, id), spec: getName(specs, id) }]),
  );
}
