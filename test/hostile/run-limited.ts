import { spawn } from "node:child_process";
import { root } from "../pipeline/workspace.js";

/** What a run within limits came to. */
export interface LimitedRun {
  /** The exit code; undefined where the run was stopped for taking too long or too much. */
  readonly status: number | undefined;
  /** The codes of the errors that were reported, each once. */
  readonly errors: readonly string[];
  /** True where more was printed than anybody reads. */
  readonly wordy: boolean;
}

// Generous for a busy machine: what has no bound needs years, and all memory there is.
const timeout = 150_000;
const megabytes = 768;

/** Runs the program as a process of its own, with limits for its time and its memory. */
export function runLimited(spec: string, out: string): Promise<LimitedRun> {
  const argv = ["generate", "--spec", spec, "--out", out, "--format", "json"];
  const flags = [`--max-old-space-size=${megabytes}`, `${root}bin/sdkwright.js`, ...argv];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, flags, { timeout, killSignal: "SIGKILL" });
    let printed = "";
    const take = (chunk: Buffer): void => {
      printed += chunk.toString();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", reject);
    child.on("close", (status) => {
      const codes = [...printed.matchAll(/"severity":"error","code":"([^"]+)"/g)];
      resolve({
        status: status ?? undefined,
        errors: [...new Set(codes.map(([, code = ""]) => code))],
        wordy: printed.length > 100_000,
      });
    });
  });
}
