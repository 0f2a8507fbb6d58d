import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseManifest, renderManifest, sha256 } from "../../../src/output/manifest.js";
import { findPathProblem } from "../../../src/output/package-path.js";

const info = { generatorVersion: "1.2.3", specHash: "5bec", configHash: "c0f1" };
const hash = sha256("x");

describe("renderManifest", () => {
  it("writes one file a line, sorted by path", () => {
    const files = new Map([
      ["src/b.ts", sha256("b")],
      ["10", sha256("ten")],
      ["9", sha256("nine")],
      ["README.md", sha256("r")],
    ]);
    expect(renderManifest({ ...info, files })).toBe(`{
  "generatorVersion": "1.2.3",
  "specHash": "5bec",
  "configHash": "c0f1",
  "files": {
    "10": "${sha256("ten")}",
    "9": "${sha256("nine")}",
    "README.md": "${sha256("r")}",
    "src/b.ts": "${sha256("b")}"
  }
}
`);
  });

  it("comes back from parseManifest", () => {
    const path = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .filter((given) => findPathProblem(given) === undefined);
    const hashes = fc
      .array(fc.tuple(path, fc.constant(hash)))
      .map((entries) => new Map([...entries, ["__proto__", hash]]));
    fc.assert(
      fc.property(hashes, hashes, (files, pending) => {
        const manifest = { ...info, files, pending };
        expect(parseManifest(renderManifest(manifest))).toEqual(manifest);
      }),
    );
  });
});

describe("parseManifest", () => {
  const good = { ...info, files: { "a.ts": hash } };

  it("accepts fields it does not know", () => {
    expect(parseManifest(JSON.stringify({ ...good, later: 1 }))?.files.get("a.ts")).toBe(hash);
  });

  it.each(["\n", "\r\n"])(
    "takes the files of both branches from a merge conflict, lines ending in %j",
    (end) => {
      const lines = [
        "{",
        `  "generatorVersion": "1.2.3",`,
        "<<<<<<< HEAD",
        `  "specHash": "ours",`,
        "||||||| 5bec",
        `  "specHash": "base",`,
        "=======",
        `  "specHash": "theirs",`,
        ">>>>>>> branch",
        `  "configHash": "c0f1",`,
        `  "files": {`,
        "<<<<<<< HEAD",
        `    "a.ts": "${sha256("ours")}",`,
        `    "b.ts": "${hash}",`,
        "=======",
        `    "a.ts": "${sha256("theirs")}",`,
        ">>>>>>> branch",
        `    "c.ts": "${hash}"`,
        "  }",
        "}",
        "",
      ];
      const manifest = parseManifest(lines.join(end));
      expect(manifest).toMatchObject({ ...info, specHash: "ours" });
      expect([...manifest!.files]).toEqual([
        ["a.ts", sha256("ours")],
        ["b.ts", hash],
        ["c.ts", hash],
      ]);
      expect([...manifest!.pending!]).toEqual([
        ["a.ts", sha256("theirs")],
        ["c.ts", hash],
      ]);
    },
  );

  it.each([
    ["", "nothing"],
    ["<<<<<<< HEAD\n{}", "a merge conflict, one side of which is nothing"],
    [
      `<<<<<<< HEAD\n${JSON.stringify(good)}\n=======\n${JSON.stringify({ ...good, files: { "../a.ts": hash } })}\n>>>>>>> x`,
      "a merge conflict, one side of which leads out",
    ],
    ["null", "null"],
    ["[]", "an array"],
    ["{}", "an object without fields"],
    [JSON.stringify({ ...good, files: [] }), "files as an array"],
    [JSON.stringify({ ...good, generatorVersion: 1 }), "a version that is no string"],
    [JSON.stringify({ ...good, files: { "a.ts": "short" } }), "a hash that is none"],
    [JSON.stringify({ ...good, pending: 1 }), "pending files that are none"],
    [JSON.stringify({ ...good, files: { "../a.ts": hash } }), "a path that leads out"],
    [JSON.stringify({ ...good, files: { "/a.ts": hash } }), "an absolute path"],
    [JSON.stringify({ ...good, pending: { "x/../../a.ts": hash } }), "a pending one that does"],
    [JSON.stringify({ ...good, files: { "sdkwright.manifest.json": hash } }), "itself"],
  ])("refuses %j (%s)", (text) => {
    expect(parseManifest(text)).toBeUndefined();
  });
});

it("sha256 hashes a text as its UTF-8 bytes", () => {
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(sha256("é")).toBe(sha256(new Uint8Array([0xc3, 0xa9])));
});
