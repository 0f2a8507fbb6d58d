import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../src/output/file-system.js";
import { InternalError } from "../../src/output/internal-error.js";
import { manifestPath } from "../../src/output/manifest.js";
import { PackageOnDisk } from "./package-on-disk.js";

const version1 = { "README.md": "pets", "src/index.ts": "one", "src/models/pet.ts": "pet" };
const version2 = { "README.md": "cats", "src/index.ts": "two", "src/deep/er/client.ts": "client" };

let pet: PackageOnDisk;
beforeEach(() => {
  pet = new PackageOnDisk();
});
afterEach(() => {
  pet.dispose();
});

type Operation = "renameSync" | "writeFileSync" | "mkdirSync" | "linkSync";

/** The disk, except that one operation fails at its nth call, or from then on. */
function failing(operation: Operation, nth: number, code: string, forGood = false): Counted {
  let calls = 0;
  const real = fs[operation] as (...parameters: unknown[]) => unknown;
  const fake = (...parameters: unknown[]): unknown => {
    calls += 1;
    if (calls === nth || (forGood && calls > nth)) {
      throw Object.assign(new Error(code), { code, syscall: operation });
    }
    return real(...parameters);
  };
  return { fs: { ...fs, [operation]: fake } as FileSystem, calls: () => calls };
}

interface Counted {
  readonly fs: FileSystem;
  readonly calls: () => number;
}

/** How often a successful update calls an operation, so that each call can be made to fail. */
async function countCalls(operation: Operation): Promise<number> {
  const other = new PackageOnDisk();
  const counter = failing(operation, -1, "EIO");
  await other.write(version1);
  await other.write(version2, { fs: counter.fs });
  other.dispose();
  return counter.calls();
}

const operations: readonly Operation[] = ["renameSync", "writeFileSync", "mkdirSync"];

describe.each(operations)("where %s fails", (operation) => {
  it.each([false, true])("the old output is as it was (failing for good: %s)", async (forGood) => {
    const calls = await countCalls(operation);
    expect(calls).toBeGreaterThan(0);
    await pet.write(version1);
    pet.age();
    const before = pet.snapshot();
    for (let nth = 1; nth <= calls; nth++) {
      const { reported } = await pet.write(version2, {
        fs: failing(operation, nth, "ENOSPC", forGood).fs,
      });
      // The last rename is of the staging folder, once all is done.
      if (operation === "renameSync" && nth === calls) {
        expect(reported).toEqual([]);
        break;
      }
      expect(reported).toHaveLength(1);
      expect(reported[0]).toMatch(
        /^output\/unwritable '~.*' cannot be written: the disk is full\.$/,
      );
      expect(pet.snapshot()).toEqual(before);
    }
    expect((await pet.write(version2)).reported).toEqual([]);
  });

  it("nothing is left of a first run", async () => {
    let nth = 1;
    for (; nth < 50; nth++) {
      const { reported } = await pet.write(version1, { fs: failing(operation, nth, "EACCES").fs });
      if (reported.length === 0) break;
      expect(reported[0]).toContain("access is denied");
      expect(fs.readdirSync(pet.around)).toEqual([]);
    }
    expect(nth).toBeGreaterThan(1);
    expect(pet.read("src/index.ts")).toBe("one");
  });
});

describe("a folder that cannot be put in place", () => {
  // Of what is written here, the last two steps are `fixtures` and the manifest.
  const more = { ...version1, "fixtures/a.json": "1", "fixtures/deep/b.json": "2" };

  it.each([3, 4])("leaves the old output as it was (rename %d)", async (nth) => {
    await pet.write(version1);
    pet.age();
    const before = pet.snapshot();
    for (const forGood of [false, true]) {
      const { reported } = await pet.write(more, {
        fs: failing("renameSync", nth, "EACCES", forGood).fs,
      });
      expect(reported).toEqual([expect.stringContaining("access is denied")]);
      expect(pet.snapshot()).toEqual(before);
    }
    expect((await pet.write(more)).reported).toEqual([]);
    expect(pet.read("fixtures/deep/b.json")).toBe("2");
  });

  it("is not written into where somebody else made it meanwhile", async () => {
    const { reported } = await pet.write(version1, {
      fs: {
        ...fs,
        renameSync: (from, to) => {
          if (to === join(fs.realpathSync(pet.around), "pet")) pet.put("mine.txt", "mine");
          fs.renameSync(from, to);
        },
      },
    });
    expect(reported).toEqual([
      "output/unwritable '~/pet' cannot be written: something else is there.",
    ]);
    expect(fs.readdirSync(pet.outDir)).toEqual(["mine.txt"]);
    expect((await pet.write(version1)).reported).toEqual([]);
    expect(pet.read("mine.txt")).toBe("mine");
  });
});

