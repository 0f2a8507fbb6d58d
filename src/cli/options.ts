import { packageNameShape, urlPrefixShape } from "../config/schema.js";
import { checkShape } from "../config/shape.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";
import {
  type GivenOptions,
  listed,
  type OptionName,
  readLeniently,
  readTokens,
  rejectCombination,
  rejectOthers,
  requireOption,
} from "./given-options.js";
import { type MockOptions, readMockOptions } from "./mock-options.js";

/** How diagnostics are printed. */
export type OutputFormat = "terminal" | "json" | "github";

/** How much is printed, and in which form. */
export interface ReportOptions {
  readonly format: OutputFormat;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** What `generate` was asked to do. */
export interface GenerateOptions extends ReportOptions {
  readonly kind: "generate";
  /** A configuration to read, or a description and a folder instead of one. */
  readonly from:
    | { readonly kind: "config"; readonly path: string | undefined }
    | {
        readonly kind: "spec";
        readonly spec: string;
        readonly out: string;
        readonly name: string | undefined;
        /** Paths of overlays, in the order in which they are applied. */
        readonly overlays: readonly string[];
        /** Files and folders, and prefixes of URLs, that the description may refer to. */
        readonly allowed: { readonly files: readonly string[]; readonly urls: readonly string[] };
      };
  readonly mode: "write" | "check" | "dry-run";
  /** Whether to fetch anew what the lock has. */
  readonly updateReferences: boolean;
}

/** A command line that makes sense. */
export type Command =
  | GenerateOptions
  | (MockOptions & ReportOptions)
  | { readonly kind: "help" }
  | { readonly kind: "version" };

const commandNames = ["generate", "mock", "help"];

const ofGenerate: ReadonlySet<OptionName> = new Set([
  "config",
  "spec",
  "out",
  "name",
  "overlay",
  "allow-file",
  "allow-url",
  "update-references",
  "format",
  "check",
  "dry-run",
  "quiet",
  "verbose",
]);

/**
 * Reads a command line.
 *
 * @returns undefined, with errors in the sink, where it does not make sense
 */
export function readCommand(argv: readonly string[], sink: DiagnosticSink): Command | undefined {
  const { given, positionals } = readTokens(argv, sink);
  if (given.has("help")) return { kind: "help" };
  if (given.has("version")) return { kind: "version" };
  const [command, ...rest] = positionals;
  if (command === "help") return sink.hasErrors ? undefined : { kind: "help" };
  if (command === "mock") {
    const options = { ...readMockOptions(given, rest, sink), ...readReport(given, sink) };
    checkUrls(given, sink);
    return sink.hasErrors ? undefined : options;
  }
  for (const extra of rest) sink.report("cli/unknown-command", { command: extra });
  if (command === undefined) {
    if (!sink.hasErrors) sink.report("cli/missing-command", {});
  } else if (!commandNames.includes(command)) {
    const suggestion = closest(command, commandNames);
    sink.report("cli/unknown-command", { command, suggestion });
  }
  const options = readGenerateOptions(given, sink);
  return sink.hasErrors ? undefined : options;
}

/** Reads how to print, from a command line that may be wrong in every other respect. */
export function readReportOptions(argv: readonly string[]): ReportOptions {
  const { format, quiet, verbose } = readLeniently(argv);
  return {
    format: format === "json" || format === "github" ? format : "terminal",
    quiet: quiet === true,
    verbose: verbose === true,
  };
}

function readReport(given: GivenOptions, sink: DiagnosticSink): ReportOptions {
  rejectCombination(given, "quiet", "verbose", sink);
  const format = given.get("format") ?? "terminal";
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

function readGenerateOptions(given: GivenOptions, sink: DiagnosticSink): GenerateOptions {
  rejectOthers(given, "generate", ofGenerate, sink);
  rejectCombination(given, "config", "spec", sink);
  rejectCombination(given, "check", "dry-run", sink);
  const report = readReport(given, sink);
  requireOption(given, "spec", "out", sink);
  for (const name of ["out", "name", "overlay", "allow-file", "allow-url"] as const)
    requireOption(given, name, "spec", sink);
  const name = given.get("name");
  for (const problem of name === undefined ? [] : checkShape(name, packageNameShape, "--name")) {
    if (problem.kind !== "invalid-value") continue;
    const reason = `takes ${problem.expected}, not ${problem.found}`;
    sink.report("cli/invalid-option", { option: "--name", reason });
  }
  checkUrls(given, sink);
  const spec = given.get("spec");
  return {
    kind: "generate",
    from:
      spec === undefined
        ? { kind: "config", path: given.get("config") }
        : {
            kind: "spec",
            spec,
            out: given.get("out") ?? "",
            name,
            overlays: listed(given, "overlay"),
            allowed: { files: listed(given, "allow-file"), urls: listed(given, "allow-url") },
          },
    mode: given.has("check") ? "check" : given.has("dry-run") ? "dry-run" : "write",
    updateReferences: given.has("update-references"),
    ...report,
  };
}

function checkUrls(given: GivenOptions, sink: DiagnosticSink): void {
  const urls = listed(given, "allow-url");
  for (const problem of urls.flatMap((url) => checkShape(url, urlPrefixShape, "--allow-url"))) {
    if (problem.kind !== "invalid-value") continue;
    const reason = `takes ${problem.expected}, not ${problem.found}`;
    sink.report("cli/invalid-option", { option: "--allow-url", reason });
  }
}

function isFormat(text: string): text is OutputFormat {
  return text === "terminal" || text === "json" || text === "github";
}
