import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram, type Outcome, pets, Workspace } from "./workspace.js";

const other = pets.replace("name: { type: string }", "name: { type: integer }");
let workspace: Workspace;

/** Generates as a process of its own, with a place to keep what was made. */
async function generate(spec: string, ...argv: readonly string[]): Promise<Outcome> {
  workspace.put("spec.yaml", spec);
  // What changed within the same tick as the run begins is not kept.
  await new Promise((done) => setTimeout(done, 60));
  const outcome = await workspace.runProgram([
    "generate",
    "--spec=spec.yaml",
    "--out=out",
    ...argv,
  ]);
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: "" });
  return outcome;
}

/** What is kept, as the path of its one file and its text. */
function kept(): { readonly path: string; readonly text: string } {
  const folder = workspace.path("node_modules/.cache/sdkwright/work");
  const [name = "", ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return { path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, "utf8") };
}

beforeAll(async () => {
  buildProgram();
  workspace = new Workspace();
  mkdirSync(workspace.path("node_modules"));
  await generate(pets);
});
afterAll(() => workspace.dispose());

test("a change is the same as in a folder where nothing is kept", async () => {
  await generate(other);
  const elsewhere = new Workspace();
  elsewhere.put("spec.yaml", other);
  await elsewhere.runProgram(["generate", "--spec=spec.yaml", "--out=out"]);
  expect(workspace.texts("out")).toEqual(elsewhere.texts("out"));
  await generate(pets);
  await generate(pets, "--check");
  elsewhere.dispose();
});

test("only what a change reaches is written, and is a part of what is kept", async () => {
  await generate(pets);
  const before = workspace.snapshot("out");
  await generate(other);
  const after = workspace.snapshot("out");
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const files = changed.filter((path) => statSync(workspace.path(`out/${path}`)).isFile());
  expect(files).toContain("src/models/schemas.ts");
  // Samples, fixtures and checks follow the model, and `openapi.json` is the description that changed;
  // what knows only the model's name does not follow.
  const concerned =
    /^(dist\/\w+|src)\/(models|mocks|checks)\/|^fixtures\/|^(openapi|sdkwright\.manifest)\.json$/;
  expect(files.filter((path) => !concerned.test(path))).toEqual([]);
});

test.each([
  { title: "is cut off", spoil: (text: string) => text.slice(0, text.length / 2) },
  { title: "is something else", spoil: () => '[["src/index.ts", 1, "a"]]' },
  {
    title: "says that files hold what they do not",
    spoil: (text: string) => text.replaceAll(/[0-9a-f]{64}(?="\])/g, "0".repeat(64)),
  },
])("what is kept does no harm where it $title", async ({ spoil }) => {
  await generate(pets);
  const want = workspace.texts("out");
  const { path, text } = kept();
  writeFileSync(path, spoil(text));
  await generate(other);
  await generate(pets);
  expect(workspace.texts("out")).toEqual(want);
});

test("a file that was deleted comes back, although what it is made from is the same", async () => {
  await generate(pets);
  const want = workspace.texts("out");
  const { rmSync } = await import("node:fs");
  rmSync(workspace.path("out/dist/esm/models/schemas.js"));
  rmSync(workspace.path("out/src/client.ts"));
  await generate(pets);
  expect(workspace.texts("out")).toEqual(want);
});
