import { printable } from "../support/printable.js";
import { catalog, type DiagnosticCode } from "./catalog.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { type FindDocument, resolvePlace } from "./resolve-place.js";

/** How diagnostics become results. */
export interface SarifOptions {
  readonly findDocument: FindDocument;
  /** Turns a document's name into a path from the root of the repository; undefined for what is no file there. */
  readonly pathOf: (source: string) => string | undefined;
}

/** What found the results. */
export interface SarifTool {
  readonly name: string;
  readonly version: string;
}

/** A result of a SARIF log (SARIF 2.1.0, 3.27), as far as diagnostics have what it may hold. */
export interface SarifResult {
  readonly ruleId: DiagnosticCode;
  readonly level: "error" | "warning" | "note";
  readonly message: { readonly text: string };
  readonly locations?: readonly object[];
}

const levels: Readonly<Record<Severity, SarifResult["level"]>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** Turns a diagnostic into a result, with its place where that is a file of the repository. */
export function toSarifResult(
  diagnostic: Diagnostic,
  { findDocument, pathOf }: SarifOptions,
): SarifResult {
  const { code, severity, message, detail, help } = diagnostic;
  const place = resolvePlace(diagnostic, findDocument);
  const path = place === undefined ? undefined : pathOf(place.source);
  const lines = [
    message,
    ...(place !== undefined && path === undefined ? [`in ${place.source}`] : []),
    ...(place?.pointer ? [`at ${place.pointer}`] : []),
    ...(detail === undefined ? [] : ["", detail, ""]),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  const { line, column } = place?.position ?? {};
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  // A URI reference (SARIF 2.1.0, 3.4.3): what a name may have and a URI may not is escaped.
  const uri = path?.split("/").map(encodeURIComponent).join("/");
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: printable(lines.join("\n")) },
    ...(uri === undefined
      ? {}
      : { locations: [{ physicalLocation: { artifactLocation: { uri }, ...region } }] }),
  };
}

/**
 * Makes a log with one run (SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Each code that
 * occurs is a rule, with what its documentation says.
 */
export function sarifLog(results: readonly SarifResult[], { name, version }: SarifTool): object {
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted();
  const rules = codes.map((id) => {
    const { severity, cause, fix } = catalog[id];
    return {
      id,
      fullDescription: { text: cause },
      help: { text: fix },
      defaultConfiguration: { level: levels[severity] },
    };
  });
  return {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, rules } },
        columnKind: "utf16CodeUnits",
        results: results.map((result) => ({ ...result, ruleIndex: codes.indexOf(result.ruleId) })),
      },
    ],
  };
}
