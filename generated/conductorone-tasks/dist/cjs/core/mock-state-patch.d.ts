import { type Json } from "./mock-state-json.js";
/** Tells the patches whose media types say what they do (RFC 7396, 4; RFC 6902, 6). */
export declare function patchOf(contentType: string): "merge" | "steps" | undefined;
/** What came of a patch: a value, or why there is none. */
export type Patched = {
	readonly value: Json;
} | {
	readonly problem: string;
};
/** Applies a JSON Patch, all of its steps or none (RFC 6902, 5). */
export declare function applyPatch(document: Json, patch: unknown): Patched;
