import { isRecord } from "./runtime.js";
/**
* Makes a test of each case: it makes the call, and looks at the request, the response, and what the
* client made of it. Nothing is sent before a test is run.
*
* @param connect makes a client that sends its requests through the observer
*/
export function testContract(cases, connect) {
	return Object.entries(cases).map(([name, wanted]) => ({
		name,
		run: () => testOne(name, wanted, connect)
	}));
}
async function testOne(name, wanted, connect) {
	const seen = [];
	const client = connect(async (request, next) => {
		const copy = request.clone();
		const response = await next(request);
		seen.push({
			request: copy,
			response: response.clone()
		});
		return response;
	});
	const data = await wanted.call(client).withResponse().then((received) => received.data, (error) => {
		// No success is described: a redirection that leads nowhere is one.
		const status = wanted.statuses.length === 0 ? seen.at(-1)?.response.status : undefined;
		if (status === undefined || status < 300 || status > 399) throw error;
	});
	const last = seen.at(-1);
	if (last === undefined) throw new Error(`${name} sent nothing`);
	const problems = [
		...await compareRequest(wanted, last.request),
		...compareStatus(wanted, last.response.status),
		...await compareData(data, last.response)
	];
	if (problems.length > 0) throw new Error(`${name}: ${problems.join("; ")}`);
}
async function compareRequest(wanted, request) {
	const url = new URL(request.url);
	const query = url.search === "" ? [] : url.search.slice(1).split("&");
	const headers = Object.entries(wanted.headers ?? {});
	return [
		...differ("the method", wanted.method, request.method),
		...url.pathname.endsWith(wanted.path) ? [] : differ("the path", wanted.path, url.pathname),
		...(wanted.query ?? []).filter((pair) => !query.includes(pair)).map((pair) => `the query is ${JSON.stringify(url.search)}, without ${pair}`),
		...headers.flatMap(([name, value]) => differ(name, value, request.headers.get(name))),
		...wanted.body === undefined ? [] : differ("the body", wanted.body, parse(await request.text()))
	];
}
function compareStatus({ statuses }, status) {
	const range = `${Math.floor(status / 100)}XX`;
	const isDeclared = statuses.some((it) => [
		`${status}`,
		range,
		"default"
	].includes(it));
	return isDeclared || statuses.length === 0 ? [] : differ("the status", statuses, status);
}
/** Holds what the client made of a body against the body itself. */
async function compareData(data, response) {
	if (data === undefined) return [];
	if (data instanceof Blob) {
		return differ("the size of the data", (await response.blob()).size, data.size);
	}
	if (isStream(data)) {
		// That every item can be read is what there is to see: how they are written differs.
		for await (const item of data) void item;
		return [];
	}
	const text = await response.text();
	return text === data ? [] : differ("the data", parse(text), data);
}
function isStream(data) {
	return typeof data === "object" && data !== null && Symbol.asyncIterator in data;
}
function differ(what, wanted, received) {
	const [one, other] = [wanted, received].map((value) => JSON.stringify(sorted(value)));
	return one === other ? [] : [`${what} is ${other}, not ${one}`];
}
/** A value whose objects have their properties in one order, whatever it was. */
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isRecord(value)) return value;
	const entries = Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1);
	return Object.fromEntries(entries.map(([name, held]) => [name, sorted(held)]));
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
