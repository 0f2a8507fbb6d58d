import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type GivenOptions, type OptionTypes, rejectCombination } from "./command-line.js";
import { readPackageName } from "./description-options.js";
import { sharedOptionTypes } from "./report-options.js";

/** What `init` was asked to do; what is undefined is asked for, or has a default. */
export interface InitOptions {
  readonly kind: "init";
  readonly spec: string | undefined;
  readonly out: string | undefined;
  readonly name: string | undefined;
  /** Whether to write a workflow; undefined where that was not said. */
  readonly workflow: boolean | undefined;
  /** Whether to ask nothing. */
  readonly yes: boolean;
  /** Whether files that are there are replaced. */
  readonly force: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The options of `init`. */
export const initOptionTypes: OptionTypes = {
  out: { type: "string" },
  name: { type: "string" },
  workflow: { type: "boolean" },
  "no-workflow": { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  force: { type: "boolean" },
  ...sharedOptionTypes,
};

/** Reads the options of `init`, with errors in the sink where they make no sense. */
export function readInitOptions(
  [spec]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): InitOptions {
  rejectCombination(given, "quiet", "verbose", sink);
  rejectCombination(given, "workflow", "no-workflow", sink);
  return {
    kind: "init",
    spec,
    out: given.find("out"),
    name: readPackageName(given, sink),
    workflow: given.has("workflow") || (given.has("no-workflow") ? false : undefined),
    yes: given.has("yes"),
    force: given.has("force"),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}
