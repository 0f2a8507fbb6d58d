import { packageNameShape, urlPrefixShape } from "../config/schema.js";
import { checkShape } from "../config/shape.js";
import type { Shape } from "../config/shape.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { GivenOptions, OptionTypes } from "./command-line.js";

/** A description that the command line names, and how it may be read. */
export interface GivenDescription {
  readonly spec: string;
  /** Paths of overlays, in the order in which they are applied. */
  readonly overlays: readonly string[];
  /** Files and folders, and prefixes of URLs, that the description may refer to. */
  readonly allowed: { readonly files: readonly string[]; readonly urls: readonly string[] };
}

/** A description that is named, or the one of a configuration's target. */
export type DescriptionChoice =
  | (GivenDescription & { readonly kind: "spec" })
  | {
      readonly kind: "config";
      readonly path: string | undefined;
      /** The folder of the target that is meant; undefined where the configuration has just one. */
      readonly target: string | undefined;
    };

/** The options of a command that reads a description. */
export const descriptionOptionTypes: OptionTypes = {
  overlay: { type: "string", repeatable: true },
  "allow-file": { type: "string", repeatable: true },
  "allow-url": { type: "string", repeatable: true },
};

/** The options that choose a description. */
export const choiceOptionTypes: OptionTypes = {
  config: { type: "string" },
  target: { type: "string" },
  ...descriptionOptionTypes,
};

/** Reads how a description may be read, with errors in the sink where that makes no sense. */
export function readDescriptionOptions(
  spec: string,
  given: GivenOptions,
  sink: DiagnosticSink,
): GivenDescription {
  const urls = given.all("allow-url");
  for (const url of urls) checkOption("--allow-url", url, urlPrefixShape, sink);
  return {
    spec,
    overlays: given.all("overlay"),
    allowed: { files: given.all("allow-file"), urls },
  };
}

/**
 * Reads which description is meant.
 *
 * @param spec the operand; undefined where the configuration says it
 */
export function readDescriptionChoice(
  spec: string | undefined,
  given: GivenOptions,
  sink: DiagnosticSink,
): DescriptionChoice {
  const [foreign, reason] =
    spec === undefined
      ? [["overlay", "allow-file", "allow-url"], "needs a description beside it"]
      : [["config", "target"], "cannot be combined with a description"];
  for (const option of foreign) {
    if (given.has(option)) sink.report("cli/invalid-option", { option: `--${option}`, reason });
  }
  return spec === undefined
    ? { kind: "config", path: given.find("config"), target: given.find("target") }
    : { kind: "spec", ...readDescriptionOptions(spec, given, sink) };
}

/** Reads the name of a package. */
export function readPackageName(given: GivenOptions, sink: DiagnosticSink): string | undefined {
  const name = given.find("name");
  if (name !== undefined) checkOption("--name", name, packageNameShape, sink);
  return name;
}

function checkOption(option: string, value: string, shape: Shape, sink: DiagnosticSink): void {
  for (const problem of checkShape(value, shape, option)) {
    if (problem.kind !== "invalid-value") continue;
    const reason = `takes ${problem.expected}, not ${problem.found}`;
    sink.report("cli/invalid-option", { option, reason });
  }
}
