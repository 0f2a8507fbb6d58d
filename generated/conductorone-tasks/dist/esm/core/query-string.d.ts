import type { StyledParameterSpec } from "./operation.js";
/**
* Serializes a value that is the whole query (OpenAPI 3.2, `in: querystring`): an object as a form's
* fields where that is its media type, anything else as one percent-encoded text.
*/
export declare function writeQueryString({ mediaType }: StyledParameterSpec, value: unknown): string[];
