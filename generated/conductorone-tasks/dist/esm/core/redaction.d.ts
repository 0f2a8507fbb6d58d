/** What must not be shown; null, undefined and empty ones are passed over. */
export type Secrets = readonly (string | null | undefined)[];
/**
* Strikes secrets out of a text: as they are, percent-encoded, and without the authentication
* scheme that they start with.
*
* Servers and platforms repeat what they were sent: in the body of an error, or in the message of
* a failed fetch, which with some holds the whole URL.
*/
export declare function redact(text: string, secrets: Secrets): string;
/** Gives an error as it is, or in its place one that tells the same without the secrets. */
export declare function redactError(error: unknown, secrets: Secrets): unknown;
