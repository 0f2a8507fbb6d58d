import { printableLine } from "../support/printable.js";
import { type CliIo, isCi } from "./io.js";
import type { ReportOptions } from "./report-options.js";

/** Whether a line that is rewritten is seen as one: a log keeps all that it was, and so do terminals that can do nothing. */
function canRewrite(io: CliIo): boolean {
  return io.isTTY && io.env["TERM"] !== "dumb" && !isCi(io);
}

/**
 * Shows what is being done: on a terminal one line that is rewritten, with `--verbose` a line for
 * each stage, and otherwise nothing, so that a log holds results alone.
 */
export class Progress {
  readonly #io: CliIo;
  readonly #form: "rewritten" | "lines" | "none";
  #isShown = false;

  constructor(io: CliIo, { format, quiet, verbose }: ReportOptions) {
    this.#io = io;
    if (format !== "terminal" || quiet) this.#form = "none";
    else if (verbose) this.#form = "lines";
    else this.#form = canRewrite(io) ? "rewritten" : "none";
  }

  /** Shows that a stage of a target begins. */
  stage(outName: string, stage: string): void {
    const line = printableLine(`${outName}: ${stage}`);
    if (this.#form === "lines") this.#io.stderr.write(`${line}\n`);
    if (this.#form !== "rewritten") return;
    // Without wrapping (DECAWM): of a line that takes several rows only the last one would be rewritten.
    this.#io.stderr.write(`\r\u001b[2K\u001b[?7l${line} ...\u001b[?7h`);
    this.#isShown = true;
  }

  /** Takes the line away; called before anything else is printed. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write("\r\u001b[2K");
    this.#isShown = false;
  }
}
