import type { DiagnosticSink } from "../diagnostics/sink.js";
import {
  type GivenOptions,
  type OptionTypes,
  rejectCombination,
  requireOption,
} from "./command-line.js";
import {
  descriptionOptionTypes,
  type GivenDescription,
  readDescriptionOptions,
  readPackageName,
} from "./description-options.js";
import {
  allFormats,
  readReportOptions,
  type ReportOptions,
  reportOptionTypes,
} from "./report-options.js";

/** What `generate` was asked to do. */
export interface GenerateOptions extends ReportOptions {
  readonly kind: "generate";
  /** A configuration to read, or a description and a folder instead of one. */
  readonly from:
    | { readonly kind: "config"; readonly path: string | undefined }
    | (GivenDescription & {
        readonly kind: "spec";
        readonly out: string;
        readonly name: string | undefined;
      });
  readonly mode: "write" | "check" | "dry-run";
  /** Whether to replace generated files that were edited by hand. */
  readonly force: boolean;
  /** Whether to go on, and generate again when something changes. */
  readonly watch: boolean;
  /** Whether to fetch anew what the lock has. */
  readonly updateReferences: boolean;
}

/** The options of `generate`. */
export const generateOptionTypes: OptionTypes = {
  config: { type: "string" },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  ...descriptionOptionTypes,
  "update-references": { type: "boolean" },
  check: { type: "boolean" },
  "dry-run": { type: "boolean" },
  force: { type: "boolean" },
  watch: { type: "boolean" },
  ...reportOptionTypes,
};

/** Reads the options of `generate`, with errors in the sink where they make no sense. */
export function readGenerateOptions(given: GivenOptions, sink: DiagnosticSink): GenerateOptions {
  rejectCombination(given, "config", "spec", sink);
  rejectCombination(given, "check", "dry-run", sink);
  rejectCombination(given, "force", "check", sink);
  for (const other of ["check", "dry-run", "update-references"])
    rejectCombination(given, "watch", other, sink);
  requireOption(given, "spec", "out", sink);
  for (const option of ["out", "name", "overlay", "allow-file", "allow-url"])
    requireOption(given, option, "spec", sink);
  const spec = given.find("spec");
  const name = readPackageName(given, sink);
  return {
    kind: "generate",
    from:
      spec === undefined
        ? { kind: "config", path: given.find("config") }
        : {
            kind: "spec",
            out: given.find("out") ?? "",
            name,
            ...readDescriptionOptions(spec, given, sink),
          },
    mode: given.has("check") ? "check" : given.has("dry-run") ? "dry-run" : "write",
    force: given.has("force"),
    watch: given.has("watch"),
    updateReferences: given.has("update-references"),
    ...readReportOptions(given, sink, allFormats),
  };
}
