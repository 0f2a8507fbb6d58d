import { readdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/lint/finding.js";
import { withFolder } from "../diagnostics/temporary-folder.js";
import { lintFile } from "../support/lint-description.js";
import { isShared, sharedPath } from "../support/shared-folder.js";

const own = readdirSync("test/specs").filter((name) => /\.(yaml|json)$/.test(name));
const shared = ["real/asana.yaml", "real/figma.yaml", "conductorone/2025-08-20.yaml"];

const documents = [
  ...own.map((name) => ({ name, path: resolve("test/specs", name), isThere: true })),
  { name: "rich", path: resolve("test/pipeline/rich.yaml"), isThere: true },
  ...shared.map((name) => ({
    name: `needs ../shared: ${name}`,
    path: sharedPath(`corpus/${name}`),
    isThere: isShared(`corpus/${name}`),
  })),
];

const keyOf = ({ diagnostic: { code, place } }: Finding): string =>
  `${code} ${place?.source} ${place?.pointer}`;

/** What a list has more often than another. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const rest = [...before];
  return after.filter((code) => {
    const index = rest.indexOf(code);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}

describe("the fixes of every finding", { timeout: 120_000 }, () => {
  for (const { name, path, isThere } of documents) {
    test.skipIf(!isThere)(`make it vanish, and nothing else worse: ${name}`, async () => {
      const cwd = dirname(path);
      const before = await lintFile(basename(path), cwd);
      const fixed = before.findings.filter(({ fix }) => fix !== undefined);
      expect(before.overlay === undefined).toBe(fixed.length === 0);
      if (before.overlay === undefined) return;
      await withFolder({ "overlay.json": JSON.stringify(before.overlay) }, async (folder) => {
        const after = await lintFile(basename(path), cwd, [`${folder}/overlay.json`]);
        const left = new Set(after.findings.map(keyOf));
        expect(fixed.map(keyOf).filter((key) => left.has(key))).toEqual([]);
        const concerns = ({ diagnostics }: typeof after): readonly string[] =>
          diagnostics.filter(({ severity }) => severity !== "info").map(({ code }) => code);
        // Nothing of what reading says is new: the document is as valid as it was.
        expect(added(concerns(before), concerns(after))).toEqual([]);
      });
    });
  }
});
