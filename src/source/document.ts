import type { TextPosition } from "../support/line-index.js";

/** A one-based place in a text. */
export type Position = TextPosition;

/** A document that was read and parsed. */
export interface SourceDocument {
  /** The name that diagnostics print: the path as it was given, a URL, or `<stdin>`. */
  readonly name: string;
  /** What relative references in it are relative to, without a fragment (RFC 3986, section 5.1.3). */
  readonly uri: string;
  readonly text: string;
  /** The parsed value: plain objects, arrays and scalars, without prototype tricks. */
  readonly value: unknown;
  /**
   * Finds the place of a node. Parses the text a second time, with positions, when first called:
   * only a document that has something to report pays for it.
   *
   * @param pointer a JSON Pointer (RFC 6901); where it leads nowhere, its nearest ancestor is found
   * @param onKey the place of the node's key instead of its value
   */
  locate(pointer: string, onKey?: boolean): Position;
}
