import type { SourceDocument } from "./document.js";

/** A document that another one refers to. */
export interface DocumentRequest {
  /**
   * The absolute URIs that the reference may mean, without a fragment: by the base that the document
   * declares (RFC 3986, section 5.1.1), then by where the document was found (5.1.3).
   */
  readonly uris: readonly string[];
  /** The reference as it is written. */
  readonly reference: string;
  /** True for a reference that says by itself where it leads; what may be read depends on it. */
  readonly absolute: boolean;
  readonly from: SourceDocument;
  /** The place in that document that the reference is written at. */
  readonly pointer: string;
  /** True where the description means the same without it: for examples, links and tags. */
  readonly optional: boolean;
}

/** Finds out which documents belong to a description while they are loaded. */
export interface DocumentWalk {
  /**
   * Goes on as far as the documents that were given allow.
   *
   * @returns what is needed to go further and was not asked for before
   */
  next(): readonly DocumentRequest[];
  /** Finds a document that calls itself by what is asked for, wherever it was loaded from. */
  find(request: DocumentRequest): SourceDocument | undefined;
  /** Gives the document that was asked for; undefined where it cannot be had. */
  answer(request: DocumentRequest, document: SourceDocument | undefined): void;
}
