/** Bytes as a call sends them: all that fetch takes as a body and that is not text. */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
