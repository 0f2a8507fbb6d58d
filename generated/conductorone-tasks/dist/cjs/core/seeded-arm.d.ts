/** Which arms are wanted. */
interface Wanted {
	readonly all: boolean;
	readonly seed: number | undefined;
}
/**
* The arms that are wanted: all, the one that a seed chooses, or the first. What is chosen depends on the
* seed and the arms' names alone, and a further arm changes the choice only to itself (rendezvous hashing).
*/
export declare function chooseArms<Arm>(arms: readonly Arm[], nameOf: (arm: Arm) => string, wanted: Wanted): readonly Arm[];
/** All arms, or the first, whatever a seed says. */
export declare function firstOf<Arm>(arms: readonly Arm[], { all }: Pick<Wanted, "all">): readonly Arm[];
export {};
