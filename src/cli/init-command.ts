import { DiagnosticSink } from "../diagnostics/sink.js";
import { manifestPath } from "../output/manifest.js";
import { writeFile } from "../output/write-file.js";
import { findDescriptions } from "../source/find-descriptions.js";
import { printableLine } from "../support/printable.js";
import { type LoadGenerate, runGenerate } from "./generate-command.js";
import { findAnswers } from "./init-answers.js";
import type { InitOptions } from "./init-options.js";
import { type InitPlan, planProject } from "./init-project.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import { Reporter } from "./reporter.js";

/**
 * Sets a project up: writes a configuration, scripts and a workflow, all of them or none, and generates once.
 * Asks for what no option says where there is somebody to ask.
 *
 * @returns 1 where a file is in the way or the package could not be generated, 2 where an answer is missing
 */
export async function runInit(
  options: InitOptions,
  io: CliIo,
  loadGenerate: LoadGenerate,
): Promise<ExitCode> {
  const { force, quiet, verbose } = options;
  const reporting = { format: "terminal", quiet, verbose } as const;
  const reporter = new Reporter(io, reporting);
  const sink = new DiagnosticSink();
  const found = options.spec === undefined ? await findDescriptions(io.cwd, manifestPath) : [];
  const answers = await findAnswers(options, found, io, sink);
  const plan = answers && planProject(answers, io.cwd, force, sink);
  if (plan !== undefined) writeFiles(plan, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (answers === undefined) return exitCode.usage;
  if (plan === undefined || sink.hasErrors) return exitCode.failed;
  if (!quiet) io.stdout.write(filesText(plan));
  const from = { kind: "config", path: undefined } as const;
  const once = { mode: "write", force: false, watch: false, updateReferences: false } as const;
  const code = await runGenerate(
    { kind: "generate", from, ...once, ...reporting },
    io,
    loadGenerate,
  );
  if (!quiet) io.stdout.write(nextText(plan, code === exitCode.done));
  return code;
}

function writeFiles({ files }: InitPlan, sink: DiagnosticSink): void {
  for (const { path, name, text, state } of files)
    if (state !== "kept" && !sink.hasErrors) writeFile(path, name, text, sink);
}

const said = {
  new: "written",
  changed: "scripts added",
  replaced: "replaced",
  kept: "as it was",
} as const;

function filesText({ files }: InitPlan): string {
  return files.map(({ name, state }) => `${printableLine(name)}: ${said[state]}\n`).join("");
}

function nextText({ manager, script }: InitPlan, isGenerated: boolean): string {
  const [install, generate] = [`'${manager.name} install'`, `'${manager.name} run ${script}'`];
  return isGenerated
    ? `Next: ${install}, and commit all of it. ${generate} generates again.\n`
    : `Next: correct what is reported, then ${install} and ${generate}.\n`;
}
