import type { ReadBody, ReadContext, ResponseReadings } from "./operation.js";
/**
* Reads the body of a response in the way that the description declares for its status and media
* type; nothing is stripped or converted. It is read whole, but for the stream of a success, whose
* reading begins with its reader.
*
* Where the status is declared and the media type is not, the body is read as the first of the
* status's media types, so that data has a declared type. Where the status is not declared, the
* Content-Type decides: text is a string, JSON and what has no type is parsed, anything else is a
* Blob. The body of an error is JSON or undefined, unless its media type is declared as something
* else. Status 204, 205 and 304 have no body (RFC 9110, 6.4.1).
*/
export declare function readDeclared(readings: ResponseReadings, response: Response, context: ReadContext): Promise<ReadBody>;
