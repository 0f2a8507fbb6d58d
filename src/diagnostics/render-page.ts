import { catalog, describeDiagnostic, diagnosticCodes, type DiagnosticCode } from "./catalog.js";

/** The file name of a code's documentation page, such as `ref.not-found.md`. */
export function pageName(code: DiagnosticCode): string {
  return `${code.replace("/", ".")}.md`;
}

/** Renders the documentation page of a code, as Markdown. */
export function renderPage(code: DiagnosticCode): string {
  const { severity, cause, fix } = catalog[code];
  const { message, detail, help } = describeExample(code);
  const example = [message, detail, help && `help: ${help}`].filter((part) => part !== undefined);
  return [
    `# ${code}`,
    `Severity: ${severity}`,
    ["```text", ...example, "```"].join("\n"),
    "## Cause",
    cause,
    "## Fix",
    fix,
  ]
    .join("\n\n")
    .concat("\n");
}

/** Renders the list of all codes, as Markdown. */
export function renderIndex(): string {
  const rows = diagnosticCodes.map(
    (code) => `| [${code}](${pageName(code)}) | ${catalog[code].severity} | ${cell(code)} |`,
  );
  return [
    "# Diagnostics",
    "What the generator can report. These pages are rendered from the catalog in `src/diagnostics`; `UPDATE_DOCS=1 npx vitest run test/unit/diagnostics` writes them.",
    ["| Code | Severity | For example |", "|---|---|---|", ...rows].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

function cell(code: DiagnosticCode): string {
  return describeExample(code).message.replaceAll("|", "\\|");
}

function describeExample<Code extends DiagnosticCode>(
  code: Code,
): ReturnType<typeof describeDiagnostic> {
  return describeDiagnostic(code, catalog[code].example);
}
