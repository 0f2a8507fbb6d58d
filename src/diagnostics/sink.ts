import {
  catalog,
  describeDiagnostic,
  type DiagnosticCode,
  type DiagnosticParams,
} from "./catalog.js";
import type { Diagnostic, DiagnosticPlace } from "./diagnostic.js";

/**
 * Where a stage reports what it finds. A stage collects and goes on; the pipeline looks at
 * `hasErrors` between stages and stops there.
 */
export class DiagnosticSink {
  readonly #diagnostics: Diagnostic[] = [];

  /**
   * Reports one finding.
   *
   * @param code a code of the catalog, which decides severity and wording
   * @param params the values that the catalog's message for this code takes
   * @param place where it was found; left out only where no document is involved
   */
  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    place?: DiagnosticPlace,
  ): void {
    this.#diagnostics.push({
      code,
      severity: catalog[code].severity,
      ...describeDiagnostic(code, params),
      ...(place === undefined ? {} : { place }),
    });
  }

  /** Takes over what was reported to another sink, which was kept apart until it was clear that it counts. */
  append(other: DiagnosticSink): void {
    this.#diagnostics.push(...other.diagnostics);
  }

  /** Everything that was reported, in the order it was found. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
