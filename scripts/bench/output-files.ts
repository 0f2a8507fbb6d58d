import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What lies in a folder. */
export interface Size {
  readonly files: number;
  readonly bytes: number;
}

/** Lists the files below a folder, sorted, with forward slashes. */
export function listOutput(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Counts the files below a folder, and their bytes. */
export function sizeOf(folder: string): Size {
  const files = listOutput(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  return { files: files.length, bytes };
}

/** An exported function or constant of some output. */
export interface FoundExport {
  /** Relative to the folder. */
  readonly file: string;
  readonly name: string;
}

const exported = /^export (?:declare )?(?:async )?(?:const|function) ([\w$]+)/gm;

/**
 * Finds what calls an operation in the output of any generator: of the exports whose name is the end of
 * the operationId, or ends with it, the one whose path and name have most of it in common.
 *
 * @returns undefined where there is no such export, as where operations are methods of one class
 */
export function findOperation(
  folder: string,
  files: readonly string[],
  operationId: string,
): FoundExport | undefined {
  const wanted = plain(operationId);
  let best: (FoundExport & { common: number }) | undefined;
  for (const file of files) {
    for (const [, name = ""] of readFileSync(join(folder, file), "utf8").matchAll(exported)) {
      const own = plain(name);
      if (own.length < 3 || !(wanted.endsWith(own) || own === wanted)) continue;
      const common = commonEnd(plain(file.replace(/(\.gen)?(\.d)?\.[jt]s$/, "")) + own, wanted);
      if (best === undefined || common > best.common) best = { file, name, common };
    }
  }
  return best;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

function commonEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}
