import { stringify } from "yaml";

/** Puts the members of a mapping into another order. */
export type Reorder = (
  members: readonly (readonly [string, unknown])[],
) => readonly (readonly [string, unknown])[];

/** Leaves members as they are. */
export const asItIs: Reorder = (members) => members;

/** Turns members round. */
export const reversed: Reorder = (members) => members.toReversed();

/** Shuffles members, in the same way for the same seed (Fisher and Yates). */
export function shuffled(seed: number): Reorder {
  const random = randomNumbers(seed);
  return (members) => {
    const result = [...members];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  };
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a value as JSON with the members of every mapping reordered. By hand, because an object
 * cannot hold any order: JavaScript puts keys that look like array indices first.
 */
export function writeJson(value: unknown, reorder: Reorder): string {
  if (Array.isArray(value)) return `[${value.map((item) => writeJson(item, reorder)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = reorder(Object.entries(value)).map(
    ([name, member]) => `${JSON.stringify(name)}:${writeJson(member, reorder)}`,
  );
  return `{${members.join(",")}}`;
}

/** Writes a value as YAML with the members of every mapping reordered. */
export function writeYaml(value: unknown, reorder: Reorder): string {
  return stringify(ordered(value, reorder), { aliasDuplicateObjects: false });
}

function ordered(value: unknown, reorder: Reorder): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, reorder));
  if (typeof value !== "object" || value === null) return value;
  const members = reorder(Object.entries(value));
  return new Map(members.map(([name, member]) => [name, ordered(member, reorder)]));
}
