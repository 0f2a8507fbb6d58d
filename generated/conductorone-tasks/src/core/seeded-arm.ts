/** Which arms are wanted. */
interface Wanted {
  readonly all: boolean;
  readonly seed: number | undefined;
}

/**
 * The arms that are wanted: all, the one that a seed chooses, or the first. What is chosen depends on the
 * seed and the arms' names alone, and a further arm changes the choice only to itself (rendezvous hashing).
 */
export function chooseArms<Arm>(
  arms: readonly Arm[],
  nameOf: (arm: Arm) => string,
  wanted: Wanted,
): readonly Arm[] {
  const { all, seed } = wanted;
  if (all || seed === undefined) return firstOf(arms, wanted);
  const weights = arms.map((arm) => weightOf(`${seed} ${nameOf(arm)}`));
  const chosen = weights.indexOf(Math.max(...weights));
  return arms.slice(chosen, chosen + 1);
}

/** All arms, or the first, whatever a seed says. */
export function firstOf<Arm>(arms: readonly Arm[], { all }: Pick<Wanted, "all">): readonly Arm[] {
  return all ? arms : arms.slice(0, 1);
}

/** FNV-1a over code units, with its bits mixed once more. */
function weightOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(hash ^ (hash >>> 12), 0x297a2d39) >>> 0;
}
