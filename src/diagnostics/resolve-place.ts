import type { TextPosition } from "../support/line-index.js";
import type { Diagnostic } from "./diagnostic.js";

/** What a renderer needs of a document; every `SourceDocument` is one. */
export interface LocatableDocument {
  readonly text: string;
  /** Finds the place of a node by its JSON Pointer; of its nearest ancestor where there is none. */
  locate(pointer: string, onKey?: boolean): TextPosition;
}

/** Finds a document by the name that diagnostics know it by. */
export type FindDocument = (source: string) => LocatableDocument | undefined;

/** A diagnostic's place, as far as it is known. */
export interface ResolvedPlace {
  readonly source: string;
  readonly pointer: string | undefined;
  readonly position: TextPosition | undefined;
  /** The text that `position` is about. */
  readonly text: string | undefined;
}

/**
 * Finds line and column of what a diagnostic is about. This is what makes a document build its
 * positions, so it is called only for what is shown.
 *
 * @returns undefined for a diagnostic that is about no document
 */
export function resolvePlace(
  { place }: Diagnostic,
  findDocument: FindDocument,
): ResolvedPlace | undefined {
  if (place === undefined) return undefined;
  const { source, pointer } = place;
  const document = findDocument(source);
  const text = place.text ?? document?.text;
  if (place.position !== undefined) return { source, pointer, position: place.position, text };
  if (pointer === undefined) return { source, pointer, position: undefined, text };
  return { source, pointer, position: document?.locate(pointer, place.onKey), text };
}
