import { loadConfig } from "../config/load-config.js";
import { resolveTarget } from "../config/resolve-targets.js";
import type { ResolvedTarget, TargetConfig } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { NetworkUse } from "../source/remote-texts.js";
import type { DescriptionChoice, GivenDescription } from "./description-options.js";
import { isCi, type CliIo } from "./io.js";

/** In CI nothing is fetched, so that a build depends on nothing but what is committed. */
export function networkUse(updateReferences: boolean, io: CliIo): NetworkUse {
  if (updateReferences) return "renew";
  return isCi(io) ? "never" : "compare";
}

/**
 * The same for commands that only read: what the command line names by its URL is meant as it is now, unless it is
 * locked.
 */
export function networkUseOf(choice: DescriptionChoice, io: CliIo): NetworkUse {
  const use = networkUse(false, io);
  return choice.kind === "spec" && use === "never" ? "missing" : use;
}

/** The target that a description on the command line stands for. */
export function targetOf({ spec, overlays, allowed }: GivenDescription, out: string): TargetConfig {
  const references = { files: allowed.files, urls: allowed.urls.map((prefix) => ({ prefix })) };
  return { spec, out, overlays, references };
}

/**
 * Finds the target whose description is meant; a description that is named alone gets one.
 *
 * @returns undefined, with an error in the sink, where there is none, or where several could be meant
 */
export async function findTarget(
  choice: DescriptionChoice,
  cwd: string,
  sink: DiagnosticSink,
): Promise<ResolvedTarget | undefined> {
  if (choice.kind === "spec") return resolveTarget(targetOf(choice, "."), cwd, cwd);
  const targets = await loadConfig({ cwd, path: choice.path }, sink);
  if (targets === undefined) return undefined;
  const [only] = targets;
  if (choice.target === undefined && targets.length === 1) return only;
  const found = targets.find(({ outName }) => outName === choice.target);
  if (found !== undefined) return found;
  const names = targets.map(({ outName }) => `'${outName}'`).join(", ");
  const reason =
    choice.target === undefined
      ? `is needed: the configuration generates ${names}`
      : `takes one of ${names}, not '${choice.target}'`;
  sink.report("cli/invalid-option", { option: "--target", reason });
  return undefined;
}
