import { foldPath } from "../support/fold-path.js";
import { DiskReader, type DiskState } from "./disk-state.js";
import type { FileSystem } from "./file-system.js";
import { createManifest, manifestPath, parseManifest, renderManifest, sha256 } from "./manifest.js";
import type { Manifest, ManifestInfo } from "./manifest.js";
import { comparePaths } from "./package-path.js";

/**
 * What a run does to one file. `refused` means that the file is not ours to touch, or cannot be
 * written, which stops the whole run.
 */
export type FileState = "added" | "changed" | "removed" | "unchanged" | "refused";

/** A reason to leave everything as it is, as the code of the diagnostic that says so. */
export type Refusal =
  | { readonly code: "output/foreign-file" | "output/edited-file" }
  | { readonly code: "output/unwritable"; readonly reason: string };

/** One file of a plan: what is to become of it. */
export interface PlannedFile {
  /** Relative to the package's root. */
  readonly path: string;
  readonly state: FileState;
  /** The new content; absent for a file that is only to be removed. */
  readonly text?: string;
  /** Present exactly where the state is `refused`. */
  readonly refusal?: Refusal;
}

/** Everything that a write would do, decided before anything is touched. */
export interface WritePlan {
  /** Sorted by path; the manifest is among them. */
  readonly files: readonly PlannedFile[];
  /**
   * The manifest to put in place before the first file and to replace after the last, so that even
   * a run that is killed in between leaves only files that the next run knows to be ours.
   */
  readonly interimManifest: string;
}

/**
 * Compares the files of a package with what is on disk.
 *
 * A file is ours if the manifest on disk lists it and its content is still what that manifest says.
 * Content that is already right is accepted whoever wrote it.
 *
 * @param root the real path of the package's folder, which need not exist
 */
export function planWrite(
  root: string,
  files: ReadonlyMap<string, string>,
  info: ManifestInfo,
  fs: FileSystem,
): WritePlan {
  const disk = new DiskReader(root, fs);
  const manifest = createManifest(info, files);
  const manifestOnDisk = disk.read(manifestPath);
  const old = readManifest(manifestOnDisk);
  const owned = new Ownership(old);

  const planned: PlannedFile[] = [];
  for (const [path, text] of files) planned.push(planFile(path, text, disk, owned));
  for (const path of owned.paths()) {
    if (files.has(path)) continue;
    const removal = planRemoval(path, disk.read(path), owned);
    if (removal !== undefined) planned.push(removal);
  }
  planned.push(planManifest(renderManifest(manifest), manifestOnDisk, old));
  return {
    files: planned.sort((left, right) => comparePaths(left.path, right.path)),
    interimManifest: renderManifest({
      ...(old ?? { ...manifest, files: new Map() }),
      pending: new Map([...(old?.pending ?? []), ...manifest.files]),
    }),
  };
}

function readManifest(onDisk: DiskState): Manifest | undefined {
  return onDisk.kind === "file" ? parseManifest(onDisk.content.toString("utf8")) : undefined;
}

/** Which contents of which paths the manifest on disk vouches for. */
class Ownership {
  readonly #hashes = new Map<string, Set<string>>();
  readonly #pathsByFolded = new Map<string, string>();

  constructor(manifest: Manifest | undefined) {
    for (const hashes of [manifest?.files, manifest?.pending]) {
      for (const [path, hash] of hashes ?? []) {
        const known = this.#hashes.get(path) ?? new Set();
        this.#hashes.set(path, known.add(hash));
        this.#pathsByFolded.set(foldPath(path), path);
      }
    }
  }

  paths(): IterableIterator<string> {
    return this.#hashes.keys();
  }

  /** The contents of ours for a path, also where a file system that ignores case finds it. */
  find(path: string): ReadonlySet<string> | undefined {
    return this.#hashes.get(path) ?? this.#hashes.get(this.findRenamed(path) ?? path);
  }

  /** The old spelling of a path of which a new version changes only the case. */
  findRenamed(path: string): string | undefined {
    const spelling = this.#pathsByFolded.get(foldPath(path));
    return spelling === path || this.#hashes.has(path) ? undefined : spelling;
  }
}

function planFile(path: string, text: string, disk: DiskReader, owned: Ownership): PlannedFile {
  const onDisk = disk.read(path);
  if (onDisk.kind === "absent") return { path, text, state: "added" };
  if (onDisk.kind === "obstacle") return refuse(path, unwritable(onDisk.reason));
  // The old spelling is about to be removed, which on a file system that ignores case is this file.
  const renamed = owned.findRenamed(path) !== undefined;
  if (onDisk.hash === sha256(text)) return { path, text, state: renamed ? "changed" : "unchanged" };
  const hashes = owned.find(path);
  if (hashes === undefined) return refuse(path, { code: "output/foreign-file" });
  if (!hashes.has(onDisk.hash)) return refuse(path, { code: "output/edited-file" });
  return { path, text, state: "changed" };
}

function planRemoval(path: string, onDisk: DiskState, owned: Ownership): PlannedFile | undefined {
  if (onDisk.kind === "absent") return undefined;
  if (onDisk.kind === "obstacle") return refuse(path, unwritable(onDisk.reason));
  if (owned.find(path)?.has(onDisk.hash) === true) return { path, state: "removed" };
  return refuse(path, { code: "output/edited-file" });
}

function planManifest(text: string, onDisk: DiskState, old: Manifest | undefined): PlannedFile {
  const path = manifestPath;
  if (onDisk.kind === "absent") return { path, text, state: "added" };
  if (onDisk.kind === "obstacle") return refuse(path, unwritable(onDisk.reason));
  if (onDisk.hash === sha256(text)) return { path, text, state: "unchanged" };
  // What does not read as a manifest was not written by us, whatever it is called.
  if (old === undefined) return refuse(path, { code: "output/foreign-file" });
  return { path, text, state: "changed" };
}

function refuse(path: string, refusal: Refusal): PlannedFile {
  return { path, state: "refused", refusal };
}

function unwritable(reason: string): Refusal {
  return { code: "output/unwritable", reason };
}
