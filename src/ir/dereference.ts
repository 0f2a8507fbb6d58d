import type { Api, IrType } from "./types.js";

/** Follows references to the type itself; undefined where they only lead to each other. */
export function dereference(type: IrType, api: Pick<Api, "declarations">): IrType | undefined {
  const visited = new Set<string>();
  let current: IrType | undefined = type;
  while (current?.kind === "reference") {
    if (visited.has(current.target)) return undefined;
    visited.add(current.target);
    current = api.declarations.get(current.target)?.type;
  }
  return current;
}
