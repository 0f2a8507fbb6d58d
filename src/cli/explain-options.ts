import type { DiagnosticSink } from "../diagnostics/sink.js";
import {
  type GivenOptions,
  type OptionTypes,
  readChoice,
  rejectCombination,
} from "./command-line.js";
import {
  choiceOptionTypes,
  type DescriptionChoice,
  readDescriptionChoice,
} from "./description-options.js";
import { sharedOptionTypes } from "./report-options.js";

/** What `explain` was asked to do. */
export interface ExplainOptions {
  readonly kind: "explain";
  readonly from: DescriptionChoice;
  /** A name, a pointer or a path. */
  readonly query: string;
  readonly format: "text" | "json";
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The options of `explain`. */
export const explainOptionTypes: OptionTypes = {
  ...choiceOptionTypes,
  ...sharedOptionTypes,
  format: { type: "string" },
};

/** Reads the options of `explain`, with errors in the sink where they make no sense. */
export function readExplainOptions(
  operands: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): ExplainOptions {
  const query = operands.at(-1) ?? "";
  if (query === "") sink.report("cli/missing-operand", { command: "explain", operands: "WORD" });
  rejectCombination(given, "quiet", "verbose", sink);
  return {
    kind: "explain",
    from: readDescriptionChoice(operands.length > 1 ? operands[0] : undefined, given, sink),
    query,
    format: readChoice("format", ["text", "json"], given, sink),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}
