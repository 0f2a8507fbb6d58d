import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Severity } from "../diagnostics/severity.js";
import { type GivenOptions, type OptionTypes, readChoice, requireOption } from "./command-line.js";
import {
  choiceOptionTypes,
  type DescriptionChoice,
  readDescriptionChoice,
} from "./description-options.js";
import {
  allFormats,
  readReportOptions,
  type ReportOptions,
  reportOptionTypes,
} from "./report-options.js";

/** What `lint` was asked to do. */
export interface LintOptions extends ReportOptions {
  readonly kind: "lint";
  readonly from: DescriptionChoice;
  /** The severity from which on a finding fails the command. */
  readonly failOn: Severity;
  /** Where the fixes go; undefined where they go nowhere. */
  readonly overlayPath: string | undefined;
  /** Whether an overlay that is there already is replaced. */
  readonly force: boolean;
}

/** The options of `lint`. */
export const lintOptionTypes: OptionTypes = {
  ...choiceOptionTypes,
  "fail-on": { type: "string" },
  "write-overlay": { type: "string" },
  force: { type: "boolean" },
  ...reportOptionTypes,
};

const severities: readonly [Severity, ...Severity[]] = ["error", "warning", "info"];

/** Reads the options of `lint`, with errors in the sink where they make no sense. */
export function readLintOptions(
  [spec]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): LintOptions {
  requireOption(given, "force", "write-overlay", sink);
  return {
    kind: "lint",
    from: readDescriptionChoice(spec, given, sink),
    failOn: readChoice("fail-on", severities, given, sink),
    overlayPath: given.find("write-overlay"),
    force: given.has("force"),
    ...readReportOptions(given, sink, allFormats),
  };
}
