import { listConfigFiles } from "../config/config-files.js";
import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Generate, GenerateResult } from "../pipeline/types.js";
import { networkUse, targetOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { GenerateOptions } from "./generate-options.js";
import { Progress } from "./progress.js";
import type { FinishedRun } from "./record-run.js";
import { Reporter } from "./reporter.js";
import type { RunQuestion } from "./run-record.js";

/** Loads the pipeline, which is most of the program, when there is something to generate. */
export type LoadGenerate = () => Promise<Generate>;

/**
 * Generates every target, one after another; an error in one does not keep the others from being
 * generated.
 *
 * @param question what was asked, where the answer may be kept for the next run
 */
export async function runGenerate(
  options: GenerateOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
  question?: RunQuestion,
): Promise<ExitCode> {
  const reporter = new Reporter(io, options);
  const sink = new DiagnosticSink();
  const targets = await findTargets(options, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (targets === undefined) return exitCode.usage;

  const generate = await loadGenerate();
  const progress = new Progress(io, options);
  const finished: [ResolvedTarget, GenerateResult][] = [];
  for (const target of targets) {
    const result = await generate({
      target,
      mode: options.mode,
      force: options.force,
      network: networkUse(options.updateReferences, io),
      onStage: (stage) => progress.stage(target.outName, stage),
    }).finally(() => progress.clear());
    reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
    reporter.result(target.outName, options.mode, result);
    finished.push([target, result]);
  }
  if (!finished.every(([, { ok }]) => ok)) return exitCode.failed;
  if (question !== undefined) await keepRun(question, options, io, sink, finished);
  return exitCode.done;
}

/** Keeps the run for the next one, where everything that it depends on is known. */
async function keepRun(
  question: RunQuestion,
  options: GenerateOptions,
  io: CliIo,
  { diagnostics: remarks }: DiagnosticSink,
  targets: FinishedRun["targets"],
): Promise<void> {
  const { from, mode, updateReferences } = options;
  const isChanging = targets.some(([, { files }]) =>
    files.some(({ state }) => state !== "unchanged"),
  );
  if (updateReferences || (mode === "dry-run" && isChanging)) return;
  const configFiles =
    from.kind === "config" ? await listConfigFiles({ cwd: io.cwd, path: from.path }) : [];
  if (configFiles === undefined) return;
  const { recordRun } = await import("./record-run.js");
  await recordRun({ question, options, io, configFiles, remarks, targets });
}

async function findTargets(
  { from }: GenerateOptions,
  cwd: string,
  sink: DiagnosticSink,
): Promise<readonly ResolvedTarget[] | undefined> {
  if (from.kind === "config") return loadConfig({ cwd, path: from.path }, sink);
  const { name, out } = from;
  const target = targetOf(from, out);
  return [resolveTarget(name === undefined ? target : { ...target, package: { name } }, cwd, cwd)];
}
