import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a command took, with every process of Node that it started. */
export interface Usage {
  /** Seconds from the start to the end. */
  readonly wall: number;
  /** Seconds of processor time, of the user and of the system together. */
  readonly cpu: number;
  /** The largest resident set of any of its processes, in bytes. */
  readonly memory: number;
  /** Modules that were loaded from files; only where they are asked for. */
  readonly modules?: number;
}

/** A command that was run to its end. */
export interface Measured extends Usage {
  readonly stdout: string;
  /** Why it failed: the end of what it printed; undefined where it did not. */
  readonly failure: string | undefined;
}

/** A command of Node. */
export interface NodeCommand {
  /** The executable; this one by default. */
  readonly node?: string;
  readonly parameters: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether to count the modules that are loaded, which takes time itself. */
  readonly countModules?: boolean;
}

interface Recorded {
  readonly cpu: number;
  readonly memory: number;
  readonly modules: number;
}

const probe = fileURLToPath(new URL("probe.cjs", import.meta.url));
const limit = 300;

/** Runs a command of Node and measures it as a whole; one that takes longer than five minutes has failed. */
export function runMeasured({
  node = process.execPath,
  parameters,
  cwd,
  env,
  countModules = false,
}: NodeCommand): Promise<Measured> {
  const records = mkdtempSync(join(tmpdir(), "sdkwright-bench-"));
  const begin = performance.now();
  const child = spawn(node, parameters, {
    cwd,
    env: {
      ...process.env,
      ...env,
      // Without colours and animations; nothing asks the network for a newer version or counts users.
      CI: "true",
      NO_COLOR: "1",
      NO_UPDATE_NOTIFIER: "1",
      DO_NOT_TRACK: "1",
      KUBB_DISABLE_TELEMETRY: "1",
      NODE_OPTIONS: `--require ${JSON.stringify(probe)}`,
      SDKWRIGHT_BENCH_RECORDS: records,
      SDKWRIGHT_BENCH_MODULES: countModules ? "1" : "",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", all: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed.stdout += text;
    printed.all += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.all += text));
  const timer = setTimeout(() => child.kill("SIGKILL"), limit * 1000);
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      const wall = (performance.now() - begin) / 1000;
      const processes = readdirSync(records).map(
        (file) => JSON.parse(readFileSync(join(records, file), "utf8")) as Recorded,
      );
      rmSync(records, { recursive: true });
      resolve({
        wall,
        cpu: processes.reduce((sum, it) => sum + it.cpu, 0),
        memory: Math.max(0, ...processes.map((it) => it.memory)),
        ...(countModules ? { modules: processes.reduce((sum, it) => sum + it.modules, 0) } : {}),
        stdout: printed.stdout,
        failure: code === 0 ? undefined : failureOf(printed.all, signal ?? `exit code ${code}`),
      });
    });
  });
}

/** One line that says why, without paths of this machine. */
function failureOf(printed: string, end: string): string {
  const lines = printed
    .replaceAll(/\u001B\[[\d;]*m/g, "")
    .split("\n")
    .map((line) => line.trim());
  const telling = lines.find((line) => /error|cannot|failed|not supported/i.test(line));
  const text = telling ?? lines.findLast((line) => line !== "") ?? "";
  return `${end}: ${text.replaceAll(/(\/[\w.@-]+){2,}\/?/g, "…").slice(0, 160)}`;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  if (low === undefined || high === undefined) throw new Error("there is no median of nothing");
  return (low + high) / 2;
}

/** The median of each figure of some runs. */
export function medianUsage(runs: readonly Usage[]): Usage {
  return {
    wall: median(runs.map((run) => run.wall)),
    cpu: median(runs.map((run) => run.cpu)),
    memory: median(runs.map((run) => run.memory)),
  };
}
