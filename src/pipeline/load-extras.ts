import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { PackageExtras } from "../emit/emit-context.js";
import { decodeText } from "../support/decode-text.js";
import { explainFileError } from "../support/file-error.js";

/** Where a target's extras are: their folder, and its name in messages. */
export interface ExtrasFolder {
  readonly path: string;
  readonly name: string;
}

/**
 * Loads the files of somebody's own that go into a package: modules, by the place in `src` that is theirs in
 * the folder, and a README.md that becomes a part of the package's.
 *
 * What begins with a dot, and a tsconfig.json that the folder's editor reads, are passed over.
 */
export async function loadExtras(
  folder: ExtrasFolder | undefined,
  sink: DiagnosticSink,
): Promise<PackageExtras> {
  const modules = new Map<string, string>();
  let readme: string | undefined;
  if (folder === undefined) return { modules };
  for (const path of await listFiles(folder, sink)) {
    const name = `${folder.name}/${path}`;
    if (!/^([\w-]+\/)*[\w-]+\.ts$|^README\.md$/.test(path)) {
      sink.report("extras/not-a-module", { path: name }, { source: name });
      continue;
    }
    const text = await loadText(join(folder.path, path), name, sink);
    if (text === undefined) continue;
    if (path === "README.md") readme = text;
    else modules.set(`src/${path}`, text);
  }
  return { modules, ...(readme === undefined ? {} : { readme }) };
}

/** Lists the folder of extras, the folders in it and all that they hold, by absolute path. */
export async function listExtras(folder: ExtrasFolder | undefined): Promise<readonly string[]> {
  if (folder === undefined) return [];
  const entries = await readdir(folder.path, { recursive: true });
  return [folder.path, ...entries.map((path) => join(folder.path, path))];
}

async function listFiles(folder: ExtrasFolder, sink: DiagnosticSink): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.path.length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((path) => !/(^|\/)\.|^tsconfig\.json$/.test(path))
      .toSorted();
  } catch (error) {
    sink.report("extras/unreadable", { path: folder.name, reason: explainFileError(error) });
    return [];
  }
}

async function loadText(
  path: string,
  name: string,
  sink: DiagnosticSink,
): Promise<string | undefined> {
  try {
    const text = decodeText(await readFile(path));
    // One kind of line ends on every machine, or else the same package has other bytes.
    if (text !== undefined) return text.replaceAll("\r\n", "\n");
    sink.report("extras/unreadable", { path: name, reason: "it is not UTF-8 text" });
  } catch (error) {
    sink.report("extras/unreadable", { path: name, reason: explainFileError(error) });
  }
  return undefined;
}
