import { DiagnosticSink } from "../diagnostics/sink.js";
import type { OpenMock } from "../pipeline/mock-types.js";
import type { Generate } from "../pipeline/types.js";
import type { LoadGenerate } from "./generate-command.js";
import { renderInternalError } from "./internal-error.js";
import type { LoadMock } from "./mock-command.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import { findReportOptions, readCommand } from "./options.js";
import { ownVersion } from "./versions.js";

/**
 * Runs a command line.
 *
 * This is the one place where an unexpected error ends: it is printed with the versions to report.
 *
 * @param argv the arguments after the program's name
 * @param loadGenerate stands in for the pipeline in tests, and so does `loadMock`
 * @returns the exit code: 0 done, 1 errors or stale output, 2 wrong usage or configuration, 70 a
 *   bug of ours; never rejects
 */
export async function run(
  argv: readonly string[],
  io: CliIo,
  loadGenerate: LoadGenerate = loadPipeline,
  loadMock: LoadMock = loadMockServer,
): Promise<ExitCode> {
  try {
    return await dispatch(argv, io, loadGenerate, loadMock);
  } catch (error) {
    io.stderr.write(renderInternalError(error));
    return exitCode.internal;
  }
}

// What only some commands need is loaded when they do, so that help and version are instant.
async function dispatch(
  argv: readonly string[],
  io: CliIo,
  loadGenerate: LoadGenerate,
  loadMock: LoadMock,
): Promise<ExitCode> {
  const sink = new DiagnosticSink();
  const command = readCommand(argv, sink);
  if (command === undefined) {
    const { Reporter } = await import("./reporter.js");
    const reporter = new Reporter(io, findReportOptions(argv));
    reporter.diagnostics(sink.diagnostics, () => undefined);
    reporter.end();
    return exitCode.usage;
  }
  switch (command.kind) {
    case "help": {
      const { helpText } = await import("./help-text.js");
      io.stdout.write(helpText(command.command));
      return exitCode.done;
    }
    case "version":
      io.stdout.write(`${ownVersion()}\n`);
      return exitCode.done;
    case "generate": {
      const { runGenerate } = await import("./generate-command.js");
      return runGenerate(command, io, loadGenerate, { argv, cwd: io.cwd, env: io.env });
    }
    case "normalize": {
      const { runNormalize } = await import("./normalize-command.js");
      return runNormalize(command, io);
    }
    case "explain": {
      const { runExplain } = await import("./explain-command.js");
      return runExplain(command, io);
    }
    case "lint": {
      const { runLint } = await import("./lint-command.js");
      return runLint(command, io);
    }
    case "mock": {
      const { runMock } = await import("./mock-command.js");
      return runMock(command, io, loadMock);
    }
    case "release": {
      const { runRelease } = await import("./release-command.js");
      return runRelease(command, io);
    }
    case "init": {
      const { runInit } = await import("./init-command.js");
      return runInit(command, io, loadGenerate);
    }
    case "diff": {
      const { runDiff } = await import("./diff-command.js");
      return runDiff(command, io);
    }
  }
}

async function loadPipeline(): Promise<Generate> {
  const { generate } = await import("../pipeline/generate.js");
  return generate;
}

async function loadMockServer(): Promise<OpenMock> {
  const { openMock } = await import("../pipeline/mock.js");
  return openMock;
}
