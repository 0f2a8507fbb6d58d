import { execFile } from "node:child_process";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { normalize } from "node:path/posix";
import { isWeb } from "../source/reference-policy.js";
import { type Git, gitIn, reasonOf } from "./run-git.js";

/** A file at a revision of a git repository: `HEAD~1:spec/pets.yaml`. */
export interface RevisionPath {
  readonly revision: string;
  /**
   * From the root of the repository; from the current folder where it begins with a dot. A URL stands for what the
   * revision keeps of it.
   */
  readonly path: string;
}

/**
 * Reads a name as that of a file at a revision, as `git show` takes it.
 *
 * @returns undefined where it is a path or a URL
 */
export function findRevisionPath(name: string): RevisionPath | undefined {
  // One letter is a drive of Windows, and a scheme is followed by slashes.
  const [, revision, path] = /^([^:]{2,}|@):(?!\/\/|\\)(.+)$/s.exec(name) ?? [];
  return revision === undefined || path === undefined ? undefined : { revision, path };
}

/** The files of a revision, in a folder of their own for as long as they are needed. */
export interface Checkout {
  /** Absolute path of the folder that stands for the repository's root. */
  readonly folder: string;
  /** Absolute path of the file that was asked for, or the URL. */
  readonly path: string;
  /** Absolute path of the repository's root. */
  readonly repository: string;
  remove(): Promise<void>;
}

/** What a description may consist of: other files of a revision are looked at only where somebody wants them. */
const documentEnding = /\.(?:json|ya?ml)$/i;

/**
 * Writes the documents of a revision into a temporary folder, through an index of its own: neither the
 * repository's index nor its files are touched.
 *
 * @param further absolute paths of files of the repository that are wanted besides, if they are there
 * @returns why it failed, made to follow a colon, where it did
 */
export async function checkoutRevision(
  { revision, path }: RevisionPath,
  cwd: string,
  further: readonly string[] = [],
): Promise<Checkout | { readonly reason: string }> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-revision-")));
  const remove = (): Promise<void> => rm(temporary, { recursive: true, force: true });
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(temporary, "index") };
    const git = gitIn(cwd, env);
    const [commit, prefix, repository] = [
      await findTree(revision, git),
      (await git("rev-parse", "--show-prefix")).trim(),
      (await git("rev-parse", "--show-toplevel")).trim(),
    ];
    const folder = join(temporary, "files");
    const names = (await git("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit)).split(
      "\0",
    );
    const wanted = isWeb(path) ? undefined : inRepository(path, prefix);
    if (wanted !== undefined && !holds(names, wanted))
      throw new Error(`there is no '${wanted}' in ${revision}`);
    const wantedToo = new Set([
      wanted,
      ...further.map((file) => relative(repository, file).replaceAll("\\", "/")),
    ]);
    const documents = names.filter((name) => wantedToo.has(name) || documentEnding.test(name));
    await git("read-tree", commit);
    await checkout(documents, `${folder}/`, repository, env);
    return { folder, path: wanted === undefined ? path : join(folder, wanted), repository, remove };
  } catch (error) {
    await remove();
    return { reason: reasonOf(error) };
  }
}

/** A path from the repository's root, with forward slashes; `.` for the root itself. */
function inRepository(path: string, prefix: string): string {
  const from = path.startsWith(".") ? join(prefix, path) : path;
  return normalize(from.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
}

/** Whether there is a file of a name, or a folder. */
function holds(names: readonly string[], wanted: string): boolean {
  return wanted === "." || names.some((name) => name === wanted || name.startsWith(`${wanted}/`));
}

async function findTree(revision: string, git: Git): Promise<string> {
  const argv = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{tree}`];
  try {
    return (await git(...argv)).trim();
  } catch (error) {
    // With --quiet git ends by 1, silently, where it does not know the name; by 128 where it fails.
    if (!(error instanceof Error && "code" in error && error.code === 1)) throw error;
    throw new Error(
      revision === "HEAD" ? "nothing is committed yet" : `git knows no revision '${revision}' here`,
      { cause: error },
    );
  }
}

/** Names go through standard input, since a command line holds only so many. */
function checkout(
  names: readonly string[],
  prefix: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const argv = ["checkout-index", "-z", "--stdin", "--force", `--prefix=${prefix}`];
    const child = execFile("git", argv, { cwd, env }, (error) =>
      error === null ? resolve() : reject(error),
    );
    // Where git is gone before it has read them, its exit code says why.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(names.join("\0"));
  });
}
