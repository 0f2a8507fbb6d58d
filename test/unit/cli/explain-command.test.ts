import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { withFolder } from "../../diagnostics/temporary-folder.js";
import { draft } from "../../support/lint-description.js";
import { memoryIo } from "./memory-io.js";

const spec = JSON.stringify(draft(), null, 2);
const target = { spec: "spec.json", out: "sdk" };

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function explain(...argv: readonly string[]): Promise<Outcome> {
  return explainConfigured({}, ...argv);
}

function explainConfigured(options: object, ...argv: readonly string[]): Promise<Outcome> {
  return withFolder({ "spec.json": spec, "CHANGELOG.md": "## 1.0.0\n" }, async (cwd) => {
    const config = JSON.stringify({ targets: [{ ...target, ...options }] });
    await writeFile(join(cwd, "sdkwright.config.json"), config);
    const io = memoryIo({ cwd });
    const code = await run(["explain", ...argv], io);
    return { code, ...io.written };
  });
}

describe("sdkwright explain", () => {
  test("says where a name comes from, what it names and why", async () => {
    expect(await explain("spec.json", "Pet")).toEqual({
      code: 0,
      stdout: `the schema 'Pet'
  from spec.json:119:7 /components/schemas/Pet
  It is a component, whose name is never sent.
  Pet  type in src/models/schemas.ts
    It is made from the component's name 'Pet'.
  pet  builder in src/mocks/builders.ts, src/mocks/fixtures.ts
    It is made from the type, in camelCase.
  petSample  sample in src/mocks/samples.ts
    It is made from the type in camelCase, with 'Sample' behind.
  petCheck  check
    It is made from the type in camelCase, with 'Check' behind.
`,
      stderr: "",
    });
  });

  test("explains what the configuration generates, and a file by its path", async () => {
    const { code, stdout } = await explain("sdk/src/models/schemas.ts");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^the file 'src\/models\/schemas\.ts'\n/);
    expect(stdout).toContain("of the schema 'Pet', spec.json:119:7 /components/schemas/Pet");
  });

  test("knows a file only where the configuration asks for it", async () => {
    expect(await explain("sdk/CHANGELOG.md")).toMatchObject({ code: 1, stdout: "" });
    const { code, stdout } = await explainConfigured(
      { changelog: "CHANGELOG.md" },
      "sdk/CHANGELOG.md",
    );
    expect(code).toBe(0);
    expect(stdout).toContain("the file 'CHANGELOG.md'");
  });

  test("explains for programs", async () => {
    const { stdout } = await explain("spec.json", "listPets", "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject([
      {
        kind: "operation",
        origin: { source: "spec.json", pointer: "/paths/~1pets/get", line: 24, column: 7 },
        names: [{ name: "listPets", what: "method" }, {}, {}, { what: "function" }, {}],
      },
    ]);
  });

  test("suggests what may have been meant", async () => {
    const { code, stdout, stderr } = await explain("spec.json", "lisPets");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("There is nothing called 'lisPets'.");
    expect(stderr).toContain("did you mean 'listPets'");
  });

  test.each([
    { argv: [], code: 2, stderr: "The command 'explain' needs WORD." },
    {
      argv: ["spec.json", "Pet", "--format", "xml"],
      code: 2,
      stderr: "takes one of 'text', 'json'",
    },
    { argv: ["nowhere.yaml", "Pet"], code: 1, stderr: "source/not-found" },
  ])("$argv ends with $code", async ({ argv, code, stderr }) => {
    const outcome = await explain(...argv);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(stderr);
  });
});
