import { relative, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { findVersions } from "../diff/render/changelog.js";
import { type Git, gitIn } from "./run-git.js";

/** The last release of a package, as git has it. */
export interface LastRelease {
  /** The versions of the committed changelog, its own first; none where that has no entry. */
  readonly versions: readonly string[];
  /**
   * The commit whose description it was made of: the one that brought the entry, or the last one where there is none.
   * Undefined where the clone is shallow and lacks it.
   */
  readonly revision: string | undefined;
}

/**
 * Finds the last release of a package: the commit in which its changelog got the newest of the entries that are
 * committed. What is committed since then is unreleased, as is what is not committed.
 *
 * @returns undefined where git cannot tell: there is no git or no repository, or nothing is committed
 */
export async function findLastRelease(
  { path }: NonNullable<ResolvedTarget["changelog"]>,
  cwd: string,
): Promise<LastRelease | undefined> {
  const git = gitIn(cwd);
  const name = `./${relative(cwd, path).replaceAll(sep, "/")}`;
  try {
    const isCommitted = (await git("ls-tree", "--name-only", "HEAD", "--", name)) !== "";
    const text = isCommitted ? await git("show", `HEAD:${name}`) : "";
    const versions = findVersions(text);
    const [version] = versions;
    const revision = version === undefined ? "HEAD" : await findCommit(version, name, git);
    return { versions, revision };
  } catch (error) {
    // A program that ends badly has a code; anything else is a fault of ours.
    if (!(error instanceof Error && "code" in error)) throw error;
    return undefined;
  }
}

/** Whether files are other ones than at a revision; not, where git cannot tell. */
export async function haveChanged(
  paths: readonly string[],
  revision: string,
  cwd: string,
): Promise<boolean> {
  try {
    return (
      (await gitIn(cwd)("diff", "--name-only", "--end-of-options", revision, "--", ...paths)) !== ""
    );
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    return false;
  }
}

/** Finds the last commit before which a changelog had no entry of a version, or one entry less. */
async function findCommit(version: string, name: string, git: Git): Promise<string | undefined> {
  const heading = `^## \\[?v?${version.replaceAll(".", "\\.")}([^0-9A-Za-z.-]|$)`;
  const search = ["--pickaxe-regex", `-S${heading}`, "--format=%h %p", "-1"];
  const [revision = "", ...parents] = (await git("log", ...search, "HEAD", "--", name))
    .trim()
    .split(" ");
  const isShallow = (await git("rev-parse", "--is-shallow-repository")).trim() === "true";
  // The commits that a shallow clone ends with look as if they had brought all that is there.
  return revision === "" || (isShallow && parents.length === 0) ? undefined : revision;
}
