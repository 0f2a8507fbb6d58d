import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget } from "../config/types.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Generate } from "../pipeline/types.js";
import type { NetworkUse } from "../source/remote-texts.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { GenerateOptions } from "./options.js";
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
      network: networkUse(options, io),
      onStage: (stage) => progress.stage(target.outName, stage),
    }).finally(() => progress.clear());
    reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
    reporter.result(target.outName, options.mode, result);
    isDone &&= result.ok;
  }
  return isDone ? exitCode.done : exitCode.failed;
}

/** In CI nothing is fetched, so that a build depends on nothing but what is committed. */
function networkUse({ updateReferences }: GenerateOptions, { env }: CliIo): NetworkUse {
  if (updateReferences) return "renew";
  const ci = env["CI"] ?? "";
  return ci === "" || ci === "0" || ci.toLowerCase() === "false" ? "compare" : "never";
}

async function findTargets(
  { from }: GenerateOptions,
  cwd: string,
  sink: DiagnosticSink,
): Promise<readonly ResolvedTarget[] | undefined> {
  if (from.kind === "config") return loadConfig({ cwd, path: from.path }, sink);
  const { spec, out, name, allowed, overlays } = from;
  const references = { files: allowed.files, urls: allowed.urls.map((prefix) => ({ prefix })) };
  const target = {
    spec,
    out,
    overlays,
    references,
    ...(name === undefined ? {} : { package: { name } }),
  };
  return [resolveTarget(target, cwd, cwd)];
}
