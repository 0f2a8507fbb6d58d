import type { JsonObject, JsonValue, Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";

/**
 * A description as one value, however many documents it was read from, in its own version of
 * OpenAPI. Stages before the IR know a node by its pointer here.
 */
export interface WholeDocument {
  /** The name of the document that the description begins in. */
  readonly source: string;
  readonly root: JsonValue;
  /** The place in a source document that a pointer into `root` stands for. */
  placeOf(pointer: string): Origin;
  /** The place that a mapping stands for, where it is not the one that its pointer says. */
  originOf?(node: JsonObject): Origin | undefined;
  /** Finds a document that was read, by the name that origins have. */
  findDocument(source: string): SourceDocument | undefined;
}

/** A document that stands for itself: every place in it is its own. */
export function wholeOf(document: SourceDocument): WholeDocument {
  const source = document.name;
  return {
    source,
    root: document.value as JsonValue,
    placeOf: (pointer) => ({ source, pointer }),
    findDocument: (name) => (name === source ? document : undefined),
  };
}
