import { join } from "node:path";
import { findCacheFolder } from "../output/cache-folder.js";

/** The part of `node:module` that versions of Node.js before 22.8 do not have. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => void;
}

/**
 * Lets Node.js keep what it compiles of the modules that are loaded from now on, and take it from there the
 * next time; below the nearest node_modules, or else not at all.
 */
export function keepCompiledCode(cwd: string): void {
  const { enableCompileCache } = process.getBuiltinModule("node:module") as CompileCache;
  const folder = findCacheFolder(cwd);
  if (folder !== undefined) enableCompileCache?.(join(folder, "code"));
}
