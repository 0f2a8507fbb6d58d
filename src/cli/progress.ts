import { printableLine } from "../support/printable.js";
import type { CliIo } from "./io.js";
import type { ReportOptions } from "./report-options.js";

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
    else this.#form = io.isTTY ? "rewritten" : "none";
  }

  /** Shows that a stage of a target begins. */
  stage(outName: string, stage: string): void {
    const line = printableLine(`${outName}: ${stage}`);
    if (this.#form === "lines") this.#io.stderr.write(`${line}\n`);
    if (this.#form !== "rewritten") return;
    this.#io.stderr.write(`\r\u001b[2K${line} ...`);
    this.#isShown = true;
  }

  /** Takes the line away; called before anything else is printed. */
  clear(): void {
    if (this.#isShown) this.#io.stderr.write("\r\u001b[2K");
    this.#isShown = false;
  }
}
