/** A place that text is written to. */
export interface TextOutput {
  write(text: string): unknown;
}

/** Everything of the outside world that a command uses, so that a test can stand in for it. */
export interface CliIo {
  /** Results: what a script would read. */
  readonly stdout: TextOutput;
  /** Diagnostics and progress: what a person would read. */
  readonly stderr: TextOutput;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether `stderr` is a terminal. */
  readonly isTTY: boolean;
  /**
   * Asks whoever sits at the terminal; undefined where there is nobody.
   *
   * @returns the answer; undefined where the input has ended
   */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Whether `stdout` is one; it is not where this is left out. */
  readonly isStdoutTTY?: boolean;
  /** Waits until the program is asked to end, as by Ctrl+C. */
  untilInterrupted(): Promise<void>;
}

/** Whether a build server runs the command; all of them say so in this way. */
export function isCi({ env }: Pick<CliIo, "env">): boolean {
  const ci = env["CI"] ?? "";
  return !(ci === "" || ci === "0" || ci.toLowerCase() === "false");
}

/** The exit codes of every command. */
export interface ExitCodes {
  readonly done: 0;
  /** Errors in the description, or output that is out of date. */
  readonly failed: 1;
  /** Wrong usage or configuration. */
  readonly usage: 2;
  /** A bug of ours: EX_SOFTWARE of BSD's sysexits. */
  readonly internal: 70;
}

/** One of the exit codes. */
export type ExitCode = ExitCodes[keyof ExitCodes];

/** The exit codes by their meaning. */
export const exitCode: ExitCodes = { done: 0, failed: 1, usage: 2, internal: 70 };
