import { relative, resolve, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import type { Severity } from "../diagnostics/diagnostic.js";
import { jsonLine, toJson } from "../diagnostics/render-json.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Finding } from "../lint/finding.js";
import { lintDescription, type LintResult, writeOverlay } from "../pipeline/lint.js";
import { printableLine } from "../support/printable.js";
import { countText, severityCounts } from "./counts.js";
import { findTarget, networkUseOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { LintOptions } from "./lint-options.js";
import { Progress } from "./progress.js";
import { Reporter } from "./reporter.js";

/**
 * Judges a description by what its package will be like, and writes what fixes it where that was asked for.
 * Findings are the result, so they go to `stdout`.
 */
export async function runLint(options: LintOptions, io: CliIo): Promise<ExitCode> {
  const reporter = new Reporter(io, options);
  const sink = new DiagnosticSink();
  const target = await findTarget(options.from, io.cwd, sink);
  if (target === undefined) {
    reporter.diagnostics(sink.diagnostics, () => undefined);
    reporter.end();
    return exitCode.usage;
  }
  const progress = new Progress(io, options);
  const result = await lintDescription({
    target,
    network: networkUseOf(options.from, io),
    onStage: (stage) => progress.stage(target.displayName, stage),
  }).finally(() => progress.clear());
  printFindings(result, options, io);
  const isWritten = await writeFixes(target, result, options, io, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  printSummary(target.displayName, result, isWritten, options, io);
  if (sink.hasErrors) return exitCode.failed;
  return reaches(result, options.failOn) ? exitCode.failed : exitCode.done;
}

async function writeFixes(
  { overlays }: ResolvedTarget,
  { overlay, ok, findDocument }: LintResult,
  { overlayPath, force }: LintOptions,
  io: CliIo,
  sink: DiagnosticSink,
): Promise<boolean> {
  if (overlayPath === undefined || overlay === undefined || !ok) return false;
  const path = resolve(io.cwd, overlayPath);
  const isRead =
    findDocument(relative(io.cwd, path).replaceAll(sep, "/")) !== undefined ||
    overlays.some((read) => read.path === path);
  await writeOverlay(overlay, { path, name: overlayPath, force, isRead }, sink);
  return !sink.hasErrors;
}

function printFindings(
  { findings, findDocument }: LintResult,
  options: LintOptions,
  io: CliIo,
): void {
  // Programs choose for themselves what they show.
  const isForPrograms = options.format === "json" || options.format === "sarif";
  const verbose = options.verbose || (isForPrograms && !options.quiet);
  const out: CliIo = { ...io, stderr: io.stdout, isTTY: io.isStdoutTTY === true };
  if (options.format === "json") {
    for (const { diagnostic, fix } of findings.filter(isShown(options.quiet)))
      io.stdout.write(jsonLine({ ...toJson(diagnostic, findDocument), fix: fix ?? null }));
    return;
  }
  const reporter = new Reporter(out, { ...options, verbose });
  reporter.diagnostics(
    findings.map(({ diagnostic }) => diagnostic),
    findDocument,
  );
  reporter.end();
}

function isShown(quiet: boolean): (finding: Finding) => boolean {
  return ({ diagnostic }) => !quiet || diagnostic.severity === "error";
}

function printSummary(
  name: string,
  { findings }: LintResult,
  isWritten: boolean,
  { format, quiet, verbose, overlayPath }: LintOptions,
  io: CliIo,
): void {
  if (quiet || format === "sarif" || format === "github") return;
  const counts = severityCounts(findings.map(({ diagnostic }) => diagnostic));
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  if (format === "json") {
    const count = new Map(counts);
    const overlay = isWritten ? overlayPath : null;
    const [errors, warnings, infos] = severities.map((severity) => count.get(severity) ?? 0);
    io.stdout.write(jsonLine({ spec: name, errors, warnings, infos, fixable, overlay }));
    return;
  }
  const found = counts.length === 0 ? "nothing to say" : countText(counts);
  const hasHidden = !verbose && counts.some(([severity]) => severity === "info");
  const next =
    "\nNext: read it, and list it under 'overlays' of the target, or name it with '--overlay'.";
  const hint = hasHidden ? " (--verbose shows the notes)" : "";
  io.stdout.write(`${printableLine(name)}: ${found}${hint}${fixWords()}\n`);

  function fixWords(): string {
    if (isWritten) return `; ${fixable} fixed by ${printableLine(overlayPath ?? "")}${next}`;
    if (fixable > 0) return `; --write-overlay FILE fixes ${fixable}`;
    return overlayPath === undefined ? "" : "; an overlay fixes none, so none is written";
  }
}

const severities: readonly Severity[] = ["error", "warning", "info"];

function reaches({ findings }: LintResult, level: Severity): boolean {
  const reached = new Set(severities.slice(0, severities.indexOf(level) + 1));
  return findings.some(({ diagnostic }) => reached.has(diagnostic.severity));
}
