import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { RuntimeModule } from "../../src/emit/emit.js";
import { compileModule } from "../../src/output/compile.js";
import { loadOwnFiles } from "../../src/pipeline/own-files.js";

it("a built generator has the runtime as it is compiled in packages", async () => {
  const path = new URL("../../dist/runtime.json", import.meta.url);
  const built = JSON.parse(await readFile(path, "utf8")) as [name: string, module: RuntimeModule][];
  const { runtime } = await loadOwnFiles();
  expect(built.map(([name]) => name)).toEqual([...runtime.keys()]);
  for (const [name, { text, compiled }] of built) {
    expect(text).toBe(runtime.get(name)?.text);
    expect(compiled, name).toEqual(await compileModule(`src/core/${name}`, text));
  }
});
