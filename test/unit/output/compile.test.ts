import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { compileModules } from "../../../src/output/compile.js";
import { InternalError } from "../../../src/output/internal-error.js";

function compile(
  modules: Record<string, string>,
  entries = Object.keys(modules).map((path) => path.slice("src/".length, -".ts".length)),
): Promise<ReadonlyMap<string, string>> {
  return compileModules(new Map(Object.entries(modules)), entries).then(({ files }) => files);
}

const petPackage = {
  "src/index.ts":
    'export * from "./models/pet.js";\nexport { bark } from "./bark.js";\nexport * from "./types.js";\n',
  "src/models/pet.ts":
    'import { bark } from "../bark.js";\nimport type { Named } from "../types.js";\n\n/** A pet. */\nexport class Pet implements Named {\n  readonly #sound: string = bark();\n  constructor(readonly tag: string, public name: string = "rex") {}\n  /** What it says. */\n  speak(): string {\n    return this.#sound;\n  }\n}\n',
  "src/bark.ts": 'export function bark(): string {\n  return "woof";\n}\n',
  "src/types.ts": "export interface Named {\n  name: string;\n}\n",
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function writeToTemp(files: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-compile-"));
  folders.push(folder);
  for (const [path, text] of [["package.json", '{ "type": "module" }'] as const, ...files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("compileModules", () => {
  it("gives each module a script and a declaration in both formats", async () => {
    expect([...(await compile(petPackage)).keys()]).toEqual([
      "dist/cjs/bark.d.ts",
      "dist/cjs/bark.js",
      "dist/cjs/core/package.js",
      "dist/cjs/index.d.ts",
      "dist/cjs/index.js",
      "dist/cjs/models/pet.d.ts",
      "dist/cjs/models/pet.js",
      "dist/cjs/package.json",
      "dist/cjs/types.d.ts",
      "dist/cjs/types.js",
      "dist/esm/bark.d.ts",
      "dist/esm/bark.js",
      "dist/esm/core/package.js",
      "dist/esm/index.d.ts",
      "dist/esm/index.js",
      "dist/esm/models/pet.d.ts",
      "dist/esm/models/pet.js",
      "dist/esm/types.d.ts",
      "dist/esm/types.js",
    ]);
  });

  it("gives nothing that nobody can reach", async () => {
    const modules = {
      "src/index.ts":
        'import { used } from "./used.js";\nimport type { Named } from "./named.js";\nexport const a: Named = used;\n',
      "src/used.ts": 'export const used: { name: string } = { name: "a" };\n',
      "src/named.ts":
        'import type { Text } from "./text.js";\nexport interface Named {\n  name: Text;\n}\n',
      "src/text.ts": "export type Text = string;\n",
      "src/later.ts": 'export const later = (): Promise<unknown> => import("./lazy.js");\n',
      "src/lazy.ts": "export const lazy: number = 1;\n",
      "src/unused.ts": "export const unused: number = 1;\n",
    };
    const paths = [...(await compile(modules, ["index", "later"])).keys()];
    const esm = paths.filter((path) => path.startsWith("dist/esm/"));
    expect(esm.map((path) => path.slice("dist/esm/".length))).toEqual([
      "core/package.js",
      "index.d.ts",
      "index.js",
      "later.d.ts",
      "later.js",
      "lazy.js",
      "named.d.ts",
      "text.d.ts",
    ]);
    const cjs = paths.filter((path) => path !== "dist/cjs/package.json" && !esm.includes(path));
    expect(cjs.map((path) => path.replace("/cjs/", "/esm/"))).toEqual(esm);
  });

  it("gives scripts that run, by import and by require", async () => {
    const folder = writeToTemp(await compile(petPackage));
    interface PetPackage {
      readonly Pet: new (tag: string) => { speak(): string; name: string; tag: string };
    }
    const index = pathToFileURL(join(folder, "dist/esm/index.js")).href;
    const esm = (await import(/* @vite-ignore */ index)) as PetPackage;
    const require = createRequire(join(folder, "dist/cjs/index.js"));
    const cjs = require("./index.js") as PetPackage;
    for (const { Pet } of [esm, cjs]) {
      const pet = new Pet("t");
      expect([pet.speak(), pet.name, pet.tag]).toEqual(["woof", "rex", "t"]);
    }
  });

  it("gives the same declaration in both formats, with its docstrings", async () => {
    const compiled = await compile(petPackage);
    const declaration = compiled.get("dist/esm/models/pet.d.ts");
    expect(declaration).toBe(compiled.get("dist/cjs/models/pet.d.ts"));
    expect(declaration).toContain("/** What it says. */");
    expect(declaration).toContain("speak(): string");
  });

  it("gives a module of types alone a script that is a module", async () => {
    const compiled = await compile({ "src/types.ts": petPackage["src/types.ts"] });
    expect(compiled.get("dist/esm/types.js")).toBe("export {};\n");
    expect(compiled.get("dist/cjs/types.js")).toContain('"__esModule", { value: true }');
    expect(compiled.get("dist/esm/types.d.ts")).toContain("interface Named");
  });

  it("keeps an import for its effect and an import that is only mentioned", async () => {
    const compiled = await compile({
      "src/a.ts":
        'import "./effect.js";\nimport { b } from "./b.js";\nexport const c: number = 1;\n',
    });
    expect(compiled.get("dist/esm/a.js")).toContain('import "./effect.js"');
    expect(compiled.get("dist/esm/a.js")).toContain('import { b } from "./b.js"');
  });

  it("erases an ambient enum", async () => {
    const compiled = await compile({
      "src/open.ts": 'export declare enum Unrecognized {\n  value = "",\n}\n',
    });
    expect(compiled.get("dist/esm/open.js")).toBe("export {};\n");
    expect(compiled.get("dist/esm/open.d.ts")).toContain("export declare enum Unrecognized");
  });

  it("ignores what is not a module of src", async () => {
    expect(
      await compile({ "README.md": "#", "examples/a.ts": "nonsense(", "src/a.json": "{" }),
    ).toEqual(new Map());
  });

  it("gives the same bytes in whatever order the modules come", async () => {
    const backwards = Object.fromEntries(Object.entries(petPackage).toReversed());
    expect([...(await compile(backwards))]).toEqual([...(await compile(petPackage))]);
  });

  it.each([
    { title: "does not parse", given: "export const a = ;" },
    { title: "exports something without a type", given: "export const f = () => Math.random();" },
  ])("names the file that $title", async ({ given }) => {
    const run = compile({ "src/good.ts": "export {};", "src/bad.ts": given });
    await expect(run).rejects.toThrow(InternalError);
    await expect(run).rejects.toThrow("'src/bad.ts'");
  });
});
