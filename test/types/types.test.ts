import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compilers,
  projectFolder,
  strictest,
  typeCheck,
  type Problem,
} from "../support/compilers.js";
import { generatePackage } from "../support/generate-package.js";

/**
 * Every line of the `.check.ts` files has to compile, or to have the one problem that the comment
 * above it names: `TS2345`, or `TS2345|TS2741` where the compilers differ. A bare `@ts-expect-error`
 * is content with any problem, be it an import that does not resolve, so the files are compiled from
 * copies in which that directive is switched off.
 */
const directive = /^\s*\/\/ @ts-expect-error (TS\d+(?:\|TS\d+)*) \S/;
const packagePath = "generated/conductorone-tasks";
/** A description of what that package has not, whose package is made for the checks beside it. */
const answers = "test/types/answers";
const answersPath = "generated/answers";

let folder: string;
let names: readonly string[];
const texts = new Map<string, string>();

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-types-")));
  names = (await readdir(join(projectFolder, "test/types"), { recursive: true })).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
  );
  await mkdir(join(folder, answers), { recursive: true });
  for (const name of names) {
    const text = await readFile(join(projectFolder, "test/types", name), "utf8");
    texts.set(name, text);
    const copy = text.replaceAll("@ts-expect-error", "expected:");
    await writeFile(join(folder, "test/types", name), copy);
  }
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  // The one problem that a directive does not cover, so that no `.check.ts` file can have it.
  await writeFile(join(folder, "inferred.ts"), "export const inferred = Math.max(1, 2);");
  const made = join(folder, "made");
  await generatePackage(join(projectFolder, answers, "description.yaml"), made);
  for (const part of ["package.json", "src"]) {
    const path = join(packagePath, part);
    await cp(join(projectFolder, path), join(folder, path), { recursive: true });
    await cp(join(made, "package", part), join(folder, answersPath, part), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const checks = (await readdir(new URL(".", import.meta.url), { recursive: true })).filter((name) =>
  name.endsWith(".check.ts"),
);

describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
  "%s",
  (_, compiler) => {
    let problems: readonly Problem[];

    beforeAll(async () => {
      const sources = await Promise.all(
        [packagePath, answersPath].map(async (path) =>
          (await readdir(join(folder, path, "src"), { recursive: true }))
            .filter((name) => name.endsWith(".ts"))
            .map((name) => `${path}/src/${name}`),
        ),
      );
      problems = await typeCheck(compiler, folder, {
        compilerOptions: strictest,
        files: [
          "inferred.ts",
          ...names.map((name) => `test/types/${name}`),
          // All of them, for nothing has to import a module for it to be published.
          ...sources.flat(),
        ],
      });
    });

    it("compiles the package's own sources with every strict option", () => {
      const own = problems.filter(({ file }) => !/\.check\.ts$|^inferred\.ts$/.test(file));
      expect(own).toEqual([]);
    });

    it("wants declarations that need no inference", () => {
      const found = problems.filter(({ file }) => file === "inferred.ts");
      expect(found.map(({ code }) => code)).toEqual(["TS9010"]);
    });

    it.each(checks)("%s compiles but for what must not", (name) => {
      const text = texts.get(name) ?? "";
      const expected = listExpected(text);
      // Each directive has to say what it expects, or it would be passed over here.
      expect(expected).toHaveLength(text.match(/@ts-expect-error/g)?.length ?? 0);
      const found = problems.filter(({ file }) => file === `test/types/${name}`);
      // Only what nobody expects is shown with its message.
      const described = found.map(({ line, code, message }) => {
        const match = expected.find((given) => given.line === line && given.codes.includes(code));
        return match ?? `${line}: ${code} ${message}`;
      });
      expect(described).toEqual(expected);
    });
  },
);

it("what must not compile is a good part of what is checked", () => {
  const counts = checks.map((name) => listExpected(texts.get(name) ?? "").length);
  expect(checks.length).toBeGreaterThan(5);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
});

/** The lines that must not compile, each with the code of its one problem in either compiler. */
function listExpected(text: string): { line: number; codes: string[] }[] {
  return text.split("\n").flatMap((comment, index) => {
    const [, codes] = directive.exec(comment) ?? [];
    return codes === undefined ? [] : [{ line: index + 2, codes: codes.split("|") }];
  });
}
