import { type ByteStream } from "./binary.js";
import type { WrittenBody } from "./operation.js";
/** A stream within a body, with the number of its bytes where that is known. */
export interface SizedStream {
	readonly stream: ByteStream;
	readonly size: number | undefined;
}
/** A piece of a body. */
export type BodyChunk = string | Blob | ArrayBuffer | ArrayBufferView | SizedStream;
/**
* Makes one body of pieces. Without streams it is a Blob, which knows its length and can be sent again;
* with one it is a stream that reads each piece when its turn comes, so that no file is ever whole in
* memory.
*/
export declare function joinChunks(chunks: readonly BodyChunk[]): Omit<WrittenBody, "contentType">;
