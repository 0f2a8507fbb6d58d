import type { CliIo } from "../../../src/cli/io.js";

/** Stands in for the world outside, and keeps what is written. */
export interface MemoryIo extends CliIo {
  readonly written: { stdout: string; stderr: string };
}

/** Makes an outside world; a folder, an environment and a terminal can be given. */
export function memoryIo(
  given: Partial<Pick<CliIo, "cwd" | "env" | "isTTY" | "ask" | "untilInterrupted">> = {},
): MemoryIo {
  const written = { stdout: "", stderr: "" };
  return {
    cwd: "/cwd",
    env: {},
    isTTY: false,
    untilInterrupted: async () => undefined,
    ...given,
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
    written,
  };
}
