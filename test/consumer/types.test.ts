import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compilers,
  projectFolder,
  strictest,
  typeCheck,
  type Problem,
} from "../support/compilers.js";
import { installPackage, packageName, type Consumer } from "./installed-package.js";
import { readExamples } from "./readme.js";

/** The consumer's own settings: strict, but with unused variables, which examples may have. */
const settings = { ...strictest, noUnusedLocals: false, isolatedDeclarations: false, paths: {} };

/** Just enough of openapi-fetch to check what we say of it; it is not installed. */
const openapiFetch = `
type Path<Paths, Method extends string> = {
  [P in keyof Paths]: Paths[P] extends { [M in Method]: { responses: unknown } } ? P : never;
}[keyof Paths];
export default function createClient<Paths extends {}>(options?: { baseUrl?: string }): {
  GET(path: Path<Paths, "get">): Promise<unknown>;
};
`;

/** A fetch of one's own where the platform's has properties, as Bun's types say. */
const bun = `
import { ConductorOneTasks } from "${packageName}";
declare global {
  namespace fetch {
    function preconnect(url: string): void;
  }
}
export const client = new ConductorOneTasks({ fetch: (input, init) => fetch(input, init) });
export const same = new ConductorOneTasks({ fetch });
`;

/** What the README says of Node; its types of all of Node would take seconds to check. */
const processTypes = `declare const process: { env: Record<string, string | undefined> };
declare module "node:test" {
  export function test(name: string, run: () => Promise<void>): void;
}`;

/** A mistake with a type of each entry, to show that they are found and that none is `any`. */
const mistakes = `
import { taskTypeCase } from "${packageName}";
import { createClient } from "${packageName}/client";
import { build } from "${packageName}/mocks";
import type { Task } from "${packageName}/models";
import type { components } from "${packageName}/openapi";
import { hardReset } from "${packageName}/operations/task-actions";
export const first = taskTypeCase({}).value;
export const second = hardReset(createClient(), {});
export const third = build.task({ idd: "" });
export const fourth: Task = { state: "TASK_STATE_OPNE" };
export const fifth: components["schemas"]["c1.api.task.v1.Task"] = { id: 1 };
`;

let consumer: Consumer;
let readmeNames: readonly string[];

beforeAll(async () => {
  consumer = await installPackage();
  const text = await readFile(join(projectFolder, "test/types/examples.check.ts"), "utf8");
  const example = importByName(text);
  const readme = await readExamples(consumer);
  readmeNames = readme.map(({ name }) => `${name}.mts`);
  await consumer.write({
    "consumer.mts": example,
    "consumer.cts": example,
    "mistakes.mts": mistakes,
    "mistakes.cts": mistakes,
    "consumer.ts": example,
    "mistakes.ts": mistakes,
    "process.d.ts": processTypes,
    "node_modules/openapi-fetch/package.json": '{ "type": "module", "types": "index.d.ts" }',
    "node_modules/openapi-fetch/index.d.ts": openapiFetch,
    ...Object.fromEntries(readme.map(({ name, text: code }) => [`${name}.mts`, code])),
  });
});
afterAll(() => consumer.dispose());

/** Turns imports of the package's sources into those that a consumer writes. */
function importByName(text: string): string {
  const sources = /"\.\.\/\.\.\/generated\/conductorone-tasks\/src\/([\w/-]+)\.js"/g;
  const entry = (path: string): string => path.replace(/(^|\/)index$/, "");
  return text.replace(sources, (_, path: string) => {
    const name = entry(path);
    return `"${name === "" ? packageName : `${packageName}/${name}`}"`;
  });
}

const resolutions = [
  {
    name: "nodenext",
    // Off, for it wants CommonJS to be written as TypeScript's own `import = require()`.
    compilerOptions: { ...settings, verbatimModuleSyntax: false },
    files: ["consumer.mts", "consumer.cts", "mistakes.mts", "mistakes.cts"],
  },
  {
    name: "bundler",
    compilerOptions: {
      ...settings,
      module: "preserve",
      moduleResolution: "bundler",
      // The same declarations as above.
      skipLibCheck: true,
    },
    files: ["consumer.mts", "mistakes.mts"],
  },
];

/** What TypeScript 5 takes for CommonJS where nothing is said; TypeScript 7 has it no more. */
const node10 = {
  name: "node10",
  compilerOptions: {
    ...settings,
    module: "es2022",
    moduleResolution: "node10",
    verbatimModuleSyntax: false,
    skipLibCheck: true,
  },
  files: ["consumer.ts", "mistakes.ts"],
};

describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
  "%s",
  (_, compiler) => {
    const offered = compiler.name.endsWith("5.9") ? [...resolutions, node10] : resolutions;
    describe.each(offered)("with $name", ({ compilerOptions, files }) => {
      let problems: readonly Problem[];
      beforeAll(async () => {
        const all = [...files, ...readmeNames, "process.d.ts"];
        problems = await typeCheck(compiler, consumer.folder, { compilerOptions, files: all });
      });

      it("the installed package and its examples compile", () => {
        expect(problems.filter(({ file }) => !file.startsWith("mistakes"))).toEqual([]);
      });

      it("its types are found", () => {
        const found = problems.filter(({ file }) => file.startsWith("mistakes"));
        const wanted = files
          .filter((file) => file.startsWith("mistakes"))
          .flatMap((file) => [8, 9, 10, 11, 12].map((line) => `${file}:${line}`));
        const places = found.map(({ file, line }) => `${file}:${line}`);
        expect(places.toSorted()).toEqual(wanted.toSorted());
      });
    });
  },
);

// MSW's own declarations need the browser's, so this consumer has no handlers.
// Fails while core/operation.d.ts says `BodyInit`, which only the browser's types declare globally, or core/errors.d.ts
// `ErrorOptions`, which is of ES2022.
// With one compiler, as it is slow to check the declarations of Node.
it("compiles for a consumer who has Node's types and no browser's", async () => {
  const compilerOptions = {
    ...settings,
    lib: ["es2020"],
    types: ["node"],
    typeRoots: [join(projectFolder, "node_modules/@types")],
    verbatimModuleSyntax: false,
  };
  const text = await readFile(join(projectFolder, "test/types/examples.check.ts"), "utf8");
  const example = importByName(text).replace(
    `${packageName}/mocks"`,
    `${packageName}/mocks/build"`,
  );
  const files = ["node.mts", "node.cts", "bun.mts"];
  await consumer.write({ "node.mts": example, "node.cts": example, "bun.mts": bun });
  const problems = await typeCheck(compilers.at(-1)!, consumer.folder, { compilerOptions, files });
  expect(problems).toEqual([]);
});
