import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { ConfigText } from "./config-text.js";
import { findConfig } from "./find-config.js";
import { readConfig } from "./read-config.js";
import { hasOverlap, resolveTargets } from "./resolve-targets.js";
import { configShape } from "./schema.js";
import { checkShape, findKeyPlaces, type ShapeProblem } from "./shape.js";
import type { Config, ResolvedTarget } from "./types.js";

/** Where a configuration is looked for. */
export interface LoadConfigOptions {
  readonly cwd: string;
  /** The file to use; without it the only configuration in `cwd`. */
  readonly path?: string | undefined;
}

/**
 * Finds, reads and checks the configuration.
 *
 * @returns the targets to generate, at least one; undefined, with errors in the sink, where
 *   anything about the configuration is wrong
 */
export async function loadConfig(
  { cwd, path }: LoadConfigOptions,
  sink: DiagnosticSink,
): Promise<readonly ResolvedTarget[] | undefined> {
  const found = await findConfig(cwd, path, sink);
  if (found === undefined) return undefined;
  const read = await readConfig(found, sink);
  if (read === undefined) return undefined;
  const problems = checkShape(read.value, configShape, "configuration");
  for (const problem of problems) reportProblem(problem, read, sink);
  if (problems.length > 0) return undefined;
  // The shape was checked member by member against a table that the type `Config` dictates.
  const targets = resolveTargets(read.value as Config, found.path, cwd);
  return hasOverlap(targets, read, sink) ? undefined : targets;
}

function reportProblem(problem: ShapeProblem, config: ConfigText, sink: DiagnosticSink): void {
  const { key, pointer } = problem;
  switch (problem.kind) {
    case "unknown-key": {
      const place = config.placeOf(pointer, true);
      const places = findKeyPlaces(key, configShape);
      const { suggestion } = problem;
      return sink.report("config/unknown-key", { key, suggestion, places }, place);
    }
    case "missing-key": {
      const place = config.placeOf(pointer, false);
      return sink.report("config/missing-key", { key, expected: problem.expected }, place);
    }
    case "invalid-value": {
      const { expected, found } = problem;
      const place = config.placeOf(pointer, false);
      return sink.report("config/invalid-value", { key, expected, found }, place);
    }
  }
}
