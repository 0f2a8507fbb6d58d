import { cpSync, mkdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildProgram, type Outcome, pets, Workspace } from "./workspace.js";

/** A project with a good package in `out`, which every test here has to leave as it is. */
const workspace = new Workspace();
let good: Record<string, string>;

beforeAll(async () => {
  buildProgram();
  workspace.put("good.yaml", pets);
  const { code } = await workspace.run(["generate", "--spec", "good.yaml", "--out", "out"]);
  expect(code).toBe(0);
  good = workspace.snapshot("out");
});
beforeEach(() => {
  for (const path of Object.keys(workspace.snapshot()))
    if (!/^(out|good\.yaml)(\/|$)/.test(path)) rmSync(workspace.path(path), { recursive: true, force: true });
});
afterAll(() => workspace.dispose());

/** Expects the package to be as it was, down to its times, and nothing new beside it. */
function expectUntouched(before: Readonly<Record<string, string>>): void {
  expect(workspace.snapshot("out")).toEqual(good);
  expect(workspace.snapshot()).toEqual(before);
}

/** Runs a command line that has to fail, in this process. */
async function fail(argv: readonly string[]): Promise<Outcome> {
  const before = workspace.snapshot();
  const outcome = await workspace.run(argv);
  expectUntouched(before);
  return outcome;
}

const head = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const fromSpec = ["generate", "--spec", "spec.yaml", "--out", "out"];

describe("a description that is wrong", () => {
  test.each<{ name: string; spec: string | Uint8Array; stderr: string }>([
    {
      name: "broken YAML",
      spec: `${head}paths:\n  /pets: {\n    get: [}\n`,
      stderr: `spec.yaml:5:11  error  source/syntax
  Missed comma between flow collection entries.

  3 | paths:
  4 |   /pets: {
> 5 |     get: [}
    |           ^
  help: correct the text at this place

out: failed with 1 error
`,
    },
    {
      name: "broken JSON",
      spec: '{\n  "openapi": "3.1.0",\n  "paths": {\n}\n',
      stderr: "",
    },
    {
      name: "a reference to nowhere",
      spec: pets.replace("schemas/Pet\" }", "schemas/Pte\" }"),
      stderr: `spec.yaml:11:59  error  ref/not-found
  '#/components/schemas/Pte' does not exist in this document.

   9 |         "200":
  10 |           description: A pet
> 11 |           content: { application/json: { schema: { $ref: "#/components/schemas/Pte" } } }
     |                                                          ^
  at /paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/$ref
  help: did you mean 'Pet' (line 14)?

out: failed with 1 error
`,
    },
  ])("$name", async ({ spec, stderr }) => {
    workspace.put("spec.yaml", spec);
    expect(await fail(fromSpec)).toEqual({ code: 1, stdout: "", stderr });
  });
});
void cpSync;
void mkdirSync;
