import type { WrittenBody, WrittenBodySpec } from "./operation.js";
/**
* Writes a body that is one text or a run of bytes: strings, Blobs, buffers and streams as they
* are, and a value that fetch cannot send as its text. What gives bytes asynchronously is a stream.
*
* A media type range (`image/*`) describes the body without naming its type, which is then that of
* the Blob, or what the value suggests.
*/
export declare function writeRaw({ mediaType }: WrittenBodySpec, value: unknown): WrittenBody;
