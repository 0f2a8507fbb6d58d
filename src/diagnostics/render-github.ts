import { printable } from "../support/printable.js";
import type { Diagnostic, Severity } from "./diagnostic.js";
import { type FindDocument, resolvePlace } from "./resolve-place.js";

/** How diagnostics become annotations. */
export interface GithubOptions {
  readonly findDocument: FindDocument;
  /**
   * Turns a document's name into a path from the root of the repository, which is what GitHub
   * wants; undefined for a document that is no file there.
   */
  readonly pathOf: (source: string) => string | undefined;
}

const commandBySeverity: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/**
 * Renders diagnostics as GitHub Actions workflow commands, a line each, which the runner turns into
 * annotations of the file. Their values are escaped as the runner's toolkit does it, so that no
 * text from a document can end a command or begin another.
 *
 * @returns text that ends with a line feed; empty where there are no diagnostics
 */
export function renderGithub(diagnostics: readonly Diagnostic[], options: GithubOptions): string {
  return diagnostics.map((diagnostic) => `${renderCommand(diagnostic, options)}\n`).join("");
}

function renderCommand(diagnostic: Diagnostic, { findDocument, pathOf }: GithubOptions): string {
  const place = resolvePlace(diagnostic, findDocument);
  const file = place === undefined ? undefined : pathOf(place.source);
  const properties: readonly (readonly [name: string, value: string | number | undefined])[] = [
    ["file", file],
    ["line", file === undefined ? undefined : place?.position?.line],
    ["col", file === undefined ? undefined : place?.position?.column],
    ["title", diagnostic.code],
  ];
  const written = properties.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  const { message, detail, help } = diagnostic;
  const lines = [
    message,
    ...(detail === undefined ? [] : [detail]),
    ...(place !== undefined && file === undefined ? [`in ${place.source}`] : []),
    ...(place?.pointer ? [`at ${place.pointer}`] : []),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  const command = commandBySeverity[diagnostic.severity];
  return `::${command} ${written.join(",")}::${escapeData(lines.join("\n"))}`;
}

function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
