/**
* Finds where the first link of a relation leads, as it is written in a Link header (RFC 8288, 3).
*
* Relations are compared without regard to case and a link may have several of them (3.3); a second
* `rel` of one link counts for nothing. A link with an `anchor` is about something else than what
* was answered (3.2), and is passed over.
*/
export function findLink(header, relation) {
	for (const [, target, rest = ""] of header.matchAll(linkValue)) {
		const parameters = parseParameters(rest);
		const relations = parameters.get("rel")?.toLowerCase().split(/\s+/) ?? [];
		if (relations.includes(relation) && !parameters.has("anchor")) return target;
	}
	return undefined;
}
// Commas part links, but not those in targets and in quoted strings (RFC 9110, 5.6.4).
const linkValue = /<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)/g;
const linkParameter = /;\s*([^\s=;",]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/g;
function parseParameters(text) {
	const found = new Map();
	for (const [, name = "", quoted, token = ""] of text.matchAll(linkParameter)) {
		const key = name.toLowerCase();
		if (!found.has(key)) found.set(key, quoted?.replace(/\\(.)/g, "$1") ?? token);
	}
	return found;
}
