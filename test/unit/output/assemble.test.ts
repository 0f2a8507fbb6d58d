import { describe, expect, it } from "vitest";
import { assembleFiles } from "../../../src/output/assemble.js";
import type { EmittedFile } from "../../../src/support/emitted-file.js";

const emitted: readonly EmittedFile[] = [
  {
    kind: "module",
    path: "src/b.ts",
    body: "export interface B {a:A}",
    imports: [{ name: "A", from: "src/a.ts", value: false }],
    banner: "Made by sdkwright.",
  },
  { kind: "text", path: "README.md", text: "# A\n* b\n", format: "markdown" },
  { kind: "text", path: "LICENSE", text: "as  it\n  is", format: "none" },
  { kind: "text", path: "src/a.ts", text: "export interface A{}", format: "typescript" },
  { kind: "text", path: "package.json", text: '{"name":"a"}', format: "json" },
];

describe("assembleFiles", () => {
  it("gives every file its final text, sorted by path", async () => {
    expect([...(await assembleFiles(emitted, "oxfmt"))]).toEqual([
      ["LICENSE", "as  it\n  is"],
      ["README.md", "# A\n\n- b\n"],
      ["package.json", '{\n  "name": "a"\n}\n'],
      ["src/a.ts", "export interface A {}\n"],
      [
        "src/b.ts",
        '/*\n * Made by sdkwright.\n */\n\nimport type { A } from "./a.js";\n\nexport interface B {\n  a: A;\n}\n',
      ],
    ]);
  });

  it("gives the same with both formatters here, and in any order", async () => {
    const want = await assembleFiles(emitted, "oxfmt");
    expect(await assembleFiles(emitted.toReversed(), "prettier")).toEqual(want);
  });

  it("refuses two emitters that write one file", async () => {
    await expect(assembleFiles([...emitted, emitted[0]!], "oxfmt")).rejects.toThrow("same file");
  });
});
