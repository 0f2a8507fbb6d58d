import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, type Outcome, Workspace } from "./workspace.js";

const spec = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: pets.list
      responses:
        "200":
          description: Pets
          content: { application/json: { schema: { $ref: "models.yaml#/Pet" } } }
`;
const files = {
  "sdkwright.config.ts": `import { out } from "./config/out.js";
import { defineConfig } from "sdkwright";
export default defineConfig({
  targets: [{ spec: "api.yaml", out, overlays: ["overlay.yaml"], extras: "extras" }],
});
`,
  "config/out.ts": 'export const out: string = "generated";\n',
  "api.yaml": spec,
  "models.yaml": "Pet: { type: object, properties: { name: { type: string } } }\n",
  "overlay.yaml": `overlay: 1.0.0
info: { title: O, version: "1" }
actions: [{ target: $.info, update: { title: Cats } }]
`,
  "extras/more.ts": "export const more: number = 1;\n",
};

const upToDate = /^generated: up to date, \d+ files\n$/;
let workspace: Workspace;

/** Generates as a process of its own. */
function generate(...argv: readonly string[]): Promise<Outcome> {
  return workspace.runProgram(["generate", ...argv]);
}

/** The files of the program and of packages that a run loads, from what the engine says it ran. */
async function loadedBy(...argv: readonly string[]): Promise<readonly string[]> {
  const folder = workspace.path("coverage");
  rmSync(folder, { recursive: true, force: true });
  const env = { NODE_V8_COVERAGE: folder };
  expect((await workspace.runProgram(["generate", ...argv], { env })).code).toBe(0);
  const urls = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url);
  });
  return urls
    .filter((url) => url.startsWith("file:"))
    .map((url) => url.replace(/^.*\//, "").replace(/-[A-Z\d]{8}\.js$/, ".js"));
}

/** Puts every file a minute back in time, as if it had not just been written, and runs twice. */
async function settle(): Promise<void> {
  for (const [path, text] of Object.entries(files)) workspace.put(path, text);
  const past = Date.now() / 1000 - 60;
  for (const path of Object.keys(files)) utimesSync(workspace.path(path), past, past);
  // What changed within the same tick as the run is not kept.
  await new Promise((done) => setTimeout(done, 60));
  const { code, stderr } = await generate();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}

/** Says whether the next run was spared, by what it loads. */
async function isSpared(): Promise<boolean> {
  return (await loadedBy()).length <= 4;
}

beforeAll(async () => {
  buildProgram();
  workspace = new Workspace();
  mkdirSync(workspace.path("node_modules"));
  await settle();
});
afterAll(() => workspace.dispose());

describe("a run with nothing to do", () => {
  test("loads neither the parser nor the compiler, nor the configuration", async () => {
    expect(await loadedBy()).toEqual([
      "sdkwright.js",
      "bin.js",
      // What it shares with runs that have something to do.
      "chunk.js",
      "chunk.js",
    ]);
  });

  test("says what a whole run says, and touches nothing", async () => {
    const before = workspace.snapshot("generated");
    const { code, stdout, stderr } = await generate();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(upToDate);
    expect(workspace.snapshot("generated")).toEqual(before);
  });

  test("is one for each way of asking", async () => {
    const given = await Promise.all([generate("--check"), generate("--format", "json")]);
    const again = [await generate("--check"), await generate("--format", "json")];
    expect(again).toEqual(given);
    expect(await loadedBy("--check")).toHaveLength(4);
  });

  test.each([
    { title: "other times", change: () => utimesSync(workspace.path("api.yaml"), 1000, 1000) },
    { title: "the same text again", change: () => workspace.put("api.yaml", spec) },
    {
      title: "the same output again",
      change: () =>
        workspace.put("generated/README.md", readFileSync(workspace.path("generated/README.md"))),
    },
  ])("is not spoilt by $title", async ({ change }) => {
    change();
    expect(await loadedBy()).toContain("stamps.js");
    expect(await loadedBy()).not.toContain("program.js");
  });
});

/** Changes a text in a way that changes neither its size nor the time of its change. */
function changeUnseen(path: string, from: string, to: string): void {
  expect(to).toHaveLength(from.length);
  const { atimeMs, mtimeMs } = statSync(workspace.path(path));
  const text = readFileSync(workspace.path(path), "utf8");
  expect(text).toContain(from);
  writeFileSync(workspace.path(path), text.replace(from, to));
  utimesSync(workspace.path(path), atimeMs / 1000, mtimeMs / 1000);
}

describe("what is noticed", () => {
  test.each([
    { path: "api.yaml", from: "pets.list", to: "pets.many" },
    { path: "models.yaml", from: "string", to: "number" },
    { path: "overlay.yaml", from: "Cats", to: "Dogs" },
    { path: "extras/more.ts", from: "= 1", to: "= 2" },
    { path: "sdkwright.config.ts", from: '"extras"', to: '"./xtra"' },
  ])("a change of $path that keeps size and times", async ({ path, from, to }) => {
    await settle();
    changeUnseen(path, from, to);
    const { stdout } = await generate();
    expect(stdout).not.toMatch(upToDate);
  });

  test.each([
    {
      title: "a module that the configuration imports",
      change: () => workspace.put("config/out.ts", 'export const out: string = "elsewhere";\n'),
      want: /^elsewhere: \d+ files written/,
    },
    {
      title: "a file among the extras",
      change: () => workspace.put("extras/other.ts", "export const other: number = 1;\n"),
      want: /^generated: \d+ files written/,
      undo: () => rmSync(workspace.path("extras/other.ts")),
    },
    {
      title: "a file that was deleted",
      change: () => rmSync(workspace.path("generated/src/index.ts")),
      want: /^generated: 1 file written/,
    },
    {
      title: "a second configuration",
      change: () => workspace.put("sdkwright.config.json", "{}"),
      want: /config\/ambiguous/,
      undo: () => rmSync(workspace.path("sdkwright.config.json")),
    },
    {
      title: "an edit of the output",
      change: () => changeUnseen("generated/README.md", "Cats", "Rats"),
      want: /output\/edited-file/,
      undo: () => changeUnseen("generated/README.md", "Rats", "Cats"),
    },
    {
      title: "an edit of the manifest",
      change: () =>
        changeUnseen("generated/sdkwright.manifest.json", "src/index.ts", "src/nidex.ts"),
      // A file that it does not list any more, and whose content is right, is adopted.
      want: /^generated: 1 file written/,
    },
  ])("$title", async ({ change, want, undo }) => {
    await settle();
    expect(await isSpared()).toBe(true);
    change();
    const { stdout, stderr } = await generate();
    expect(stdout + stderr).toMatch(want);
    undo?.();
  });

  test("what a configuration may take from elsewhere, by running it each time", async () => {
    await settle();
    const text = 'export const out: string = process.env["OUT"] ?? "generated";\n';
    workspace.put("config/out.ts", text);
    expect((await generate()).stdout).toMatch(upToDate);
    expect(await isSpared()).toBe(false);
  });
});

test("a warning is not lost", async () => {
  const odd = spec.replace("/pets:", "pets:");
  workspace.put("odd/api.yaml", odd.replaceAll("models.yaml", "../models.yaml"));
  const argv = ["--spec", "odd/api.yaml", "--out", "odd/out", "--allow-file", "models.yaml"];
  await new Promise((done) => setTimeout(done, 60));
  const first = await generate(...argv);
  expect(first.stderr).toContain("path/no-slash");
  const second = await generate(...argv);
  expect(second.stderr).toBe(first.stderr);
  expect(second.stdout).toMatch(/^odd\/out: up to date, .* \(1 warning/);
  expect(await loadedBy(...argv)).toHaveLength(4);
});
