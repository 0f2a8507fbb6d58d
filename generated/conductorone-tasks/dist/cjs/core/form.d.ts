import type { EncodingSpec, WrittenBody, WrittenBodySpec } from "./operation.js";
/**
* Writes application/x-www-form-urlencoded, with spaces as `%20`, which a server decodes as it does
* `+`.
*
* A property whose encoding has a style is expanded by it, and then its media type is ignored;
* without one, an object and whatever is declared as JSON is written as JSON, an array item by item
* (OpenAPI 3.1, Encoding Object). Undefined and null are left out.
*/
export declare function writeForm(spec: WrittenBodySpec, value: unknown): WrittenBody;
/** Writes the fields of a form by the encodings of its properties, under the contract of {@link writeForm}. */
export declare function writeFields(encoding: Readonly<Record<string, EncodingSpec>>, value: unknown): string;
