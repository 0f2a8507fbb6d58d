import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { compilers, projectFolder, typeCheck } from "../support/compilers.js";
import { generatePackage } from "../support/generate-package.js";

/** What packages leave unchecked, since it takes compilers long: by file, the type that stands for it there. */
const unchecked = {
  "src/core/check.ts": ["CheckData = unknown", "CheckData = Check"],
  "src/core/sample-shape.ts": ["SampleData = unknown", "SampleData = Sample"],
  "src/core/mock-types.ts": ["MockData = unknown", "MockData = OperationMock"],
  "src/checks/operations.ts": ["operations: CheckData", "operations: OperationChecks"],
} as const;

let work = "";
afterEach(() => rm(work, { recursive: true, force: true }));

it.each(["spec/conductorone-tasks.yaml", "test/types/answers/description.yaml"])(
  "the checks and samples of %s are what the runtime takes them for",
  async (path) => {
    work = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-data-")));
    const folder = join(work, "package");
    await generatePackage(join(projectFolder, path), work);
    for (const [file, [from, to]] of Object.entries(unchecked)) {
      const text = await readFile(join(folder, file), "utf8");
      expect(text).toContain(from);
      const copy = text.replace(from, to).replace("type { CheckData }", "type { OperationChecks }");
      await writeFile(join(folder, file), copy);
    }
    const files = ["src/checks/operations.ts", "src/mocks/handlers.ts"];
    const [compiler] = compilers;
    const compilerOptions = { strict: true, exactOptionalPropertyTypes: true };
    expect(await typeCheck(compiler!, folder, { compilerOptions, files })).toEqual([]);
  },
  60_000,
);
