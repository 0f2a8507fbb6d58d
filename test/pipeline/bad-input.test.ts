import { cpSync, rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildProgram, type Outcome, pets, Workspace } from "./workspace.js";

/** A project with a good package in `out`, which every failing run has to leave as it is. */
const workspace = new Workspace();

beforeAll(async () => {
  buildProgram();
  workspace.put("good.yaml", pets);
  const argv = ["generate", "--spec", "good.yaml", "--out", "out"];
  const { code, stderr } = await workspace.run(argv);
  if (code !== 0) throw new Error(stderr);
});
beforeEach(() => {
  for (const path of Object.keys(workspace.snapshot())) {
    const isGood = /^(out|good\.yaml)(\/|$)/.test(path);
    if (!isGood) rmSync(workspace.path(path), { recursive: true, force: true });
  }
});
afterAll(() => workspace.dispose());

/** Runs what may change nothing: no file, no time of one, and nothing new anywhere. */
async function untouched(action: () => Promise<Outcome>): Promise<Outcome> {
  const before = workspace.snapshot();
  const outcome = await action();
  expect(workspace.snapshot()).toEqual(before);
  return outcome;
}

const generate = ["generate", "--spec", "spec.yaml", "--out", "out"];
const head = 'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n';
const notOpenapi =
  "name the description itself; its top level has 'openapi: 3.1.0', 'info' and 'paths'";

const failing: readonly { name: string; spec: string | Uint8Array; stderr: string }[] = [
  {
    name: "broken YAML",
    spec: `${head}paths:\n  /pets:\n    summary: Pets: all of them\n    get: {}\n`,
    stderr: `spec.yaml:5:14  error  source/syntax
  A mapping cannot begin in the middle of a line; a text that contains ': ' needs quotes.

  3 | paths:
  4 |   /pets:
> 5 |     summary: Pets: all of them
    |              ^
  help: correct the text at this place
`,
  },
  {
    name: "JSON that ends too early",
    spec: '{\n  "openapi": "3.1.0",\n  "paths": {\n',
    stderr: `spec.yaml:4:1  error  source/syntax
  Unexpected end of the stream within a flow collection.

  2 |   "openapi": "3.1.0",
  3 |   "paths": {
> 4 |
    | ^
  help: correct the text at this place
`,
  },
  {
    name: "a reference to nowhere",
    spec: pets.replace('schemas/Pet" }', 'schemas/Pte" }'),
    stderr: `spec.yaml:11:58  error  ref/not-found
  '#/components/schemas/Pte' does not exist in this document.

   9 |         "200":
  10 |           description: A pet
> 11 |           content: { application/json: { schema: { $ref: "#/components/schemas/Pte" } } }
     |                                                          ^
  at /paths/~1pets~1{id}/get/responses/200/content/application~1json/schema/$ref
  help: did you mean 'Pet' (line 14)?
`,
  },
  {
    name: "a list",
    spec: "- openapi: 3.1.0\n",
    stderr: `spec.yaml:1:1  error  source/not-openapi
  This is not an OpenAPI description: its top level is a list.

> 1 | - openapi: 3.1.0
    | ^
  help: ${notOpenapi}
`,
  },
  {
    name: "another kind of document",
    spec: "asyncapi: 3.0.0\ninfo: { title: Pets }\n",
    stderr: `spec.yaml:1:1  error  source/not-openapi
  This is not an OpenAPI description: it has no \`openapi\` field.

> 1 | asyncapi: 3.0.0
    | ^
  help: ${notOpenapi}
`,
  },
  {
    name: "a version that is not read",
    spec: 'swagger: "1.2"\ninfo: { title: Pets, version: "1" }\npaths: {}\n',
    stderr: `spec.yaml:1:10  error  source/unsupported-version
  OpenAPI version '1.2' is not supported.

> 1 | swagger: "1.2"
    |          ^
  at /swagger
  help: versions 2.0, 3.0, 3.1 and 3.2 are
`,
  },
  {
    name: "an empty file",
    spec: "",
    stderr: `spec.yaml  error  source/empty
  The description 'spec.yaml' is empty.
  help: look at the step that should have written it
`,
  },
  {
    name: "bytes that are not text",
    spec: Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    stderr: `spec.yaml  error  source/unreadable
  The description 'spec.yaml' cannot be read: it is not UTF-8 text.
  help: name a readable YAML or JSON file, or a URL that answers with one
`,
  },
];

