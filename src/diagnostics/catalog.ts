import { checkCatalog, type CheckParams } from "./catalog/check.js";
import { cliCatalog, type CliParams } from "./catalog/cli.js";
import { configCatalog, type ConfigParams } from "./catalog/config.js";
import { documentCatalog, type DocumentParams } from "./catalog/document.js";
import type { CatalogEntry, CatalogPart, Description } from "./catalog/entry.js";
import { extrasCatalog, type ExtrasParams } from "./catalog/extras.js";
import { filterCatalog, type FilterParams } from "./catalog/filter.js";
import { initCatalog, type InitParams } from "./catalog/init.js";
import { linkCatalog, type LinkParams } from "./catalog/link.js";
import { lintCatalog, type LintParams } from "./catalog/lint.js";
import { mockCatalog, type MockParams } from "./catalog/mock.js";
import { normalizeCatalog, type NormalizeParams } from "./catalog/normalize.js";
import { operationCatalog, type OperationParams } from "./catalog/operation.js";
import { outputCatalog, type OutputParams } from "./catalog/output.js";
import { overlayCatalog, type OverlayParams } from "./catalog/overlay.js";
import { referenceCatalog, type ReferenceParams } from "./catalog/reference.js";
import { releaseCatalog, type ReleaseParams } from "./catalog/release.js";
import { sourceCatalog, type SourceParams } from "./catalog/source.js";

/**
 * What each code's message is made of. A code that is listed in an area's parameters and not in its
 * catalog does not compile, and neither does an area that is missing below.
 */
interface ParamsByCode
  extends
    CliParams,
    ConfigParams,
    SourceParams,
    DocumentParams,
    FilterParams,
    InitParams,
    LinkParams,
    LintParams,
    MockParams,
    CheckParams,
    ReferenceParams,
    NormalizeParams,
    OperationParams,
    ExtrasParams,
    OutputParams,
    OverlayParams,
    ReleaseParams {}

/** Every code there is: `<area>/<what-is-the-matter>`. */
export type DiagnosticCode = keyof ParamsByCode;

/** The values that a code's message is made of. */
export type DiagnosticParams<Code extends DiagnosticCode> = ParamsByCode[Code];

/**
 * Every diagnostic there is, by code. The page `docs/diagnostics/<code>.md` is rendered from its
 * entry; a test fails where page and entry differ or where no failing example exists.
 */
export const catalog: CatalogPart<ParamsByCode> = {
  ...cliCatalog,
  ...configCatalog,
  ...sourceCatalog,
  ...documentCatalog,
  ...filterCatalog,
  ...initCatalog,
  ...linkCatalog,
  ...lintCatalog,
  ...mockCatalog,
  ...checkCatalog,
  ...referenceCatalog,
  ...normalizeCatalog,
  ...operationCatalog,
  ...extrasCatalog,
  ...outputCatalog,
  ...overlayCatalog,
  ...releaseCatalog,
};

/** Every code, sorted by name. */
export const diagnosticCodes: readonly DiagnosticCode[] = (
  Object.keys(catalog) as DiagnosticCode[]
).sort();

/** Words the message of a code for given parameters. */
export function describeDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
): Description {
  // The entry and its parameters are correlated by Code, which a lookup by a type parameter loses.
  const entry = catalog[code] as CatalogEntry<DiagnosticParams<Code>>;
  return entry.describe(params);
}
