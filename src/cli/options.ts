import { parseArgs } from "node:util";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";
import { type GivenOptions, type OptionTypes, readCommandLine } from "./command-line.js";
import { readReleaseOptions, type ReleaseOptions, releaseOptionTypes } from "./release-options.js";
import { type DiffOptions, diffOptionTypes, readDiffOptions } from "./diff-options.js";
import { explainOptionTypes, type ExplainOptions, readExplainOptions } from "./explain-options.js";
import {
  type GenerateOptions,
  generateOptionTypes,
  readGenerateOptions,
} from "./generate-options.js";
import { type InitOptions, initOptionTypes, readInitOptions } from "./init-options.js";
import { lintOptionTypes, type LintOptions, readLintOptions } from "./lint-options.js";
import { type MockOptions, mockOptionTypes, readMockOptions } from "./mock-options.js";
import {
  type NormalizeOptions,
  normalizeOptionTypes,
  readNormalizeOptions,
} from "./normalize-options.js";
import {
  isFormat,
  type ReportOptions,
  reportOptionTypes,
  sharedOptionTypes,
} from "./report-options.js";

/** A command line that makes sense. */
export type Command =
  | ExplainOptions
  | GenerateOptions
  | LintOptions
  | MockOptions
  | NormalizeOptions
  | DiffOptions
  | ReleaseOptions
  | InitOptions
  | { readonly kind: "help"; readonly command: CommandName | undefined }
  | { readonly kind: "version" };

interface CommandReader {
  readonly options: OptionTypes;
  /** How many operands it takes at most. */
  readonly operands: number;
  readonly read: (
    operands: readonly string[],
    given: GivenOptions,
    sink: DiagnosticSink,
  ) => Command;
}

/** The name of a command. */
export type CommandName =
  "init" | "generate" | "mock" | "normalize" | "explain" | "lint" | "diff" | "release" | "help";

/** Every command with what it takes. */
const commands: Readonly<Record<CommandName, CommandReader>> = {
  generate: {
    options: generateOptionTypes,
    operands: 0,
    read: (_, given, sink) => readGenerateOptions(given, sink),
  },
  mock: { options: mockOptionTypes, operands: 1, read: readMockOptions },
  explain: { options: explainOptionTypes, operands: 2, read: readExplainOptions },
  lint: { options: lintOptionTypes, operands: 1, read: readLintOptions },
  normalize: { options: normalizeOptionTypes, operands: 1, read: readNormalizeOptions },
  diff: { options: diffOptionTypes, operands: 2, read: readDiffOptions },
  release: { options: releaseOptionTypes, operands: 1, read: readReleaseOptions },
  init: { options: initOptionTypes, operands: 1, read: readInitOptions },
  help: { options: sharedOptionTypes, operands: 1, read: readHelp },
};

/** The options of a command, by name. */
export function optionsOf(command: CommandName): OptionTypes {
  return commands[command].options;
}

/** The names of all commands. */
export const commandNames: readonly CommandName[] = Object.keys(commands) as CommandName[];

const allOptionTypes: OptionTypes = Object.assign(
  {},
  ...Object.values(commands).map(({ options }) => options),
);

/**
 * Reads a command line.
 *
 * @returns undefined, with errors in the sink, where it does not make sense
 */
export function readCommand(argv: readonly string[], sink: DiagnosticSink): Command | undefined {
  const { given, operands } = readCommandLine(
    argv,
    allOptionTypes,
    ([word]) => {
      const command = findCommand(word);
      return command === undefined ? allOptionTypes : commands[command].options;
    },
    sink,
  );
  const [word, ...rest] = operands;
  const command = findCommand(word);
  if (given.has("help")) return { kind: "help", command };
  if (given.has("version")) return { kind: "version" };
  if (command === undefined) {
    if (word !== undefined) reportUnknown(word, sink);
    else if (!sink.hasErrors) sink.report("cli/missing-command", {});
    return undefined;
  }
  const { operands: most, read } = commands[command];
  for (const extra of rest.slice(most))
    sink.report("cli/unexpected-operand", { command, operand: extra });
  const options = read(rest, given, sink);
  return sink.hasErrors ? undefined : options;
}

function readHelp([word]: readonly string[], _: GivenOptions, sink: DiagnosticSink): Command {
  const command = findCommand(word);
  if (word !== undefined && command === undefined) reportUnknown(word, sink);
  return { kind: "help", command };
}

function findCommand(word: string | undefined): CommandName | undefined {
  return commandNames.find((name) => name === word);
}

function reportUnknown(command: string, sink: DiagnosticSink): void {
  const suggestion = closest(command, commandNames);
  sink.report("cli/unknown-command", { command, suggestion });
}

/** Finds how to print, in a command line that may be wrong in every other respect. */
export function findReportOptions(argv: readonly string[]): ReportOptions {
  const values = parseArgs({ args: [...argv], options: reportOptionTypes, strict: false }).values;
  return {
    format: isFormat(values["format"]) ? values["format"] : "terminal",
    quiet: values["quiet"] === true,
    verbose: values["verbose"] === true,
  };
}
