import { join } from "node:path";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { compareModules } from "./declarations.js";
import type { DiskReader } from "./disk-state.js";
import { manifestPath } from "./manifest.js";
import type { FileState, PlannedFile } from "./plan.js";

/** Each completes the sentence "this file is ...". */
const staleState: Readonly<Record<Exclude<FileState, "unchanged">, string>> = {
  added: "missing",
  changed: "out of date",
  removed: "no longer generated",
  refused: "different from what would be generated",
};

/** How many names are listed of a module. */
const maximumNames = 20;

/** What is read first of a package, and what follows from it last; between them is everything else. */
const order: readonly RegExp[] = [
  /^src\/operations\//,
  /^src\/models\//,
  /^src\//,
  /^[^/]+$/,
  /^(?!dist\/)/,
];

/**
 * Reports every file that is not what would be generated, with what differs: the exports of a module, and
 * the lines. Operations and models come first. What follows from others is not told by itself: all that is compiled is
 * reported once, and the manifest where nothing else is. Of a package that is not there at all that is all to tell.
 *
 * @param folder what messages call the package's folder
 */
export async function reportStale(
  folder: string,
  files: readonly PlannedFile[],
  disk: DiskReader,
  sink: DiagnosticSink,
): Promise<void> {
  if (files.length > 0 && files.every(({ state }) => state === "added")) {
    sink.report("output/stale", { path: folder, state: staleState.added }, { source: folder });
    return;
  }
  const stale = files.filter(({ state }) => state !== "unchanged");
  const following = stale.filter((file) => follows(file, stale));
  const own = stale.filter((file) => !following.includes(file));
  for (const file of own.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    if (file.state === "unchanged") continue;
    const detail = await differenceOf(file, disk);
    const path = join(folder, file.path);
    const params = { path, state: staleState[file.state], detail };
    sink.report("output/stale", params, { source: path });
  }
  const count = following.filter(({ path }) => path !== manifestPath).length;
  if (count === 0) return;
  const state = `out of date in ${count === 1 ? "one file" : `${count} files`}`;
  const path = join(folder, "dist");
  sink.report("output/stale", { path, state }, { source: path });
}

/** Whether a file is other than it should be because others are; one that somebody edited is not. */
function follows({ path, state }: PlannedFile, stale: readonly PlannedFile[]): boolean {
  if (state === "refused") return false;
  return path === manifestPath ? stale.length > 1 : path.startsWith("dist/");
}

function rankOf({ path }: PlannedFile): number {
  return order.findIndex((pattern) => pattern.test(path));
}

/** The exports that differ, then the lines; undefined for a file of which one version is not there. */
async function differenceOf(
  { path, text, state }: PlannedFile,
  disk: DiskReader,
): Promise<string | undefined> {
  // What differs in the manifest are the hashes of the files that are listed anyway.
  if (path === manifestPath) return undefined;
  const onDisk = disk.read(path);
  const before = onDisk.kind === "file" ? onDisk.content.toString("utf8") : "";
  const isModule = path.endsWith(".ts");
  const names = isModule ? namesOf(before, state === "removed" ? "" : (text ?? before)) : [];
  if (before === "" || text === undefined) return names.length === 0 ? undefined : names.join("\n");
  const { renderDiff } = await import("./text-diff.js");
  return [...names, renderDiff(before, text)].join("\n");
}

function namesOf(before: string, after: string): readonly string[] {
  const { added, removed, changed } = compareModules(before, after);
  const names = [
    ...removed.map((name) => `- ${name}`),
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
  ];
  const rest = names.length - maximumNames;
  return rest > 0 ? [...names.slice(0, maximumNames), `(${rest} more exports)`] : names;
}
