import type { WrittenBody, WrittenBodySpec } from "./operation.js";
/**
* Writes a multipart body, one part per property and per item of an array (RFC 7578, 4; OpenAPI
* 3.1, Encoding Object). Undefined and null are left out. A body that is an array itself has a part
* for every item, without names (RFC 2046, 5.1.3).
*
* Bytes are files: their name and type are those that a {@link FileSource} gives them, else the Blob's
* own, else the type is what the description declares. An object is JSON. Other values are text. A
* property whose encoding has a style is expanded by it.
*
* @returns a stream where some bytes are one, else a Blob, which can be sent more than once
*/
export declare function writeMultipart(spec: WrittenBodySpec, value: unknown): WrittenBody;
