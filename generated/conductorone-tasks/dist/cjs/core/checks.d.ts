import type { CheckData, ValidateCall } from "./check.js";
import type { Logger } from "./logging.js";
/** What becomes of a violation: nothing is looked for, it is logged, or it is thrown. */
export type CheckMode = "off" | "warn" | "error";
/** What is checked, and where warnings go. */
export interface CheckOptions {
	/** Arguments, before anything is sent. Default: `warn` */
	readonly requests?: CheckMode | undefined;
	/** Bodies of successes, items of streams too. Those of errors are never thrown. Default: `warn` */
	readonly responses?: CheckMode | undefined;
	/** Default: `console` */
	readonly logger?: Pick<Logger, "warn"> | undefined;
}
/**
* Makes what checks the calls of a client, or one call.
*
* A violation is logged once for each operation and place; so is what an HttpError carries, and what is
* not in its format. No value is ever logged.
*
* @param operations the {@link OperationChecks} of the package
*/
export declare function createChecks(operations: CheckData, mode: CheckMode | CheckOptions): ValidateCall;