describe("a description that is wrong", () => {
  test.each(failing)("$name", async ({ spec, stderr }) => {
    workspace.put("spec.yaml", spec);
    expect(await untouched(() => workspace.run(generate))).toEqual({
      code: 1,
      stdout: "",
      stderr: `${stderr}\nout: failed with 1 error\n`,
    });
  });

  test.each([
    {
      name: "a file that is missing",
      argv: ["generate", "--spec", "nowhere/api.json", "--out", "out"],
      message: "The description 'nowhere/api.json' does not exist.",
      help: "check the path; it is relative to the configuration that names it, or to the current folder where the command line does",
    },
    {
      name: "a file whose name is misspelt",
      argv: ["generate", "--spec", "godo.yaml", "--out", "out"],
      message: "The description 'godo.yaml' does not exist.",
      help: "did you mean 'good.yaml'?",
    },
  ])("$name", async ({ argv, message, help }) => {
    const stderr = `error  source/not-found\n  ${message}\n  help: ${help}\n\nout: failed with 1 error\n`;
    expect(await untouched(() => workspace.run(argv))).toEqual({ code: 1, stdout: "", stderr });
  });
});

describe("a configuration that is wrong", () => {
  const yaml = "targets:\n  - spec: good.yaml\n    out: out\n    openApiTypes: true\n";
  const typescript =
    'import { defineConfig } from "sdkwright";\n\nexport default defineConfig({\n  targets: [{ spec: "good.yaml", out: "out", pakage: {} }],\n});\n';

  test.each([
    {
      name: "an unknown key",
      files: { "sdkwright.config.yaml": yaml },
      stderr: `sdkwright.config.yaml:4:5  error  config/unknown-key
  'openApiTypes' is not an option.

  2 |   - spec: good.yaml
  3 |     out: out
> 4 |     openApiTypes: true
    |     ^
  at /targets/0/openApiTypes
  help: did you mean 'openapiTypes'?
`,
    },
    {
      name: "an unknown key of a program",
      files: { "sdkwright.config.ts": typescript },
      stderr: `sdkwright.config.ts:4:46  error  config/unknown-key
  'pakage' is not an option.

  2 |
  3 | export default defineConfig({
> 4 |   targets: [{ spec: "good.yaml", out: "out", pakage: {} }],
    |                                              ^
  at /targets/0/pakage
  help: did you mean 'package'?
`,
    },
    {
      name: "none",
      files: {},
      stderr: `error  config/not-found
  There is no configuration in this folder, and no description was named.
  help: make one with 'sdkwright init', name one with --config, or name a description (generate: --spec and --out)
`,
    },
  ])("$name", async ({ files, stderr }) => {
    for (const [path, text] of Object.entries(files)) workspace.put(path, text);
    expect(await untouched(() => workspace.run(["generate"]))).toEqual({
      code: 2,
      stdout: "",
      stderr: `${stderr}\n`,
    });
  });

  test("a command line that makes no sense", async () => {
    expect(await untouched(() => workspace.run(["generate", "--spec", "good.yaml"]))).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "error  cli/invalid-option\n  The option '--spec' needs '--out' beside it.\n  help: run 'sdkwright help COMMAND' for what a command takes\n\n",
    });
  });
});

