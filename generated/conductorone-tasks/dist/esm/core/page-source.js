import { findPath } from "./record.js";
/** Reads what a response says at a place; undefined where it says nothing. */
export function readSource(source, { data, response }) {
	if (typeof source !== "string") return findPath(data, source);
	return response.headers.get(source) ?? undefined;
}
/** Reads a number at a place, which headers and some bodies have as text. */
export function readNumber(source, from) {
	return source === undefined ? undefined : toNumber(readSource(source, from));
}
/** Takes a value for a number, also where it is one as text. */
export function toNumber(value) {
	const isText = typeof value === "string" && value.trim() !== "";
	const number = isText ? Number(value) : value;
	return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
