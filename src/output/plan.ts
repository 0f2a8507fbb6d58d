import { dirname } from "node:path/posix";
import { foldPath } from "../support/fold-path.js";
import { DiskReader, type DiskState } from "./disk-state.js";
import type { FileSystem } from "./file-system.js";
import { manifestPath, parseManifest, renderManifest, sha256 } from "./manifest.js";
import type { Manifest, ManifestInfo } from "./manifest.js";
import { comparePaths } from "./package-path.js";

/**
 * What a run does to one file. `refused` means that the file is not ours to touch, or cannot be
 * written, which stops the whole run.
 */
export type FileState = "added" | "changed" | "removed" | "unchanged" | "refused";

/** A reason to leave everything as it is, as the code of the diagnostic that says so. */
export type Refusal =
  | { readonly code: "output/foreign-file" }
  /** `onDisk` is the text with the edits. */
  | { readonly code: "output/edited-file"; readonly onDisk: string }
  /** `path` is what is in the way, which may be a folder above the file. */
  | { readonly code: "output/unwritable"; readonly path: string; readonly reason: string };

/** One file of a plan: what is to become of it. */
export interface PlannedFile {
  /** Relative to the package's root. */
  readonly path: string;
  readonly state: FileState;
  /** The new content; absent for a file that is only to be removed. */
  readonly text?: string;
  /** The SHA-256 of the new content. */
  readonly hash?: string;
  /** The SHA-256 of what is on disk; absent where nothing is. */
  readonly before?: string;
  /** Present exactly where the state is `refused`. */
  readonly refusal?: Refusal;
}

/** What a file is to hold: a text, or what is on disk already, which has no text here. */
export type FileContent = string | HashedContent;

/** What a file is to hold, with its SHA-256. */
export interface HashedContent {
  readonly hash: string;
  readonly text?: string;
}

/** The files of a package by path, without the manifest. */
export type PackageFiles = ReadonlyMap<string, FileContent>;

/** How much a write may do. */
export interface PlanOptions {
  /** Whether files of ours are replaced and removed although they were edited by hand. */
  readonly force?: boolean;
  /** What has read files of the package already in this run. */
  readonly disk?: DiskReader | undefined;
}

/** Everything that a write would do, decided before anything is touched. */
export interface WritePlan {
  /** Sorted by path; the manifest is among them. */
  readonly files: readonly PlannedFile[];
  /**
   * The manifest to put in place before the first file and to replace after the last, so that even
   * a run that is killed in between leaves only files that the next run knows to be ours.
   */
  readonly interimManifest: () => string;
  /** The highest folders that are not there and that files are added to, `.` for the package's own; sorted. */
  readonly newFolders: readonly string[];
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
  files: PackageFiles,
  info: ManifestInfo,
  fs: FileSystem,
  { force = false, disk = new DiskReader(root, fs) }: PlanOptions = {},
): WritePlan {
  const hashed = [...files].map(([path, content]): NewFile => ({
    path,
    ...hashedContent(content),
  }));
  const manifest = { ...info, files: new Map(hashed.map(({ path, hash }) => [path, hash])) };
  const manifestOnDisk = disk.read(manifestPath);
  const old = readManifest(manifestOnDisk);
  const owned = new Ownership(old);

  const planned: PlannedFile[] = [];
  for (const file of hashed) planned.push(planFile(file, disk.read(file.path), owned, force));
  for (const path of owned.paths()) {
    if (files.has(path)) continue;
    const removal = planRemoval(path, disk.read(path), owned, force);
    if (removal !== undefined) planned.push(removal);
  }
  planned.push(planManifest(renderManifest(manifest), manifestOnDisk, old));
  return {
    files: planned.sort((left, right) => comparePaths(left.path, right.path)),
    interimManifest: () =>
      renderManifest({
        ...(old ?? { ...manifest, files: new Map() }),
        pending: new Map([...(old?.pending ?? []), ...manifest.files]),
      }),
    newFolders: findNewFolders(planned, disk),
  };
}

function findNewFolders(planned: readonly PlannedFile[], disk: DiskReader): readonly string[] {
  const found = new Set<string>();
  const folders = new Set(planned.flatMap((f) => (f.state === "added" ? dirname(f.path) : [])));
  for (const folder of folders) {
    let highest: string | undefined;
    for (let at = folder; disk.isAbsent(at); at = dirname(at)) {
      highest = at;
      if (at === ".") break;
    }
    if (highest !== undefined) found.add(highest);
  }
  return [...found].sort(comparePaths);
}

