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

describe("where a place is after the edits", () => {
  const root: JsonObject = { list: [1, { a: [2, 3] }, 4], choice: { "3": { b: 5 }, c: 6 } };

  test.each([
    { removed: [["list", 0]], pointer: "/list/1/a/1", want: "/list/0/a/1" },
    { removed: [["list", 0]], pointer: "/list/0", want: "/list/-" },
    { removed: [["list", 1, "a", 0]], pointer: "/list/1/a/1", want: "/list/1/a/0" },
    { removed: [["list", 2]], pointer: "/list/0", want: "/list/0" },
    { removed: [], pointer: "/choice/3/b", want: "/choice/0/b" },
    { removed: [], pointer: "/choice/c", want: "/choice/1" },
    { removed: [["list", 0]], pointer: "/other/1", want: "/other/1" },
  ])("without $removed, $pointer is $want", ({ removed, pointer, want }) => {
    const edits = new Edits();
    for (const path of removed) edits.remove(path);
    edits.makeList(["choice"], [{ b: 5 }, 6], [["3"], ["c"]]);
    edits.apply(root);
    expect(edits.movesItems).toBe(true);
    expect(edits.placeAfter(pointer)).toBe(want);
  });
});
