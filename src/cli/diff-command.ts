import { loadConfig } from "../config/load-config.js";
import type { ResolvedTarget } from "../config/types.js";
import { jsonLine } from "../diagnostics/render-json.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import { jsonReport } from "../diff/render/json.js";
import { renderHtml } from "../diff/render/html.js";
import { renderMarkdown } from "../diff/render/markdown.js";
import { renderText } from "../diff/render/text.js";
import { countLevels, type DiffReport } from "../diff/report.js";
import type { Level } from "../diff/terms.js";
import { diff } from "../pipeline/diff.js";
import { inputsOf } from "./diff-inputs.js";
import type { DiffFormat, DiffOptions } from "./diff-options.js";
import { networkUse } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import { Progress } from "./progress.js";
import { Reporter } from "./reporter.js";

/** Compares two descriptions, and prints what changed and whom it breaks. */
export async function runDiff(options: DiffOptions, io: CliIo): Promise<ExitCode> {
  const { format, quiet, verbose, failOn } = options;
  const reporting = { format: format === "json" ? "json" : "terminal", quiet, verbose } as const;
  const reporter = new Reporter(io, reporting);
  const sink = new DiagnosticSink();
  const targets = await findTargets(options, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (targets === undefined) return exitCode.usage;
  const progress = new Progress(io, reporting);
  const { diagnostics, findDocument, report } = await diff({
    ...inputsOf(options, targets, io.cwd),
    cwd: io.cwd,
    prove: options.prove,
    network: networkUse(false, io),
    onStage: (stage) => progress.stage(`${options.old} -> ${options.next}`, stage),
  }).finally(() => progress.clear());
  // What the generator would say of the descriptions is said when generating.
  const shown = diagnostics.filter(({ severity }) => severity === "error");
  reporter.diagnostics(shown, findDocument);
  if (report === undefined) return exitCode.failed;
  if (!quiet) io.stdout.write(renderers[format](report, verbose));
  return failOn !== undefined && reaches(report, failOn) ? exitCode.failed : exitCode.done;
}

const renderers: Readonly<Record<DiffFormat, (report: DiffReport, verbose: boolean) => string>> = {
  text: (report, verbose) => renderText(report, { verbose }),
  json: (report) => jsonLine(jsonReport(report)),
  markdown: (report, verbose) => renderMarkdown(report, { verbose }),
  html: (report, verbose) => renderHtml(report, { verbose }),
};

function reaches({ changes }: DiffReport, level: Level): boolean {
  const counts = countLevels(changes);
  if (level === "breaking") return counts.breaking > 0;
  return counts.breaking + counts.addition > 0 || (level === "notice" && counts.notice > 0);
}

/** The targets of the configuration, if there is one; where it was named there has to be. */
async function findTargets(
  { config }: DiffOptions,
  cwd: string,
  sink: DiagnosticSink,
): Promise<readonly ResolvedTarget[] | undefined> {
  const found = new DiagnosticSink();
  const targets = await loadConfig({ cwd, path: config }, found);
  const isMissing = found.diagnostics.some(({ code }) => code === "config/not-found");
  if (config === undefined && isMissing) return [];
  sink.append(found);
  return targets;
}
