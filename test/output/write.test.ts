import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InternalError } from "../../src/output/internal-error.js";
import { manifestPath, parseManifest, sha256 } from "../../src/output/manifest.js";
import { info, PackageOnDisk } from "./package-on-disk.js";

const version1 = { "README.md": "pets", "src/index.ts": "one", "src/models/pet.ts": "pet" };
const version2 = { "README.md": "pets", "src/index.ts": "two", "src/client.ts": "client" };

let pet: PackageOnDisk;
beforeEach(() => {
  pet = new PackageOnDisk();
});
afterEach(() => {
  pet.dispose();
});

describe("writePackage", () => {
  it("writes a new package with its manifest, and nothing beside it", async () => {
    const { states, reported } = await pet.write(version1);
    expect(reported).toEqual([]);
    expect(states).toEqual({
      "README.md": "added",
      [manifestPath]: "added",
      "src/index.ts": "added",
      "src/models/pet.ts": "added",
    });
    expect(fs.readdirSync(pet.around)).toEqual(["pet"]);
    expect(pet.read("src/models/pet.ts")).toBe("pet");
    expect(parseManifest(pet.read(manifestPath))).toEqual({
      ...info,
      files: new Map(Object.entries(version1).map(([path, text]) => [path, sha256(text)])),
    });
  });

  it("creates the folders above the package", async () => {
    const outDir = join(pet.around, "a/b/c");
    await pet.write(version1, { outDir });
    expect(fs.readFileSync(join(outDir, "README.md"), "utf8")).toBe("pets");
    expect(fs.readdirSync(join(pet.around, "a/b"))).toEqual(["c"]);
  });

  it("lists outcomes by path", async () => {
    const { outcomes } = await pet.write(version1);
    expect(outcomes.map(({ path }) => path)).toEqual([
      "README.md",
      manifestPath,
      "src/index.ts",
      "src/models/pet.ts",
    ]);
  });

  it("touches nothing where nothing changed", async () => {
    await pet.write(version1);
    pet.age();
    const before = pet.snapshot();
    const folderTime = fs.statSync(pet.outDir).mtimeMs;
    const { states } = await pet.write(version1, { fs: withoutWriting() });
    expect(new Set(Object.values(states))).toEqual(new Set(["unchanged"]));
    expect(pet.snapshot()).toEqual(before);
    expect(fs.statSync(pet.outDir).mtimeMs).toBe(folderTime);
  });

  it("replaces, adds and removes exactly what differs", async () => {
    await pet.write(version1);
    pet.age();
    const { states } = await pet.write(version2);
    expect(states).toEqual({
      "README.md": "unchanged",
      [manifestPath]: "changed",
      "src/client.ts": "added",
      "src/index.ts": "changed",
      "src/models/pet.ts": "removed",
    });
    expect(pet.touched()).toEqual([manifestPath, "src/client.ts", "src/index.ts"]);
    expect(pet.has("src/models")).toBe(false);
    expect(fs.readdirSync(pet.around)).toEqual(["pet"]);
  });

  it("writes the manifest alone where only the description's hash changed", async () => {
    await pet.write(version1);
    pet.age();
    await pet.write(version1, { info: { ...info, specHash: "new" } });
    expect(pet.touched()).toEqual([manifestPath]);
  });

  it("brings back a deleted file and touches nothing else", async () => {
    await pet.write(version1);
    pet.age();
    fs.rmSync(pet.path("src/models"), { recursive: true });
    const { states } = await pet.write(version1);
    expect(states["src/models/pet.ts"]).toBe("added");
    expect(pet.touched()).toEqual(["src/models/pet.ts"]);
  });

  it("keeps a folder in which something else is left", async () => {
    await pet.write(version1);
    pet.put("src/models/notes.txt", "mine");
    await pet.write(version2);
    expect(pet.has("src/models/pet.ts")).toBe(false);
    expect(pet.read("src/models/notes.txt")).toBe("mine");
  });

  it("leaves files that no manifest mentions alone", async () => {
    pet.put("node_modules/a/index.js", "theirs");
    await pet.write(version1);
    const { states } = await pet.write({});
    expect(states["node_modules/a/index.js"]).toBeUndefined();
    expect(pet.read("node_modules/a/index.js")).toBe("theirs");
    expect(fs.readdirSync(pet.outDir).sort()).toEqual(["node_modules", manifestPath]);
  });

  it("changes the case of a name", async () => {
    await pet.write({ "src/Pet.ts": "pet" });
    const { reported, states } = await pet.write({ "src/pet.ts": "pet" });
    expect(reported).toEqual([]);
    expect(states).toMatchObject({ "src/Pet.ts": "removed" });
    expect(fs.readdirSync(pet.path("src"))).toEqual(["pet.ts"]);
  });

  it.each([["../a.ts"], ["/a.ts"], ["a\\b.ts"], ["a\u0000.ts"], ["sdkwright.manifest.json"]])(
    "refuses to write %j",
    async (path) => {
      await expect(pet.write({ [path]: "x" })).rejects.toThrow(InternalError);
      expect(fs.readdirSync(pet.around)).toEqual([]);
    },
  );

  it("refuses two names that differ by case", async () => {
    await expect(pet.write({ "a.ts": "x", "A.ts": "y" })).rejects.toThrow("same file");
  });
});

