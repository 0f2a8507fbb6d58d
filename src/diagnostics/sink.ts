import { catalog, type DiagnosticCode, type DiagnosticParams } from "./catalog.js";
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
    const entry = catalog[code];
    // The entry and its parameters are correlated by Code, which a lookup by a type parameter loses.
    const describe = entry.describe as (params: DiagnosticParams<Code>) => {
      message: string;
      help?: string;
    };
    this.#diagnostics.push({
      code,
      severity: entry.severity,
      ...describe(params),
      ...(place === undefined ? {} : { place }),
    });
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === "error");
  }
}
