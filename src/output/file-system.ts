import * as fs from "node:fs";

/**
 * The part of `node:fs` that writing a package uses, as a port, so that a test can make any single
 * operation fail. It is synchronous: for thousands of small files that is faster than promises, and
 * it keeps the order of operations, which a rollback depends on, plain to see.
 */
export type FileSystem = Pick<
  typeof fs,
  | "accessSync"
  | "constants"
  | "copyFileSync"
  | "linkSync"
  | "lstatSync"
  | "mkdirSync"
  | "readdirSync"
  | "readFileSync"
  | "realpathSync"
  | "renameSync"
  | "rmdirSync"
  | "rmSync"
  | "statSync"
  | "utimesSync"
  | "writeFileSync"
>;

/** The file system of the machine. */
export const diskFileSystem: FileSystem = fs;

/**
 * A path that cannot be written for a reason outside the generator. Whoever runs the write reports
 * it as `output/unwritable`.
 */
export class UnwritableError extends Error {
  override readonly name = "UnwritableError";
  readonly path: string;
  readonly reason: string;

  /**
   * Names the path and why it cannot be written.
   *
   * @param path where the operation failed, as the user may know it
   * @param reason a phrase without a full stop, to follow a colon
   */
  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.path = path;
    this.reason = reason;
  }
}

const reasonByErrno: Readonly<Record<string, string>> = {
  EACCES: "access is denied",
  EPERM: "the operation is not permitted",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENOTDIR: "a file is where a folder is needed",
  EEXIST: "a file is where a folder is needed",
  ENOTEMPTY: "something else is there",
  EISDIR: "a folder is where a file is needed",
  EBUSY: "another program is using it",
  ELOOP: "its symbolic links lead round in a circle",
  ENAMETOOLONG: "its name is too long",
};

/**
 * Runs one operation of the file system and turns its failure into an `UnwritableError` about
 * `path`. An error that is not the operating system's passes through unchanged.
 */
export function attempt<Result>(path: string, operation: () => Result): Result {
  try {
    return operation();
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    throw new UnwritableError(path, reasonByErrno[code] ?? `it fails with ${code}`, {
      cause: error,
    });
  }
}

/** Runs a look-up, with undefined for what does not exist and otherwise as `attempt`. */
export function findOnDisk<Result>(path: string, operation: () => Result): Result | undefined {
  return attempt(path, () => {
    try {
      return operation();
    } catch (error) {
      if (errnoOf(error) === "ENOENT") return undefined;
      throw error;
    }
  });
}

/** The operating system's name of an error, such as `ENOENT`; undefined where it is no such error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || !("syscall" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
