import type { BodySpec } from "./operation.js";
/**
* Finds the body that the caller asks for by its media type, or the operation's preferred one where
* the caller does not say. A media type beats the ranges that hold it (RFC 9110, 12.5.1).
*
* @throws TypeError for a media type that the operation does not take
*/
export declare function chooseBody(spec: BodySpec, values: Readonly<Record<string, unknown>>): BodySpec;
