import { type ReadAnswer } from "./attempt.js";
import type { CallContext } from "./call-context.js";
/**
* Carries out one call: builds its request once, then makes attempts at it until one succeeds, fails
* for good, or time is over.
*
* It rejects with the errors of CallError and nothing else.
*/
export declare function send(context: CallContext, values: object): Promise<ReadAnswer>;
