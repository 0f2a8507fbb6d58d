import type { DiagnosticCode } from "../../src/diagnostics/catalog.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { LocatableDocument } from "../../src/diagnostics/resolve-place.js";
import { checkCases } from "./check.cases.js";
import { cliCases } from "./cli.cases.js";
import { configCases } from "./config.cases.js";
import { depthCases } from "./depth.cases.js";
import { extrasCases } from "./extras.cases.js";
import { filterCases } from "./filter.cases.js";
import { initCases } from "./init.cases.js";
import { linkCases } from "./link.cases.js";
import { lintCases } from "./lint.cases.js";
import { lowerCases } from "./lower.cases.js";
import { mockCases } from "./mock.cases.js";
import { nameCases } from "./name.cases.js";
import { normalizeCases } from "./normalize.cases.js";
import { operationCases } from "./operation.cases.js";
import { outputCases } from "./output.cases.js";
import { overlayCases } from "./overlay.cases.js";
import { referenceCases } from "./reference.cases.js";
import { releaseCases } from "./release.cases.js";
import { sourceCases } from "./source.cases.js";

/** What an input that fails is answered with. */
export interface Provoked {
  readonly diagnostics: readonly Diagnostic[];
  findDocument(source: string): LocatableDocument | undefined;
}

/** An input that leads to a diagnostic of one code. */
export interface DiagnosticCase {
  readonly code: DiagnosticCode;
  /** Tells this case from others with the same code. */
  readonly name?: string;
  /** Runs the stage, or the whole program, on the input. */
  readonly provoke: () => Promise<Provoked>;
  readonly want: {
    readonly message: string;
    /** Checked wherever it is given; undefined says that there is none. */
    readonly help?: string | undefined;
    /** `line:column`; undefined where the diagnostic has no place in a text. */
    readonly at?: string;
    readonly pointer?: string;
    /** How many diagnostics of this code there are; one by default. */
    readonly count?: number;
  };
}

/** Every case there is. */
export const diagnosticCases: readonly DiagnosticCase[] = [
  ...sourceCases,
  ...configCases,
  ...depthCases,
  ...cliCases,
  ...nameCases,
  ...normalizeCases,
  ...checkCases,
  ...referenceCases,
  ...lowerCases,
  ...operationCases,
  ...filterCases,
  ...initCases,
  ...linkCases,
  ...lintCases,
  ...mockCases,
  ...outputCases,
  ...extrasCases,
  ...overlayCases,
  ...releaseCases,
];
