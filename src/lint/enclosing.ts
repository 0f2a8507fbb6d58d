/** Finds the nearest of some pointers that leads to what holds the node of another. */
export function findEnclosing(
  pointer: string,
  outer: { has(pointer: string): boolean },
): string | undefined {
  for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    const prefix = pointer.slice(0, end);
    if (outer.has(prefix)) return prefix;
  }
  return undefined;
}
