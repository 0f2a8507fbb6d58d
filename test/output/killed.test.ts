import { execFile } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { manifestPath } from "../../src/output/manifest.js";
import { recoverPackage } from "../../src/output/write.js";
import { buildProgram } from "../pipeline/workspace.js";
import { PackageOnDisk } from "./package-on-disk.js";

const version1 = { "README.md": "pets", "src/index.ts": "one", "src/models/pet.ts": "pet" };
const version2 = { "README.md": "cats", "src/index.ts": "two", "src/deep/er/client.ts": "client" };
/** One file and two new folders more. */
const version3 = { ...version1, "fixtures/a/b.json": "1", "fixtures/c.json": "2", "zoo/z.md": "z" };
const script = fileURLToPath(new URL("write-and-die.mjs", import.meta.url));

interface Death {
  readonly signal: string | undefined;
  readonly changes: number;
}

/** Writes in a process of its own that is killed instead of its nth change; 0 lets it live. */
async function writeAndDie(
  pet: PackageOnDisk,
  files: Readonly<Record<string, string>>,
  nth: number,
): Promise<Death> {
  const argv = [script, pet.outDir, String(nth), JSON.stringify(files)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    const { changes, reported } = JSON.parse(stdout) as { changes: number; reported: string[] };
    expect(reported).toEqual([]);
    return { signal: undefined, changes };
  } catch (error) {
    const { signal } = error as { readonly signal?: string };
    if (signal === undefined) throw error;
    return { signal, changes: nth };
  }
}

/** The files of the package, without the manifest: which package it is, told by its content. */
function contentOf(pet: PackageOnDisk): Record<string, string> {
  const prefix = "pet/";
  const entries = Object.entries(pet.snapshot()).filter(
    ([path, state]) => path.startsWith(prefix) && state !== "folder",
  );
  const named = entries.map(([path, state]) => [
    path.slice(prefix.length),
    state.replace(/^\S+ /, ""),
  ]);
  const content = Object.fromEntries(named) as Record<string, string>;
  delete content[manifestPath];
  return content;
}

beforeAll(buildProgram);

let pet: PackageOnDisk;
beforeEach(() => {
  pet = new PackageOnDisk();
});
afterEach(() => {
  pet.dispose();
});

interface DeathCase {
  readonly title: string;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  /** What somebody else keeps in the package's folder. */
  readonly mine?: Readonly<Record<string, string>>;
}

describe("a process that is killed", () => {
  it.each<DeathCase>([
    { title: "while it replaces a package", before: version1, after: version2 },
    { title: "while it adds folders to a package", before: version1, after: version3 },
    { title: "while it writes the first", before: {}, after: version1 },
    {
      title: "while it writes the first beside a file",
      before: {},
      after: version1,
      mine: { "notes.txt": "mine" },
    },
  ])("$title leaves the old one or the new one", { timeout: 120_000 }, async (given) => {
    const { before, after, mine = {} } = given;
    const isFirst = Object.keys(before).length === 0;
    let isCommitted = false;
    for (let nth = 1; ; nth++) {
      const other = new PackageOnDisk();
      for (const [path, text] of Object.entries(mine)) other.put(path, text);
      if (!isFirst) await other.write(before);
      const { signal } = await writeAndDie(other, after, nth);
      const sink = new DiagnosticSink();
      await recoverPackage(other.outDir, sink);
      expect(sink.diagnostics).toEqual([]);
      // Once it is to be the new one, no later death makes it the old one again.
      const content = fs.existsSync(other.outDir) ? contentOf(other) : {};
      isCommitted ||= isDeepStrictEqual(content, { ...after, ...mine });
      expect({ nth, content }).toEqual({
        nth,
        content: { ...(isCommitted ? after : before), ...mine },
      });
      // A check agrees, and the next write has nothing else to do.
      const current = isCommitted ? after : before;
      if (isCommitted || !isFirst)
        expect((await other.write(current, { mode: "check" })).reported).toEqual([]);
      expect((await other.write(after)).reported).toEqual([]);
      expect(contentOf(other)).toEqual({ ...after, ...mine });
      expect(fs.readdirSync(other.around).filter((name) => !name.endsWith(".gone"))).toEqual([
        "pet",
      ]);
      other.dispose();
      if (signal === undefined) break;
      expect(signal).toBe("SIGKILL");
    }
    expect(isCommitted).toBe(true);
  });

  it("leaves nothing of what it had staged to another package", { timeout: 60_000 }, async () => {
    for (let nth = 1; ; nth++) {
      const other = new PackageOnDisk();
      const { signal } = await writeAndDie(other, version3, nth);
      if (signal === undefined) {
        other.dispose();
        break;
      }
      // Without recovering first, as where another process is about to recover.
      expect((await other.write(version2)).reported).toEqual([]);
      expect(contentOf(other)).toEqual(version2);
      other.dispose();
    }
  });

  it("is not finished over a file that somebody edited since", async () => {
    await pet.write(version1);
    const { changes } = await writeAndDie(pet, version2, await secondInstall());
    expect(changes).toBeGreaterThan(5);
    pet.put("src/index.ts", "mine");
    await recoverPackage(pet.outDir, new DiagnosticSink());
    expect(pet.read("src/index.ts")).toBe("mine");
    const { reported } = await pet.write(version2);
    expect(reported).toEqual([
      "output/edited-file '~/pet/src/index.ts' was changed by hand since it was generated.",
    ]);
    expect((await pet.write(version2, { force: true })).reported).toEqual([]);
    expect(contentOf(pet)).toEqual(version2);
  });
});

