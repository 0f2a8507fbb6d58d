import { type Json } from "./mock-state-json.js";
import { type Page } from "./mock-state-page.js";
import type { EffectPlan, RequestDocument, ResourcePlan } from "./mock-state-plan.js";
/** One object that is kept. */
export interface StoredObject {
	readonly value: Json;
	/** True for what was there from the beginning. */
	readonly isSeed: boolean;
}
/** All objects, by resource and by the values of its scope; what was never changed is not there. */
export interface State {
	readonly collections: ReadonlyMap<string, readonly StoredObject[]>;
	/** How many ids were made. */
	readonly made: number;
}
/** The state that nothing has happened in. */
export declare const initialState: State;
/** What a store is given of the API besides its plan; all of it depends on its arguments alone. */
export interface StoreSources {
	/** The objects that a resource begins with. */
	readonly seeds: (resource: string) => readonly Json[];
	/** Makes the id of a new object: the n-th candidate, by the type that ids of the resource have. */
	readonly newId: (resource: string, n: number) => Json;
	/** Whether an object satisfies the schema of its resource. */
	readonly isValid: (resource: string, value: Json) => boolean;
}
/** What came of a request. */
export type StateOutcome = {
	readonly kind: "done";
	readonly state: State;
	/** Puts the objects into the body that would be answered without a store. */
	readonly answer: (body: Json) => Json;
	/** The id of an object that was made. */
	readonly created?: Json;
	readonly page?: Page;
} | {
	readonly kind: "missing";
	readonly resource: string;
	readonly id: unknown;
} | {
	readonly kind: "refused";
	readonly status: 409 | 422;
	readonly problem: string;
};
/**
* Lets a request happen to a state. Nothing is kept here: the same state and request give the same
* outcome, whose state is a new one.
*/
export declare function happen(state: State, effects: readonly EffectPlan[], request: RequestDocument, plans: ReadonlyMap<string, ResourcePlan>, sources: StoreSources, template: () => Json): StateOutcome;
