import { inspect } from "./check-value.js";
import { createHandler, handlersOf } from "./mock-handlers.js";
import { createResponse, findSuccess } from "./mock-response.js";
import { MockMemory } from "./mock-state-memory.js";
import { placesOf } from "./mock-state-places.js";
import { documentOf } from "./mock-state-request.js";
import { findOwn } from "./runtime.js";
import { instantiate, variants } from "./samples.js";
/**
* Makes a handler for every operation of some groups, all with one memory that is new: what is made can
* be fetched, listed, changed and removed. What the memory knows nothing of is answered with its first
* success.
*/
export function handleStatefully(groups, { resources, operations }, options) {
	const byName = new Map(resources.map((resource) => [resource.name, resource]));
	const memory = new MockMemory(resources, {
		fixtures: (name) => variants(byName.get(name).sample),
		findWrong: (name, value) => findWrong(byName.get(name)?.check, value)
	});
	return handlersOf(groups).map((operation) => {
		const state = findOwn(operations, operation.mock.route);
		if (state === undefined) return operation.ok(undefined, options);
		return createHandler(operation.mock, (received) => answer(operation, received, state, memory), options);
	});
}
/** An object is received, so all that is required has to be there; and no newer server made it. */
function findWrong(check, value) {
	if (check === undefined) return [];
	return ["response", "request"].flatMap((direction) => inspect(check, value, direction).violations.map(({ pointer }) => pointer));
}
function answer({ mock }, received, { effects, reads = {} }, memory) {
	const request = documentOf(received, effects.flatMap(placesOf), reads);
	const success = findSuccess(mock);
	const outcome = memory.happen(effects, request, () => {
		const [content] = success?.contents ?? [];
		const isJson = content?.sample !== undefined && content.as === undefined;
		return isJson ? instantiate(content.sample) : null;
	});
	if (outcome.kind === "missing") {
		const id = JSON.stringify(outcome.id);
		return problem(404, `There is no ${outcome.resource} with the id ${id}.`);
	}
	if (outcome.kind === "refused") return problem(outcome.status, outcome.problem);
	const declared = Object.keys(success?.headers ?? {}).map((name) => name.toLowerCase());
	const isPlaced = outcome.created !== undefined && declared.includes("location");
	const place = `${received.url.pathname}/${encodeURIComponent(String(outcome.created))}`;
	return createResponse(mock, {
		change: (body) => outcome.answer(body),
		headers: {
			...Object.fromEntries(outcome.page?.headers ?? []),
			...isPlaced && { location: place }
		}
	});
}
/** What the memory itself has to say (RFC 9457). */
function problem(status, detail) {
	return new Response(JSON.stringify({
		type: "about:blank",
		status,
		detail
	}), {
		status,
		headers: { "content-type": "application/problem+json" }
	});
}
