import type { Check } from "./check.js";
import { type HandlerGroups, type OperationHandler } from "./mock-handlers.js";
import type { EffectPlan, ResourcePlan } from "./mock-state-plan.js";
import { type Reads } from "./mock-state-request.js";
import type { HandlerOptions } from "./mock-types.js";
import { type SampleSource } from "./samples.js";
/** What stateful handlers need to know of an API; generated packages hold one such constant. */
export interface StateMock {
	readonly resources: readonly ResourceMock[];
	/** By route: the operations that something is kept of, or known for. */
	readonly operations: Readonly<Record<string, OperationState>>;
}
/** A kind of objects that is kept. */
export interface ResourceMock extends ResourcePlan {
	readonly sample: SampleSource;
	/** What objects are held against after each change. */
	readonly check?: Check;
}
/** What an operation does to objects. */
export interface OperationState {
	readonly effects: readonly EffectPlan[];
	readonly reads?: Reads;
}
/** How stateful handlers answer. */
export type StatefulOptions = Omit<HandlerOptions, "once">;
/**
* Makes a handler for every operation of some groups, all with one memory that is new: what is made can
* be fetched, listed, changed and removed. What the memory knows nothing of is answered with its first
* success.
*/
export declare function handleStatefully(groups: HandlerGroups, { resources, operations }: StateMock, options?: StatefulOptions): OperationHandler[];
