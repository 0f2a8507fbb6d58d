import type { OperationCheck } from "./check.js";
import { type PlacedViolation } from "./check-violation.js";
import type { OperationSpec } from "./operation.js";
/** What was found in one message. */
export interface PlacedFindings {
	readonly violations: readonly PlacedViolation[];
	readonly remarks: readonly PlacedViolation[];
}
/**
* Holds the arguments of a call against the checks of its operation: every parameter, and the body in
* the media type that it is sent in.
*
* @throws TypeError for a media type that the operation does not take
*/
export declare function inspectRequest(check: OperationCheck, spec: OperationSpec, values: Readonly<Record<string, unknown>>): PlacedFindings;
