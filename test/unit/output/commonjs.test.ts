import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { toCommonJs } from "../../../src/output/commonjs.js";

const body = (text: string): string =>
  toCommonJs("a.js", text)
    .text.replace(
      /^"use strict";\nObject\.defineProperty\(exports, "__esModule", \{ value: true \}\);\n/,
      "",
    )
    .trim();

describe("CommonJS of a module", () => {
  it.each([
    {
      name: "named imports",
      given: 'import { a, b as c } from "./x.js";\nuse(a, c);',
      want: 'const { a, b: c } = require("./x.js");\nuse(a, c);',
    },
    { name: "an import for its effects", given: 'import "./x.js";', want: 'require("./x.js");' },
    {
      name: "an exported function, there from the start",
      given: "export function f() {}",
      want: "exports.f = f;\nfunction f() {}",
    },
    {
      name: "an exported async function",
      given: "export async function f() {}",
      want: "exports.f = f;\nasync function f() {}",
    },
    {
      name: "an exported class",
      given: "/** Doc. */\nexport class A {}",
      want: "/** Doc. */\nclass A {}\nexports.A = A;",
    },
    {
      name: "an exported constant",
      given: "export const a = 1;",
      want: "const a = 1;\nexports.a = a;",
    },
    {
      name: "named re-exports",
      given: 'export { a, b as c } from "./x.js";',
      want: 'exports.a = require("./x.js").a;\nexports.c = require("./x.js").b;',
    },
    {
      name: "a namespace",
      given: 'export * as n from "./x.js";',
      want: 'exports.n = require("./x.js");',
    },
    {
      name: "a namespace that is imported",
      given: 'import * as n from "./x.js";\nuse(n);',
      want: 'const n = require("./x.js");\nuse(n);',
    },
    {
      name: "a list of exports",
      given: "export { a, b as c };\nconst a = 1, b = 2;",
      want: "const a = 1, b = 2;\nexports.a = a;\nexports.c = b;",
    },
    { name: "what is left of types", given: "export {};", want: "" },
    {
      name: "what is left of types beside a constant",
      given: "const a = 1;\nexport {};\n",
      want: "const a = 1;",
    },
    {
      name: "lists with comments in them",
      given:
        'export { /** See {@link c}, d. */\na as b } from "./x.js";\nexport {\n/** {@link e} */\ne as f,\n};\nconst e = 1;',
      want: 'exports.b = require("./x.js").a;\n\nconst e = 1;\nexports.f = e;',
    },
    {
      name: "two exported constants",
      given: "export const a = 1, b = 2;",
      want: "const a = 1, b = 2;\nexports.a = a;\nexports.b = b;",
    },
    {
      name: "statements in a text of several lines and in a regular expression",
      given: 'export const a = `\nimport b from "c";\n${/`/}\nexport const d = 1;\n`;',
      want: 'const a = `\nimport b from "c";\n${/`/}\nexport const d = 1;\n`;\nexports.a = a;',
    },
    {
      name: "an import while the module runs",
      given: 'export const a = () => import("./x.js");',
      want: 'const a = () => import("./x.js");\nexports.a = a;',
    },
    {
      name: "the word export in a text",
      given: 'const a = "\\nexport const b = 1";',
      want: 'const a = "\\nexport const b = 1";',
    },
  ])("has $name", ({ given, want }) => {
    expect(body(given)).toBe(want);
  });

  it("has everything of another module, but for what it has itself", () => {
    expect(body('export * from "./x.js";')).toMatch(
      /^function __exportStar[^]*\n__exportStar\(require\("\.\/x\.js"\), exports\);$/,
    );
  });

  it.each([
    'import a from "./x.js";',
    "export default 1;",
    "export const { a } = b;",
    "export default function a() {}",
    "export let a = 1;",
  ])("is refused for %s, which generated modules never have", (given) => {
    expect(() => toCommonJs("a.js", given)).toThrow("a.js has a");
  });
});

it("exports the same names and kinds of value as the ES module, for every module of a package", async () => {
  const dist = fileURLToPath(
    new URL("../../../generated/conductorone-tasks/dist/", import.meta.url),
  );
  const require = createRequire(import.meta.url);
  const paths = readdirSync(join(dist, "esm"), { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".js"),
  );
  expect(paths.length).toBeGreaterThan(40);
  const kinds = (module: object): object =>
    Object.fromEntries(
      Object.entries(module)
        .filter(([name]) => name !== "module.exports")
        .map(([name, value]) => [name, typeof value])
        .toSorted(),
    );
  for (const path of paths) {
    const esm = (await import(join(dist, "esm", path))) as object;
    const cjs = require(join(dist, "cjs", path)) as object;
    expect([path, kinds(cjs)]).toEqual([path, kinds(esm)]);
    expect(readFileSync(join(dist, "cjs", path), "utf8")).not.toMatch(/^(import|export) /m);
  }
});
