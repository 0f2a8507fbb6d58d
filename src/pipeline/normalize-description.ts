import { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { guardDepth } from "./guard-depth.js";
import { readDescription } from "./read-api.js";
import type { DescriptionRequest, StageResult } from "./types.js";

/** What came of normalizing a description. */
export interface NormalizeResult extends StageResult {
  /** The description in the one dialect; undefined where an error was found. */
  readonly root: JsonObject | undefined;
}

/** Brings a description into the one dialect. Throws only for what is a fault of the generator. */
export async function normalizeDescription({
  target,
  network = "compare",
  onStage = () => undefined,
}: DescriptionRequest): Promise<NormalizeResult> {
  const sink = new DiagnosticSink();
  const documents = new Map<string, SourceDocument>();
  const read = await guardDepth(target.displayName, sink, () =>
    readDescription({ target, network, documents, onStage }, sink),
  );
  return {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.get(source),
    ok: !sink.hasErrors,
    root: read?.normalized.root,
  };
}
