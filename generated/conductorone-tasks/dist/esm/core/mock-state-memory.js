import { makeId, makeSeeds } from "./mock-state-ids.js";
import { withValue } from "./mock-state-json.js";
import { happen, initialState } from "./mock-state-store.js";
/** What an API that is mocked keeps: the one place where something stays from a request to the next. */
export class MockMemory {
	#plans;
	#sources;
	#state = initialState;
	constructor(plans, { fixtures, findWrong }) {
		this.#plans = new Map(Array.from(plans, (plan) => [plan.name, plan]));
		const seeds = new Map();
		const newId = (name, number) => {
			const { ids, keys } = this.#plans.get(name);
			return makeId(ids, number, (id) => {
				const [key] = keys;
				return !findWrong(name, withValue({}, key, id)).includes(key);
			});
		};
		this.#sources = {
			newId,
			seeds: (name) => {
				const plan = this.#plans.get(name);
				const known = seeds.get(name) ?? (plan ? makeSeeds(plan, fixtures(name), (number) => newId(name, number)) : []);
				seeds.set(name, known);
				return known;
			},
			isValid: (name, value) => findWrong(name, value).length === 0
		};
	}
	/**
	* Lets a request happen.
	*
	* @param template gives the body that the response would have without a memory
	*/
	happen(effects, request, template) {
		const outcome = happen(this.#state, effects, request, this.#plans, this.#sources, template);
		if (outcome.kind === "done") this.#state = outcome.state;
		return outcome;
	}
}
