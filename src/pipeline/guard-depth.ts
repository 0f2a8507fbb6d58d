import type { DiagnosticSink } from "../diagnostics/sink.js";

/**
 * Runs stages, and reports a description that is nested too deeply for them.
 *
 * @param source the description's name in diagnostics
 * @returns what they return; undefined, with an error in the sink, where the stack did not suffice
 */
export async function guardDepth<Result>(
  source: string,
  sink: DiagnosticSink,
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    if (!isStackOverflow(error)) throw error;
    // Every stage recurses where schemas hold schemas; writing does not, so nothing is half done.
    sink.report("document/too-deep", {}, { source });
    return undefined;
  }
}

// All engines have a RangeError for it, and each its own words.
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /stack|recursion/i.test(error.message);
}
