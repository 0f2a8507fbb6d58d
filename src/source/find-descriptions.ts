import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

// Beyond these a folder is no place where somebody keeps a description to find.
const deepest = 4;
const mostFiles = 2000;
const bytesRead = 64 * 1024;

const passedBy: ReadonlySet<string> = new Set([
  "node_modules",
  "dist",
  "build",
  "coverage",
  "vendor",
]);
const ending = /\.(?:ya?ml|json)$/i;
const mark = /(?:^|[{,\s])["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\.\d/;

/**
 * Finds the files below a folder that say of themselves, in their first 64 KiB, to be descriptions: those
 * nearest to it first. Folders that are hidden, installed or generated are passed by.
 *
 * @param manifest the name of a file that generated packages have
 * @returns paths from the folder, with forward slashes
 */
export async function findDescriptions(
  folder: string,
  manifest: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  let seen = 0;
  let level: readonly string[] = [""];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const path of level) {
      const { files, folders } = await listFolder(join(folder, path));
      if (files.includes(manifest)) continue;
      for (const name of files.filter((file) => ending.test(file))) {
        seen += 1;
        if (seen > mostFiles) return found;
        if (await isDescription(join(folder, path, name))) found.push(`${path}${name}`);
      }
      below.push(...folders.map((name) => `${path}${name}/`));
    }
    level = below;
  }
  return found;
}

async function listFolder(
  path: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly string[] }> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    const names = entries.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return {
      files: names.filter((entry) => entry.isFile()).map(({ name }) => name),
      folders: names
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(".") && !passedBy.has(name)),
    };
  } catch {
    // A folder that cannot be read has nothing to suggest.
    return { files: [], folders: [] };
  }
}

async function isDescription(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead: length } = await file.read(Buffer.alloc(bytesRead), 0, bytesRead);
      return mark.test(buffer.toString("utf8", 0, length));
    } finally {
      await file.close();
    }
  } catch {
    return false;
  }
}