function readManifest(onDisk: DiskState): Manifest | undefined {
  return onDisk.kind === "file" ? parseManifest(onDisk.content.toString("utf8")) : undefined;
}

/** Which contents of which paths the manifest on disk vouches for. */
class Ownership {
  readonly #hashes = new Map<string, Set<string>>();
  #pathsByFolded: ReadonlyMap<string, string> | undefined;

  constructor(manifest: Manifest | undefined) {
    for (const hashes of [manifest?.files, manifest?.pending]) {
      for (const [path, hash] of hashes ?? []) {
        const known = this.#hashes.get(path);
        if (known === undefined) this.#hashes.set(path, new Set([hash]));
        else known.add(hash);
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
    if (this.#hashes.has(path)) return undefined;
    this.#pathsByFolded ??= new Map([...this.paths()].map((known) => [foldPath(known), known]));
    return this.#pathsByFolded.get(foldPath(path));
  }
}

interface NewFile extends HashedContent {
  readonly path: string;
}

/** Hashes a content, unless that was done before. */
export function hashedContent(content: FileContent): HashedContent {
  return typeof content === "string" ? { hash: sha256(content), text: content } : content;
}

function planFile(
  wanted: NewFile,
  onDisk: DiskState,
  owned: Ownership,
  force: boolean,
): PlannedFile {
  const { path, hash, text } = wanted;
  if (onDisk.kind === "obstacle") return refuse(wanted, unwritable(onDisk));
  if (onDisk.kind === "absent" && text !== undefined) return { ...wanted, state: "added" };
  const file = onDisk.kind === "absent" ? wanted : { ...wanted, before: onDisk.hash };
  // The old spelling is about to be removed, which on a file system that ignores case is this file.
  const renamed = owned.findRenamed(path) !== undefined;
  if (onDisk.kind === "file" && onDisk.hash === hash)
    return { ...file, state: renamed ? "changed" : "unchanged" };
  // It was there a moment ago, when it was found that it need not be made.
  if (onDisk.kind === "absent" || text === undefined) return refuse(file, edited(onDisk));
  const hashes = owned.find(path);
  if (hashes === undefined) return refuse(file, { code: "output/foreign-file" });
  if (force || isOneOf(hashes, onDisk)) return { ...file, state: "changed" };
  return refuse(file, edited(onDisk));
}

/** Whether a file holds what one of these hashes is of; git may have changed its line ends for Windows. */
function isOneOf(
  hashes: ReadonlySet<string>,
  { content, hash }: Extract<DiskState, { readonly kind: "file" }>,
): boolean {
  if (hashes.has(hash)) return true;
  if (!content.includes("\r\n")) return false;
  const text = content.toString("latin1").replaceAll("\r\n", "\n");
  return hashes.has(sha256(Buffer.from(text, "latin1")));
}

function planRemoval(
  path: string,
  onDisk: DiskState,
  owned: Ownership,
  force: boolean,
): PlannedFile | undefined {
  if (onDisk.kind === "absent") return undefined;
  if (onDisk.kind === "obstacle") return refuse({ path }, unwritable(onDisk));
  const file = { path, before: onDisk.hash };
  const hashes = owned.find(path) ?? new Set();
  if (force || isOneOf(hashes, onDisk)) return { ...file, state: "removed" };
  return refuse(file, edited(onDisk));
}

function planManifest(text: string, onDisk: DiskState, old: Manifest | undefined): PlannedFile {
  const path = manifestPath;
  const hash = sha256(text);
  if (onDisk.kind === "absent") return { path, text, hash, state: "added" };
  if (onDisk.kind === "obstacle") return refuse({ path, text }, unwritable(onDisk));
  const file = { path, text, hash, before: onDisk.hash };
  if (onDisk.hash === hash) return { ...file, state: "unchanged" };
  // What does not read as a manifest was not written by us, whatever it is called.
  if (old === undefined) return refuse(file, { code: "output/foreign-file" });
  return { ...file, state: "changed" };
}

function refuse(file: Omit<PlannedFile, "state" | "refusal">, refusal: Refusal): PlannedFile {
  return { ...file, state: "refused", refusal };
}

function edited(onDisk: DiskState): Refusal {
  const text = onDisk.kind === "file" ? onDisk.content.toString("utf8") : "";
  return { code: "output/edited-file", onDisk: text };
}

function unwritable({ path, reason }: { readonly path: string; readonly reason: string }): Refusal {
  return { code: "output/unwritable", path, reason };
}
