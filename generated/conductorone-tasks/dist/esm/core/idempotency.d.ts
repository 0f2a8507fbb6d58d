import type { RequestHeaders } from "./headers.js";
import type { IdempotencySpec } from "./operation.js";
/**
* Gives a call a key of its own, a random UUID (RFC 9562, 5.4), unless the caller has set that header.
* A service that knows the key carries out the call once, however often it is sent.
*/
export declare function placeRandomKey({ header }: IdempotencySpec, headers: RequestHeaders): void;
