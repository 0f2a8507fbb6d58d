import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The same place from `src/pipeline` and from `dist/pipeline`.
const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The files that tell one build of the generator from another: its own name and version, the hash of
 * what it was built from, and the versions of the packages that it uses.
 */
export function generatorFiles(): readonly string[] {
  const manifest = join(root, "package.json");
  const { dependencies } = JSON.parse(readFileSync(manifest, "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return [manifest, join(root, "dist/build-id"), ...Object.keys(dependencies).map(packageFile)];
}

/**
 * What tells this build of the generator from another.
 *
 * @returns undefined where it runs from its sources, which can change at any time
 */
export function generatorIdentity(): string | undefined {
  if (import.meta.url.endsWith(".ts") || !existsSync(join(root, "dist/build-id"))) return undefined;
  const hash = createHash("sha256");
  for (const path of generatorFiles()) hash.update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

/** The package.json of a package, where Node.js looks for it. */
function packageFile(name: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    const path = join(folder, "node_modules", name, "package.json");
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`internal error: '${name}' is not installed`);
  }
}
