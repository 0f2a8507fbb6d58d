/**
 * Exits with 0 where node_modules is what package-lock.json says, with 1 where it is missing or
 * stale. It compares npm's own record of what it installed, since times say nothing after a checkout.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

function isCurrent() {
  const wanted = loadPackages("package-lock.json");
  const installed = loadPackages("node_modules/.package-lock.json");
  if (installed === undefined) return false;
  const extra = Object.keys(installed).filter((path) => !(path in wanted));
  const different = Object.entries(wanted).filter(([path, entry]) => {
    // The entry of the project itself is in the lock file only.
    if (path === "") return false;
    const found = installed[path];
    // Packages for other platforms are locked without being installed.
    if (found === undefined) return entry.optional !== true && entry.devOptional !== true;
    return found.version !== entry.version || found.integrity !== entry.integrity;
  });
  return extra.length === 0 && different.length === 0;
}

function loadPackages(path) {
  if (!existsSync(root + path)) return undefined;
  return JSON.parse(readFileSync(root + path, "utf8")).packages;
}

process.exitCode = isCurrent() ? 0 : 1;
