import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { DiffReport } from "../diff/report.js";
import { insertEntry, renderEntry } from "../diff/render/changelog.js";
import { type Bump, bumpOf, raiseVersion } from "../diff/version.js";
import { writeFile } from "../output/write-file.js";
import { diff, type DiffRequest } from "./diff.js";
import { loadChangelog, versionOf } from "./load-changelog.js";
import type { StageResult } from "./types.js";

/** What to release. */
export interface ReleaseRequest extends DiffRequest {
  /** The target whose package is released; it has a changelog. */
  readonly target: ResolvedTarget;
  /** Whether the changelog is left as it is. */
  readonly isDry: boolean;
}

/** What a release comes to. */
export interface Release {
  readonly report: DiffReport;
  readonly bump: Bump;
  /** The version before, and the one that is suggested. */
  readonly from: string;
  readonly to: string;
  /** The entry of the changelog; empty where nothing changed. */
  readonly entry: string;
}

/** What came of a request. */
export interface ReleaseResult extends StageResult {
  /** Undefined where an error was found. */
  readonly release: Release | undefined;
}

/** Compares what is generated now with what was, and adds an entry with the next version to the changelog. */
export async function release(request: ReleaseRequest): Promise<ReleaseResult> {
  const { target, isDry } = request;
  const { report, ...result } = await diff(request);
  const sink = new DiagnosticSink();
  const changelog = await loadChangelog(target, sink);
  const failed = { ...result, ok: false, release: undefined };
  if (report === undefined || sink.hasErrors)
    return { ...failed, diagnostics: [...result.diagnostics, ...sink.diagnostics] };
  const bump = bumpOf(report.changes);
  const from = versionOf(target, changelog);
  const to = raiseVersion(from, bump);
  const entry = bump === "none" ? "" : renderEntry(to, report.changes);
  const { path, name } = target.changelog ?? { path: "", name: "" };
  if (entry !== "" && !isDry) writeFile(path, name, insertEntry(changelog.text, entry), sink);
  const diagnostics = [...result.diagnostics, ...sink.diagnostics];
  if (sink.hasErrors) return { ...failed, diagnostics };
  return { ...result, diagnostics, release: { report, bump, from, to, entry } };
}
