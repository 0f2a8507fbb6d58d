import { readdir, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { errorCode } from "../support/file-error.js";

/** The names that a configuration is looked for under. */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (extension) => `sdkwright.config.${extension}`,
);

/** A configuration file that exists. */
export interface FoundConfig {
  /** Its name in diagnostics: the path as it was given, or the file name. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
}

/**
 * Finds the configuration: the file that is named, or the only one in the folder. Parent folders are
 * not searched, so that what a command does depends on nothing outside its folder.
 *
 * @returns undefined, with an error in the sink, where there is none or more than one
 */
export async function findConfig(
  cwd: string,
  path: string | undefined,
  sink: DiagnosticSink,
): Promise<FoundConfig | undefined> {
  if (path !== undefined) {
    if (await exists(resolve(cwd, path))) return { name: path, path: resolve(cwd, path) };
    sink.report("config/not-found", { path });
    return undefined;
  }
  const files = await readdir(cwd);
  const present = configNames.filter((name) => files.includes(name));
  const [only] = present;
  if (only !== undefined && present.length === 1) return { name: only, path: resolve(cwd, only) };
  if (only === undefined) sink.report("config/not-found", {});
  else sink.report("config/ambiguous", { paths: present.join(", ") });
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw error;
  }
}
