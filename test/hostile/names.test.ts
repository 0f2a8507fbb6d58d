import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importedCoreNames } from "../../src/emit/core.js";
import { foldPath } from "../../src/support/fold-path.js";
import { shuffled, writeJson } from "../pipeline/shuffle.js";
import { runScript } from "../support/child-process.js";
import { compilers, projectFolder, typeCheck } from "../support/compilers.js";
import { strictCompilerOptions } from "../support/strict-compiler-options.js";
import { nastyDocument } from "./nasty-names.js";
import { effort, type Generated, Packages } from "./packages.js";

const packages = new Packages();
afterAll(() => packages.dispose(), 120_000);

describe("a package whose every name is a nasty one", () => {
  const documents = fc.sample(nastyDocument(importedCoreNames), {
    seed: 20_240_501,
    numRuns: 12 * effort,
  });
  const generated: Generated[] = [];

  beforeAll(async () => {
    for (const [index, document] of documents.entries()) {
      generated.push(await packages.generate(`names-${index}`, JSON.stringify(document)));
    }
  }, 60_000 * effort);

  it("is generated", () => {
    const errors = generated.flatMap(({ diagnostics }) =>
      diagnostics.filter(({ severity }) => severity === "error"),
    );
    expect(errors).toEqual([]);
  });

  it("has files of its own on every file system", () => {
    for (const { texts } of generated) {
      const folded = [...texts.keys()].map(foldPath);
      expect(new Set(folded).size).toBe(folded.length);
      for (const path of texts.keys()) {
        for (const part of path.split("/")) {
          expect(new TextEncoder().encode(part).length).toBeLessThan(120);
          expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|[<>:"|?*\\]/i);
        }
      }
    }
  });

  it.each(compilers)(
    "compiles with $name",
    async (compiler) => {
      const files = generated.flatMap(({ folder, texts }) =>
        [...texts.keys()]
          .filter((path) => path.startsWith("src/"))
          .map((path) => relative(packages.folder, join(folder, path))),
      );
      writeFileSync(join(packages.folder, "package.json"), '{ "type": "module" }');
      const options = { compilerOptions: strictCompilerOptions, files };
      const problems = await typeCheck(compiler, packages.folder, options);
      const lines = problems.map(({ file, line, code, message }) => {
        return `${file}:${line} ${code} ${message}`;
      });
      expect(lines.slice(0, 20)).toEqual([]);
    },
    120_000 * effort,
  );

  it("can be imported, and does nothing then", async () => {
    const found = await runScript(join(projectFolder, "test/hostile/import-all.mjs"), {
      cwd: packages.folder,
      parameters: generated.map(({ folder }) => folder),
    });
    expect(found).toMatchObject({ caught: [] });
  });

  it(
    "is the same whatever the order of keys",
    async () => {
      for (const [index, document] of documents.slice(0, 3 * effort).entries()) {
        const text = writeJson(document, shuffled(index));
        const { texts } = await packages.generate(`shuffled-${index}`, text);
        expect(texts).toEqual(generated[index]?.texts);
      }
    },
    60_000 * effort,
  );
});
