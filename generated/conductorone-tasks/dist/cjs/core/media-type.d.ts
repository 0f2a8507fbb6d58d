/** Tells JSON and the types that are built on it by their suffix (RFC 6839, 3.1). */
export declare function isJson(mediaType: string): boolean;
