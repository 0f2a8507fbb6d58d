import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Texts or bytes by path, with forward slashes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Makes a folder that holds some files, lends it to an action, and removes it.
 *
 * @returns what the action returns
 */
export async function withFolder<Result>(
  files: Files,
  action: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-test-")));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
