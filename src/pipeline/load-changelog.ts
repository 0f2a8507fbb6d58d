import { readFile } from "node:fs/promises";
import type { ResolvedTarget } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { findNewestVersion } from "../diff/render/changelog.js";
import { decodeText } from "../support/decode-text.js";
import { errorCode, explainFileError } from "../support/file-error.js";

/** What a target's changelog says. */
export interface Changelog {
  /** Empty where there is none yet. */
  readonly text: string;
  /** The version of the newest entry; undefined where there is none. */
  readonly version: string | undefined;
}

const none: Changelog = { text: "", version: undefined };

/**
 * Loads the changelog of a target. One that is not there yet is an empty one.
 *
 * @returns an empty one, with an error in the sink, where it cannot be read
 */
export async function loadChangelog(
  { changelog }: Pick<ResolvedTarget, "changelog">,
  sink: DiagnosticSink,
): Promise<Changelog> {
  if (changelog === undefined) return none;
  const { path, name } = changelog;
  try {
    const text = decodeText(await readFile(path))?.replaceAll("\r\n", "\n");
    if (text !== undefined) return { text, version: findNewestVersion(text) };
    sink.report("extras/unreadable", { path: name, reason: "it is not UTF-8 text" });
  } catch (error) {
    if (errorCode(error) === "ENOENT") return none;
    sink.report("extras/unreadable", { path: name, reason: explainFileError(error) });
  }
  return none;
}

/** The version of a target's package: the changelog's newest, else the configuration's, else the first one. */
export function versionOf(
  { packageFields }: ResolvedTarget,
  { version }: Pick<Changelog, "version">,
): string {
  return version ?? packageFields.version ?? "0.1.0";
}
