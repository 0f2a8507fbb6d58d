import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import type { GenerateRequest, GenerateResult } from "../pipeline/types.js";
import type { TextPosition } from "../support/line-index.js";

/** A request as it goes to another thread, which tells of stages by messages. */
export interface SentRequest {
  readonly request: Omit<GenerateRequest, "onStage">;
  /** Of which diagnostics the places are needed; to find them takes as long as to parse once more. */
  readonly located: readonly Severity[];
}

/** What a thread that generates says. */
export type GenerateMessage =
  | { readonly kind: "stage"; readonly stage: string }
  | { readonly kind: "result"; readonly result: SentResult }
  /** A fault of the generator. */
  | { readonly kind: "fault"; readonly error: unknown };

/** A result as it goes to another thread. */
export interface SentResult extends Omit<GenerateResult, "findDocument"> {
  /** As much of the documents as diagnostics show. */
  readonly documents: ReadonlyMap<string, SentDocument>;
}

interface SentDocument {
  readonly text: string;
  readonly positions: ReadonlyMap<string, TextPosition>;
}

/** Makes a result ready to be sent: what documents have to tell about diagnostics is asked now. */
export function packResult(
  { diagnostics, ok, files, hashes, inputs, findDocument }: GenerateResult,
  located: readonly Severity[],
): SentResult {
  const documents = new Map<string, { text: string; positions: Map<string, TextPosition> }>();
  for (const { place, severity } of diagnostics) {
    const document = place && findDocument(place.source);
    if (document === undefined || !located.includes(severity)) continue;
    const { source, pointer, onKey } = place as NonNullable<Diagnostic["place"]>;
    const packed = documents.get(source) ?? { text: document.text, positions: new Map() };
    documents.set(source, packed);
    if (pointer !== undefined)
      packed.positions.set(keyOf(pointer, onKey), document.locate(pointer, onKey));
  }
  return { diagnostics, ok, files, hashes, inputs, documents };
}

/** Makes a result of what was sent. */
export function unpackResult({ documents, ...result }: SentResult): GenerateResult {
  return {
    ...result,
    findDocument: (source) => {
      const document = documents.get(source);
      if (document === undefined) return undefined;
      const { text, positions } = document;
      const locate = (pointer: string, onKey?: boolean): TextPosition =>
        positions.get(keyOf(pointer, onKey)) ?? { line: 1, column: 1 };
      return { text, locate };
    },
  };
}

function keyOf(pointer: string, onKey = false): string {
  return `${onKey ? "key" : "value"} ${pointer}`;
}
