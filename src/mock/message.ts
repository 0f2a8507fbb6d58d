import type { Violation } from "./violation.js";

/** A request as it arrived, free of the server that took it. */
export interface MockRequest {
  readonly method: string;
  /** The request target in origin form (RFC 9112, 3.2.1): the raw path, and the query after a `?`. */
  readonly target: string;
  /** By lower-case name; a field that came several times has several values. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly body: Uint8Array;
}

/** What is answered to a request, and what the log says of it. */
export interface MockAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Whole, or in the chunks in which it is sent, one after the other. */
  readonly body: Uint8Array | readonly Uint8Array[];
  /** The operation that the request was for, where there is one: its method and path template. */
  readonly operation?: string;
  readonly violations?: readonly Violation[];
}

/** The body of an answer without one. */
export const noBody: Uint8Array = new Uint8Array();

/** Encodes a text as UTF-8. */
export function toBytes(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}

/** The one value of a header; of several those in a list (RFC 9110, 5.3). */
export function headerOf({ headers }: MockRequest, name: string): string | undefined {
  return headers.get(name)?.join(", ");
}
