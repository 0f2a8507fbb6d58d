import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { singleChangesOf } from "../support/single-changes.js";
import { buildProgram, type Outcome, pets, root, Workspace } from "./workspace.js";

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

/** What is kept of a kind, as the path of its one file and its text. */
function kept(kind: string): { readonly path: string; readonly text: string } {
  const folder = workspace.path(`node_modules/.cache/sdkwright/${kind}`);
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

const damages = [
  { title: "is cut off", spoil: (text: string) => text.slice(0, text.length / 2) },
  { title: "is something else", spoil: () => '[["src/index.ts", 1, "a"]]' },
  { title: "is empty", spoil: () => "" },
  {
    title: "says what no run said",
    spoil: (text: string) => text.replaceAll(/[0-9a-f]{64}(?=")|name/g, "0".repeat(64)),
  },
  {
    title: "was made by another recipe",
    spoil: (text: string) => text.replace(/^[0-9a-f]{64}/, "0".repeat(64)),
  },
];

test.each(["work", "samples"].flatMap((kind) => damages.map((damage) => ({ kind, ...damage }))))(
  "what is kept of $kind does no harm where it $title",
  async ({ kind, spoil }) => {
    await generate(pets);
    const want = workspace.texts("out");
    const { path, text } = kept(kind);
    writeFileSync(path, spoil(text));
    await generate(other);
    await generate(pets);
    expect(workspace.texts("out")).toEqual(want);
  },
);

test("other options make other files, whatever is kept", async () => {
  const config = (seed: string): string =>
    `targets:\n  - spec: spec.yaml\n    out: out\n    seed: ${seed}\n`;
  await generate(pets);
  const elsewhere = new Workspace();
  for (const [place, seeds] of [[workspace, ["a", "b"]] as const, [elsewhere, ["b"]] as const]) {
    place.put("spec.yaml", pets);
    for (const seed of seeds) {
      place.put("sdkwright.config.yaml", config(seed));
      const { code, stderr } = await place.runProgram(["generate"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    }
  }
  expect(workspace.texts("out")).toEqual(elsewhere.texts("out"));
  elsewhere.dispose();
});

test("each of a series of changes is the same as without what is kept", async () => {
  const market = readFileSync(join(root, "test/specs/market.yaml"), "utf8");
  const series = singleChangesOf(parse(market), 1).map(({ title, value }) => ({
    title,
    text: JSON.stringify(value),
  }));
  const elsewhere = new Workspace();
  for (const { title, text } of series) {
    for (const place of [workspace, elsewhere]) {
      place.put("spec.yaml", text);
      await place.runProgram(["generate", "--spec=spec.yaml", "--out=market"]);
    }
    expect({ title, texts: workspace.texts("market") }).toEqual({
      title,
      texts: elsewhere.texts("market"),
    });
  }
  elsewhere.dispose();
}, 300_000);

test("two runs at once leave what one of them makes, and nothing that misleads the next", async () => {
  await generate(pets);
  const want = workspace.texts("out");
  workspace.put("one.yaml", pets);
  workspace.put("two.yaml", other);
  await Promise.all(
    ["one.yaml", "two.yaml"].map((spec) =>
      workspace.runProgram(["generate", `--spec=${spec}`, "--out=out", "--force"]),
    ),
  );
  await generate(pets);
  expect(workspace.texts("out")).toEqual(want);
});

test("a file that changed while its size stayed is seen", async () => {
  await generate(pets);
  const path = workspace.path("out/src/client.ts");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace("export", "expart"));
  workspace.put("spec.yaml", other);
  const { code, stderr } = await workspace.runProgram([
    "generate",
    "--spec=spec.yaml",
    "--out=out",
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("output/edited-file");
  writeFileSync(path, text);
});

test("a file that was deleted comes back, although what it is made from is the same", async () => {
  await generate(pets);
  const want = workspace.texts("out");
  const { rmSync } = await import("node:fs");
  rmSync(workspace.path("out/dist/esm/models/schemas.d.ts"));
  rmSync(workspace.path("out/src/client.ts"));
  await generate(pets);
  expect(workspace.texts("out")).toEqual(want);
});
