/**
 * Tells whether the JSON text of a value, indented by two spaces, has more characters than a limit, without writing
 * it: as soon as that is certain. Where only what is escaped in strings makes the text longer it is not told.
 *
 * @param value JSON; what is not JSON counts as an empty object, and undefined as nothing
 */
export function isJsonLonger(value: unknown, limit: number): boolean {
  return charactersLeft(value, 0, limit) < 0;
}

/** How many characters are left after a value at some depth; once they are below zero, the rest does not count. */
function charactersLeft(value: unknown, depth: number, room: number): number {
  if (typeof value === "string") return room - value.length - 2;
  if (typeof value !== "object" || value === null) return room - String(value).length;
  // A line of its own for each member, with its indentation, and one for the closing bracket.
  const around = (depth + 1) * 2 + 2;
  let left = room - 2;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      left = charactersLeft(item, depth + 1, left - around);
      count += 1;
      if (left < 0) return left;
    }
  } else {
    for (const [name, item] of Object.entries(value)) {
      if (item === undefined) continue;
      left = charactersLeft(item, depth + 1, left - around - name.length - 4);
      count += 1;
      if (left < 0) return left;
    }
  }
  return count === 0 ? left : left - depth * 2;
}