describe("dry-run", () => {
  it.each([
    { title: "into nothing", before: {}, after: version1 },
    { title: "over another version", before: version1, after: version2 },
  ])("says what a write would do and writes nothing, $title", async ({ before, after }) => {
    if (Object.keys(before).length > 0) await pet.write(before);
    const snapshot = pet.snapshot();
    const dry = await pet.write(after, { mode: "dry-run", fs: withoutWriting() });
    expect(pet.snapshot()).toEqual(snapshot);
    const real = await pet.write(after);
    expect(dry.states).toEqual(real.states);
    expect(dry.reported).toEqual([]);
  });

  it("reports what would stop a write", async () => {
    pet.put("README.md", "mine");
    const { reported } = await pet.write(version1, { mode: "dry-run" });
    expect(reported.map((line) => line.split(" ")[0])).toEqual(["output/foreign-file"]);
  });
});

describe("check", () => {
  it("reports nothing where the output is current", async () => {
    await pet.write(version1);
    const { reported } = await pet.write(version1, { mode: "check", fs: withoutWriting() });
    expect(reported).toEqual([]);
  });

  it("reports each difference and writes nothing", async () => {
    await pet.write(version1);
    const before = pet.snapshot();
    const { reported } = await pet.write(version2, { mode: "check", fs: withoutWriting() });
    expect(reported).toEqual([
      "output/stale '~/pet/src/models/pet.ts' is no longer generated.",
      "output/stale '~/pet/src/client.ts' is missing.",
      "output/stale '~/pet/src/index.ts' is out of date.",
    ]);
    expect(pet.snapshot()).toEqual(before);
  });

  it("says which exports differ, and how", async () => {
    const module = (type: string, more = ""): string =>
      `/** A pet. */\nexport interface Pet {\n  name: ${type};\n}\n${more}`;
    const old = "export function f(): void;\nexport function f(a?: 1): void {}\n";
    await pet.write({ "src/pet.ts": module("string", old), "src/gone.ts": "export type A = 1;\n" });
    const files = { "src/pet.ts": module("number", "export const g = 1;\n"), "src/b.ts": "" };
    const { sink } = await pet.write(files, { mode: "check" });
    const details = sink.diagnostics.map(({ message, detail }) => [
      message.replace(/^.*\/pet\//, ""),
      detail,
    ]);
    expect(Object.fromEntries(details)).toMatchObject({
      "src/gone.ts' is no longer generated.": "- type A",
      "src/b.ts' is missing.": undefined,
      "src/pet.ts' is out of date.": `- function f
+ const g
~ interface Pet
@@ -1,6 +1,5 @@
 /** A pet. */
 export interface Pet {
-  name: string;
+  name: number;
 }
-export function f(): void;
-export function f(a?: 1): void {}
+export const g = 1;`,
    });
  });

  it("reports what people read first, and what follows from others once, if at all", async () => {
    const paths = [
      "README.md",
      "dist/cjs/a.js",
      "dist/esm/a.d.ts",
      "dist/esm/core/package.js",
      "fixtures/a.json",
      "src/a.ts",
      "src/models/a.ts",
      "src/operations/a.ts",
    ];
    const all = (text: string): Record<string, string> =>
      Object.fromEntries(paths.map((path) => [path, text]));
    await pet.write(all("1"));
    const { reported } = await pet.write(all("2"), { mode: "check" });
    expect(reported).toEqual([
      "output/stale '~/pet/src/operations/a.ts' is out of date.",
      "output/stale '~/pet/src/models/a.ts' is out of date.",
      "output/stale '~/pet/src/a.ts' is out of date.",
      "output/stale '~/pet/README.md' is out of date.",
      "output/stale '~/pet/fixtures/a.json' is out of date.",
      "output/stale '~/pet/dist' is out of date in 3 files.",
    ]);
  });

  it("reports what is compiled where nothing else is stale, and the manifest where it is all", async () => {
    const files = { "src/a.ts": "1", "dist/esm/a.js": "1", "dist/esm/a.d.ts": "1" };
    await pet.write(files);
    fs.rmSync(pet.path("dist/esm/a.js"));
    const missing = await pet.write(files, { mode: "check" });
    expect(missing.reported).toEqual(["output/stale '~/pet/dist' is out of date in one file."]);
    await pet.write(files);
    const { reported } = await pet.write(files, {
      mode: "check",
      info: { ...info, generatorVersion: "2.0.0" },
    });
    expect(reported).toEqual(["output/stale '~/pet/sdkwright.manifest.json' is out of date."]);
    pet.put("dist/esm/a.js", "mine");
    const edited = await pet.write(files, { mode: "check" });
    expect(edited.reported).toEqual([
      "output/stale '~/pet/dist/esm/a.js' is different from what would be generated.",
    ]);
  });

  it("reports a file that was edited by hand", async () => {
    await pet.write(version1);
    pet.put("README.md", "mine");
    const { reported } = await pet.write(version1, { mode: "check" });
    expect(reported).toEqual([
      "output/stale '~/pet/README.md' is different from what would be generated.",
    ]);
  });

  it("calls the folder as its user does", async () => {
    const name = "generated/pet";
    await pet.write(version1);
    pet.put("README.md", "mine");
    const { reported, sink } = await pet.write(version1, { mode: "check", name });
    expect(reported).toEqual([
      "output/stale 'generated/pet/README.md' is different from what would be generated.",
    ]);
    expect(sink.diagnostics[0]?.place?.source).toBe("generated/pet/README.md");
    expect((await pet.write(version1, { name })).reported).toEqual([
      "output/edited-file 'generated/pet/README.md' was changed by hand since it was generated.",
    ]);
  });

  it("reports once that there is no package", async () => {
    const { reported } = await pet.write(version1, { mode: "check" });
    expect(reported).toEqual(["output/stale '~/pet' is missing."]);
    expect(fs.readdirSync(pet.around)).toEqual([]);
  });
});

describe("the package's folder", () => {
  it("may be reached through a link", async () => {
    const real = join(pet.around, "real");
    fs.mkdirSync(real);
    fs.symlinkSync("real", pet.outDir);
    const { reported } = await pet.write(version1);
    expect(reported).toEqual([]);
    expect(fs.readFileSync(join(real, "README.md"), "utf8")).toBe("pets");
    expect(fs.lstatSync(pet.outDir).isSymbolicLink()).toBe(true);
    expect(fs.readdirSync(pet.around).sort()).toEqual(["pet", "real"]);
  });

  it.each(["write", "dry-run", "check"] as const)("may not be a file (%s)", async (mode) => {
    fs.writeFileSync(pet.outDir, "a file");
    const { reported } = await pet.write(version1, { mode });
    expect(reported).toEqual([
      "output/unwritable '~/pet' cannot be written: a file is where a folder is needed.",
    ]);
    expect(fs.readFileSync(pet.outDir, "utf8")).toBe("a file");
  });

  it("may not lie under a file", async () => {
    fs.writeFileSync(pet.outDir, "a file");
    const { reported } = await pet.write(version1, { outDir: join(pet.outDir, "x/y") });
    expect(reported).toHaveLength(1);
    expect(reported[0]).toContain("a file is where a folder is needed");
  });
});

/** A file system on which every operation that writes is an error of the test. */
function withoutWriting(): typeof fs {
  const refuse = (): never => {
    throw new Error("this run must not write");
  };
  return {
    ...fs,
    mkdirSync: refuse as unknown as typeof fs.mkdirSync,
    mkdtempSync: refuse as unknown as typeof fs.mkdtempSync,
    writeFileSync: refuse,
    renameSync: refuse,
    linkSync: refuse,
    copyFileSync: refuse,
    rmSync: refuse,
    rmdirSync: refuse,
    utimesSync: refuse,
  };
}
