import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/support/canonical-json.js";
import { asItIs, reversed, shuffled, writeJson, writeYaml } from "./shuffle.js";
import { buildProgram, type Outcome, root, Workspace } from "./workspace.js";

const workspace = new Workspace();
beforeAll(buildProgram);
afterAll(() => workspace.dispose());

type Texts = Readonly<Record<string, string>>;

let runs = 0;

/** Generates in a folder of its own from a text, as YAML or JSON, and returns the package's files. */
async function generate(text: string, openapiTypes = false): Promise<Texts> {
  runs += 1;
  const spec = text.startsWith("{") ? "spec.json" : "spec.yaml";
  workspace.put(`run-${runs}/${spec}`, text);
  const options = `openapiTypes: ${openapiTypes}, package: { name: odds }`;
  workspace.put(`run-${runs}/sdk.yaml`, `targets: [{ spec: ${spec}, out: out, ${options} }]\n`);
  const outcome = await workspace.run(["generate", "--config", "sdk.yaml"], `run-${runs}`);
  if (outcome.code !== 0) throw new Error(outcome.stderr);
  return workspace.texts(`run-${runs}/out`);
}

/** The first line that differs of each file that does; whole texts would be too long to print. */
function differences(want: Texts, got: Texts): string[] {
  const paths = [...new Set([...Object.keys(want), ...Object.keys(got)])].sort();
  return paths.flatMap((path) => {
    if (want[path] === got[path]) return [];
    const [before, after] = [want[path]?.split("\n") ?? [], got[path]?.split("\n") ?? []];
    const line = before.findIndex((text, index) => text !== after[index]);
    return [`${path}:${line + 1} '${before[line]}' became '${after[line]}'`];
  });
}

describe("a large document: the task API", () => {
  const path = `${root}spec/conductorone-tasks.yaml`;
  const text = readFileSync(path, "utf8");
  let here: Texts;
  let far: Outcome;
  beforeAll(async () => {
    const options = "openapiTypes: true, package: { name: odds }";
    const config = `targets: [{ spec: '${path}', out: ../../elsewhere, ${options} }]\n`;
    workspace.put("far/away/sdk.yaml", config);
    const argv = ["generate", "--config", "away/sdk.yaml"];
    const env = { LC_ALL: "tr_TR.UTF-8", TZ: "Asia/Kathmandu", HOME: "/nowhere" };
    [here, far] = await Promise.all([
      generate(writeJson(parse(text), shuffled(1)), true),
      workspace.runProgram(argv, { cwd: "far", env }),
    ]);
  });

  test("as it is, in another process, folder, country and time zone", () => {
    expect(far).toMatchObject({ code: 0, stderr: "" });
    const files = ["package.json", "sdkwright.manifest.json", "src/openapi.ts", "src/sdk.ts"];
    expect(Object.keys(workspace.texts("elsewhere"))).toEqual(expect.arrayContaining(files));
  });

  test("and here as JSON with all keys shuffled", () => {
    expect(differences(workspace.texts("elsewhere"), here)).toEqual([]);
  });
});

describe("a document with something of everything: odds and ends", () => {
  const text = readFileSync(`${root}test/pipeline/rich.yaml`, "utf8");
  const value = parse(text) as unknown;
  let first: Texts;
  beforeAll(async () => {
    first = await generate(text);
  });

  test.each([
    { name: "the same text", other: text },
    { name: "JSON", other: writeJson(value, asItIs) },
    { name: "JSON with all keys shuffled", other: writeJson(value, shuffled(2)) },
    { name: "YAML with all keys shuffled", other: writeYaml(value, shuffled(3)) },
    { name: "YAML with all keys turned round", other: writeYaml(value, reversed) },
    {
      name: "lines that end as on Windows, after a byte order mark",
      other: `\ufeff${text.replaceAll("\n", "\r\n")}`,
    },
  ])("$name", async ({ other }) => {
    expect(differences(first, await generate(other))).toEqual([]);
  });

  test.each([
    { name: "a relative path", cwd: "far/away", spec: "../../spec.yaml", out: "../../relative" },
    {
      name: "an absolute path",
      cwd: "far",
      spec: workspace.path("spec.yaml"),
      out: workspace.path("absolute"),
    },
  ])("from another folder, by $name", async ({ cwd, spec, out }) => {
    workspace.put("spec.yaml", text);
    workspace.put(`${cwd}/.keep`, "");
    const argv = ["generate", "--spec", spec, "--out", out, "--name", "odds"];
    expect((await workspace.run(argv, cwd)).code).toBe(0);
    expect(differences(first, workspace.texts(out.split("/").at(-1)))).toEqual([]);
  });

  // Its own sorting does not reach a discriminator's tags and defaults.
  test("openapi-typescript's types with all keys shuffled", async () => {
    const json = writeJson(value, shuffled(4));
    expect(differences(await generate(text, true), await generate(json, true))).toEqual([]);
  });
});

describe("keys that look like numbers, which JavaScript puts in an order of its own", () => {
  const operation = (responses: string, properties: string): string =>
    `{ "openapi": "3.1.0", "info": { "title": "Numbers", "version": "1" }, "paths": { "/a": { "get": { "responses": { ${responses} } } } }, "components": { "schemas": { "A": { "type": "object", "properties": { ${properties} }, "default": { ${properties} } } } } }`;
  const response =
    '{ "description": "d", "content": { "application/json": { "schema": { "type": "string" } } } }';
  const statuses = ["404", "200", "4XX", "default"];
  const names = ["10", "9", "01", "-1", "a"];
  const text = (order: (keys: readonly string[]) => readonly string[], quote: string): string => {
    const written = (keys: readonly string[], member: string): string =>
      order(keys)
        .map((key) => `${quote}${key}${quote}: ${member}`)
        .join(", ");
    return operation(written(statuses, response), written(names, '{ "type": "string" }'));
  };

  test("and YAML may leave without quotes", async () => {
    const first = await generate(text((keys) => keys, '"'));
    // All four are there at all: as errors, or as what the call returns.
    const operations = first["src/operations/a.ts"] ?? "";
    expect(operations).toContain("Record<404, string> & ");
    const variants = [
      text((keys) => keys.toReversed(), '"'),
      `# YAML\n${text((keys) => keys, "")}`,
    ];
    for (const other of variants) expect(differences(first, await generate(other))).toEqual([]);
  });
});

describe("the shuffling itself", () => {
  const value = parse(readFileSync(`${root}test/pipeline/rich.yaml`, "utf8")) as unknown;

  test.each([
    { name: "JSON", write: writeJson },
    { name: "YAML", write: writeYaml },
  ])("changes the text and not the value: $name", ({ write }) => {
    const texts = [asItIs, reversed, shuffled(1), shuffled(2)].map((order) => write(value, order));
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) expect(canonicalJson(parse(text))).toBe(canonicalJson(value));
    expect(write(value, shuffled(1))).toBe(texts[2]);
  });

  test("puts even keys that look like numbers into another order", () => {
    expect(writeJson({ 9: 1, 10: 2, a: 3 }, reversed)).toBe('{"a":3,"10":2,"9":1}');
    expect(writeYaml({ 9: 1, 10: 2, a: 3 }, reversed)).toBe('a: 3\n"10": 2\n"9": 1\n');
  });
});
