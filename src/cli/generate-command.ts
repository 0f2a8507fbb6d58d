import { isAbsolute, resolve } from "node:path";
import { listConfigFiles } from "../config/config-files.js";
import { configNames } from "../config/find-config.js";
import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget } from "../config/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Generate, GenerateResult } from "../pipeline/types.js";
import { findCacheFolder } from "../output/cache-folder.js";
import { networkUse, targetOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { GenerateOptions } from "./generate-options.js";
import { Progress } from "./progress.js";
import { generateTargets, type TargetsRequest } from "./generate-targets.js";
import type { FinishedRun } from "./record-run.js";
import { Reporter } from "./reporter.js";
import type { RunQuestion } from "./run-record.js";

/** Loads the pipeline, which is most of the program, when there is something to generate. */
export type LoadGenerate = () => Promise<Generate>;

/**
 * Generates every target, several at once where that helps; an error in one does not keep the others from
 * being generated.
 *
 * @param question what was asked, where the answer may be kept for the next run
 */
export async function runGenerate(
  options: GenerateOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
  question?: RunQuestion,
): Promise<ExitCode> {
  if (options.watch) return watchAndGenerate(options, io, loadGenerate);
  const { code, remarks, finished } = await generateOnce(options, io, loadGenerate);
  if (code === exitCode.done && question !== undefined)
    await keepRun(question, options, io, remarks, finished);
  return code;
}

/** What came of generating every target once. */
interface Round {
  readonly code: ExitCode;
  /** What was reported of the configuration. */
  readonly remarks: readonly Diagnostic[];
  readonly finished: FinishedRun["targets"];
}

async function generateOnce(
  options: GenerateOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
): Promise<Round> {
  const reporter = new Reporter(io, options);
  const sink = new DiagnosticSink();
  const targets = await findTargets(options, io.cwd, sink);
  const remarks = sink.diagnostics;
  reporter.diagnostics(remarks, () => undefined);
  if (targets === undefined) {
    reporter.end();
    return { code: exitCode.usage, remarks, finished: [] };
  }

  const progress = new Progress(io, options);
  const finished: [ResolvedTarget, GenerateResult][] = [];
  const { mode, force, verbose } = options;
  const request: TargetsRequest = {
    targets,
    common: { mode, force, network: networkUse(options.updateReferences, io) },
    showsNotes: verbose,
    onStage: (target, stage) => progress.stage(target.outName, stage),
    onResult: (target, result) => {
      progress.clear();
      reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
      reporter.result(target.outName, mode, result);
      finished.push([target, result]);
    },
  };
  await generateTargets(request, loadGenerate).finally(() => {
    progress.clear();
    reporter.end();
  });
  const isDone = finished.every(([, { ok }]) => ok);
  return { code: isDone ? exitCode.done : exitCode.failed, remarks, finished };
}

/**
 * Generates, and again whenever a file changes that a round read or looked for, until the program is
 * interrupted; errors are reported, and end nothing.
 */
async function watchAndGenerate(
  options: GenerateOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
): Promise<ExitCode> {
  const { InputWatch } = await import("./input-watch.js");
  const watch = new InputWatch(io.cwd);
  const interrupted = io.untilInterrupted().then(() => true);
  // What a round read is known only of one that went well; one that did not may have read less.
  let known: readonly string[] = [];
  for (let isOver = false; !isOver;) {
    const began = Date.now();
    const { code, finished } = await generateOnce(options, io, loadGenerate);
    const read = [...(await configPaths(options, io.cwd)), ...inputsOf(finished)];
    known = code === exitCode.done ? read : [...new Set([...known, ...read])];
    watch.follow(known, began);
    isOver = await Promise.race([interrupted, watch.next().then(() => false)]);
  }
  watch.close();
  return exitCode.done;
}

async function configPaths({ from }: GenerateOptions, cwd: string): Promise<readonly string[]> {
  if (from.kind === "spec") return [];
  const files = await listConfigFiles({ cwd, path: from.path });
  // Of one that is run each time, at least its own file is watched.
  return (
    files ?? (from.path === undefined ? configNames : [from.path]).map((name) => resolve(cwd, name))
  );
}

function inputsOf(finished: FinishedRun["targets"]): readonly string[] {
  return finished.flatMap(([target, { inputs }]) => {
    const { specPath, overlays } = target;
    const named = [specPath, ...overlays.map(({ path }) => path)].filter(isAbsolute);
    return [...named, ...(inputs ?? [])];
  });
}

/** Keeps the run for the next one, where everything that it depends on is known. */
async function keepRun(
  question: RunQuestion,
  options: GenerateOptions,
  io: CliIo,
  remarks: readonly Diagnostic[],
  targets: FinishedRun["targets"],
): Promise<void> {
  const { from, mode, updateReferences } = options;
  const isChanging = targets.some(([, { files }]) =>
    files.some(({ state }) => state !== "unchanged"),
  );
  if (updateReferences || (mode === "dry-run" && isChanging)) return;
  if (findCacheFolder(io.cwd) === undefined) return;
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
