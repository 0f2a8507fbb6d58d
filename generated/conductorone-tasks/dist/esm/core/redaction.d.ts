/** What must not be shown; null, undefined and empty ones are passed over. */
export type Secrets = readonly (string | null | undefined)[];
/** Strikes certain secrets out of a text. */
export type Redact = (text: string) => string;
/**
* Strikes secrets out of a text: as they are, percent-encoded, without the authentication scheme that
* they start with, and without the name of a user or key that ends at a colon.
*
* Servers and platforms repeat what they were sent: in the body of an error, or in the message of
* a failed fetch, which with some holds the whole URL. What has up to three characters is left: anybody
* can guess it, and text with every such piece struck out would be of no use.
*/
export declare function redact(text: string, secrets: Secrets): string;
/** Strikes secrets out of the texts of a JSON value. */
export declare function redactValue(value: unknown, hide: Redact): unknown;
/**
* Gives an error as it is, or in its place one that tells the same without the secrets and without
* the queries of URLs, where it or one of its causes holds any.
*/
export declare function redactError(error: unknown, hide: Redact): unknown;
