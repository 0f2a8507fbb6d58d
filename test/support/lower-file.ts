import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import type { Api } from "../../src/ir/types.js";
import { lower } from "../../src/lower/lower.js";
import { normalize, type NormalizedDocument } from "../../src/normalize/normalize.js";
import { applyOverlays } from "../../src/normalize/overlay.js";
import type { SourceDocument } from "../../src/source/document.js";
import { ReferenceWalk } from "../../src/normalize/reference-walk.js";
import { loadDocument } from "../../src/source/load.js";
import { loadReferences } from "../../src/source/load-references.js";
import { closedPolicy } from "../../src/source/reference-policy.js";
import { root } from "./shared-folder.js";

/** What the first stages make of a description. */
export interface LoweredFile {
  readonly document: SourceDocument;
  readonly normalized: NormalizedDocument;
  readonly api: Api;
  readonly sink: DiagnosticSink;
}

/** The overlay of our own description. */
export const ownOverlay = "spec/conductorone-tasks.overlay.yaml";

/**
 * Loads a file, relative to the project, with the files that it refers to, applies overlays, normalizes
 * and lowers it; fails where that leads to no API.
 */
export async function lowerFile(path: string, ...overlays: string[]): Promise<LoweredFile> {
  const sink = new DiagnosticSink();
  const load = async (one: string): Promise<SourceDocument> => {
    const found = await loadDocument(one, { cwd: root }, sink);
    if (found === undefined) throw new Error(`cannot load ${one}: ${describe(sink)}`);
    return found;
  };
  const read = await Promise.all([path, ...overlays].map(load));
  const document = applyOverlays(read[0] as SourceDocument, read.slice(1), sink);
  const walk = new ReferenceWalk(document);
  await loadReferences(document, walk, { policy: closedPolicy }, sink);
  return lowerWalked(document, walk, sink);
}

/** Normalizes and lowers a document, or another value in its place. */
export function lowerDocument(
  document: SourceDocument,
  sink: DiagnosticSink = new DiagnosticSink(),
  value: unknown = document.value,
): LoweredFile {
  return lowerWalked({ ...document, value }, undefined, sink);
}

function lowerWalked(
  document: SourceDocument,
  walk: ReferenceWalk | undefined,
  sink: DiagnosticSink,
): LoweredFile {
  const normalized = normalize(document, sink, walk);
  if (normalized === undefined) {
    throw new Error(`cannot normalize ${document.name}: ${describe(sink)}`);
  }
  return { document, normalized, api: lower(normalized, sink), sink };
}

function describe(sink: DiagnosticSink): string {
  return sink.diagnostics.map(({ code }) => code).join(", ");
}
