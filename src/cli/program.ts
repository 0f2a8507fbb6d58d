import { errorCode, explainFileError } from "../support/file-error.js";
import { renderInternalError } from "./internal-error.js";
import { exitCode } from "./io.js";
import { run } from "./main.js";

// A reader that has seen enough, such as `head`, closes its end of the pipe. That is no reason to
// stop: what was begun is finished, its exit code stands, and the rest is written to nobody.
// Any other reason, such as a full disk, is one: half a result must not pass for all of it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (errorCode(error) === "EPIPE") return;
    const reason = explainFileError(error);
    if (stream === process.stdout)
      process.stderr.write(`sdkwright: standard output cannot be written: ${reason}\n`);
    process.exit(exitCode.failed);
  });
}

// What is thrown outside of `run`, by a timer or a stream; unhandled rejections end up here, too.
process.on("uncaughtException", (error) => {
  process.stderr.write(renderInternalError(error));
  process.exit(exitCode.internal);
});

// A signal is heard between two steps of the program. Without this it would end the process at once,
// which may be in the middle of putting files in place; that is one step.
const end = (signal: NodeJS.Signals): void => {
  process.removeListener(signal, end);
  process.kill(process.pid, signal);
};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);

// One question, one line: Ctrl+C and Ctrl+D end it without an answer.
async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import("node:readline");
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.once("close", () => resolve(undefined));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}

// Not process.exit, which would cut off what pipes have not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stderr.isTTY,
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : undefined,
  isStdoutTTY: process.stdout.isTTY,
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        process.removeListener(signal, end);
        process.once(signal, () => resolve());
      }
    }),
});
