/**
* The arms that are wanted: all, the one that a seed chooses, or the first. What is chosen depends on the
* seed and the arms' names alone, and a further arm changes the choice only to itself (rendezvous hashing).
*/
export function chooseArms(arms, nameOf, wanted) {
	const { all, seed } = wanted;
	if (all || seed === undefined) return firstOf(arms, wanted);
	const weights = arms.map((arm) => weightOf(`${seed} ${nameOf(arm)}`));
	const chosen = weights.indexOf(Math.max(...weights));
	return arms.slice(chosen, chosen + 1);
}
/** All arms, or the first, whatever a seed says. */
export function firstOf(arms, { all }) {
	return all ? arms : arms.slice(0, 1);
}
/** FNV-1a over code units, with its bits mixed once more. */
function weightOf(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	}
	hash = Math.imul(hash ^ hash >>> 15, 739982445);
	return Math.imul(hash ^ hash >>> 12, 695872825) >>> 0;
}
