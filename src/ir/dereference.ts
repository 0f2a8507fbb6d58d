import type { Api, IrType } from "./types.js";

/** Follows references to the type itself; undefined where they only lead to each other. */
export function dereference(type: IrType, api: Pick<Api, "declarations">): IrType | undefined {
  if (type.kind !== "reference") return type;
  const target = api.declarations.get(type.target)?.type;
  if (target?.kind !== "reference") return target;
  const visited = new Set([type.target]);
  let current: IrType | undefined = target;
  while (current?.kind === "reference") {
    if (visited.has(current.target)) return undefined;
    visited.add(current.target);
    current = api.declarations.get(current.target)?.type;
  }
  return current;
}
