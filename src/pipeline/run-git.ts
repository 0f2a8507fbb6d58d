import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs git with some arguments, and gives what it prints. */
export type Git = (...argv: readonly string[]) => Promise<string>;

const run = promisify(execFile);
const maximumOutput = 256 * 1024 * 1024;

/** Git in a folder. What it rejects with, `reasonOf` explains. */
export function gitIn(cwd: string, env: NodeJS.ProcessEnv = process.env): Git {
  const options = { cwd, env, maxBuffer: maximumOutput };
  return async (...argv) => (await run("git", argv, options)).stdout;
}

/** Why git failed, made to follow a colon. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  const said = "stderr" in error ? String(error.stderr) : "";
  const [first = ""] = (said.trim() === "" ? error.message : said).trim().split("\n");
  return first.replace(/^fatal: /, "").replace(/\.$/, "");
}
