import { describe, expect, it } from "vitest";
import { type Formatter, loadFormat } from "../../../src/output/format.js";
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

describe.each(formatters)("formatting with %s", (formatter) => {
  it.each(table)("lays out $path", async ({ path, given, want }) => {
    const format = await loadFormat(formatter);
    expect(await format(path, given)).toBe(want);
    expect(await format(path, want)).toBe(want);
  });

  it.each([
    { path: "src/broken.ts", given: "let x = ;" },
    { path: "broken.json", given: '{"a" 1}' },
    { path: "what.is-this", given: "a" },
  ])("names $path where it does not parse", async ({ path, given }) => {
    const format = await loadFormat(formatter);
    const run = format(path, given);
    await expect(run).rejects.toThrow(InternalError);
    await expect(run).rejects.toThrow(`'${path}'`);
  });
});

it("gives each file its own text, whatever finishes first", async () => {
  const format = await loadFormat("oxfmt");
  const texts = Array.from(
    { length: 60 },
    (_, index) => `export const f${index}=[${"1,".repeat((index % 7) * 300)}];`,
  );
  const formatted = await Promise.all(texts.map((text) => format("a.ts", text)));
  for (const [index, text] of texts.entries())
    expect(formatted[index]).toBe(await format("a.ts", text));
});
