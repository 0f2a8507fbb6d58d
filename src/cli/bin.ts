#!/usr/bin/env node
import { renderInternalError } from "./internal-error.js";
import { exitCode } from "./io.js";
import { run } from "./main.js";

// A reader that has seen enough, such as `head`, closes its end of the pipe. That is no reason to
// stop: what was begun is finished, its exit code stands, and the rest is written to nobody.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

// What is thrown outside of `run`, by a timer or a stream; unhandled rejections end up here, too.
process.on("uncaughtException", (error) => {
  process.stderr.write(renderInternalError(error));
  process.exit(exitCode.internal);
});

// Not process.exit, which would cut off what pipes have not taken yet.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  isTTY: process.stderr.isTTY,
  untilInterrupted: () =>
    new Promise((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    }),
});
