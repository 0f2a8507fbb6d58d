import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasTimesOf } from "../../../src/cli/run-record.js";
import { takeStamps } from "../../../src/cli/stamps.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sdkwright-stamps-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The stamps of a run that has read `api.yaml` and made a manifest and `kept.ts`, which it had found as it should be, and `new.ts`. */
async function stampsAfter(change: () => void): Promise<readonly string[] | undefined> {
  const read = [put("api.yaml", "openapi")];
  put("kept.ts", "kept");
  utimesSync(join(folder, "kept.ts"), 1000, 1000);
  await new Promise((done) => setTimeout(done, 60));
  const began = Date.now();
  put("new.ts", "new");
  put("manifest", "manifest");
  change();
  const made = [
    { path: join(folder, "kept.ts"), hash: sha256("kept"), isWritten: false },
    { path: join(folder, "new.ts"), hash: sha256("new"), isWritten: true },
    { path: join(folder, "manifest"), hash: sha256("manifest"), isWritten: true },
  ];
  const manifests = [join(folder, "manifest")];
  const stamps = await takeStamps({ read, own: [], made, manifests }, began);
  return stamps?.map(([path]) => path.slice(folder.length + 1));
}

describe("the stamps of a run", () => {
  test.each([
    { title: "nothing else happened", change: () => undefined, isKept: true },
    {
      title: "what it had read was written again as it was",
      change: () => put("kept.ts", "kept"),
      isKept: true,
    },
    { title: "an input changed", change: () => put("api.yaml", "swagger"), isKept: false },
    {
      title: "a file that it had read was edited",
      change: () => put("kept.ts", "KEPT"),
      isKept: false,
    },
    {
      title: "another run put its files in place",
      change: () => [put("new.ts", "NEW"), put("manifest", "MANIFEST")],
      isKept: false,
    },
    {
      title: "another run removed the package",
      change: () => rmSync(join(folder, "manifest")),
      isKept: false,
    },
  ])("are kept: $isKept, where $title", async ({ change, isKept }) => {
    const want = isKept ? ["api.yaml", "kept.ts", "new.ts", "manifest"] : undefined;
    expect(await stampsAfter(change)).toEqual(want);
  });

  test("are of times that can be trusted, where what the run keeps was written last", async () => {
    const began = Date.now();
    const made = [{ path: put("manifest", "manifest"), hash: sha256("manifest"), isWritten: true }];
    const lock = put("lock", "lock");
    const later = (Date.now() + 15) / 1000;
    utimesSync(lock, later, later);
    const files = { read: [], own: [lock], made, manifests: [] };
    const stamps = (await takeStamps(files, began)) ?? [];
    const at = Date.now();
    expect(stamps.map((stamp) => hasTimesOf(stamp, at))).toEqual([true, true]);
  });
});
