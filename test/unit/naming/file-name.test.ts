import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distinctFileNames, fileName } from "../../../src/naming/file-name.js";
import { foldPath } from "../../../src/support/fold-path.js";

describe("the name of a file", () => {
  it.each([
    { given: ["Pet Store"], want: "pet-store" },
    { given: ["CON"], want: "con-" },
    { given: ["com²"], want: "com²-" },
    { given: ["nul", "v1"], want: "nul-.v1" },
    { given: ["index"], want: "index-" },
    { given: ["straße"], want: "strasse" },
    { given: ["ΟΔΟΣ"], want: "οδοσ" },
    { given: ["cafe\u0301"], want: "café" },
    { given: ["../../etc/passwd"], want: "etc-passwd" },
    { given: ["a.b. "], want: "a-b" },
    { given: ["İ"], want: "i̇" },
  ])("of $given is $want", ({ given, want }) => {
    expect(fileName(...given)).toBe(want);
  });

  it("is short, folded, and the same only for what folds to the same", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const name = fileName(text);
        expect(foldPath(name)).toBe(name);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(100);
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("distinctFileNames", () => {
  it("gives names that would be one file a hash each, whatever their order", () => {
    const names = ["getItem", "getITEM", "other"];
    const files = distinctFileNames(names);
    expect(files.get("other")).toBe("other");
    expect(files.get("getItem")).toMatch(/^get-item-[0-9a-f]{8}$/);
    expect(files.get("getITEM")).toMatch(/^get-item-[0-9a-f]{8}$/);
    expect(new Set(files.values()).size).toBe(3);
    expect(distinctFileNames(names.toReversed())).toEqual(files);
  });
});
