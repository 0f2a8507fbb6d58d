import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { projectFolder } from "../../test/support/compilers.js";
import { sha256 } from "../../src/output/manifest.js";

const cache = join(projectFolder, "node_modules/.cache/sdkwright/conformance");

/**
 * Installs the programs of others that a proof needs, from the lock file beside this one, in a folder
 * of their own that is used again as long as nothing there changes.
 *
 * @param name of a folder beside this file
 * @returns the absolute path of the installation
 * @throws Error where npm fails
 */
export function installPeers(name: string): string {
  const source = fileURLToPath(new URL(name, import.meta.url));
  const files = readdirSync(source).sort();
  const texts = files.map((file) => `${file}\n${readFileSync(join(source, file), "utf8")}`);
  const folder = join(cache, `${name}-${sha256(texts.join("\n")).slice(0, 16)}`);
  if (existsSync(join(folder, "installed"))) return folder;
  console.log(`installing what ${name}/package.json asks for`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) cpSync(join(source, file), join(folder, file));
  const npm = (...parameters: readonly string[]): void =>
    void execFileSync("npm", [...parameters, "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  npm("ci", "--ignore-scripts");
  // The one script that is let run: it fetches the binary of this platform.
  if (existsSync(join(folder, "node_modules/node"))) npm("rebuild", "node");
  // The server of the scenarios asks git for a commit.
  const git = ["-c", "user.name=peers", "-c", "user.email=peers@localhost"];
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  execFileSync("git", [...git, "commit", "--quiet", "--allow-empty", "--message", "Peers"], {
    cwd: folder,
  });
  mkdirSync(join(folder, "installed"));
  return folder;
}

/** The Node that a folder of peers brings along, or else the one that runs this. */
export function nodeOf(folder: string): string {
  const own = join(folder, "node_modules/node/bin/node");
  return existsSync(own) ? own : process.execPath;
}

/** Runs a script of the peers to its end. */
export function runScript(folder: string, ...parameters: readonly string[]): void {
  execFileSync(nodeOf(folder), parameters, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/**
 * Starts a server of the peers and waits until it answers.
 *
 * @param log the file that gets all that it prints
 * @returns what stops it
 * @throws Error where it ends, or does not answer within a minute
 */
export async function startServer(
  folder: string,
  parameters: readonly string[],
  url: string,
  log: string,
): Promise<() => Promise<void>> {
  const output = openSync(log, "w");
  const child = spawn(nodeOf(folder), parameters, {
    cwd: folder,
    stdio: ["ignore", output, output],
  });
  for (let waited = 0; !(await answers(url)); waited += 1) {
    if (child.exitCode !== null || waited > 300) {
      await stop(child);
      throw new Error(`the server did not start; see ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return () => stop(child);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** Finds a port that nothing listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
