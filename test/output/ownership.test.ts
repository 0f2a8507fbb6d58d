import * as fs from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { manifestPath, sha256 } from "../../src/output/manifest.js";
import { info, PackageOnDisk } from "./package-on-disk.js";

const version1 = { "README.md": "pets", "src/index.ts": "one" };
const version2 = { "README.md": "pets", "src/index.ts": "two" };

let pet: PackageOnDisk;
beforeEach(() => {
  pet = new PackageOnDisk();
});
afterEach(() => {
  pet.dispose();
});

describe("a file that nobody generated", () => {
  it("stops the run before anything is touched", async () => {
    pet.put("README.md", "mine");
    const before = pet.snapshot();
    const { reported, states } = await pet.write(version1);
    expect(reported).toEqual([
      "output/foreign-file '~/pet/README.md' is in the way, and the generator did not write it.",
    ]);
    expect(states["README.md"]).toBe("refused");
    expect(pet.snapshot()).toEqual(before);
  });

  it("is adopted where its content is right already", async () => {
    pet.put("README.md", "pets");
    pet.age();
    const { reported, states } = await pet.write(version1);
    expect(reported).toEqual([]);
    expect(states["README.md"]).toBe("unchanged");
    expect(pet.touched()).not.toContain("README.md");
    expect((await pet.write({ ...version1, "README.md": "new" })).reported).toEqual([]);
  });

  it("is each reported", async () => {
    pet.put("README.md", "mine");
    pet.put("src/index.ts", "mine");
    expect((await pet.write(version1)).reported).toHaveLength(2);
  });

  it("may be the manifest", async () => {
    await pet.write(version1);
    pet.put(manifestPath, "<<<<<<< ours");
    const before = pet.snapshot();
    const { reported } = await pet.write(version2);
    expect(reported.map((line) => line.split("' ")[0])).toEqual([
      "output/foreign-file '~/pet/sdkwright.manifest.json",
      "output/foreign-file '~/pet/src/index.ts",
    ]);
    expect(pet.snapshot()).toEqual(before);
  });
});

