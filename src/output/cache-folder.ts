import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

// A run with nothing to do loads this module, so it imports nothing else.

/** The folder for what can be made anew, in the nearest node_modules; undefined where there is none. */
export function findCacheFolder(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (existsSync(modules)) return join(modules, ".cache", "sdkwright");
    if (folder === dirname(folder)) return undefined;
  }
}
