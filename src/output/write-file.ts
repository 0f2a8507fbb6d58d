import { dirname } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { attempt, diskFileSystem, type FileSystem, UnwritableError } from "./file-system.js";

/**
 * Writes one file that is no part of a package, at once and with the folders above it: a reader sees the old text or the new one.
 * What keeps it from being written is reported as `output/unwritable`.
 *
 * @param name the path as the user knows it
 */
export function writeFile(
  path: string,
  name: string,
  text: string,
  sink: DiagnosticSink,
  fs: FileSystem = diskFileSystem,
): void {
  const staged = `${path}.${process.pid}.tmp`;
  try {
    attempt(name, () => {
      fs.mkdirSync(dirname(path), { recursive: true });
      fs.writeFileSync(staged, text);
      fs.renameSync(staged, path);
    });
  } catch (error) {
    if (!(error instanceof UnwritableError)) throw error;
    sink.report("output/unwritable", { path: name, reason: error.reason });
  }
}
