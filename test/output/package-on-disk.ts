import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { writePackage, type FileOutcome, type WriteOptions } from "../../src/output/write.js";

/** What a package was made from, where a test does not care. */
export const info = { generatorVersion: "1.0.0", specHash: "5bec", configHash: "c0f1" };

/** A package's folder in a temporary place, with a word of its own for each thing tests do to it. */
export class PackageOnDisk {
  /** The folder around the package's, where nothing else may ever appear. */
  readonly around: string;
  readonly outDir: string;

  constructor() {
    this.around = fs.mkdtempSync(join(tmpdir(), "sdkwright-write-"));
    this.outDir = join(this.around, "pet");
  }

  async write(
    files: Record<string, string>,
    options: Partial<WriteOptions> & { info?: typeof info; outDir?: string } = {},
  ): Promise<Outcome> {
    const sink = new DiagnosticSink();
    const outcomes = await writePackage(
      options.outDir ?? this.outDir,
      new Map(Object.entries(files)),
      options.info ?? info,
      { mode: "write", ...options },
      sink,
    );
    return { outcomes, states: statesOf(outcomes), reported: this.#reported(sink), sink };
  }

  /** Puts a text on disk behind the generator's back. */
  put(path: string, text: string): void {
    fs.mkdirSync(dirname(this.path(path)), { recursive: true });
    fs.writeFileSync(this.path(path), text);
  }

  read(path: string): string {
    return fs.readFileSync(this.path(path), "utf8");
  }

  has(path: string): boolean {
    return fs.existsSync(this.path(path));
  }

  path(path: string): string {
    return join(this.outDir, path);
  }

  /** Sets every time to one long past, so that any later write shows. */
  age(): void {
    for (const path of this.#walk(this.outDir)) fs.utimesSync(path, 1000, 1000);
  }

  /** The paths that were written since `age`. */
  touched(): string[] {
    return this.#walk(this.outDir)
      .filter((path) => fs.statSync(path).mtimeMs !== 1_000_000)
      .map((path) => relative(this.outDir, path));
  }

  /** Everything under the surrounding folder: folders, links, and files with content and time. */
  snapshot(): Record<string, string> {
    const entries = this.#walk(this.around, true).map((path) => {
      const stats = fs.lstatSync(path);
      const shown = relative(this.around, path);
      if (stats.isSymbolicLink()) return [shown, `-> ${fs.readlinkSync(path)}`];
      if (stats.isDirectory()) return [shown, "folder"];
      return [shown, `${stats.mtimeMs} ${fs.readFileSync(path, "utf8")}`];
    });
    return Object.fromEntries(entries) as Record<string, string>;
  }

  dispose(): void {
    fs.rmSync(this.around, { recursive: true, force: true });
  }

  #walk(folder: string, withFolders = false): string[] {
    const paths: string[] = [];
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (withFolders || !entry.isDirectory()) paths.push(path);
      if (entry.isDirectory()) paths.push(...this.#walk(path, withFolders));
    }
    return paths.sort();
  }

  #reported(sink: DiagnosticSink): string[] {
    return sink.diagnostics.map(({ code, message }) => {
      return `${code} ${message.replaceAll(this.around, "~")}`;
    });
  }
}

interface Outcome {
  readonly outcomes: readonly FileOutcome[];
  readonly states: Record<string, string>;
  readonly reported: readonly string[];
  readonly sink: DiagnosticSink;
}

function statesOf(outcomes: readonly FileOutcome[]): Record<string, string> {
  return Object.fromEntries(outcomes.map(({ path, state }) => [path, state]));
}
