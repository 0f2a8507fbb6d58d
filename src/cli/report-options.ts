import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type GivenOptions, type OptionTypes, rejectCombination } from "./command-line.js";

/** How diagnostics are printed. */
export type OutputFormat = "terminal" | "json" | "github";

/** How much is printed, and in which form. */
export interface ReportOptions {
  readonly format: OutputFormat;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The options that every command takes. */
export const sharedOptionTypes: OptionTypes = {
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
};

/** The options of a command whose `--format` is the form of its diagnostics. */
export const reportOptionTypes: OptionTypes = {
  ...sharedOptionTypes,
  format: { type: "string" },
};

/** Reads how to print, with errors in the sink where that makes no sense. */
export function readReportOptions(given: GivenOptions, sink: DiagnosticSink): ReportOptions {
  rejectCombination(given, "quiet", "verbose", sink);
  const format = given.find("format") ?? "terminal";
  if (!isFormat(format)) {
    const reason = `takes 'terminal', 'json' or 'github', not '${format}'`;
    sink.report("cli/invalid-option", { option: "--format", reason });
  }
  return {
    format: isFormat(format) ? format : "terminal",
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}

function isFormat(text: string): text is OutputFormat {
  return text === "terminal" || text === "json" || text === "github";
}
