import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { strictCompilerOptions } from "../support/strict-compiler-options.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The package's own files; copies of the runtime and what is compiled are tested where they are made. */
function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(ts|md|json)$/.test(path))
    .filter((path) => !/^(src\/core|dist)\/|sdkwright\.manifest\.json$/.test(path))
    .toSorted();
}

describe.each([
  { name: "library", packageName: "town-library" },
  { name: "clinic", packageName: "animal-clinic" },
])("the package of the $name description", ({ name, packageName }) => {
  const out = mkdtempSync(join(tmpdir(), "sdkwright-golden-"));
  beforeAll(async () => {
    const spec = `${name}.yaml`;
    const target = { spec, out, package: { name: packageName, version: "1.0.0" } };
    const result = await generate({ target: resolveTarget(target, here, here), mode: "write" });
    if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join("\n"));
  });
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it("is what was agreed on, file by file", async () => {
    const golden = join(here, name);
    const paths = sourcesOf(out);
    for (const path of paths) {
      await expect(readFileSync(join(out, path), "utf8")).toMatchFileSnapshot(join(golden, path));
    }
    // A file that is no longer generated would otherwise stay here for ever.
    expect(sourcesOf(golden)).toEqual(paths);
  });

  it.each(["typescript", "typescript-7"])("compiles under every strict flag with %s", (compiler) => {
    const config = join(out, "tsconfig.json");
    writeFileSync(config, JSON.stringify({ compilerOptions: strictCompilerOptions, include: ["src"] }));
    const tsc = join(root, "node_modules", compiler, "bin", "tsc");
    const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", config], { encoding: "utf8" });
    rmSync(config);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  }, 60_000);
});
