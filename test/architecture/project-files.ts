import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, with a slash at the end. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The files that are, or with the next commit would be, part of the project: tracked or not
 * ignored. Sorted, relative to the root, and only those that match.
 */
export function listProjectFiles(matching: RegExp): string[] {
  const output = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const deleted = new Set(
    execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: root, encoding: "utf8" }).split(
      "\0",
    ),
  );
  return output
    .split("\0")
    .filter((path) => path !== "" && !deleted.has(path) && matching.test(path))
    .toSorted();
}

/** The text of a file of the project, or undefined where it is not text. */
export function readProjectText(path: string): string | undefined {
  const content = readFileSync(join(root, path));
  return content.includes(0) ? undefined : content.toString("utf8");
}
