import type { ParameterSpec } from "./operation.js";
/**
* Expands a path template (OpenAPI 3.1, Path Templating), which begins with one slash.
*
* A value stays within its segment, unless its parameter allows reserved characters: it is
* percent-encoded, and one that is missing, that is empty, or that makes a segment `.` or `..`
* (which a URL parser removes; RFC 3986, 5.2.4) is rejected, for the request would reach another
* operation.
*
* @throws TypeError that names the place without a value, or else holds the dots
*/
export declare function expandPath(template: string, parameters: readonly ParameterSpec[], values: Readonly<Record<string, unknown>>): string;
