import { execFileSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../src/output/file-system.js";
import { PackageOnDisk } from "./package-on-disk.js";

let pet: PackageOnDisk;
beforeEach(() => {
  pet = new PackageOnDisk();
});
afterEach(() => {
  pet.dispose();
});

/** A small disk, where it may be mounted: that takes Linux and root. */
function mountSmallDisk(): string | undefined {
  const folder = fs.mkdtempSync(join(tmpdir(), "sdkwright-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    fs.rmdirSync(folder);
    return undefined;
  }
}

const disk = mountSmallDisk();
afterAll(() => {
  if (disk === undefined) return;
  execFileSync("umount", [disk]);
  fs.rmdirSync(disk);
});

const filesOf = (count: number, word: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`src/f${index}.ts`, word.repeat(4000)]),
  );

describe.skipIf(disk === undefined)("a disk that is full (needs leave to mount)", () => {
  const outDir = join(disk ?? "", "pet");
  const texts = (): Record<string, string> =>
    Object.fromEntries(
      fs
        .readdirSync(outDir, { recursive: true, encoding: "utf8" })
        .filter((path) => fs.statSync(join(outDir, path)).isFile())
        .toSorted()
        .map((path) => [path, fs.readFileSync(join(outDir, path), "utf8")]),
    );
  const full = [expect.stringMatching(/^output\/unwritable .* the disk is full\.$/)];

  it("gets no package at all where none fits", async () => {
    expect((await pet.write(filesOf(100, "a"), { outDir })).reported).toEqual(full);
    expect(fs.readdirSync(disk ?? "")).toEqual([]);
  });

  it("keeps the old package, whichever new one does not fit beside it", async () => {
    expect((await pet.write(filesOf(20, "a"), { outDir })).reported).toEqual([]);
    const before = texts();
    for (let count = 10; count <= 60; count += 5) {
      const { reported } = await pet.write(filesOf(count, "b"), { outDir });
      if (reported.length === 0) {
        expect((await pet.write(filesOf(20, "a"), { outDir })).reported).toEqual([]);
        continue;
      }
      expect({ count, reported }).toEqual({ count, reported: full });
      expect(texts()).toEqual(before);
      expect(fs.readdirSync(disk ?? "")).toEqual(["pet"]);
    }
    // There is not room for twice sixty.
    expect((await pet.write(filesOf(60, "b"), { outDir })).reported).toEqual(full);
    expect((await pet.write(filesOf(3, "c"), { outDir })).reported).toEqual([]);
    expect(Object.keys(texts())).toHaveLength(4);
  });
});

/** The disk, except that what differs by case alone is one file, which keeps the spelling it was made with. */
function ignoringCase(): FileSystem {
  const spelled = (path: string): string => {
    const parent = dirname(path);
    if (parent === path) return path;
    const folder = spelled(parent);
    const name = basename(path);
    const entries = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
    const known = entries.find((entry) => entry.toLowerCase() === name.toLowerCase());
    return join(folder, known ?? name);
  };
  const one =
    <Rest extends unknown[], Result>(operation: (path: string, ...rest: Rest) => Result) =>
    (path: fs.PathLike, ...rest: Rest): Result =>
      operation(spelled(String(path)), ...rest);
  const two =
    (operation: (from: string, to: string) => void) =>
    (from: fs.PathLike, to: fs.PathLike): void => {
      // What is renamed to another spelling of itself gets that.
      const [source, target] = [spelled(String(from)), spelled(String(to))];
      operation(source, source === target ? join(dirname(target), basename(String(to))) : target);
    };
  return {
    ...fs,
    accessSync: one(fs.accessSync),
    copyFileSync: two(fs.copyFileSync),
    linkSync: two(fs.linkSync),
    lstatSync: one(fs.lstatSync),
    mkdirSync: one(fs.mkdirSync),
    readFileSync: one(fs.readFileSync),
    renameSync: two(fs.renameSync),
    rmdirSync: one(fs.rmdirSync),
    rmSync: one(fs.rmSync),
    statSync: one(fs.statSync),
    utimesSync: one(fs.utimesSync),
    writeFileSync: one(fs.writeFileSync),
  } as unknown as FileSystem;
}

describe("a file system that ignores case", () => {
  const lower = { "src/pet.ts": "one", "src/Zoo.ts": "zoo" };
  const upper = { "src/Pet.ts": "two", "src/Zoo.ts": "zoo" };

  it.each([
    { title: "another text", text: "two" },
    { title: "the same text", text: "one" },
  ])("has one file under its new spelling, with $title", async ({ text }) => {
    const options = { fs: ignoringCase() };
    expect((await pet.write(lower, options)).reported).toEqual([]);
    const next = { ...upper, "src/Pet.ts": text };
    expect((await pet.write(next, options)).reported).toEqual([]);
    expect(fs.readdirSync(pet.path("src")).toSorted()).toEqual(["Pet.ts", "Zoo.ts"]);
    expect(pet.read("src/Pet.ts")).toBe(text);
    expect((await pet.write(next, { ...options, mode: "check" })).reported).toEqual([]);
    expect((await pet.write(lower, options)).reported).toEqual([]);
    expect(pet.read("src/pet.ts")).toBe("one");
  });

  it("keeps a file of somebody else's whose name differs by case alone", async () => {
    const options = { fs: ignoringCase() };
    pet.put("src/PET.ts", "mine");
    expect((await pet.write(lower, options)).reported).toEqual([
      expect.stringMatching(/^output\/foreign-file '~\/pet\/src\/pet\.ts'/),
    ]);
    expect(pet.read("src/PET.ts")).toBe("mine");
  });

  it("is never given two files that would be one", async () => {
    await expect(pet.write({ "src/a.ts": "1", "src/A.ts": "2" })).rejects.toThrow(/A\.ts/);
  });
});
