import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type GivenOptions, type OptionTypes, rejectCombination } from "./command-line.js";
import { sharedOptionTypes } from "./report-options.js";

/** What `release` was asked to do. */
export interface ReleaseOptions {
  readonly kind: "release";
  /** What the description is compared with; undefined where that is the last release. */
  readonly old: string | undefined;
  readonly config: string | undefined;
  /** The folder of the target that is meant; undefined where the configuration has just one. */
  readonly target: string | undefined;
  /** Whether to print the entry instead of writing it. */
  readonly isDry: boolean;
  /** Whether to replace an entry that is not committed yet. */
  readonly force: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** The options of `release`. */
export const releaseOptionTypes: OptionTypes = {
  config: { type: "string" },
  target: { type: "string" },
  "dry-run": { type: "boolean" },
  force: { type: "boolean" },
  ...sharedOptionTypes,
};

/** Reads the options of `release`, with errors in the sink where they make no sense. */
export function readReleaseOptions(
  [old]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): ReleaseOptions {
  rejectCombination(given, "quiet", "verbose", sink);
  return {
    kind: "release",
    old,
    config: given.find("config"),
    target: given.find("target"),
    isDry: given.has("dry-run"),
    force: given.has("force"),
    quiet: given.has("quiet"),
    verbose: given.has("verbose"),
  };
}
