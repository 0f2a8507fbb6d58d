import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { root } from "./project-files.js";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the check over a made-up project; an import of each module is written as its text. */
function checkLayers(modules: Record<string, string>): { status: number; problems: string[] } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-layers-")));
  folders.push(folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const files = {
    "package.json": '{ "type": "module", "dependencies": { "handlebars": "*", "ts-morph": "*" } }',
    "tsconfig.json":
      '{ "compilerOptions": { "module": "nodenext", "moduleResolution": "nodenext" } }',
    ...modules,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stderr } = spawnSync("node", [join(root, "scripts/layers.mjs"), folder], {
    encoding: "utf8",
  });
  return { status: status ?? -1, problems: stderr.split("\n").filter((line) => /^\S/.test(line)) };
}

describe("npm run layers", () => {
  it("accepts imports that point down", () => {
    const { status, problems } = checkLayers({
      "src/ir/a.ts": 'import "../support/b.js"; export const a = 1;',
      "src/support/b.ts": "export const b = 1;",
      "src/output/c.ts": 'import "node:fs"; import "../ir/a.js";',
      "src/emit/ts/d.ts": 'import "ts-morph"; import "../../ir/a.js";',
      "src/emit/template/e.ts": 'import "handlebars";',
      "src/emit/emitters/models/f.ts": 'import "./g.js"; import "../../ts/d.js";',
      "src/emit/emitters/models/g.ts": "export {};",
    });
    expect(problems).toEqual([]);
    expect(status).toBe(0);
  });

  it("finds each kind of import that is not allowed", () => {
    const { status, problems } = checkLayers({
      "src/support/up.ts": 'import "../ir/types.js";',
      "src/support/type-up.ts": 'import type { T } from "../ir/types.js"; export type U = T;',
      "src/ir/types.ts": "export type T = 1;",
      "src/lower/side.ts": 'import "../output/write.js";',
      "src/output/write.ts": 'import "node:fs/promises"; import "fs";',
      "src/normalize/fs.ts": 'import "node:fs"; import "../ir/types.js";',
      "src/output/morph.ts": 'import "ts-morph"; import "../ir/types.js";',
      "src/emit/template/t.ts": 'import "handlebars"; import type { Node } from "typescript";',
      "src/emit/ts/h.ts": 'import "handlebars";',
      "src/emit/emitters/models/m.ts": 'import "../client/c.js";',
      "src/emit/emitters/client/c.ts": "export {};",
      "src/runtime/r.ts": 'import "../support/leaf.js"; import "node:crypto";',
      "src/support/leaf.ts": "export {};",
      "src/elsewhere/d.ts": 'import "../ir/types.js";',
      "src/ir/one.ts": 'import "./two.js";',
      "src/ir/two.ts": 'import "./one.js";',
      "src/ir/alone.ts": "export {};",
      "src/ir/gone.ts": 'import "./nowhere.js";',
      "src/cli/entry.ts": 'import "../index.js";',
      "src/index.ts": 'export * from "./ir/types.js";',
    });
    expect(status).toBe(1);
    const shortened = problems.map((line) =>
      line.replace(/ -> \S*node_modules\/([\w-]+).*/, " -> $1"),
    );
    expect(shortened.toSorted()).toEqual([
      "cli-imports-lower-levels: src/cli/entry.ts -> src/index.ts",
      "emitters-are-independent: src/emit/emitters/models/m.ts -> src/emit/emitters/client/c.ts",
      "fs-in-its-place: src/normalize/fs.ts -> fs",
      "handlebars-in-its-place: src/emit/ts/h.ts -> handlebars",
      "lower-imports-lower-levels: src/lower/side.ts -> src/output/write.ts",
      "no-circular: src/ir/one.ts -> src/ir/two.ts -> src/ir/one.ts",
      "no-folder-without-level: src/elsewhere/d.ts -> src/ir/types.ts",
      "no-orphans: src/ir/alone.ts",
      "not-to-unresolvable: src/ir/gone.ts -> ./nowhere.js",
      "nothing-imports-the-entry: src/cli/entry.ts -> src/index.ts",
      "runtime-imports-lower-levels: src/runtime/r.ts -> src/support/leaf.ts",
      "runtime-imports-nothing: src/runtime/r.ts -> crypto",
      "runtime-imports-nothing: src/runtime/r.ts -> src/support/leaf.ts",
      "support-imports-lower-levels: src/support/type-up.ts -> src/ir/types.ts",
      "support-imports-lower-levels: src/support/up.ts -> src/ir/types.ts",
      "ts-morph-in-its-place: src/emit/template/t.ts -> typescript",
      "ts-morph-in-its-place: src/output/morph.ts -> ts-morph",
    ]);
  });

  it("fails where nothing was checked", () => {
    const none = checkLayers({ "src/README.md": "no module", "a.ts": "export {};" });
    expect(none.status).toBe(1);
    expect(none.problems).toContain("no module was cruised, so nothing was checked");
    const alone = checkLayers({ "src/index.ts": "export {};" });
    expect(alone.status).toBe(1);
    expect(alone.problems).toEqual(["no dependency was found, so nothing was checked"]);
  });
});