describe("a failure", () => {
  it("is reported with the path that the user knows", async () => {
    fs.mkdirSync(join(pet.around, "real"));
    fs.symlinkSync("real", pet.outDir);
    const { reported } = await pet.write(version1, { fs: failing("renameSync", 3, "EBUSY").fs });
    expect(reported).toEqual([
      "output/unwritable '~/pet/README.md' cannot be written: another program is using it.",
    ]);
  });

  it("is about the folder that may not be written into, not about what is staged there", async () => {
    await pet.write(version1);
    // As root, tests may write everywhere.
    const mkdirSync = ((path: string, options: fs.MakeDirectoryOptions) => {
      if (fs.existsSync(path)) return fs.mkdirSync(path, options);
      throw Object.assign(new Error(path), { code: "EACCES", syscall: "mkdir" });
    }) as typeof fs.mkdirSync;
    const { reported } = await pet.write(version2, { fs: { ...fs, mkdirSync } });
    expect(reported).toEqual(["output/unwritable '~' cannot be written: access is denied."]);
  });

  it("of an unknown kind is named", async () => {
    const { reported } = await pet.write(version1, { fs: failing("renameSync", 1, "EIO").fs });
    expect(reported[0]).toContain("it fails with EIO");
  });

  it("that is a bug passes through, after the rollback", async () => {
    await pet.write(version1);
    const before = pet.snapshot();
    let calls = 0;
    const broken: FileSystem = {
      ...fs,
      renameSync: (from, to) => {
        if (++calls === 4) throw new TypeError("a bug");
        fs.renameSync(from, to);
      },
    };
    await expect(pet.write(version2, { fs: broken })).rejects.toThrow(TypeError);
    expect(pet.snapshot()).toEqual(before);
  });

  it("that cannot be undone keeps the old files and says where", async () => {
    await pet.write(version1);
    const broken: FileSystem = {
      ...failing("renameSync", 4, "EIO", true).fs,
      copyFileSync: () => {
        throw Object.assign(new Error("EIO"), { code: "EIO", syscall: "copyfile" });
      },
    };
    const run = pet.write(version2, { fs: broken });
    await expect(run).rejects.toThrow(InternalError);
    const stage = fs.readdirSync(pet.around).find((name) => name.startsWith(".sdkwright-stage-"))!;
    await expect(run).rejects.toThrow(stage);
    const kept = fs.readdirSync(join(pet.around, stage), { withFileTypes: true });
    const texts = kept
      .filter((entry) => entry.isFile())
      .map(({ name }) => fs.readFileSync(join(pet.around, stage, name), "utf8"));
    expect(texts).toContain("pet");
  });
});

describe("a file system", () => {
  it("without hard links is written to, and rolled back, all the same", async () => {
    await pet.write(version1);
    pet.age();
    const before = pet.snapshot();
    const noLinks = (fail: number): FileSystem => ({
      ...failing("renameSync", fail, "EIO").fs,
      linkSync: failing("linkSync", 1, "EPERM", true).fs.linkSync,
    });
    expect((await pet.write(version2, { fs: noLinks(5) })).reported).toHaveLength(1);
    expect(pet.snapshot()).toEqual(before);
    expect((await pet.write(version2, { fs: noLinks(-1) })).reported).toEqual([]);
    expect(pet.read("src/index.ts")).toBe("two");
  });

  it("whose folders cannot be listed is looked at file by file", async () => {
    const unlisted: FileSystem = {
      ...fs,
      readdirSync: ((path: string) => {
        if (path.includes(".sdkwright-stage-")) return fs.readdirSync(path);
        throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "scandir" });
      }) as FileSystem["readdirSync"],
    };
    await pet.write(version1);
    pet.age();
    expect((await pet.write(version2, { fs: unlisted })).states).toMatchObject({
      "README.md": "changed",
      "src/deep/er/client.ts": "added",
      "src/models/pet.ts": "removed",
    });
    pet.put("src/index.ts", "mine");
    expect((await pet.write(version1, { fs: unlisted })).reported).toEqual([
      expect.stringContaining("output/edited-file '~/pet/src/index.ts'"),
    ]);
  });

  it("that is mounted at the package's folder is staged inside it", async () => {
    fs.mkdirSync(pet.outDir);
    const folders: string[] = [];
    const mounted = {
      ...fs,
      statSync: (path: fs.PathLike) => {
        const stats = fs.statSync(path);
        if (String(path) === fs.realpathSync(pet.around)) stats.dev += 1;
        return stats;
      },
      mkdirSync: (path: string, options?: fs.MakeDirectoryOptions) => {
        folders.push(path);
        return fs.mkdirSync(path, options);
      },
    } as unknown as FileSystem;
    expect((await pet.write(version1, { fs: mounted })).reported).toEqual([]);
    expect(folders).toContainEqual(
      expect.stringMatching(`^${fs.realpathSync(pet.outDir)}/\\.sdkwright-stage-`),
    );
    expect(fs.readdirSync(pet.outDir).sort()).toEqual(["README.md", manifestPath, "src"]);
  });

  it("whose folder around the package is read-only is staged inside it", async () => {
    fs.mkdirSync(pet.outDir);
    const locked: FileSystem = {
      ...fs,
      accessSync: (path) => {
        if (path === fs.realpathSync(pet.around)) throw new Error("EROFS");
      },
      mkdirSync: ((path: string, options?: fs.MakeDirectoryOptions) => {
        if (!path.startsWith(`${fs.realpathSync(pet.outDir)}/`) && !fs.existsSync(path)) {
          throw Object.assign(new Error("EROFS"), { code: "EROFS", syscall: "mkdir" });
        }
        return fs.mkdirSync(path, options);
      }) as FileSystem["mkdirSync"],
    };
    expect((await pet.write(version1, { fs: locked })).reported).toEqual([]);
    expect((await pet.write(version2, { fs: locked })).reported).toEqual([]);
    expect(fs.readdirSync(pet.outDir).sort()).toEqual(["README.md", manifestPath, "src"]);
  });
});