/** The number of the change that is in the middle of the swap of `version1` with `version2`. */
async function secondInstall(): Promise<number> {
  const other = new PackageOnDisk();
  await other.write(version1);
  const { changes } = await writeAndDie(other, version2, 0);
  other.dispose();
  return changes - 6;
}

describe("two processes at once", () => {
  it("write one package after the other", { timeout: 60_000 }, async () => {
    const big = (word: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`src/f${index}.ts`, word]));
    const words = ["one", "two", "three", "four"];
    await Promise.all(words.map((word) => writeAndDie(pet, big(word), 0)));
    const content = contentOf(pet);
    expect(Object.keys(content)).toHaveLength(300);
    const [word = "", ...others] = [...new Set(Object.values(content))];
    expect(others).toEqual([]);
    expect((await pet.write(big(word), { mode: "check" })).reported).toEqual([]);
    expect(fs.readdirSync(pet.around)).toEqual(["pet"]);
  });

  it("wait for each other, but not for ever", async () => {
    await pet.write(version1);
    let links = 0;
    await pet.write(version2, {
      fs: {
        ...fs,
        // In the middle of one write, another one wants to begin.
        linkSync: (from, to) => {
          fs.linkSync(from, to);
          links += 1;
          if (links === 2) inner = pet.write(version1, { patience: 60 });
        },
      },
    });
    expect((await inner)?.reported).toEqual([]);
    expect(pet.read("README.md")).toBe("pets");
  });

  it("say who has the package where it takes too long", async () => {
    await pet.write(version1);
    const stage = await claimForGood();
    const { reported } = await pet.write(version2, { patience: 60 });
    expect(reported).toEqual([
      expect.stringMatching(`^output/busy '~/pet' is being written by process 1 on '`),
    ]);
    expect(pet.read("README.md")).toBe("pets");
    // A dry run and a check take nothing, so they need not wait.
    expect((await pet.write(version2, { mode: "dry-run" })).reported).toEqual([]);
    // Whoever cannot be asked is given up after a while.
    fs.utimesSync(join(stage, "owner-0"), 1000, 1000);
    expect((await pet.write(version2, { patience: 60 })).reported).toEqual([]);
    expect(fs.readdirSync(pet.around)).toEqual(["pet"]);
  });
});

let inner: ReturnType<PackageOnDisk["write"]> | undefined;

/** Leaves a claim of a process that is alive, and is not this one. */
async function claimForGood(): Promise<string> {
  const { stagePath } = await import("../../src/output/claim.js");
  const { hostname } = await import("node:os");
  const stage = stagePath(fs.realpathSync(pet.outDir), fs);
  fs.mkdirSync(stage);
  const owner = { pid: 1, host: hostname(), began: 1 };
  fs.writeFileSync(join(stage, "owner-0"), JSON.stringify(owner));
  return stage;
}
