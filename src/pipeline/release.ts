import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Change } from "../diff/change.js";
import { compareApis, compareSides } from "../diff/compare-apis.js";
import type { DiffReport } from "../diff/report.js";
import {
  insertEntry,
  renderEntry,
  replaceEntry,
  startsWithEntry,
} from "../diff/render/changelog.js";
import { type Bump, bumpOf, nextBreakingVersion, raiseVersion } from "../diff/version.js";
import { findFormerNames } from "../naming/former-names.js";
import type { FormerNames } from "../naming/name-lock.js";
import { writeFile } from "../output/write-file.js";
import { type DiffRequest, type ReadSides, readSides } from "./diff.js";
import type { LastRelease } from "./last-release.js";
import { type Changelog, loadChangelog, versionOf } from "./load-changelog.js";
import { loadNames } from "./name-lock.js";
import type { StageResult } from "./types.js";

/** What to release. */
export interface ReleaseRequest extends DiffRequest {
  /** The target whose package is released; it has a changelog. */
  readonly target: ResolvedTarget;
  /** The last release; undefined where git cannot tell. */
  readonly last: LastRelease | undefined;
  /** Whether the changelog is left as it is. */
  readonly isDry: boolean;
  /** Whether an entry that is not committed yet is replaced, whatever it says. */
  readonly force: boolean;
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

/**
 * Compares what is generated now with what was, and adds an entry with the next version to the changelog. What
 * was renamed keeps its old name as a deprecated one until a later version may break something; the lock says so.
 *
 * An entry that is not committed yet is of the same release, so there is no second one: where it does not say what
 * this one would, that is an error, as somebody may have written in it.
 */
export async function release(request: ReleaseRequest): Promise<ReleaseResult> {
  const { target, last, isDry, force, onStage = () => undefined } = request;
  const { sides, ...result } = await readSides(request);
  const sink = new DiagnosticSink();
  const changelog = await loadChangelog(target, sink);
  const lock = await loadNames(target, sink);
  const end = (made: Release | undefined): ReleaseResult => ({
    ...result,
    ok: result.ok && !sink.hasErrors,
    diagnostics: [...result.diagnostics, ...sink.diagnostics],
    release: sink.hasErrors ? undefined : made,
  });
  if (sides === undefined || lock === undefined || sink.hasErrors) return end(undefined);
  onStage("comparing");
  const pending = findPending(changelog, last);
  const from = versionOf(
    target,
    pending === undefined ? changelog : { version: last?.versions[0] },
  );
  const { changes, bump, to, former } = judge(sides, from);
  const entry = bump === "none" ? "" : renderEntry(to, changes);
  // What was released already and is not committed yet would be released once more.
  const written = pending === undefined ? renderEntry(from, changes) : entry;
  if (entry === "" || startsWithEntry(changelog.text, written)) {
    const now = pending ?? from;
    return end({ report: sides.reportOf([]), bump: "none", from: now, to: now, entry: "" });
  }
  const { path, name } = target.changelog ?? { path: "", name: "" };
  if (!isDry && pending !== undefined && !force)
    sink.report("release/pending", { path: name, version: pending });
  else if (!isDry) {
    const add = pending === undefined ? insertEntry : replaceEntry;
    writeFile(path, name, add(changelog.text, entry), sink);
    if (former.size > 0) lock.lockOf(new Map(), former).writeLock(sink);
  }
  return end({ report: sides.reportOf(changes), bump, from, to, entry });
}

/** The version of an entry that is not committed yet; undefined where there is none, or nobody can tell. */
function findPending({ version }: Changelog, last: LastRelease | undefined): string | undefined {
  const isCommitted =
    last === undefined || version === undefined || last.versions.includes(version);
  return isCommitted ? undefined : version;
}

/** What a release says of its changes, and what keeps the name that it had. */
interface Judgement {
  readonly changes: readonly Change[];
  readonly bump: Bump;
  readonly to: string;
  readonly former: FormerNames;
}

function judge({ before, after }: Pick<ReadSides, "before" | "after">, from: string): Judgement {
  const { successors } = compareSides(before, after);
  const renamed = { old: before.names.published, next: after.names.published, successors };
  // Only what was published has a name that somebody can have written.
  const isPublished = after.published.names.size > 0;
  const formerUntil = (until: string): FormerNames =>
    isPublished ? findFormerNames(renamed, after.published.former, until) : new Map();
  // What has to be raised does not depend on when the old names go, but the other way round.
  const lasting = after.inVersion(from, formerUntil(nextBreakingVersion(from)));
  const bump = bumpOf(compareApis(before, lasting));
  const to = raiseVersion(from, bump);
  const former = formerUntil(nextBreakingVersion(to));
  return { changes: compareApis(before, after.inVersion(to, former)), bump, to, former };
}
