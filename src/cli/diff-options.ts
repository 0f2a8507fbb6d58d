import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Level } from "../diff/terms.js";
import {
  type GivenOptions,
  type OptionTypes,
  readChoice,
  rejectCombination,
} from "./command-line.js";
import {
  descriptionOptionTypes,
  type GivenDescription,
  readDescriptionOptions,
} from "./description-options.js";
import { sharedOptionTypes } from "./report-options.js";

/** How changes are printed. */
export type DiffFormat = "text" | "json" | "markdown" | "html";

/** What `diff` was asked to do. */
export interface DiffOptions {
  readonly kind: "diff";
  readonly old: string;
  readonly next: string;
  /** How both are read. */
  readonly reading: Omit<GivenDescription, "spec">;
  /** The configuration; undefined where it is looked for. */
  readonly config: string | undefined;
  /** The level from which on a change fails the command; undefined where none does. */
  readonly failOn: Level | undefined;
  /** Whether the verdict is proved by compiling. */
  readonly prove: boolean;
  readonly format: DiffFormat;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The options of `diff`. */
export const diffOptionTypes: OptionTypes = {
  config: { type: "string" },
  ...descriptionOptionTypes,
  "fail-on": { type: "string" },
  prove: { type: "boolean" },
  ...sharedOptionTypes,
  format: { type: "string" },
};

const formats: readonly [DiffFormat, ...DiffFormat[]] = ["text", "json", "markdown", "html"];
const levels: readonly [Level, ...Level[]] = ["breaking", "addition", "notice"];

/** Reads the options of `diff`, with errors in the sink where they make no sense. */
export function readDiffOptions(
  [old = "", next = ""]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): DiffOptions {
  if (next === "") sink.report("cli/missing-operand", { command: "diff", operands: "OLD NEW" });
  rejectCombination(given, "quiet", "verbose", sink);
  return {
    kind: "diff",
    old,
    next,
    reading: readDescriptionOptions("", given, sink),
    config: given.find("config"),
    failOn: given.has("fail-on") ? readChoice("fail-on", levels, given, sink) : undefined,
    prove: given.has("prove"),
    format: readChoice("format", formats, given, sink),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}
