import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { generate } from "../../src/pipeline/generate.js";
import type { PackageConfig } from "../../src/config/types.js";
import { linkMsw } from "../support/link-msw.js";

/** How many times as much is tried as in CI: `SDKWRIGHT_HOSTILE=20 npx vitest run test/hostile`. */
export const effort: number = Number(process.env["SDKWRIGHT_HOSTILE"] ?? "1");

/** What came of a description. */
export interface Generated {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  /** The package's folder. */
  readonly folder: string;
  /** The texts of the package's files but for copies of the runtime, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a package is generated with besides its description. */
export interface GenerateOptions {
  readonly openapiTypes?: boolean;
  readonly package?: PackageConfig;
}

/** A temporary folder with a package for each description. */
export class Packages {
  readonly folder: string = mkdtempSync(join(tmpdir(), "sdkwright-hostile-"));

  constructor() {
    linkMsw(this.folder);
  }

  /** Generates a package from a text, through every stage and onto the disk. */
  async generate(name: string, text: string, options: GenerateOptions = {}): Promise<Generated> {
    const home = join(this.folder, name);
    mkdirSync(home);
    const spec = join(home, "spec.json");
    writeFileSync(spec, text);
    const folder = join(home, "out");
    const target = resolveTarget({ spec, out: folder, ...options }, home, home);
    const { ok, diagnostics } = await generate({ target, mode: "write" });
    // Whatever is beside the two has left its folder.
    const strays = readdirSync(home).filter((entry) => entry !== "spec.json" && entry !== "out");
    if (strays.length > 0) throw new Error(`written outside the package: ${strays.join(", ")}`);
    return { ok, diagnostics, folder, texts: ok ? textsOf(folder) : new Map() };
  }

  dispose(): void {
    if (process.env["SDKWRIGHT_KEEP"] === undefined)
      rmSync(this.folder, { recursive: true, force: true });
  }
}

function textsOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !/^(src|dist\/\w+)\/core\//.test(path))
    .toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
