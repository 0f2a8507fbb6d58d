import { readFile, stat } from "node:fs/promises";
import { dirname, extname, resolve } from "node:path";
import { errorCode } from "../support/file-error.js";
import { configNames } from "./find-config.js";
import type { LoadConfigOptions } from "./load-config.js";

/** What a module may import without that anything but its files decides what it says. */
const pureModules: ReadonlySet<string> = new Set([
  "sdkwright",
  "node:path",
  "node:url",
  "path",
  "url",
]);

/** Words by which a program can learn more than its files tell. */
const impure =
  /\b(?:process|globalThis|require|fetch|Date|random|performance|eval|Function|import\.meta\.env)\b/;

const specifier = /\b(?:from|import)\s*\(?\s*(["'])([^"'\n]+)\1/g;

// As jiti tries them.
const endings: readonly string[] = ["", ".ts", ".mts", ".js", ".mjs", ".cts", ".cjs", ".json"];

/**
 * Lists the files that a configuration is made of: its own, those that it imports, and those that
 * would take the place of one if they were there.
 *
 * @returns absolute paths; undefined where a configuration is a program that can depend on more than
 * files, such as the environment, so that it has to be run each time
 */
export async function listConfigFiles({
  cwd,
  path,
}: LoadConfigOptions): Promise<readonly string[] | undefined> {
  const files = new Set<string>();
  const open = (path === undefined ? configNames : [path]).map((name) => resolve(cwd, name));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const text = await readText(file);
    if (text === undefined || /^\.(?:json|ya?ml)$/.test(extname(file))) continue;
    const imported = importsOf(text);
    if (imported === undefined) return undefined;
    for (const name of imported) {
      const base = resolve(dirname(file), name);
      // TypeScript is imported under the name of what it is compiled to.
      const bases = [base, base.replace(/\.([cm]?)js$/, ".$1ts"), `${base}/index`];
      open.push(...bases.flatMap((one) => endings.map((ending) => one + ending)));
    }
  }
  return [...files];
}

/** The relative modules that a program imports; undefined where that may not be all that it depends on. */
function importsOf(text: string): readonly string[] | undefined {
  const names = [...text.matchAll(specifier)].map(([, , name = ""]) => name);
  const code = withoutComments(text);
  // An import that is computed is not among the names.
  const computed = /\bimport\s*\(\s*[^"'\s]/.test(code);
  const others = names.filter((name) => !/^\.{1,2}\//.test(name));
  if (computed || impure.test(code) || others.some((name) => !pureModules.has(name)))
    return undefined;
  return names.filter((name) => /^\.{1,2}\//.test(name));
}

/** What stands in strings is left in, so that this errs on the safe side. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** Undefined for what is no file. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, "utf8") : undefined;
  } catch (error) {
    if (errorCode(error) !== undefined) return undefined;
    throw error;
  }
}
