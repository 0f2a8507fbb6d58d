import { foldPath } from "../support/fold-path.js";
import { InternalError } from "./internal-error.js";

// A colon would name a drive or an alternate stream on Windows; a control character includes NUL.
const forbiddenCharacter = /[\u0000-\u001f\u007f\\:]/;

/** What most paths are like, and no bad one: segments of letters, digits and dashes, with dots but not first. */
const plainPath = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/;

/**
 * Says what is wrong with a path that is meant to lie inside a package: it has to be relative, use
 * forward slashes, and have no empty, `.` or `..` segment, backslash, colon or control character.
 *
 * @returns a phrase that completes "the path ...", or undefined for a good path
 */
export function findPathProblem(path: string): string | undefined {
  if (plainPath.test(path)) return undefined;
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  if (forbiddenCharacter.test(path)) return "has a backslash, a colon or a control character";
  for (const segment of path.split("/")) {
    if (segment === "") return "has an empty segment";
    if (segment === "." || segment === "..") return `has a '${segment}' segment`;
  }
  return undefined;
}

/**
 * Asserts that a package can hold these files together: each path is good by `findPathProblem`, no
 * two differ by case alone, and none is a folder of another.
 *
 * @throws InternalError naming the offending path, since only emitters and naming make paths
 */
export function assertPackagePaths(paths: Iterable<string>): void {
  const byFolded = new Map<string, string>();
  for (const path of paths) {
    const problem = findPathProblem(path);
    if (problem !== undefined) {
      throw new InternalError(`The output path ${JSON.stringify(path)} ${problem}.`);
    }
    const folded = foldPath(path);
    const other = byFolded.get(folded);
    if (other !== undefined) {
      throw new InternalError(`The output paths '${other}' and '${path}' are the same file.`);
    }
    byFolded.set(folded, path);
  }
  const folders = new Set<string>();
  for (const [folded, path] of byFolded) {
    for (let at = folded.lastIndexOf("/"); at > 0; at = folded.lastIndexOf("/", at - 1)) {
      const folder = folded.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
      const file = byFolded.get(folder);
      if (file !== undefined) {
        throw new InternalError(`The output path '${file}' is a folder of '${path}'.`);
      }
    }
  }
}

/**
 * Orders two paths by their UTF-16 code units, which unlike a locale's order is the same on every
 * machine; made for `Array.prototype.sort`.
 */
export function comparePaths(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
