type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type ToNumber<Text extends string> = Text extends `${infer Value extends number}` ? Value : never;
/**
* Every status code of a class (RFC 9110, 15), as literals.
*
* Literals, because comparing a `number` with `404` would not narrow a union of errors; all hundred
* of them, because servers send codes that no registry lists.
*/
export type StatusOfClass<Class extends 2 | 3 | 4 | 5> = ToNumber<`${Class}${Digit}${Digit}`>;
/**
* Finds what a description says of a status: under its code, else its range (`4XX`), else `default`
* (OpenAPI 3.1, Responses Object).
*/
export declare function findByStatus<Value>(byStatus: Readonly<Record<string, Value>>, status: number): Value | undefined;
export {};
