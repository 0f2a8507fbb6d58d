import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type GivenOptions, type OptionTypes, rejectCombination } from "./command-line.js";

/** How diagnostics are printed. */
export type OutputFormat = (typeof formats)[number];

const formats = ["terminal", "json", "github", "sarif"] as const;

/** The forms that every command has; a log of SARIF is the whole output of one that writes no other. */
const usualFormats: readonly OutputFormat[] = ["terminal", "json", "github"];

/** All forms, for a command that has no other output. */
export const allFormats: readonly OutputFormat[] = formats;

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

/**
 * Reads how to print, with errors in the sink where that makes no sense.
 *
 * @param allowed the forms that the command has
 */
export function readReportOptions(
  given: GivenOptions,
  sink: DiagnosticSink,
  allowed: readonly OutputFormat[] = usualFormats,
): ReportOptions {
  rejectCombination(given, "quiet", "verbose", sink);
  const format = given.find("format") ?? "terminal";
  if (!isFormat(format) || !allowed.includes(format)) {
    const names = allowed.map((name) => `'${name}'`);
    const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
    const reason = `takes ${list}, not '${format}'`;
    sink.report("cli/invalid-option", { option: "--format", reason });
  }
  return {
    format: isFormat(format) ? format : "terminal",
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}

/** True for the name of a form. */
export function isFormat(text: unknown): text is OutputFormat {
  return formats.some((format) => format === text);
}
