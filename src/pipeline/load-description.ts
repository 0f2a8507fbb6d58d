import { dirname, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { ResolvedTarget } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { ReferenceWalk } from "../normalize/reference-walk.js";
import { writeFile } from "../output/write-file.js";
import type { SourceDocument } from "../source/document.js";
import { loadDocument } from "../source/load.js";
import { loadReferences } from "../source/load-references.js";
import { loadLock, renderLock, updateLock } from "../source/lock.js";
import { findAllowance, isWeb } from "../source/reference-policy.js";
import { type NetworkUse, RemoteTexts } from "../source/remote-texts.js";
import { stdinPath } from "../support/stdin-name.js";

/** A description with all that it refers to. */
export interface LoadedDescription {
  /** The walk that found the documents. */
  readonly walk: ReferenceWalk;
  /** Every document of the description, the entry first, with the overlays applied. */
  readonly documents: readonly SourceDocument[];
  /** The overlays that were applied. */
  readonly overlays: readonly SourceDocument[];
  /**
   * Absolute paths of every file and folder that was read or looked for; undefined where there is more
   * to it than files.
   */
  readonly inputs: readonly string[] | undefined;
  /** Keeps what was fetched and forgets what is needed no more; called once all went well. */
  writeLock(sink: DiagnosticSink): void;
  /** Reports a lock that `writeLock` would change. */
  checkLock(sink: DiagnosticSink): void;
}

/** Applies overlays; what finds their targets is loaded only where there are any. */
async function withOverlays(
  described: SourceDocument,
  overlays: readonly SourceDocument[],
  sink: DiagnosticSink,
): Promise<SourceDocument> {
  if (overlays.length === 0) return described;
  const { applyOverlays } = await import("../normalize/overlay.js");
  return applyOverlays(described, overlays, sink);
}

/**
 * Loads a target's description and all that it refers to, as far as its configuration allows.
 *
 * @returns undefined, with an error in the sink, where there is no description
 */
export async function loadDescription(
  target: ResolvedTarget,
  network: NetworkUse,
  sink: DiagnosticSink,
): Promise<LoadedDescription | undefined> {
  const { specPath, outDir, displayName, references: policy, lockPath, lockName } = target;
  const entryUri = isWeb(specPath) ? specPath : "file:///";
  const lock = await loadLock(lockPath, lockName, sink);
  if (lock === undefined) return undefined;
  const remote = new RemoteTexts(
    lock,
    network,
    (url) => findAllowance(url, entryUri, policy),
    sink,
  );
  const options = { cwd: outDir, name: displayName, remote };
  const described = await loadDocument(specPath, options, sink);
  if (described === undefined) return undefined;
  const overlays: SourceDocument[] = [];
  for (const { path, name } of target.overlays) {
    const overlay = await loadDocument(path, { cwd: outDir, name }, sink);
    if (overlay !== undefined) overlays.push(overlay);
  }
  const entry = await withOverlays(described, overlays, sink);
  const walk = new ReferenceWalk(entry);
  const referred: string[] = [];
  const onFile = (path: string): void => void referred.push(path);
  const further = await loadReferences(entry, walk, { policy, remote, onFile }, sink);
  // Other targets of the configuration keep what they fetched in the same file.
  const user = relative(dirname(lockPath), outDir).replaceAll(sep, "/");
  const text = renderLock(updateLock(lock, remote.used, user));
  const isStale = text !== renderLock(lock);
  return {
    walk,
    documents: [entry, ...further],
    overlays,
    inputs:
      specPath === stdinPath
        ? undefined
        : [
            lockPath,
            ...(isWeb(specPath) ? [] : [specPath, fileURLToPath(described.uri)]),
            ...target.overlays.map(({ path }) => path),
            ...referred,
          ],
    writeLock: (to) => {
      if (isStale) writeFile(lockPath, lockName, text, to);
    },
    checkLock: (to) => {
      const state = lock.size === 0 ? "missing" : "out of date";
      if (isStale) to.report("output/stale", { path: lockName, state }, { source: lockName });
    },
  };
}
