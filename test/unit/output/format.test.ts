import { describe, expect, it } from "vitest";
import { formatFiles, formatText, type Formatter } from "../../../src/output/format.js";
import { InternalError } from "../../../src/output/internal-error.js";

const formatters: readonly Formatter[] = ["oxfmt", "prettier"];

const table = [
  { path: "a.ts", given: "const  a = {b:1}", want: "const a = { b: 1 };\n" },
  { path: "a.js", given: "f( 'x' )", want: 'f("x");\n' },
  { path: "a.json", given: '{"b":1,"a":[1,2]}', want: '{ "b": 1, "a": [1, 2] }\n' },
  {
    path: "package.json",
    given: '{"version":"1","name":"a"}',
    want: '{\n  "version": "1",\n  "name": "a"\n}\n',
  },
  { path: "README.md", given: "# A\n* b\n* c\n", want: "# A\n\n- b\n- c\n" },
  {
    path: "imports.ts",
    given: 'import { b } from "./b.js";\nimport { a } from "./a.js";\nf(a, b);',
    want: 'import { b } from "./b.js";\nimport { a } from "./a.js";\nf(a, b);\n',
  },
  {
    path: "wide.ts",
    given: `export const wide = "${"x".repeat(75)}";`,
    want: `export const wide = "${"x".repeat(75)}";\n`,
  },
  { path: "lines.ts", given: "a;\r\nb;\r\n", want: "a;\nb;\n" },
];

describe.each(formatters)("formatText with %s", (formatter) => {
  it.each(table)("lays out $path", async ({ path, given, want }) => {
    expect(await formatText(path, given, formatter)).toBe(want);
    expect(await formatText(path, want, formatter)).toBe(want);
  });

  it.each([
    { path: "src/broken.ts", given: "let x = ;" },
    { path: "broken.json", given: '{"a" 1}' },
    { path: "what.is-this", given: "a" },
  ])("names $path where it does not parse", async ({ path, given }) => {
    const run = formatText(path, given, formatter);
    await expect(run).rejects.toThrow(InternalError);
    await expect(run).rejects.toThrow(`'${path}'`);
  });
});

describe("formatFiles", () => {
  it("gives each file its own text, in order, whatever finishes first", async () => {
    const files = new Map(
      Array.from({ length: 60 }, (_, index) => [
        `f${index}.ts`,
        `export const f${index}=[${"1,".repeat((index % 7) * 300)}];`,
      ]),
    );
    const formatted = await formatFiles(files, "oxfmt");
    expect([...formatted.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of formatted) {
      expect(text).toBe(await formatText(path, files.get(path)!, "oxfmt"));
    }
  });

  it("fails where one file does", async () => {
    const files = new Map([
      ["a.ts", "a"],
      ["b.ts", "let ="],
      ["c.ts", "c"],
    ]);
    await expect(formatFiles(files, "oxfmt")).rejects.toThrow("'b.ts'");
  });

  it("has nothing to do with nothing", async () => {
    expect(await formatFiles(new Map(), "oxfmt")).toEqual(new Map());
  });
});
