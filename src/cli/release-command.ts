import { existsSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { listConfigFiles } from "../config/config-files.js";
import { configNames } from "../config/find-config.js";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { countLevels, countText } from "../diff/report.js";
import { findRevisionPath } from "../pipeline/checkout-revision.js";
import { findLastRelease, haveChanged, type LastRelease } from "../pipeline/last-release.js";
import { type Release, release } from "../pipeline/release.js";
import { isWeb } from "../source/reference-policy.js";
import { printableLine } from "../support/printable.js";
import { inputsOf } from "./diff-inputs.js";
import { findTarget, networkUse } from "./find-target.js";
import { changelogPath } from "./init-files.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import { Progress } from "./progress.js";
import type { ReleaseOptions } from "./release-options.js";
import { Reporter } from "./reporter.js";

/**
 * Suggests the next version of a package, and adds what changed since the last one to its changelog; the
 * next `generate` puts both into the package.
 */
export async function runRelease(options: ReleaseOptions, io: CliIo): Promise<ExitCode> {
  const { quiet, verbose, isDry } = options;
  const reporting = { format: "terminal", quiet, verbose } as const;
  const reporter = new Reporter(io, reporting);
  const sink = new DiagnosticSink();
  const found = await findReleased(options, io.cwd, sink);
  const old = found && oldOf(found, options.old, io.cwd, sink);
  if (old !== undefined) await warnOfConfig(options, old, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (found === undefined) return exitCode.usage;
  if (old === undefined) return exitCode.failed;
  const { target, changelog, last, next } = found;
  const progress = new Progress(io, reporting);
  const reading = { overlays: [], allowed: { files: [], urls: [] } };
  const result = await release({
    ...inputsOf({ old, next, reading }, [target], io.cwd),
    cwd: io.cwd,
    network: networkUse(false, io),
    onStage: (stage) => progress.stage(target.outName, stage),
    target,
    last,
    isDry,
    force: options.force,
  }).finally(() => progress.clear());
  const shown = result.diagnostics.filter(({ severity }) => severity === "error");
  reporter.diagnostics(shown, (source) => result.findDocument(source));
  if (result.release === undefined) return exitCode.failed;
  const { entry } = result.release;
  if (isDry) io.stdout.write(entry);
  if (quiet) return exitCode.done;
  const lines = [`${target.outName}: ${summaryOf(result.release, old)}`];
  if (entry !== "" && !isDry)
    lines.push(`Next: read '${changelog.name}'; 'sdkwright generate' puts it into the package.`);
  // An entry that is printed is all that standard output holds.
  (isDry ? io.stderr : io.stdout).write(lines.map((line) => `${printableLine(line)}\n`).join(""));
  return exitCode.done;
}

function summaryOf({ entry, from, to, report }: Release, old: string): string {
  return entry === ""
    ? `nothing to release since ${from} (compared with ${old})`
    : `${from} -> ${to} (${countText(countLevels(report.changes))})`;
}

/** Both descriptions are read as the configuration says now, so what changed in it is not among the changes. */
export async function warnOfConfig(
  { config }: Pick<ReleaseOptions, "config">,
  old: string,
  cwd: string,
  sink: DiagnosticSink,
): Promise<void> {
  const revision = findRevisionPath(old)?.revision;
  if (revision === undefined) return;
  const names = config === undefined ? configNames : [config];
  const files =
    (await listConfigFiles({ cwd, path: config })) ?? names.map((name) => resolve(cwd, name));
  if (await haveChanged(files, revision, cwd)) sink.report("release/config-changed", { revision });
}

/** What is released, and what was. */
interface Released {
  readonly target: ResolvedTarget;
  readonly changelog: NonNullable<ResolvedTarget["changelog"]>;
  /** The target's description as the command line names it. */
  readonly next: string;
  readonly last: LastRelease | undefined;
}

/** Finds the target that is meant; undefined, with an error in the sink, where it cannot be released. */
async function findReleased(
  { config, target: folder }: ReleaseOptions,
  cwd: string,
  sink: DiagnosticSink,
): Promise<Released | undefined> {
  const target = await findTarget({ kind: "config", path: config, target: folder }, cwd, sink);
  if (target === undefined) return undefined;
  const { changelog, specPath, outName } = target;
  const next = isWeb(specPath) ? specPath : relative(cwd, specPath).replaceAll(sep, "/");
  if (changelog !== undefined)
    return { target, changelog, next, last: await findLastRelease(changelog, cwd) };
  sink.report("config/missing-key", {
    key: "changelog",
    expected: `the path of a file, such as '${changelogPath(outName)}', in the target of '${outName}'`,
  });
  return undefined;
}

/**
 * Names the description that is compared with: as it was released last, or what was given. What is neither a file nor
 * anything else that names a description is a revision of the target's.
 *
 * @returns undefined, with an error in the sink, where a shallow clone lacks the last release
 */
function oldOf(
  { last, next }: Released,
  given: string | undefined,
  cwd: string,
  sink: DiagnosticSink,
): string | undefined {
  const at = (revision: string): string => `${revision}:${isWeb(next) ? "" : "./"}${next}`;
  if (given !== undefined) {
    const isName = isWeb(given) || findRevisionPath(given) || existsSync(resolve(cwd, given));
    return isName ? given : at(given);
  }
  const { versions: [version] = [], revision } = last ?? { revision: "HEAD" };
  if (revision !== undefined) return at(revision);
  const reason = `the clone is shallow, and lacks the commit of ${version}`;
  sink.report("source/no-revision", { path: next, reason });
  return undefined;
}