describe("a generated file that was edited by hand", () => {
  it.each([
    { title: "and would be replaced", next: version2 },
    { title: "and would be put back", next: version1 },
    { title: "and would be removed", next: { "README.md": "pets" } },
  ])("stops the run before anything is touched, $title", async ({ next }) => {
    await pet.write(version1);
    pet.put("src/index.ts", "mine");
    const before = pet.snapshot();
    const { reported, states } = await pet.write({ ...next, "src/new.ts": "new" });
    expect(reported).toEqual([
      "output/edited-file '~/pet/src/index.ts' was changed by hand since it was generated.",
    ]);
    expect(states["src/index.ts"]).toBe("refused");
    expect(pet.snapshot()).toEqual(before);
  });

  it("is replaced with force, whatever was edited", async () => {
    await pet.write(version1);
    pet.put("src/index.ts", "mine");
    pet.put("README.md", "mine");
    const { reported, states } = await pet.write({ "src/index.ts": "two" }, { force: true });
    expect(reported).toEqual([]);
    expect(states).toMatchObject({ "src/index.ts": "changed", "README.md": "removed" });
    expect(pet.read("src/index.ts")).toBe("two");
    expect(pet.has("README.md")).toBe(false);
  });

  it("is replaced with force, but nothing that we never wrote is", async () => {
    await pet.write(version1);
    pet.put("src/new.ts", "mine");
    const { reported } = await pet.write({ ...version1, "src/new.ts": "ours" }, { force: true });
    expect(reported[0]).toMatch(/^output\/foreign-file /);
    expect(pet.read("src/new.ts")).toBe("mine");
  });

  it("is shown with what was edited", async () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${index}`);
    const text = (all: readonly string[]): string => `${all.join("\n")}\n`;
    await pet.write({ "a.md": text(lines), "b.md": "b\n", "c.md": "c\n" });
    pet.put("a.md", text(lines.with(50, "mine")));
    pet.put("b.md", text(lines.toReversed()));
    pet.put("c.md", "x".repeat(1000));
    const { sink } = await pet.write({ "a.md": text(lines), "b.md": "b\n", "c.md": "c\n" });
    const [a, b = "", c = ""] = sink.diagnostics.map(({ detail }) => detail);
    expect(a).toBe("@@ -49,5 +49,5 @@\n line 48\n line 49\n-line 50\n+mine\n line 51\n line 52");
    expect(b.split("\n")).toHaveLength(41);
    expect(b).toMatch(/\n\(62 more lines\)$/);
    expect(c.length).toBeLessThan(300);
  });

  it("is none where only its line ends were changed, as by git on Windows", async () => {
    await pet.write({ "a.md": "one\ntwo\n", "b.md": "one\ntwo\n", "c.md": "one\r\ntwo\n" });
    pet.put("a.md", "one\r\ntwo\r\n");
    pet.put("b.md", "one\r\ntwo\r\n");
    const { reported, states } = await pet.write({ "a.md": "one\ntwo\n", "c.md": "three\n" });
    expect(reported).toEqual([]);
    expect(states).toMatchObject({ "a.md": "changed", "b.md": "removed", "c.md": "changed" });
    expect(pet.read("a.md")).toBe("one\ntwo\n");
    pet.put("c.md", "other\r\n");
    expect((await pet.write({ "c.md": "three\n" })).reported[0]).toMatch(/^output\/edited-file /);
  });

  it("is fine where the edit is what is generated now", async () => {
    await pet.write(version1);
    pet.put("src/index.ts", "two");
    const { reported, states } = await pet.write(version2);
    expect(reported).toEqual([]);
    expect(states["src/index.ts"]).toBe("unchanged");
  });
});

describe("a manifest that lies", () => {
  it.each(["../victim.txt", "src/../../victim.txt", "/victim.txt", "..\\victim.txt"])(
    "cannot delete %j",
    async (path) => {
      fs.writeFileSync(join(pet.around, "victim.txt"), "mine");
      const files = { [path]: sha256("mine") };
      pet.put(manifestPath, JSON.stringify({ ...info, files }));
      const { reported } = await pet.write(version1);
      expect(reported).toHaveLength(1);
      expect(fs.readFileSync(join(pet.around, "victim.txt"), "utf8")).toBe("mine");
    },
  );

  it("cannot delete through a link", async () => {
    fs.mkdirSync(join(pet.around, "elsewhere"));
    fs.writeFileSync(join(pet.around, "elsewhere/a.ts"), "mine");
    pet.put(manifestPath, JSON.stringify({ ...info, files: { "src/a.ts": sha256("mine") } }));
    fs.symlinkSync("../elsewhere", pet.path("src"));
    const before = pet.snapshot();
    expect((await pet.write({})).reported).toHaveLength(1);
    expect(pet.snapshot()).toEqual(before);
  });
});

describe("a symbolic link", () => {
  it.each([
    { title: "a folder elsewhere", link: "src", to: "../elsewhere" },
    { title: "a file elsewhere", link: "README.md", to: "../elsewhere/README.md" },
    { title: "a file elsewhere, by its absolute path", link: "README.md", to: "/etc/hostname" },
    { title: "the folder above", link: "src", to: ".." },
    { title: "nothing", link: "README.md", to: "nothing" },
    { title: "itself", link: "README.md", to: "README.md" },
  ])("is not followed to $title", async ({ link, to }) => {
    fs.mkdirSync(join(pet.around, "elsewhere"));
    fs.writeFileSync(join(pet.around, "elsewhere/README.md"), "pets");
    fs.mkdirSync(pet.outDir);
    fs.symlinkSync(to, pet.path(link));
    const before = pet.snapshot();
    const { reported, states } = await pet.write(version1);
    expect(reported).toHaveLength(1);
    expect(reported[0]).toMatch(/^output\/unwritable .*symbolic link/);
    expect(Object.values(states)).toContain("refused");
    expect(pet.snapshot()).toEqual(before);
  });

  it("that stays inside the package is followed", async () => {
    fs.mkdirSync(pet.path("real"), { recursive: true });
    fs.symlinkSync("real", pet.path("src"));
    expect((await pet.write(version1)).reported).toEqual([]);
    expect((await pet.write(version2)).reported).toEqual([]);
    expect(pet.read("real/index.ts")).toBe("two");
  });
});

describe("something in the way", () => {
  it("may be a folder", async () => {
    pet.put("README.md/notes.txt", "mine");
    const before = pet.snapshot();
    const { reported } = await pet.write(version1);
    expect(reported).toEqual([
      "output/unwritable '~/pet/README.md' cannot be written: a folder is in the way.",
    ]);
    expect(pet.snapshot()).toEqual(before);
  });

  it("may be a file where a folder is needed", async () => {
    pet.put("src", "mine");
    const before = pet.snapshot();
    const { reported } = await pet.write({ ...version1, "src/pet.ts": "1", "src/a/b.ts": "2" });
    expect(reported).toEqual([
      "output/unwritable '~/pet/src' cannot be written: a file is where a folder is needed.",
    ]);
    expect(pet.snapshot()).toEqual(before);
  });
});
