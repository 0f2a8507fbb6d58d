/**
 * Installs the runtimes that the table of faults runs on, by test/behaviour/runtimes: into a folder
 * outside of the project, for all checkouts of it. Nothing but npm packages is downloaded; Chromium is
 * the system's own, where it has one. What is installed already is left as it is.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../test/behaviour/runtimes/", import.meta.url));
const folder = process.env["SDKWRIGHT_RUNTIMES"] ?? join(homedir(), ".cache/sdkwright/runtimes");
const lock = readFileSync(join(source, "package-lock.json"), "utf8");
// Written last, so that an install that was cut short is begun anew.
const mark = join(folder, "installed.json");

if (existsSync(mark) && readFileSync(mark, "utf8") === lock) {
  console.log("The runtimes are what their lock file says.");
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of ["package.json", "package-lock.json"])
    copyFileSync(join(source, name), join(folder, name));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["ci", ...flags], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  writeFileSync(mark, lock);
}
