import { type Encode } from "./encode.js";
import type { StyledParameterSpec } from "./operation.js";
/** A style of OpenAPI 3.2 (Parameter Object, Style Values), or of Swagger 2.0. */
export type Style = NonNullable<StyledParameterSpec["style"]>;
/** A serialized value; the name is left out where the style writes the value alone. */
export interface Part {
	readonly name?: string;
	readonly text: string;
}
/**
* Serializes a parameter by its style or media type (OpenAPI 3.1, Parameter Object, Style Examples),
* under the contract of `serializeParameter`.
*/
export declare function writeStyled(spec: StyledParameterSpec, value: unknown): string[];
/** Writes a value in a media type, as far as it has a form of its own there. */
export declare function toMedia(mediaType: string, value: unknown): string;
/**
* Expands a value by a style into its parts.
*
* Null and undefined count as undefined (RFC 6570, 2.3): they give no part, nor do items and
* properties that hold them. What the standard leaves undefined is written in the nearest way:
* nested values as JSON, exploded spaceDelimited and pipeDelimited as form.
*
* @param encode is applied to every value, and to the property names that stand among values
*/
export declare function expand(name: string, value: unknown, style: Style, explode: boolean, encode: Encode): Part[];
