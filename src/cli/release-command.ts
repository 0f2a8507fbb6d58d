import { relative, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { countLevels, countText } from "../diff/report.js";
import { release } from "../pipeline/release.js";
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
  const { quiet, verbose, isDry, config, target: folder } = options;
  const reporting = { format: "terminal", quiet, verbose } as const;
  const reporter = new Reporter(io, reporting);
  const sink = new DiagnosticSink();
  const choice = { kind: "config", path: config, target: folder } as const;
  const target = await findTarget(choice, io.cwd, sink);
  if (target?.changelog === undefined && target !== undefined)
    sink.report("config/missing-key", {
      key: "changelog",
      expected: `the path of a file, such as '${changelogPath(target.outName)}', in the target of '${target.outName}'`,
    });
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (target?.changelog === undefined) return exitCode.usage;
  const progress = new Progress(io, reporting);
  const names = { old: options.old ?? committed(target, io.cwd), next: nameOf(target, io.cwd) };
  const reading = { overlays: [], allowed: { files: [], urls: [] } };
  const result = await release({
    ...inputsOf({ ...names, reading }, [target], io.cwd),
    cwd: io.cwd,
    network: networkUse(false, io),
    onStage: (stage) => progress.stage(target.outName, stage),
    target,
    isDry,
  }).finally(() => progress.clear());
  const shown = result.diagnostics.filter(({ severity }) => severity === "error");
  reporter.diagnostics(shown, (source) => result.findDocument(source));
  if (result.release === undefined) return exitCode.failed;
  const { entry, from, to, report } = result.release;
  if (isDry) io.stdout.write(entry);
  if (quiet) return exitCode.done;
  const what = entry === "" ? `nothing to release since ${from}` : `${from} -> ${to}`;
  const counts = entry === "" ? "" : ` (${countText(countLevels(report.changes))})`;
  const line = `${printableLine(target.outName)}: ${what}${counts}\n`;
  // An entry that is printed is all that standard output holds.
  (isDry ? io.stderr : io.stdout).write(line);
  return exitCode.done;
}

/** The description as the last commit has it. */
function committed(target: ResolvedTarget, cwd: string): string {
  return `HEAD:./${nameOf(target, cwd)}`;
}

function nameOf({ specPath }: ResolvedTarget, cwd: string): string {
  return /^https?:/i.test(specPath) ? specPath : relative(cwd, specPath).replaceAll(sep, "/");
}
