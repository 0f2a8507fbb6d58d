import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Generate } from "../pipeline/types.js";
import { networkUse, targetOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { GenerateOptions } from "./generate-options.js";
import { Progress } from "./progress.js";
import { Reporter } from "./reporter.js";

/** Loads the pipeline, which is most of the program, when there is something to generate. */
export type LoadGenerate = () => Promise<Generate>;

/**
 * Generates every target, one after another; an error in one does not keep the others from being
 * generated.
 */
export async function runGenerate(
  options: GenerateOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
): Promise<ExitCode> {
  const reporter = new Reporter(io, options);
  const sink = new DiagnosticSink();
  const targets = await findTargets(options, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (targets === undefined) return exitCode.usage;

  const generate = await loadGenerate();
  const progress = new Progress(io, options);
  let isDone = true;
  for (const target of targets) {
    const result = await generate({
      target,
      mode: options.mode,
      network: networkUse(options.updateReferences, io),
      onStage: (stage) => progress.stage(target.outName, stage),
    }).finally(() => progress.clear());
    reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
    reporter.result(target.outName, options.mode, result);
    isDone &&= result.ok;
  }
  return isDone ? exitCode.done : exitCode.failed;
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
