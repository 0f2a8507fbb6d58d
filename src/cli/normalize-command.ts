import { DiagnosticSink } from "../diagnostics/sink.js";
import { normalizeDescription } from "../pipeline/normalize-description.js";
import { findTarget, networkUseOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { NormalizeOptions } from "./normalize-options.js";
import { Progress } from "./progress.js";
import { Reporter } from "./reporter.js";

/**
 * Prints a description as the generator understands it, after every repair: one document of OpenAPI
 * 3.1 or later with JSON Schema 2020-12. With `--explain` every repair is reported, with its place and why.
 */
export async function runNormalize(options: NormalizeOptions, io: CliIo): Promise<ExitCode> {
  const reporter = new Reporter(io, { ...options, verbose: options.verbose || options.explain });
  const sink = new DiagnosticSink();
  const target = await findTarget(options.from, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (target === undefined) return exitCode.usage;
  const progress = new Progress(io, options);
  const { diagnostics, findDocument, root } = await normalizeDescription({
    target,
    network: networkUseOf(options.from, io),
    onStage: (stage) => progress.stage(target.displayName, stage),
  }).finally(() => progress.clear());
  reporter.diagnostics(diagnostics, findDocument);
  if (root === undefined) return exitCode.failed;
  io.stdout.write(options.notation === "json" ? json(root) : await yaml(root));
  return exitCode.done;
}

function json(root: object): string {
  return `${JSON.stringify(root, null, 2)}\n`;
}

async function yaml(root: object): Promise<string> {
  const { stringify } = await import("yaml");
  // Shared nodes are written out, as an anchor means nothing to a reader of OpenAPI.
  return stringify(root, { aliasDuplicateObjects: false, lineWidth: 0 });
}
