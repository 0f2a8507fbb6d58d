import { spawn } from "node:child_process";

/** How a process ended. */
export interface Ended {
  /** The exit code; undefined where it had to be killed, since it did not end by itself. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process is started with besides its command. */
export interface ProcessOptions {
  readonly cwd: string;
  /** Variables to add to this process's own. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command to its end, without blocking this process: it may well be what the command talks to.
 *
 * What npm and vitest have put into the environment is not passed on: the command must not find out
 * that it runs inside a test, nor npm that it runs inside another package.
 */
export function runProcess(
  command: string,
  parameters: readonly string[],
  { cwd, env = {} }: ProcessOptions,
): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|vitest|node_(env|options)$)/i.test(name),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...Object.fromEntries(inherited), ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 20_000,
      killSignal: "SIGKILL",
      // There npm is a script, which only a shell can start.
      shell: process.platform === "win32" && command !== process.execPath,
    });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? undefined, ...output }));
  });
}

/**
 * Runs a script with this Node and gives what it printed, parsed.
 *
 * @throws Error with everything it printed, where it failed or did not end by itself
 */
export async function runScript(
  script: string,
  options: ProcessOptions & {
    readonly flags?: readonly string[];
    readonly parameters?: readonly string[];
  },
): Promise<unknown> {
  const { flags = [], parameters = [] } = options;
  const ended = await runProcess(process.execPath, [...flags, script, ...parameters], options);
  if (ended.status !== 0) {
    throw new Error(`${script}: ${ended.status ?? "killed"}\n${ended.stdout}\n${ended.stderr}`);
  }
  return JSON.parse(ended.stdout) as unknown;
}
