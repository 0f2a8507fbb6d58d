import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type GivenOptions, type OptionTypes, rejectCombination } from "./command-line.js";
import {
  choiceOptionTypes,
  type DescriptionChoice,
  readDescriptionChoice,
} from "./description-options.js";
import { readReportOptions, type ReportOptions, reportOptionTypes } from "./report-options.js";

/** What `normalize` was asked to do. */
export interface NormalizeOptions extends ReportOptions {
  readonly kind: "normalize";
  readonly from: DescriptionChoice;
  /** Whether to say of every repair why it was made. */
  readonly explain: boolean;
  readonly notation: "yaml" | "json";
}

/** The options of `normalize`. */
export const normalizeOptionTypes: OptionTypes = {
  ...choiceOptionTypes,
  explain: { type: "boolean" },
  json: { type: "boolean" },
  ...reportOptionTypes,
};

/** Reads the options of `normalize`, with errors in the sink where they make no sense. */
export function readNormalizeOptions(
  [spec]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): NormalizeOptions {
  rejectCombination(given, "quiet", "explain", sink);
  return {
    kind: "normalize",
    from: readDescriptionChoice(spec, given, sink),
    explain: given.has("explain"),
    notation: given.has("json") ? "json" : "yaml",
    ...readReportOptions(given, sink),
  };
}
