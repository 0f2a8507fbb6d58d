import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../src/output/manifest.js";

const source = fileURLToPath(new URL("peers", import.meta.url));
const files = ["package.json", "package-lock.json"];

/** Generators of others, installed. */
export interface Peers {
  readonly folder: string;
  /** A Node for those that need a newer one than we do. */
  readonly newerNode: string;
}

/**
 * Installs the peers from the lock file below this folder, from whatever registry npm is configured for;
 * once, as long as the lock file does not change.
 *
 * @throws Error where npm fails
 */
export function installPeers(cache: string): Peers {
  const hash = sha256(files.map((file) => readFileSync(join(source, file), "utf8")).join("\n"));
  const folder = join(cache, `peers-${hash.replace(/^.*:/, "").slice(0, 16)}`);
  const peers = { folder, newerNode: join(folder, "node_modules/node/bin/node") };
  if (existsSync(join(folder, "installed"))) return peers;
  console.log("installing the peers");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(source, file), join(folder, file));
  const npm = (...parameters: readonly string[]): void =>
    void execFileSync("npm", [...parameters, "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  npm("ci", "--ignore-scripts");
  // The one script that is let run: it puts the binary of this platform in its place.
  npm("rebuild", "node");
  mkdirSync(join(folder, "installed"));
  return peers;
}
