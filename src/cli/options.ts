import { parseArgs } from "node:util";
import { packageNameShape, urlPrefixShape } from "../config/schema.js";
import { checkShape } from "../config/shape.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";

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
export type Command = GenerateOptions | { readonly kind: "help" } | { readonly kind: "version" };

const optionTypes = {
  config: { type: "string" },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  overlay: { type: "string" },
  "allow-file": { type: "string" },
  "allow-url": { type: "string" },
  "update-references": { type: "boolean" },
  format: { type: "string" },
  check: { type: "boolean" },
  "dry-run": { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof optionTypes;

/** The options that may be given several times; their values are on lines of their own. */
const repeatable: ReadonlySet<OptionName> = new Set(["overlay", "allow-file", "allow-url"]);

/** The options that were given, without a leading dash; a flag's value is the empty text. */
type GivenOptions = ReadonlyMap<OptionName, string>;

const commandNames = ["generate", "help"];

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
  const values = parseArgs({ args: [...argv], options: optionTypes, strict: false }).values;
  return {
    format: values.format === "json" || values.format === "github" ? values.format : "terminal",
    quiet: values.quiet === true,
    verbose: values.verbose === true,
  };
}

function readTokens(
  argv: readonly string[],
  sink: DiagnosticSink,
): { readonly given: GivenOptions; readonly positionals: readonly string[] } {
  // Not strict, because node's own errors neither say what was probably meant nor come all at once.
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionTypes,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = new Map<OptionName, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.name;
    if (!isOptionName(name)) {
      reportUnknown(token.rawName, sink);
      continue;
    }
    const before = given.get(name);
    const isTwice = before !== undefined && !repeatable.has(name);
    const reason = isTwice ? "is given twice" : problemOf(name, token);
    if (reason !== undefined) sink.report("cli/invalid-option", { option: token.rawName, reason });
    const value = token.value ?? "";
    given.set(name, before === undefined || isTwice ? value : `${before}\n${value}`);
  }
  return { given, positionals };
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTypes, name);
}

function reportUnknown(option: string, sink: DiagnosticSink): void {
  const known = Object.keys(optionTypes).map((name) => `--${name}`);
  sink.report("cli/unknown-option", { option, suggestion: closest(option, known) });
}

function problemOf(
  name: OptionName,
  {
    value,
    inlineValue,
  }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string | undefined {
  if (optionTypes[name].type === "boolean")
    return value === undefined ? undefined : "takes no value";
  // What looks like an option was meant as one; a value that does can be written with `=`.
  const isMissing = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
  return isMissing ? "needs a value" : undefined;
}

function readGenerateOptions(given: GivenOptions, sink: DiagnosticSink): GenerateOptions {
  rejectCombination(given, "config", "spec", sink);
  rejectCombination(given, "check", "dry-run", sink);
  rejectCombination(given, "quiet", "verbose", sink);
  requireOption(given, "spec", "out", sink);
  requireOption(given, "out", "spec", sink);
  requireOption(given, "name", "spec", sink);
  requireOption(given, "overlay", "spec", sink);
  requireOption(given, "allow-file", "spec", sink);
  requireOption(given, "allow-url", "spec", sink);
  const format = given.get("format") ?? "terminal";
  if (!isFormat(format)) {
    const reason = `takes 'terminal', 'json' or 'github', not '${format}'`;
    sink.report("cli/invalid-option", { option: "--format", reason });
  }
  const name = given.get("name");
  for (const problem of name === undefined ? [] : checkShape(name, packageNameShape, "--name")) {
    if (problem.kind !== "invalid-value") continue;
    const reason = `takes ${problem.expected}, not ${problem.found}`;
    sink.report("cli/invalid-option", { option: "--name", reason });
  }
  const urls = listed(given, "allow-url");
  for (const problem of urls.flatMap((url) => checkShape(url, urlPrefixShape, "--allow-url"))) {
    if (problem.kind !== "invalid-value") continue;
    const reason = `takes ${problem.expected}, not ${problem.found}`;
    sink.report("cli/invalid-option", { option: "--allow-url", reason });
  }
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
            allowed: { files: listed(given, "allow-file"), urls },
          },
    mode: given.has("check") ? "check" : given.has("dry-run") ? "dry-run" : "write",
    updateReferences: given.has("update-references"),
    format: isFormat(format) ? format : "terminal",
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}

function listed(given: GivenOptions, name: OptionName): readonly string[] {
  return given.get(name)?.split("\n") ?? [];
}

function isFormat(text: string): text is OutputFormat {
  return text === "terminal" || text === "json" || text === "github";
}

function rejectCombination(
  given: GivenOptions,
  one: OptionName,
  other: OptionName,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || !given.has(other)) return;
  const reason = `cannot be combined with '--${other}'`;
  sink.report("cli/invalid-option", { option: `--${one}`, reason });
}

function requireOption(
  given: GivenOptions,
  one: OptionName,
  other: OptionName,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || given.has(other)) return;
  sink.report("cli/invalid-option", { option: `--${one}`, reason: `needs '--${other}' beside it` });
}
