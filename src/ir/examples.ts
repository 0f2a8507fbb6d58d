import type { JsonValue, Origin } from "./terms.js";

/** A value that the description shows for a schema, a body or a parameter. */
export interface Example {
  readonly value: JsonValue;
  /** Where the value is written. */
  readonly origin: Origin;
}

/** The examples of a description, by the place of what they are examples of; see `exampleKey`. */
export type Examples = ReadonlyMap<string, Example>;

/** What the example of a place is found by. */
export function exampleKey({ source, pointer }: Origin): string {
  return `${source}\n${pointer}`;
}

/** The pointer of the place whose example is found by a key. */
export function examplePointer(key: string): string {
  return key.slice(key.indexOf("\n") + 1);
}
