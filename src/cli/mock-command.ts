import { jsonLine } from "../diagnostics/render-json.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { MockResult, OpenMock } from "../pipeline/mock-types.js";
import { printableLine } from "../support/printable.js";
import { findTarget, networkUseOf } from "./find-target.js";
import { renderInternalError } from "./internal-error.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import type { MockOptions } from "./mock-options.js";
import type { ReportOptions } from "./report-options.js";
import { Reporter } from "./reporter.js";

/** Loads what mocks, and all that it needs, when there is something to mock. */
export type LoadMock = () => Promise<OpenMock>;

/**
 * Serves a description until the program is asked to end.
 *
 * @returns 0 once it was ended, 1 where it could not begin, 2 where nothing says which description is meant
 */
export async function runMock(
  options: MockOptions,
  io: CliIo,
  loadMock: LoadMock,
): Promise<ExitCode> {
  const { from, port, host, stateful, failures, latency, seed } = options;
  const reporter = new Reporter(io, options);
  const sink = new DiagnosticSink();
  const target = await findTarget(from, io.cwd, sink);
  if (target === undefined) {
    reporter.diagnostics(sink.diagnostics, () => undefined);
    return exitCode.usage;
  }
  const openMock = await loadMock();
  const result = await openMock({
    spec: from.kind === "spec" ? from.spec : target.specPath,
    network: networkUseOf(from, io),
    target,
    cwd: io.cwd,
    port,
    host,
    stateful,
    failures,
    latency,
    seed,
    onFault: (error) => io.stderr.write(renderInternalError(error)),
  });
  reporter.diagnostics(result.diagnostics, (source) => result.findDocument(source));
  const { server } = result;
  if (server === undefined) return exitCode.failed;
  io.stdout.write(startText(result, options));
  if (options.verbose) {
    server.log.listen(({ method, target: asked, status, duration, violations = [] }) => {
      const count = violations.length;
      const wrong = count === 0 ? "" : `, ${count} ${count === 1 ? "violation" : "violations"}`;
      const line = `${status} ${method} ${asked} (${duration} ms${wrong})`;
      io.stderr.write(`${printableLine(line)}\n`);
    });
  }
  await io.untilInterrupted();
  await server.close();
  return exitCode.done;
}

function startText({ server, title, operations }: MockResult, { format }: ReportOptions): string {
  const url = server?.url ?? "";
  if (format === "json") return jsonLine({ url, title, operations });
  const name = printableLine(title);
  return `${url} mocks ${name}: ${operations} ${operations === 1 ? "operation" : "operations"}\n`;
}
