import fc from "fast-check";
import { describe, expect, it } from "vitest";
import ts from "typescript";
import { assembleModule } from "../../../src/output/imports.js";
import type { EmittedModule, ImportedName } from "../../../src/support/emitted-file.js";

const path = "src/models/task.ts";

function use(name: string, from: string, value = false): ImportedName {
  return { name, from, value };
}

function assemble(parts: Partial<EmittedModule>): string {
  return assembleModule({ kind: "module", path, body: "body;", imports: [], ...parts });
}

const importTables: readonly { title: string; given: ImportedName[]; want: string[] }[] = [
  { title: "nothing for a module that uses nothing", given: [], want: [] },
  {
    title: "a type-only statement where no name is a value",
    given: [use("B", "src/models/b.ts"), use("A", "src/models/b.ts")],
    want: ['import type { A, B } from "./b.js";'],
  },
  {
    title: "a mixed statement where one is",
    given: [use("A", "src/models/b.ts"), use("isA", "src/models/b.ts", true)],
    want: ['import { type A, isA } from "./b.js";'],
  },
  {
    title: "one name used as type and as value, once, as a value",
    given: [use("K", "src/k.ts"), use("K", "src/k.ts", true), use("K", "src/k.ts")],
    want: ['import { K } from "../k.js";'],
  },
  {
    title: "nothing for a name of the module itself",
    given: [use("Task", path), use("A", "src/models/b.ts")],
    want: ['import type { A } from "./b.js";'],
  },
  {
    title: "packages first, then further up, then nearby; each sorted",
    given: [
      use("z", "src/models/z.ts", true),
      use("a", "src/models/deep/a.ts", true),
      use("r", "src/runtime/r.ts", true),
      use("q", "src/client.ts", true),
      use("http", "msw", true),
      use("readFile", "node:fs", true),
    ],
    want: [
      'import { http } from "msw";',
      'import { readFile } from "node:fs";',
      'import { q } from "../client.js";',
      'import { r } from "../runtime/r.js";',
      'import { a } from "./deep/a.js";',
      'import { z } from "./z.js";',
    ],
  },
  {
    title: "sorted by code unit, so capitals precede",
    given: [use("b", "src/b.ts", true), use("B", "src/b.ts", true), use("_a", "src/b.ts", true)],
    want: ['import { B, _a, b } from "../b.js";'],
  },
];

describe("assembleModule writes imports:", () => {
  it.each(importTables)("$title", ({ given, want }) => {
    const text = assemble({ imports: given });
    expect(text).toBe(want.length === 0 ? "body;\n" : `${want.join("\n")}\n\nbody;\n`);
  });

  it("the same text in whatever order the names were used", () => {
    const names = importTables.find((row) => row.title.startsWith("packages"))!.given;
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) => {
        expect(assemble({ imports: shuffled })).toBe(assemble({ imports: names }));
      }),
    );
  });

  it.each([
    { given: [use("A", "src/a.ts"), use("A", "src/b.ts")], want: /'A' both from/ },
    { given: [use("a b", "src/a.ts")], want: /no identifier/ },
    { given: [use('x } from "y"; evil(); import { z', "src/a.ts")], want: /no identifier/ },
  ])("refuses $want", ({ given, want }) => {
    expect(() => assemble({ imports: given })).toThrow(want);
  });

  it("a source that cannot leave its string", () => {
    const text = assemble({ imports: [use("a", 'x"; evil(); "')] });
    const file = ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022);
    expect(file.statements.map((statement) => ts.SyntaxKind[statement.kind])).toEqual([
      "ImportDeclaration",
      "ExpressionStatement",
    ]);
  });
});

describe("assembleModule writes the banner:", () => {
  it("as a comment at the top", () => {
    const text = assemble({ banner: "Pet store 1.0.\n\nMade by sdkwright.", imports: [] });
    expect(text).toBe("/*\n * Pet store 1.0.\n *\n * Made by sdkwright.\n */\n\nbody;\n");
  });

  it.each(["*/ evil();", "**//*/", "*\\/ evil()", "a\u2028*/evil()", "a\r*/\revil()", "/", "*"])(
    "never as code: %j",
    (banner) => {
      const file = ts.createSourceFile("a.ts", assemble({ banner }), ts.ScriptTarget.ES2022);
      expect(file.statements).toHaveLength(1);
      expect(file.statements[0]?.getText(file)).toBe("body;");
    },
  );

  it("never as code, whatever its text", () => {
    const hostile = fc.string({ unit: fc.constantFrom("*", "/", "\\", "\n", "\r", "\u2028", "e") });
    fc.assert(
      fc.property(hostile, (banner) => {
        const file = ts.createSourceFile("a.ts", assemble({ banner }), ts.ScriptTarget.ES2022);
        expect(file.statements.map((statement) => statement.getText(file))).toEqual(["body;"]);
      }),
    );
  });

  it("never as a directive", () => {
    const directiveOf = (text: string): unknown =>
      (ts.createSourceFile("a.ts", text, ts.ScriptTarget.ES2022) as { checkJsDirective?: unknown })
        .checkJsDirective;
    expect(directiveOf("// @ts-nocheck\n\nbody;")).toBeDefined();
    expect(directiveOf(assemble({ banner: "@ts-nocheck" }))).toBeUndefined();
  });
});
