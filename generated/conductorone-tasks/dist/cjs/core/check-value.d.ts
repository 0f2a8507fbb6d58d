import { type Check } from "./check.js";
import { type CheckDirection, type Violation } from "./check-violation.js";
/** What was found in one value. */
export interface Findings {
	/** Where the value is not what the description says; the first hundred of them. */
	readonly violations: readonly Violation[];
	/** Where it is not in the format that the description names, which is no more than an annotation. */
	readonly remarks: readonly Violation[];
}
/**
* Holds a value against a check.
*
* What is received is open: other values of an enum, other arms, tags and properties pass. What is
* sent is closed, as its types are, and is taken as JSON has it: by `toJSON`, without what is undefined.
* A value of more than a million parts is looked at as far as that goes.
*/
export declare function inspect(check: Check, value: unknown, direction: CheckDirection): Findings;
