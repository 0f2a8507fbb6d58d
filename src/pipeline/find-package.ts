import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { manifestPath } from "../output/manifest.js";

/** What a generated package has its description in. */
export const packagedDescription = "openapi.json";

/**
 * Finds the description that is meant by the name of an installed package; any other path is what it
 * was. A package is installed where Node would look for it: in `node_modules` of the folder or of one
 * around it.
 *
 * @param spec as it was given
 * @param path the absolute path that it would be as a path
 * @returns undefined, with an error in the sink, where a package has no description
 */
export async function findPackage(
  spec: string,
  path: string,
  cwd: string,
  sink: DiagnosticSink,
): Promise<string | undefined> {
  const own = await list(path);
  if (own !== undefined) return checkFolder(spec, path, own, sink);
  if (!/^(@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(spec)) return path;
  for (let folder = cwd; ; folder = dirname(folder)) {
    const installed = join(folder, "node_modules", spec);
    const names = await list(installed);
    if (names !== undefined) return checkFolder(spec, installed, names, sink);
    if (folder === dirname(folder)) return path;
  }
}

/** Any folder may hold a description; of a generated package we know what it is called. */
function checkFolder(
  spec: string,
  folder: string,
  names: readonly string[],
  sink: DiagnosticSink,
): string | undefined {
  if (names.includes(packagedDescription)) return join(folder, packagedDescription);
  const isPackage = names.includes(manifestPath) || folder.includes("node_modules");
  if (!isPackage) return folder;
  sink.report("mock/no-description", { package: spec });
  return undefined;
}

/** The names in a folder; undefined for what is none. */
async function list(path: string): Promise<readonly string[] | undefined> {
  try {
    return await readdir(path);
  } catch {
    // Whatever is the matter with the path is found when it is read.
    return undefined;
  }
}
