import { join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { manifestPath } from "../output/manifest.js";
import { nameLockFile } from "../pipeline/name-lock.js";
import { generatorFiles } from "../pipeline/generator-files.js";
import type { GenerateResult } from "../pipeline/types.js";
import type { CliIo } from "./io.js";
import type { GenerateOptions } from "./generate-options.js";
import { Reporter } from "./reporter.js";
import { questionText, recordPath, type RunQuestion } from "./run-record.js";
import { type MadeFile, saveRecord, takeStamps } from "./stamps.js";

/** A run that ended well. */
export interface FinishedRun {
  readonly question: RunQuestion;
  readonly options: GenerateOptions;
  readonly io: CliIo;
  /** What was read of the configuration, or looked for; absolute paths. */
  readonly configFiles: readonly string[];
  /** What was reported of the configuration. */
  readonly remarks: readonly Diagnostic[];
  readonly targets: readonly (readonly [ResolvedTarget, GenerateResult])[];
}

/**
 * Keeps what a run depended on and made, so that the next one need not be made where nothing changed.
 * Does nothing where that cannot be told, or where there is no place to keep it.
 */
export async function recordRun(run: FinishedRun): Promise<void> {
  const { question, targets } = run;
  const text = questionText(question);
  const path = recordPath(question.cwd, text);
  if (path === undefined) return;
  const read = [...run.configFiles];
  const made: MadeFile[] = [];
  const manifests: string[] = [];
  // What the run keeps for the next one it writes itself, so these may be newer than its beginning.
  const own = [...generatorFiles()];
  for (const [{ outDir, lockPath }, { inputs, files, hashes }] of targets) {
    if (inputs === undefined) return;
    const locks = [lockPath, join(outDir, nameLockFile)];
    own.push(...locks);
    read.push(...inputs.filter((file) => !locks.includes(file)));
    manifests.push(join(outDir, manifestPath));
    const written = new Set(files.flatMap((file) => (file.state === "written" ? file.path : [])));
    for (const [file, hash] of hashes) {
      made.push({ path: join(outDir, file), hash, isWritten: written.has(file) });
    }
  }
  const stamps = await takeStamps({ read, own, made, manifests }, performance.timeOrigin);
  if (stamps === undefined) return;
  saveRecord(path, { question: text, at: Date.now(), stamps, ...printedNextTime(run) });
}

/** What the same run prints that finds nothing to do. */
function printedNextTime({ io, options, remarks, targets }: FinishedRun): {
  readonly stdout: string;
  readonly stderr: string;
} {
  const written = { stdout: "", stderr: "" };
  const memory: CliIo = {
    ...io,
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  };
  const reporter = new Reporter(memory, options);
  reporter.diagnostics(remarks, () => undefined);
  for (const [{ outName }, result] of targets) {
    reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
    const files = result.files
      .filter(({ state }) => state !== "deleted")
      .map(({ path }) => ({ path, state: "unchanged" as const }));
    reporter.result(outName, options.mode, { ...result, files });
  }
  reporter.end();
  return written;
}
