import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import {
  addFormerNames,
  extendNameLock,
  type FormerNames,
  type NameLock,
  parseNameLock,
  type PublishedNames,
  renderNameLock,
} from "../naming/name-lock.js";
import { writeFile } from "../output/write-file.js";
import { errorCode, explainFileError } from "../support/file-error.js";

/** The names that a package has published, as its folder has them. */
export interface LoadedNames {
  /** Absolute path of the file, whether it is there or not. */
  readonly path: string;
  readonly published: PublishedNames;
  /** What the file has to become with the names that were given now. */
  lockOf(given: NameLock, former?: FormerNames): NameLockFile;
}

/** The file that keeps the published names, as it is and as it should be. */
export interface NameLockFile {
  /** Brings the file up to date. */
  writeLock(sink: DiagnosticSink): void;
  /** Reports a file that `writeLock` would change. */
  checkLock(sink: DiagnosticSink): void;
}

/** The name of the file with the names that a package has published, in its folder. */
export const nameLockFile = "sdkwright.lock";

/**
 * Loads the names that a package has published; none, where it was never generated.
 *
 * @returns undefined, with errors in the sink, where the file cannot be read
 */
export async function loadNames(
  { outDir, outName }: Pick<ResolvedTarget, "outDir" | "outName">,
  sink: DiagnosticSink,
): Promise<LoadedNames | undefined> {
  const path = join(outDir, nameLockFile);
  const name = `${outName}/${nameLockFile}`;
  let text: string | undefined;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      sink.report("name/lock-unreadable", { reason: explainFileError(error) }, { source: name });
      return undefined;
    }
  }
  const published = parseNameLock(text ?? "");
  if (isProblems(published)) {
    for (const { line, reason } of published) {
      const position = { line, column: 1 };
      const place = { source: name, position, text: text ?? "" };
      sink.report("name/lock-unreadable", { reason }, place);
    }
    return undefined;
  }
  const lockOf = (given: NameLock, former: FormerNames = new Map()): NameLockFile => {
    const now = addFormerNames(published, former);
    const updated = renderNameLock({ ...now, names: extendNameLock(now.names, given) });
    return {
      writeLock: (to) => {
        if (updated !== text) writeFile(path, name, updated, to);
      },
      checkLock: (to) => {
        const state = text === undefined ? "missing" : "out of date";
        if (updated !== text) to.report("output/stale", { path: name, state }, { source: name });
      },
    };
  };
  return { path, published, lockOf };
}

function isProblems<Problem>(
  found: PublishedNames | readonly Problem[],
): found is readonly Problem[] {
  return Array.isArray(found);
}
