import { followCheck } from "./check.js";
/** Writes a violation on one line. */
export function violationText({ in: place, name, pointer, wanted, found }) {
	const where = name === undefined ? place : `${place} parameter ${plain(name)}`;
	const at = pointer === "" ? where : `${where} at ${plain(pointer)}`;
	return `${at}: ${wanted} expected, ${found} found`;
}
/** Names come from a response and may hold anything: they stay on their line and of a readable length. */
function plain(text) {
	const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, "�");
	return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
/** Writes a JSON Pointer (RFC 6901, section 3). */
export function pointerText(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** Says what a value is, without saying the value. */
export function kindText(value) {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
	return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}
const nameTexts = {
	any: "a value",
	never: "nothing",
	null: "null",
	boolean: "a boolean",
	string: "a string",
	number: "a number",
	integer: "an integer"
};
const mostShown = 8;
/** Says what a check wants, without its limits. */
export function checkText(check, depth = 0) {
	// A name for a name for itself would go on for ever.
	if (typeof check === "function") return depth > 9 ? "a value" : checkText(followCheck(check), depth + 1);
	if (typeof check === "string") return nameTexts[check];
	if ("is" in check) {
		switch (check.is) {
			case "string":
			case "number":
			case "integer": return nameTexts[check.is];
			case "enum": return choiceText(check.values.map((value) => JSON.stringify(value)));
			case "list": return "a list";
			case "object":
			case "tagged": return "an object";
			case "every": return check.of[0] === undefined ? "a value" : checkText(check.of[0], depth + 1);
		}
	}
	return choiceText([...new Set(check.map((one) => checkText(one, depth + 1)))]);
}
/** Joins texts to a choice, of which the first ones are shown. */
export function choiceText(texts) {
	if (texts.length > mostShown) return `${texts.slice(0, mostShown).join(", ")} or another`;
	const last = texts.at(-1) ?? "nothing";
	return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} or ${last}`;
}
