import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A description to generate from. */
export interface Entry {
  /** Relative to the corpus, with forward slashes. */
  readonly path: string;
  /** As the document has it, `3.0.3` for example; `?` where that cannot be told. */
  readonly version: string;
}

/** The descriptions of a folder, by path: those its INDEX.tsv lists, or else all that look like one. */
export function findEntries(folder: string, files: readonly string[]): readonly Entry[] {
  const entries = files.includes("INDEX.tsv")
    ? readIndex(readFileSync(join(folder, "INDEX.tsv"), "utf8"))
    : files
        .filter((path) => /\.(json|ya?ml)$/i.test(path))
        .flatMap((path) => {
          const version = findVersion(readFileSync(join(folder, path), "utf8"));
          return version === undefined ? [] : [{ path, version }];
        });
  return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every file below a folder, relative to it; hidden ones and installed packages are left out. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/(^|\/)(\.|node_modules\/)/.test(path))
    .toSorted();
}

/** Makes the check whether a path has one of some patterns in it; where there are none, it has. */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const expressions = patterns.map(
    (pattern) =>
      new RegExp(
        pattern
          .split("*")
          .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
          .join(".*"),
      ),
  );
  return (path) =>
    expressions.length === 0 || expressions.some((expression) => expression.test(path));
}

/** The first two columns of a table with a heading: path and version. */
function readIndex(text: string): Entry[] {
  const [, ...rows] = text.split("\n").filter((line) => line.trim() !== "");
  return rows.map((row) => {
    const [path = "", version = "?"] = row.split("\t");
    return { path, version };
  });
}

/**
 * The version that a text has at its top level, undefined where it is no description. The text is not
 * parsed: a description with a mistake in it has to be found as well.
 */
export function findVersion(text: string): string | undefined {
  const isJson = /^\s*\{/.test(text);
  if (isJson) {
    const value = tryJson(text);
    if (value !== undefined) {
      const version = value["openapi"] ?? value["swagger"];
      return version === undefined ? undefined : String(version);
    }
  }
  const expression = isJson
    ? /"(?:openapi|swagger)"\s*:\s*"?([^",}\s]*)/
    : /^["']?(?:openapi|swagger)["']?[ \t]*:[ \t]*["']?([^"'\s#]*)/m;
  const version = expression.exec(text)?.[1];
  return version === "" ? "?" : version;
}

function tryJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
