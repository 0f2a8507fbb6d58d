import { isJsonObject, joinPlace, mergePatch, replaced, valueAt, withoutValue, withValue } from "./mock-state-json.js";
import { pageOf } from "./mock-state-page.js";
import { applyPatch } from "./mock-state-patch.js";
/** The state that nothing has happened in. */
export const initialState = {
	collections: new Map(),
	made: 0
};
/**
* Lets a request happen to a state. Nothing is kept here: the same state and request give the same
* outcome, whose state is a new one.
*/
export function happen(state, effects, request, plans, sources, template) {
	let current = state;
	let first;
	for (const effect of effects) {
		const resource = plans.get(effect.resource);
		if (resource === undefined) continue;
		const run = new Happening(current, effect, resource, request, plans, sources);
		const outcome = run.outcome(first === undefined ? template : () => ({}));
		if (outcome.kind !== "done") {
			if (first === undefined) return outcome;
			continue;
		}
		current = outcome.state;
		first ??= outcome;
	}
	return first === undefined ? {
		kind: "done",
		state,
		answer: (body) => body
	} : {
		...first,
		state: current
	};
}
class Happening {
	#state;
	#effect;
	#resource;
	#request;
	#plans;
	#sources;
	constructor(state, effect, resource, request, plans, sources) {
		this.#state = state;
		this.#effect = effect;
		this.#resource = resource;
		this.#request = request;
		this.#plans = plans;
		this.#sources = sources;
	}
	outcome(template) {
		const lost = this.#findLostParent();
		if (lost !== undefined) return lost;
		switch (this.#effect.effect) {
			case "create": return this.#create(template);
			case "list": return this.#list();
			default: return this.#one();
		}
	}
	/** An object around this one that does not exist. */
	#findLostParent() {
		for (const { resource, parameter } of this.#resource.parents ?? []) {
			const parent = this.#plans.get(resource);
			const id = this.#request.path[parameter];
			if (parent === undefined || id === undefined) continue;
			const found = this.#objectsOf(parent).some(({ value }) => isKnownBy(value, parent, id));
			if (!found) return {
				kind: "missing",
				resource,
				id
			};
		}
		return undefined;
	}
	#create(template) {
		const objects = this.#objectsOf(this.#resource);
		const [key] = this.#resource.keys;
		let { made } = this.#state;
		let id;
		do {
			id = this.#sources.newId(this.#resource.name, made);
			made += 1;
		} while (objects.some(({ value }) => valueAt(value, key) === id) && made < 1e6);
		const begun = this.#beginning(template());
		const value = withValue(this.#changed(withValue(begun, key, id), id), key, id);
		const state = this.#withObjects([...objects, {
			value,
			isSeed: false
		}], made);
		return {
			kind: "done",
			state,
			answer: this.#answer(value),
			created: id
		};
	}
	/** What a new object is made of: the response's own fixture of it, or one of those that it began with. */
	#beginning(template) {
		const { answer } = this.#effect;
		const own = answer === undefined ? undefined : valueAt(template, answer);
		const [seed = {}] = this.#sources.seeds(this.#resource.name);
		return isJsonObject(own) ? own : seed;
	}
	#one() {
		const { effect, id: place = "" } = this.#effect;
		const id = valueAt(this.#request, place);
		const objects = this.#objectsOf(this.#resource);
		const index = objects.findIndex(({ value }) => isKnownBy(value, this.#resource, id));
		const found = objects[index];
		if (found === undefined) return {
			kind: "missing",
			resource: this.#resource.name,
			id
		};
		if (effect === "read") return {
			kind: "done",
			state: this.#state,
			answer: this.#answer(found.value)
		};
		if (effect === "delete") {
			const state = this.#withObjects(replaced(objects, index, []));
			return {
				kind: "done",
				state,
				answer: this.#answer(found.value)
			};
		}
		const [key] = this.#resource.keys;
		const known = valueAt(found.value, key);
		const patched = this.#patched(found.value);
		if (patched !== undefined && "kind" in patched) return patched;
		const value = withValue(this.#changed(patched?.value ?? found.value, known), key, known);
		const state = this.#withObjects(replaced(objects, index, [{
			...found,
			value
		}]));
		return {
			kind: "done",
			state,
			answer: this.#answer(value)
		};
	}
	#list() {
		const { answer, where = [], page: plan } = this.#effect;
		const found = this.#objectsOf(this.#resource).map(({ value }) => value).filter((value) => where.every((filter) => this.#passes(value, filter)));
		const [key] = this.#resource.keys;
		const page = plan && pageOf(found, plan, this.#request, key);
		return {
			kind: "done",
			state: this.#state,
			answer: (body) => {
				const list = page?.items ?? found;
				const listed = answer === undefined ? body : withValue(body, answer, list);
				return page === undefined ? listed : page.write(listed);
			},
			...page === undefined ? {} : { page }
		};
	}
	#passes(value, { at, is, from }) {
		const wanted = valueAt(this.#request, from);
		const isGiven = wanted !== undefined && wanted !== null && wanted !== "" && !(Array.isArray(wanted) && wanted.length === 0);
		return !isGiven || comparisons[is](valueAt(value, at), wanted);
	}
	/** The object as the request leaves it; what would make it another than its schema allows is left out. */
	#changed(before, id) {
		const context = {
			...this.#request,
			id,
			item: before
		};
		const { set = [] } = this.#effect;
		const steps = [...this.#bodySteps(), ...set.map((one) => changeBy(one, context))];
		const whole = steps.reduce((value, step) => step(value), before);
		const { name } = this.#resource;
		if (this.#sources.isValid(name, whole)) return whole;
		// One change may need the next one to be right, such as the arm of a choice in another's place.
		let valid = before;
		let current = before;
		for (const step of steps) {
			const next = step(current);
			if (this.#sources.isValid(name, next)) valid = next;
			else if (this.#sources.isValid(name, step(valid))) valid = step(valid);
			current = next === valid || !this.#sources.isValid(name, current) ? valid : current;
		}
		return valid;
	}
	/** The object as a JSON Patch leaves it (RFC 6902, 5; RFC 5789, 2.2); undefined where none was sent. */
	#patched(before) {
		const { body, patch } = this.#request;
		if (this.#effect.body === undefined || patch !== "steps") return undefined;
		const patched = applyPatch(before, body);
		if ("problem" in patched) return {
			kind: "refused",
			status: 409,
			...patched
		};
		if (this.#sources.isValid(this.#resource.name, patched.value)) return patched;
		const problem = "The patch would make the object another than its schema allows.";
		return {
			kind: "refused",
			status: 422,
			problem
		};
	}
	#bodySteps() {
		const { body: mode, bodyAt = "", names } = this.#effect;
		const { patch } = this.#request;
		const body = valueAt(this.#request.body, bodyAt);
		if (mode === undefined || patch === "steps" || !isJsonObject(body)) return [];
		const removes = patch === "merge";
		return Object.entries(body).filter(([name]) => names === undefined || names.includes(name)).map(([name, value]) => {
			const place = joinPlace("", name);
			if (value === null && removes) return (object) => withoutValue(object, place);
			return (object) => {
				const before = valueAt(object, place);
				const isMerged = removes || mode === "merge";
				const after = isMerged ? mergePatch(before ?? null, value, removes) : value;
				return withValue(object, place, after);
			};
		});
	}
	#answer(value) {
		const { answer } = this.#effect;
		return (body) => answer === undefined ? body : withValue(body, answer, value);
	}
	#objectsOf(resource) {
		const kept = this.#state.collections.get(this.#keyOf(resource));
		if (kept !== undefined) return kept;
		// What somebody made begins without objects in it.
		if (this.#isWithinMade(resource)) return [];
		return this.#sources.seeds(resource.name).map((value) => ({
			value,
			isSeed: true
		}));
	}
	#isWithinMade({ parents = [] }) {
		return parents.some(({ resource, parameter }) => {
			const parent = this.#plans.get(resource);
			const id = this.#request.path[parameter];
			if (parent === undefined) return false;
			return this.#objectsOf(parent).some(({ value, isSeed }) => !isSeed && isKnownBy(value, parent, id));
		});
	}
	#withObjects(objects, made = this.#state.made) {
		const collections = new Map(this.#state.collections);
		collections.set(this.#keyOf(this.#resource), objects);
		return {
			collections,
			made
		};
	}
	#keyOf({ name, scope = [] }) {
		return JSON.stringify([name, ...scope.map((parameter) => this.#request.path[parameter])]);
	}
}
function changeBy(change, context) {
	if ("remove" in change) return (value) => withoutValue(value, change.at);
	if ("add" in change) {
		const { at, add } = change;
		return (value) => withValue(value, at, Number(valueAt(value, at) ?? 0) + add);
	}
	const given = "value" in change ? change.value : valueAt(context, change.from);
	return given === undefined ? (value) => value : (value) => withValue(value, change.at, given);
}
/** Ids are compared as texts, since a path has nothing else. */
function isKnownBy(value, { keys }, id) {
	return keys.some((key) => {
		const found = valueAt(value, key);
		return found !== undefined && String(found) === String(id);
	});
}
const comparisons = {
	equal: (value, wanted) => [value].flat().some((one) => String(one) === String(wanted)),
	in: (value, wanted) => {
		const texts = new Set([wanted].flat().map(String));
		return [value].flat().some((one) => texts.has(String(one)));
	},
	notIn: (value, wanted) => !comparisons.in(value, wanted),
	contains: (value, wanted) => [value].flat().some((one) => String(one).toLowerCase().includes(String(wanted).toLowerCase())),
	more: (value, wanted) => compare(value, wanted) > 0,
	less: (value, wanted) => compare(value, wanted) < 0
};
function compare(value, wanted) {
	if (typeof value === "number") return value - Number(wanted);
	return String(value) < String(wanted) ? -1 : Number(String(value) > String(wanted));
}