describe("an output that cannot be written", () => {
  const obstacle = "remove the obstacle and generate again; the old output is untouched";

  test.each([
    { name: "a file where the folder must be", out: "blocked" },
    { name: "a file above the folder", out: "blocked/sdk" },
  ])("$name", async ({ out }) => {
    workspace.put("blocked", "mine");
    const argv = ["generate", "--spec", "good.yaml", "--out", out];
    expect(await untouched(() => workspace.run(argv))).toEqual({
      code: 1,
      stdout: "",
      stderr: `error  output/unwritable\n  '${out}' cannot be written: a file is where a folder is needed.\n  help: ${obstacle}\n\n${out}: failed with 1 error\n`,
    });
  });

  test.each([
    {
      name: "a file where a folder of the package must be",
      path: "copy/src/core",
      code: "output/unwritable",
      message: "'copy/src/core' cannot be written: a file is where a folder is needed.",
      detail: "",
      help: obstacle,
    },
    {
      name: "a file that was edited by hand",
      path: "copy/src/models/schemas.ts",
      code: "output/edited-file",
      message: "'copy/src/models/schemas.ts' was changed by hand since it was generated.",
      // From what would be generated to what is in the file.
      detail: `
  @@ -1,3 +1,1 @@
  -export interface Pet {
  -  name?: string;
  -}
  +mine
  \\ No newline at end of file

`,
      help: "keep the change elsewhere, then generate with '--force', which replaces the file",
    },
    {
      name: "a file that somebody else made",
      path: "copy/src/services/owners.ts",
      code: "output/foreign-file",
      message: "'copy/src/services/owners.ts' is in the way, and the generator did not write it.",
      detail: "",
      help: "move or delete it, or generate into another folder",
    },
  ])("$name", async ({ path, code, message, detail, help }) => {
    cpSync(workspace.path("out"), workspace.path("copy"), {
      recursive: true,
      preserveTimestamps: true,
    });
    rmSync(workspace.path(path), { recursive: true, force: true });
    workspace.put(path, "mine");
    // Much would be written, replaced and removed, were it not for that one file.
    workspace.put("spec.yaml", pets.replaceAll("pets", "owners").replace("Pets", "Owners"));
    const argv = ["generate", "--spec", "spec.yaml", "--out", "copy"];
    expect(await untouched(() => workspace.run(argv))).toEqual({
      code: 1,
      stdout: "",
      // What is a file of the repository has a place, for annotations.
      stderr: `${code === "output/unwritable" ? "" : `${path}  `}error  ${code}\n  ${message}\n${detail}  help: ${help}\n\ncopy: failed with 1 error\n`,
    });
  });
});

describe("the built program", () => {
  test("has nothing but the result to say to a pipe", async () => {
    const argv = ["generate", "--spec", "good.yaml", "--out", "out"];
    expect(await untouched(() => workspace.runProgram(argv))).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^out: up to date, \d+ files\n$/) as string,
      stderr: "",
    });
  });

  test("says what the same command line says in this process", async () => {
    const { spec, stderr } = failing.find(({ name }) => name === "a reference to nowhere")!;
    workspace.put("spec.yaml", spec);
    expect(await untouched(() => workspace.runProgram(generate))).toEqual({
      code: 1,
      stdout: "",
      stderr: `${stderr}\nout: failed with 1 error\n`,
    });
  });

  test("reads standard input", async () => {
    const argv = ["generate", "--spec", "-", "--out", "out"];
    const run = (): Promise<Outcome> => workspace.runProgram(argv, { stdin: "openapi: 4.0.0\n" });
    expect(await untouched(run)).toEqual({
      code: 1,
      stdout: "",
      stderr: `<stdin>:1:10  error  source/unsupported-version
  OpenAPI version '4.0.0' is not supported.

> 1 | openapi: 4.0.0
    |          ^
  at /openapi
  help: versions 2.0, 3.0, 3.1 and 3.2 are

out: failed with 1 error
`,
    });
  });

  test("takes the blame for what nobody expected, and says what to report", async () => {
    // A program that runs before the first stage can break what all stages count on.
    const config = `Array.prototype.toSorted = () => { throw new TypeError("not as expected"); };
export default { targets: [{ spec: "good.yaml", out: "out" }] };\n`;
    workspace.put("sdkwright.config.mjs", config);
    const { code, stdout, stderr } = await untouched(() => workspace.runProgram(["generate"]));
    expect({ code, stdout }).toEqual({ code: 70, stdout: "" });
    expect(stderr).toMatch(
      /^sdkwright: internal error\n.*\n\n {2}sdkwright \d+\.\d+\.\d+, node v\d+\.\d+\.\d+, \w+ \w+\n {2}TypeError: not as expected\n {6}at /,
    );
  });
});

