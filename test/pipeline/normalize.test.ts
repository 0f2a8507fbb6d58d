import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, root, Workspace } from "./workspace.js";

const workspace = new Workspace();
beforeAll(buildProgram);
afterAll(() => workspace.dispose());

const described = [
  "spec/conductorone-tasks.yaml",
  "test/pipeline/rich.yaml",
  "test/specs/switchboard.json",
  "test/specs/clinic.yaml",
  "test/specs/museum",
  "test/specs/file-tree.yaml",
];

async function normalize(spec: string, ...options: string[]): Promise<string> {
  const outcome = await workspace.run(["normalize", spec, ...options], ".");
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  return outcome.stdout;
}

async function generate(spec: string, out: string): Promise<Readonly<Record<string, string>>> {
  const options = ["--spec", spec, "--out", out, "--name", "odds"];
  const outcome = await workspace.run(["generate", ...options], ".");
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  // The manifest has the hash of the description's own text.
  const { "sdkwright.manifest.json": _, ...texts } = workspace.texts(out);
  return texts;
}

describe("a normalized description", { timeout: 90_000 }, () => {
  test.each(described)("generates what the description does: %s", async (path) => {
    const want = await generate(`${root}${path}`, "as-is");
    workspace.put("normalized.yaml", await normalize(`${root}${path}`));
    expect(await generate("normalized.yaml", "again")).toEqual(want);
  });

  test.each(described)("is normalized already: %s", async (path) => {
    const once = await normalize(`${root}${path}`);
    workspace.put("once.yaml", once);
    expect(await normalize("once.yaml")).toBe(once);
  });

  test("is the same in JSON", async () => {
    const path = `${root}test/pipeline/rich.yaml`;
    expect(JSON.parse(await normalize(path, "--json"))).toEqual(parse(await normalize(path)));
  });
});

describe("what is asked for", () => {
  const swagger = `swagger: "2.0"
info: { title: T, version: "1" }
paths: {}
definitions:
  Pet: { type: object, properties: { name: { type: string, x-nullable: true } } }
`;
  const targets = "targets: [{ spec: a.yaml, out: one }, { spec: a.yaml, out: two }]\n";
  beforeAll(() => {
    workspace.put("asked/a.yaml", swagger);
    workspace.put("asked/sdkwright.config.yaml", targets);
  });

  test.each([
    {
      argv: ["a.yaml"],
      code: 0,
      stdout: /^openapi: 3\.1\.0\n[^]*type:\n +- string\n +- "null"\n$/,
      stderr: /^$/,
    },
    {
      argv: ["--target", "two", "--json"],
      code: 0,
      stdout: /^\{\n {2}"openapi": "3\.1/,
      stderr: /^$/,
    },
    {
      argv: [],
      code: 2,
      stdout: /^$/,
      stderr: /'--target' is needed: the configuration generates 'one', 'two'\./,
    },
    {
      argv: ["--target", "three"],
      code: 2,
      stdout: /^$/,
      stderr: /'--target' takes one of 'one', 'two', not 'three'\./,
    },
    { argv: ["missing.yaml"], code: 1, stdout: /^$/, stderr: /source\/not-found/ },
    {
      argv: ["a.yaml", "--explain"],
      code: 0,
      stdout: /^openapi: 3\.1/,
      stderr: /^a\.yaml:5:\d+ {2}info {2}normalize\/nullable\n/m,
    },
  ])("$argv", async ({ argv, code, stdout, stderr }) => {
    const outcome = await workspace.run(["normalize", ...argv], "asked");
    expect(outcome.stdout).toMatch(stdout);
    expect(outcome.stderr).toMatch(stderr);
    expect(outcome.code).toBe(code);
  });
});
