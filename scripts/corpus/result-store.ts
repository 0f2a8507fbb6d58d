import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import { sha256 } from "../../src/output/manifest.js";
import { listFiles } from "./entries.js";
import type { Outcome } from "./outcome.js";

/** Keeps outcomes in files, so that a run that was cut short goes on where it was. */
export class ResultStore {
  readonly #folder: string;
  readonly #generator: string;

  /** @param generator stands for everything but the document that an outcome depends on */
  constructor(work: string, generator: string) {
    this.#folder = join(work, "results");
    this.#generator = generator;
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Finds the outcome of a document, unless it or the generator changed since. */
  find(path: string, document: string): Outcome | undefined {
    try {
      const stored = JSON.parse(readFileSync(this.#fileOf(path), "utf8")) as {
        readonly key: string;
        readonly outcome: Outcome;
      };
      return stored.key === this.#keyOf(document) ? stored.outcome : undefined;
    } catch {
      // There is none, or it was being written when the run was cut short.
      return undefined;
    }
  }

  /** Keeps an outcome. */
  write(document: string, outcome: Outcome): void {
    const text = JSON.stringify({ key: this.#keyOf(document), outcome }, undefined, 1);
    writeFileSync(this.#fileOf(outcome.path), text);
  }

  #keyOf(document: string): string {
    return sha256(`${this.#generator} ${document}`);
  }

  #fileOf(path: string): string {
    return join(this.#folder, `${sha256(path).slice(0, 16)}.json`);
  }
}

/** The folder of a document's package: stable, and a name that every system takes. */
export function packageFolder(work: string, path: string): string {
  const name = path.replace(/[^\w.-]+/g, "_").slice(-80);
  return join(work, "packages", `${name}-${sha256(path).slice(0, 8)}`);
}

/** Removes the package of a document of which nothing is left to be seen. */
export function dropPackage(work: string, path: string): void {
  rmSync(packageFolder(work, path), { recursive: true, force: true });
}

/** A hash of the generator as it is built, and of everything that these checks are made of. */
export function hashGenerator(): string {
  const folders = ["dist", "src", "templates", "scripts/corpus", "test/support"];
  const files = folders
    .flatMap((folder) => listFiles(join(projectFolder, folder)).map((path) => `${folder}/${path}`))
    .concat("package-lock.json");
  return sha256(
    files.map((path) => `${path} ${sha256(readFileSync(join(projectFolder, path)))}\n`).join(""),
  );
}

/** Makes the hash of a document: with all files of the corpus, where it has references to others. */
export function documentHasher(folder: string, files: readonly string[]): (path: string) => string {
  let everything: string | undefined;
  const hashOf = (path: string): string => sha256(readFileSync(join(folder, path)));
  return (path) => {
    const text = readFileSync(join(folder, path), "utf8");
    if (!/\$ref["']?\s*:\s*["']?[^"'#\s]/.test(text)) return sha256(text);
    everything ??= sha256(files.map(hashOf).join(""));
    return sha256(text + everything);
  };
}

/** True for a folder that there is something in. */
export function isFolderWithFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
