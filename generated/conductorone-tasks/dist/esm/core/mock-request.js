import { essenceOf, isJson } from "./runtime.js";
/** Reads a request as a handler shows it; the request itself stays unread. */
export async function receiveRequest(request, path) {
	const url = new URL(request.url);
	const body = await readBody(request.clone());
	return {
		request,
		url,
		path,
		query: url.searchParams,
		headers: request.headers,
		body
	};
}
/** Reads a body by its Content-Type; what is not what that says is given as a string. */
async function readBody(request) {
	const type = request.headers.get("content-type") ?? "";
	if (request.body === null) return undefined;
	const essence = essenceOf(type);
	if (essence === "multipart/form-data") return request.formData();
	if (isJson(type)) return parse(await request.text());
	if (essence === "application/x-www-form-urlencoded") {
		return new URLSearchParams(await request.text());
	}
	if (isText(essence)) return request.text();
	const blob = await request.blob();
	return blob.size === 0 && type === "" ? undefined : blob;
}
function isText(essence) {
	return /^text\/|[/+](xml|yaml)$|jsonl|ndjson|json-seq/.test(essence);
}
function parse(text) {
	try {
		return text === "" ? undefined : JSON.parse(text);
	} catch {
		return text;
	}
}
