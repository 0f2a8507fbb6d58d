/** Bytes as a call sends them: all that fetch takes as a body and that is not text. */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
/**
* Bytes as a part of a form: a Blob, or a File, whose name the server is told, or a buffer. Streams
* are none, since they cannot be sent twice.
*/
export type FilePart = Blob | ArrayBuffer | ArrayBufferView;
