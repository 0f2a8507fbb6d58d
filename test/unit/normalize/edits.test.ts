import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/ir/types.js";
import { Edits } from "../../../src/normalize/edits.js";

describe("where a place was before the edits", () => {
  const root: JsonObject = { list: [{ a: 1 }, 2, { b: [3, 4, 5] }, 6], "1": { x: 1 }, other: [7] };

  test.each([
    [[["list", 0]], "/list/0", "/list/1"],
    [[["list", 0]], "/list/1/b/2", "/list/2/b/2"],
    [
      [
        ["list", 1],
        ["list", 0],
      ],
      "/list/0/b",
      "/list/2/b",
    ],
    [[["list", 1]], "/list/0/a", "/list/0/a"],
    [
      [
        ["list", 0],
        ["list", 2, "b", 0],
      ],
      "/list/1/b/1",
      "/list/2/b/2",
    ],
    [[["1", "x"]], "/1", "/1"],
    [[["list", 0]], "/other/0", "/other/0"],
    [[], "/list/1", "/list/1"],
  ] as const)("without %j, %s was %s", (removed, pointer, want) => {
    const edits = new Edits();
    for (const path of removed) edits.remove(path);
    edits.apply(root);
    expect(edits.originalOf(pointer)).toBe(want);
  });
});
