import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program from its source, as a process of its own. */
async function runProcess(
  argv: readonly string[],
  {
    files = {},
    closeStdout = false,
    stdoutTo,
  }: {
    readonly files?: Files;
    readonly closeStdout?: boolean;
    readonly stdoutTo?: string;
  } = {},
): Promise<Outcome> {
  const jiti = `${root}node_modules/jiti/lib/jiti-cli.mjs`;
  return withFolder(files, async (cwd) => {
    const target = stdoutTo === undefined ? "pipe" : openSync(stdoutTo, "w");
    const child = spawn(process.execPath, [jiti, `${root}src/cli/bin.ts`, ...argv], {
      cwd,
      stdio: ["ignore", target, "pipe"],
    });
    if (closeStdout) child.stdout?.destroy();
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise<number | null>((done) => child.on("close", done));
    return { code, stdout, stderr };
  });
}

describe("the program", () => {
  test("prints results to standard output", async () => {
    expect(await runProcess(["--version"])).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      stderr: "",
    });
  });

  test("prints diagnostics to standard error", async () => {
    expect(await runProcess(["generate"])).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^error {2}config\/not-found\n/) as string,
    });
  });

  test("does not mind a reader that has seen enough", async () => {
    expect(await runProcess(["help"], { closeStdout: true })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
  });

  test.runIf(existsSync("/dev/full"))(
    "says that a disk is full, which is no bug of ours",
    async () => {
      expect(await runProcess(["help"], { stdoutTo: "/dev/full" })).toEqual({
        code: 1,
        stdout: "",
        stderr: "sdkwright: standard output cannot be written: the disk is full\n",
      });
    },
  );

  test("prints what is thrown after all is done", async () => {
    const files = {
      "sdkwright.config.mjs":
        'setTimeout(() => { throw new Error("late"); }, 0);\nexport default 1;\n',
    };
    const { code, stderr } = await runProcess(["generate"], { files });
    expect(code).toBe(70);
    expect(stderr).toMatch(/sdkwright: internal error\n.*Error: late\n/s);
  });
});
