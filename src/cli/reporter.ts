import { relative, resolve, sep } from "node:path";
import type { Diagnostic, Severity } from "../diagnostics/diagnostic.js";
import { renderGithub } from "../diagnostics/render-github.js";
import { jsonLine, renderJson } from "../diagnostics/render-json.js";
import { sarifLog, type SarifResult, toSarifResult } from "../diagnostics/render-sarif.js";
import { renderTerminal } from "../diagnostics/render-terminal.js";
import type { FindDocument } from "../diagnostics/resolve-place.js";
import type { GenerateRequest, GenerateResult } from "../pipeline/types.js";
import { printable, printableLine } from "../support/printable.js";
import { stdinName } from "../support/stdin-name.js";
import { countText, fileCounts, severityCounts } from "./counts.js";
import type { CliIo } from "./io.js";
import type { ReportOptions } from "./report-options.js";
import { ownVersion } from "./versions.js";

/** How many diagnostics a person gets to see without `--verbose`: of one code, so that none buries another, and of a severity. */
const shownAtMost = { ofCode: 10, ofSeverity: 50 };

/** People read the end of what scrolls by. */
const printed: readonly Severity[] = ["info", "warning", "error"];

/** Prints what a command found and did: diagnostics to `stderr`, results to `stdout`. */
export class Reporter {
  readonly #io: CliIo;
  readonly #options: ReportOptions;
  /** What goes into a log that is written as a whole. */
  readonly #results: SarifResult[] = [];

  constructor(io: CliIo, options: ReportOptions) {
    this.#io = io;
    this.#options = options;
  }

  /** Prints diagnostics: errors always, warnings unless quiet, notes only if verbose. */
  diagnostics(diagnostics: readonly Diagnostic[], findDocument: FindDocument): void {
    const { format, quiet, verbose } = this.#options;
    const shown = diagnostics.filter(
      ({ severity }) => severity === "error" || (severity === "warning" ? !quiet : verbose),
    );
    switch (format) {
      case "json":
        this.#io.stderr.write(renderJson(shown, { findDocument }));
        return;
      case "github": {
        const pathOf = (source: string): string | undefined => this.#repositoryPath(source);
        this.#io.stderr.write(renderGithub(shown, { findDocument, pathOf }));
        return;
      }
      case "sarif": {
        const pathOf = (source: string): string | undefined => this.#repositoryPath(source);
        for (const diagnostic of shown)
          this.#results.push(toSarifResult(diagnostic, { findDocument, pathOf }));
        return;
      }
      case "terminal":
        this.#printForPeople(shown, findDocument);
        return;
    }
  }

  /** Prints what became of a target: one line, and the files where they were asked for. */
  result(outName: string, mode: GenerateRequest["mode"], result: GenerateResult): void {
    const { format, quiet, verbose } = this.#options;
    if (format === "json") {
      if (!quiet) this.#io.stdout.write(jsonLine(resultForPrograms(outName, mode, result)));
      return;
    }
    if (format === "sarif") return;
    const findings = severityCounts(result.diagnostics);
    const name = printableLine(outName);
    if (!result.ok) {
      this.#io.stderr.write(`${name}: failed with ${countText(findings)}\n`);
      return;
    }
    if (quiet) return;
    if (verbose || mode === "dry-run") this.#printFiles(result);
    const remarks = findings.length === 0 ? "" : ` (${countText(findings)})`;
    this.#io.stdout.write(`${name}: ${summarize(mode, result)}${remarks}\n`);
  }

  /** Prints what can only be printed as a whole, once everything was found and done. */
  end(): void {
    if (this.#options.format !== "sarif") return;
    const log = sarifLog(this.#results, { name: "sdkwright", version: ownVersion() });
    this.#io.stdout.write(jsonLine(log));
  }

  #printForPeople(diagnostics: readonly Diagnostic[], findDocument: FindDocument): void {
    const { shown, hidden } = printed.reduce<Selection>(
      (selection, severity) => {
        const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
        return select(found, selection, this.#options.verbose);
      },
      { shown: [], hidden: new Map() },
    );
    if (shown.length === 0) return;
    this.#io.stderr.write(`${renderTerminal(shown, { findDocument, color: this.#color })}\n`);
    if (hidden.size === 0) return;
    const counts = [...hidden].map(([code, count]) => `${count} more ${code}`).join(", ");
    this.#io.stderr.write(`${counts}; --verbose shows all of them\n\n`);
  }

  #printFiles({ files }: GenerateResult): void {
    for (const { path, state } of files) {
      if (state === "unchanged") continue;
      this.#io.stdout.write(`${state === "written" ? "write " : "delete"} ${printable(path)}\n`);
    }
  }

  get #color(): boolean {
    const { env, isTTY } = this.#io;
    // https://no-color.org and https://force-color.org
    if (env["NO_COLOR"]) return false;
    if (env["FORCE_COLOR"]) return env["FORCE_COLOR"] !== "0";
    return isTTY && env["TERM"] !== "dumb";
  }

  #repositoryPath(source: string): string | undefined {
    if (source === stdinName) return undefined;
    const { cwd, env } = this.#io;
    const path = relative(env["GITHUB_WORKSPACE"] ?? cwd, resolve(cwd, source));
    return path.split(sep)[0] === ".." ? undefined : path.replaceAll(sep, "/");
  }
}

interface Selection {
  readonly shown: readonly Diagnostic[];
  readonly hidden: ReadonlyMap<string, number>;
}

/** Adds the diagnostics of one severity to what is shown, or to what is only counted. */
function select(found: readonly Diagnostic[], before: Selection, all: boolean): Selection {
  const shown: Diagnostic[] = [];
  const hidden = new Map(before.hidden);
  const ofCode = new Map<string, number>();
  for (const diagnostic of found) {
    const { code } = diagnostic;
    const earlier = ofCode.get(code) ?? 0;
    ofCode.set(code, earlier + 1);
    const hasRoom = earlier < shownAtMost.ofCode && shown.length < shownAtMost.ofSeverity;
    if (all || hasRoom) shown.push(diagnostic);
    else hidden.set(code, (hidden.get(code) ?? 0) + 1);
  }
  return { shown: [...before.shown, ...shown], hidden };
}

function summarize(mode: GenerateRequest["mode"], { files }: GenerateResult): string {
  const { written, deleted, unchanged } = fileCounts(files);
  if (written + deleted === 0)
    return `up to date, ${unchanged} ${unchanged === 1 ? "file" : "files"}`;
  const would = mode === "dry-run" ? "to be " : "";
  return [
    `${written} ${written === 1 ? "file" : "files"} ${would}written`,
    ...(deleted > 0 ? [`${deleted} ${would}deleted`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ].join(", ");
}

function resultForPrograms(
  outName: string,
  mode: GenerateRequest["mode"],
  { ok, files, diagnostics }: GenerateResult,
): object {
  const counts = new Map(severityCounts(diagnostics));
  return {
    out: outName,
    mode,
    ok,
    ...fileCounts(files),
    errors: counts.get("error") ?? 0,
    warnings: counts.get("warning") ?? 0,
    infos: counts.get("info") ?? 0,
    changed: files.filter(({ state }) => state !== "unchanged"),
  };
}
