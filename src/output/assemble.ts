import type { EmittedFile } from "../support/emitted-file.js";
import { formatFiles, type Formatter } from "./format.js";
import { assembleModule } from "./imports.js";
import { assertPackagePaths, comparePaths } from "./package-path.js";

/**
 * Turns what the emitters made into the final text of each file: imports assembled, text formatted
 * by kind, and a file of format `none` taken as it is.
 *
 * @returns the texts by path, sorted by path
 * @throws InternalError where two files have the same path, a path leaves the package, or a text
 * does not parse
 */
export async function assembleFiles(
  emitted: readonly EmittedFile[],
  formatter: Formatter,
): Promise<Map<string, string>> {
  assertPackagePaths(emitted.map((file) => file.path));
  const sorted = emitted.toSorted((left, right) => comparePaths(left.path, right.path));
  const raw = new Map(sorted.map((file) => [file.path, rawText(file)]));
  const toFormat = sorted.filter((file) => file.kind === "module" || file.format !== "none");
  const formatted = await formatFiles(
    new Map(toFormat.map((file) => [file.path, raw.get(file.path)!])),
    formatter,
  );
  return new Map([...raw].map(([path, text]) => [path, formatted.get(path) ?? text]));
}

function rawText(file: EmittedFile): string {
  return file.kind === "module" ? assembleModule(file) : file.text;
}
