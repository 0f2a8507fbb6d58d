"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oneofCase = oneofCase;
/**
* Finds the arm that is set.
*
* An arm counts as set where the object itself has it with a value other than null and undefined;
* of several (which the types forbid) the first in the order of `arms` is taken. Where no arm is
* set, the first other property with such a value that `known` does not list is reported as
* `unknown`: a newer server's arm.
*
* @param arms the wire's names of the arms
* @param known the wire's names of the properties that the description declares beside the arms
*/
function oneofCase(value, arms, known) {
	// Own properties in the object's order, so that neither a prototype nor `constructor` is an arm.
	const set = new Map(Object.entries(value ?? {}).filter(([, held]) => held !== null && held !== undefined));
	const arm = arms.find((name) => set.has(name));
	// The pair's two halves come from one name, which is more than the compiler can relate.
	if (arm !== undefined) return {
		case: arm,
		value: set.get(arm)
	};
	for (const [name, held] of set) {
		if (!known.includes(name)) return {
			case: "unknown",
			name,
			value: held
		};
	}
	return { case: undefined };
}
