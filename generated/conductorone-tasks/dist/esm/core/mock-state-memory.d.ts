import { type Json } from "./mock-state-json.js";
import type { EffectPlan, RequestDocument, ResourcePlan } from "./mock-state-plan.js";
import { type StateOutcome } from "./mock-state-store.js";
/** What a memory is given of an API besides its plans. */
export interface MemorySources {
	/** Values of the type that objects of a resource have, which together show every arm. */
	readonly fixtures: (resource: string) => readonly Json[];
	/** Where an object breaks the schema of its resource: JSON Pointers. */
	readonly findWrong: (resource: string, value: Json) => readonly string[];
}
/** What an API that is mocked keeps: the one place where something stays from a request to the next. */
export declare class MockMemory {
	#private;
	constructor(plans: Iterable<ResourcePlan>, { fixtures, findWrong }: MemorySources);
	/**
	* Lets a request happen.
	*
	* @param template gives the body that the response would have without a memory
	*/
	happen(effects: readonly EffectPlan[], request: RequestDocument, template: () => Json): StateOutcome;
}
