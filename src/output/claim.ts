import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { foldPath } from "../support/fold-path.js";
import { attempt, errnoOf, findOnDisk, type FileSystem } from "./file-system.js";
import { sha256 } from "./manifest.js";

/** The right to write a package, which one process at a time has, and the folder that it stages files in. */
export interface Claim {
  /** Absolute path of the staging folder. */
  readonly stage: string;
  /** True where a process that is gone left the folder, with what it had staged. */
  readonly isInherited: boolean;
  /** Gives the right up and removes the staging folder. Never fails: what is left over does no harm. */
  release(): void;
  /** Gives the right up and leaves the staging folder as it is, for a later run to go on with. */
  leave(): void;
}

/** Who has a claim, as its file in the staging folder says. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process began, so that one that got the number of another is told from it. */
  readonly began: number;
}

/** Another process that is writing the package. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

const self: Owner = {
  pid: process.pid,
  host: hostname(),
  began: Math.round(performance.timeOrigin),
};

/** After how long a claim is taken for abandoned whose owner cannot be asked; writing takes seconds. */
const abandonedAfter = 10 * 60_000;

/**
 * Where a package is staged: beside its folder, or inside it where that is another file system (a
 * mounted volume) or the folder around it is read-only, because a rename works within one file system only. The name says which package it
 * is for, so that the next run finds what a killed one left.
 */
export function stagePath(root: string, fs: FileSystem): string {
  const parent = dirname(root);
  const own = findOnDisk(root, () => fs.statSync(root));
  const above = findOnDisk(parent, () => fs.statSync(parent));
  const isApart = own !== undefined && (own.dev !== above?.dev || !isWritable(parent, fs));
  const base = isApart ? root : parent;
  return join(base, `.sdkwright-stage-${sha256(foldPath(basename(root))).slice(0, 12)}`);
}

function isWritable(folder: string, fs: FileSystem): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Claims a package's folder; the folder around it has to exist.
 *
 * The claim is the file `owner-0` in the staging folder, which only one process can create. Where its
 * owner is gone, `owner-1` takes its place, and so on: a file that is never replaced cannot be lost
 * to two processes that find the same claim abandoned.
 *
 * @returns the claim, or who has it
 * @throws UnwritableError where the staging folder cannot be made
 */
export function claimFolder(root: string, fs: FileSystem): Claim | Holder {
  const stage = stagePath(root, fs);
  attempt(dirname(stage), () => fs.mkdirSync(stage, { recursive: true }));
  const before = newestOwner(stage, fs);
  if (before !== undefined && isActive(before, stage, fs)) return before.owner;
  const next = ownerPath(stage, before === undefined ? 0 : before.number + 1);
  try {
    fs.writeFileSync(next, JSON.stringify(self), { flag: "wx" });
  } catch (error) {
    // Another process was faster: to claim the folder, or to give it up.
    if (errnoOf(error) === "EEXIST" || errnoOf(error) === "ENOENT")
      return newestOwner(stage, fs)?.owner ?? self;
    if (before === undefined) discard(stage, fs);
    return attempt(stage, () => {
      throw error;
    });
  }
  const isInherited = before !== undefined;
  if (isInherited && ownerOf(stage, before.number, fs)?.began !== before.owner.began) {
    // The folder is a new one with a new owner: what was abandoned is not there any more.
    fs.rmSync(next, { force: true });
    return newestOwner(stage, fs)?.owner ?? self;
  }
  return {
    stage,
    isInherited,
    release: () => release(stage, fs),
    leave: () => fs.rmSync(next, { force: true }),
  };
}

function ownerPath(stage: string, number: number): string {
  return join(stage, `owner-${number}`);
}

/** Whether a file of a staging folder says who has the claim. */
export function isOwnerFile(name: string): boolean {
  return /^owner-\d+$/.test(name);
}

/** True for a claim that was got. */
export function isClaim(result: Claim | Holder): result is Claim {
  return "release" in result;
}

interface NumberedOwner {
  readonly number: number;
  readonly owner: Owner;
}

function newestOwner(stage: string, fs: FileSystem): NumberedOwner | undefined {
  let newest: NumberedOwner | undefined;
  for (let number = 0; ; number++) {
    const owner = ownerOf(stage, number, fs);
    if (owner === undefined) return newest;
    newest = { number, owner };
  }
}

/** An owner whose file is still being written, or was cut off, counts as one that cannot be asked. */
function ownerOf(stage: string, number: number, fs: FileSystem): Owner | undefined {
  const path = ownerPath(stage, number);
  const text = findOnDisk(path, () => fs.readFileSync(path, "utf8"));
  if (text === undefined) return undefined;
  try {
    const { pid, host, began } = JSON.parse(text) as Partial<Owner>;
    return { pid: pid ?? 0, host: host ?? "", began: began ?? 0 };
  } catch {
    return { pid: 0, host: "", began: 0 };
  }
}

function isActive({ number, owner }: NumberedOwner, stage: string, fs: FileSystem): boolean {
  const path = ownerPath(stage, number);
  const since = findOnDisk(path, () => fs.statSync(path))?.mtimeMs;
  if (since === undefined) return false;
  if (Date.now() - since > abandonedAfter) return false;
  if (owner.pid === 0 || owner.host !== self.host) return true;
  if (owner.pid === self.pid) return owner.began === self.began;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else's may not be asked, but it is there.
    return errnoOf(error) === "EPERM";
  }
}

/** By a rename first, so that nobody can claim a folder that is half removed. */
function release(stage: string, fs: FileSystem): void {
  const gone = `${stage}.${process.pid}.gone`;
  try {
    fs.renameSync(stage, gone);
    discard(gone, fs);
  } catch {
    discard(stage, fs);
  }
}

function discard(folder: string, fs: FileSystem): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The output is complete or restored either way; a leftover folder is no reason to fail.
  }
}
