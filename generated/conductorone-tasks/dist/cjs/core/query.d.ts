/** Appends serialized `name=value` pairs to a URL that may have a query already. */
export declare function appendQuery(url: string, pairs: readonly string[]): string;
