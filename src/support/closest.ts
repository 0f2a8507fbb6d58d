import { editDistance } from "./edit-distance.js";

/**
 * Finds the candidate that was probably meant by a misspelt word, for a "did you mean".
 *
 * A word that differs in case alone is nearest; otherwise about one edit in three characters is
 * forgiven. Of equally near candidates the first in code unit order wins, whatever their order was.
 *
 * @returns undefined where nothing is near enough to be worth suggesting
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  // A word of one letter is an edit away from every other one: only its case can be wrong.
  let limit = Math.min(Math.max(1, Math.floor(word.length / 3)), Math.max(0, word.length - 1));
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    const nearer =
      best === undefined ||
      distance < best.distance ||
      (distance === best.distance && candidate < best.candidate);
    if (nearer) best = { candidate, distance };
    limit = Math.min(limit, distance);
  }
  return best?.candidate;
}
