import type { EmittedFile } from "../support/emitted-file.js";
import { type Format, type Formatter, loadFormat } from "./format.js";
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
  const format = await loadFormat(formatter);
  const sorted = emitted.toSorted((left, right) => comparePaths(left.path, right.path));
  const texts = await Promise.all(sorted.map((file) => layOut(file, format)));
  return new Map(sorted.map(({ path }, index) => [path, texts[index] ?? ""]));
}

/** The final text of one file; otherwise as `assembleFiles`. */
export async function layOut(file: EmittedFile, format: Format): Promise<string> {
  if (file.kind === "module") return format(file.path, assembleModule(file));
  return file.format === "none" ? file.text : format(file.path, file.text);
}