describe("--check", () => {
  const check = ["generate", "--spec", "good.yaml", "--out", "out", "--check"];

  test("ends with 0 where the output is fresh", async () => {
    const { code, stdout, stderr } = await untouched(() => workspace.run(check));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^out: up to date, \d+ files\n$/);
  });

  test("ends with 1 where it is stale, and says which files are", async () => {
    workspace.put("good.yaml", pets.replace("name: { type: string }", "name: { type: integer }"));
    const { code, stdout, stderr } = await untouched(() => workspace.run(check));
    workspace.put("good.yaml", pets);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    // What holds the property or a value of it, and the description itself; no operation, for one.
    expect(stderr.match(/(?<=^ {2}')out\/.*(?=\.$)/gm)).toEqual([
      "out/src/models/schemas.ts' is out of date",
      "out/src/checks/types.ts' is out of date",
      "out/src/mocks/samples.ts' is out of date",
      "out/openapi.json' is out of date",
      "out/fixtures/responses/pets/get.200.json' is out of date",
      "out/dist' is out of date in 6 files",
    ]);
    // What that comes to, before all files.
    expect(stderr).toMatch(
      /^good\.yaml {2}error {2}output\/api-changed\n {2}The API has changed since 'out' was generated: 1 breaking change\.\n\n {2}breaking {2}Pet › name: The type changed from string to integer\. \(breaks who reads\)\n/,
    );
    // With the exports that differ, and the lines: from what is on disk to what would be generated.
    expect(stderr).toContain(`error  output/stale
  'out/src/models/schemas.ts' is out of date.

  ~ interface Pet
  @@ -1,3 +1,3 @@
   export interface Pet {
  -  name?: string;
  +  name?: number;
   }

  help: run 'sdkwright generate' and commit the result
`);
    expect(stderr).toContain(`error  output/stale
  'out/fixtures/responses/pets/get.200.json' is out of date.

  @@ -1,3 +1,3 @@
   {
  -  "name": "name"
  +  "name": 0
   }

  help: run 'sdkwright generate' and commit the result
`);
    expect(stderr).toMatch(/\nout: failed with 7 errors\n$/);
  });

  test("names the files that are stale as GitHub and code scanning want it", async () => {
    workspace.put("good.yaml", pets.replace("name: { type: string }", "name: { type: integer }"));
    const [github, sarif] = [
      await workspace.run([...check, "--format", "github"]),
      await workspace.run([...check, "--format", "sarif"]),
    ];
    workspace.put("good.yaml", pets);
    const files = [...github.stderr.matchAll(/^::error file=([^,]*),title=output\/stale::/gm)];
    expect(files.map(([, file]) => file)).toContain("out/src/models/schemas.ts");
    expect(files).toHaveLength(6);
    const { runs } = JSON.parse(sarif.stdout) as SarifLog;
    // GitHub takes no result without a place.
    const uris = runs[0]?.results.map(
      ({ locations }) => locations?.[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toEqual(["good.yaml", ...files.map(([, file]) => file)]);
  });
});

interface SarifLog {
  readonly runs: readonly {
    readonly results: readonly {
      readonly locations?: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}

describe("--format json", () => {
  const objects = (text: string): Record<string, unknown>[] =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  test.each([
    { name: "nothing wrong", spec: pets, more: ["--check"], code: 0, codes: [] },
    {
      name: "an error with a place",
      spec: pets.replace('schemas/Pet" }', 'schemas/Pte" }'),
      more: [],
      code: 1,
      codes: ["ref/not-found"],
    },
    { name: "an error without one", spec: "", more: [], code: 1, codes: ["source/empty"] },
    {
      name: "stale output",
      spec: pets.replace('version: "1"', 'version: "2"'),
      more: ["--check"],
      code: 1,
      // The version is said in README.md and openapi.json, and is no change of the API.
      codes: ["output/stale", "output/stale"],
    },
  ])("$name", async ({ spec, more, code, codes }) => {
    workspace.put("spec.yaml", spec);
    const argv = [...generate, "--format", "json", ...more];
    const outcome = await untouched(() => workspace.run(argv));
    expect(outcome.code).toBe(code);
    const diagnostics = objects(outcome.stderr);
    expect(diagnostics.map((diagnostic) => diagnostic["code"])).toEqual(codes);
    for (const { severity, message } of diagnostics)
      expect({ severity, message }).toEqual({
        severity: "error",
        message: expect.any(String) as string,
      });
    expect(objects(outcome.stdout)).toMatchObject([
      { out: "out", ok: code === 0, errors: codes.length },
    ]);
  });

  test("wrong usage has no result", async () => {
    workspace.put("sdkwright.config.yaml", "targets: []\n");
    const argv = ["generate", "--format", "json"];
    const { code, stdout, stderr } = await untouched(() => workspace.run(argv));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(objects(stderr)).toMatchObject([
      { code: "config/invalid-value", source: "sdkwright.config.yaml", line: 1, column: 10 },
    ]);
  });
});
