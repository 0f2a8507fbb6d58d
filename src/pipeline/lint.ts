import { stat } from "node:fs/promises";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject } from "../ir/types.js";
import type { Finding } from "../lint/finding.js";
import { lint } from "../lint/lint.js";
import { overlayOf } from "../lint/overlay.js";
import { writeFile } from "../output/write-file.js";
import type { SourceDocument } from "../source/document.js";
import { guardDepth } from "./guard-depth.js";
import { readNamedApi } from "./read-named-api.js";
import type { DescriptionRequest, StageResult } from "./types.js";

/** What came of judging a description. */
export interface LintResult extends StageResult {
  /** What reading the description had to say, and then what its package suffers from. */
  readonly findings: readonly Finding[];
  /** What fixes the findings that can be fixed so; undefined where none can. */
  readonly overlay: JsonObject | undefined;
}

/** Judges a description. Throws only for what is a fault of the generator. */
export async function lintDescription({
  target,
  network = "compare",
  onStage = () => undefined,
}: DescriptionRequest): Promise<LintResult> {
  const sink = new DiagnosticSink();
  const documents = new Map<string, SourceDocument>();
  const judged = await guardDepth(target.displayName, sink, async () => {
    const read = await readNamedApi({ target, network, documents, onStage }, sink);
    const [entry] = read?.loaded.documents ?? [];
    if (read === undefined || entry === undefined) return undefined;
    onStage("judging");
    const { api, forms, names, normalized: document, loaded } = read;
    const pagingConfigured = new Set(Object.keys(target.paging));
    const facts = { api, forms, names, document, entry, pagingConfigured };
    const found = lint({ ...facts, documents: loaded.documents });
    return { found, overlay: overlayOf(found, api.title) };
  });
  const { found = [], overlay } = judged ?? {};
  const read = sink.diagnostics.filter(isConcern).map((diagnostic) => ({ diagnostic }));
  return {
    diagnostics: sink.diagnostics,
    findDocument: (source) => documents.get(source),
    ok: !sink.hasErrors,
    findings: [...read, ...found],
    overlay,
  };
}

/** Notes of repairs are about what was understood all the same; those of names are about names. */
function isConcern({ severity, code }: StageResult["diagnostics"][number]): boolean {
  return severity !== "info" || code.startsWith("name/");
}

/** Where an overlay is written. */
export interface OverlayFile {
  /** Absolute; `name` is the path as the user gave it. */
  readonly path: string;
  readonly name: string;
  /** Whether what is there already is replaced. */
  readonly force: boolean;
  /** Whether the description is made of what is there: then it stays, as what it says is found no more. */
  readonly isRead: boolean;
}

/**
 * Writes an overlay, as JSON where the file's name says so and else as YAML. What is there already is an
 * error, unless it is to be replaced.
 */
export async function writeOverlay(
  overlay: JsonObject,
  { path, name, force, isRead }: OverlayFile,
  sink: DiagnosticSink,
): Promise<void> {
  if (isRead) {
    sink.report("lint/overlay-read", { path: name });
    return;
  }
  if (!force && (await isThere(path))) {
    sink.report("lint/overlay-exists", { path: name });
    return;
  }
  const { stringify } = await import("yaml");
  const text = /\.json$/i.test(path)
    ? `${JSON.stringify(overlay, null, 2)}\n`
    : stringify(overlay, { aliasDuplicateObjects: false, lineWidth: 0 });
  writeFile(path, name, text, sink);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    // What cannot be looked at cannot be written either, which is reported then.
    return false;
  }
}
