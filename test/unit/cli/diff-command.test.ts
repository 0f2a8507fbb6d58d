import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";
import { memoryIo } from "./memory-io.js";

const description = (properties: string): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
components:
  schemas:
    Pet:
      type: object
      properties:
${properties}
`;

const old = description("        id: { type: string }\n        name: { type: string }");
const next = description("        id: { type: string }\n        age: { type: integer }");

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `diff` in a folder with some files, after a preparation. */
function runDiff(
  files: Files,
  argv: readonly string[],
  prepare: (cwd: string) => void = () => undefined,
): Promise<Outcome> {
  return withFolder(files, async (cwd) => {
    prepare(cwd);
    const io = memoryIo({ cwd });
    const code = await run(["diff", ...argv], io);
    return { code, ...io.written };
  });
}

const both = { "old.yaml": old, "new.yaml": next };

describe("sdkwright diff", () => {
  test("says what, where, whom and what to do", async () => {
    const { code, stdout, stderr } = await runDiff(both, ["old.yaml", "new.yaml"]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toBe(`Breaking changes

Pet
  breaking  property/removed [breaks who reads, mocks]
    The property name is gone.
      old.yaml:16:9 -> new.yaml:12:5
      reached by GET /pets
      do: Stop using name.

Additions

Pet
  addition  property/added-optional
    The property age is new and optional.
      old.yaml:12:5 -> new.yaml:16:9
      reached by GET /pets

old.yaml -> new.yaml: 1 breaking change, 1 addition
`);
  });

  test("--verbose shows notices, and says nothing of how the descriptions are read", async () => {
    const nullable = (text: string): string =>
      text.replace("3.1.0", "3.0.3").replace("id: { type", "id: { nullable: true, type");
    const said = nullable(old).replace("name: { type", "name: { description: New., type");
    const files = { "old.yaml": nullable(old), "new.yaml": said };
    const { stdout, stderr } = await runDiff(files, ["old.yaml", "new.yaml", "--verbose"]);
    expect(stdout).toContain("notice  docs/changed");
    expect(stderr).not.toContain("normalize/nullable");
  });

  const exits: readonly (readonly [failOn: string | undefined, next: string, code: number])[] = [
    [undefined, "new.yaml", 0],
    ["breaking", "new.yaml", 1],
    ["breaking", "old.yaml", 0],
    ["breaking", "more.yaml", 0],
    ["addition", "more.yaml", 1],
    ["addition", "said.yaml", 0],
    ["notice", "said.yaml", 1],
    ["notice", "old.yaml", 0],
  ];
  test.each(exits)("--fail-on %s from old.yaml to %s: %i", async (failOn, to, code) => {
    const more = old.replace("name: { type: string }", "name: { type: string }\n        n: {}");
    const said = old.replace("name: { type", "name: { description: New., type");
    const files = { ...both, "more.yaml": more, "said.yaml": said };
    const argv = ["old.yaml", to, ...(failOn === undefined ? [] : ["--fail-on", failOn])];
    expect((await runDiff(files, argv)).code).toBe(code);
  });

  test("gives JSON with the same members for every change", async () => {
    const { stdout } = await runDiff(both, ["old.yaml", "new.yaml", "--format", "json"]);
    const report = JSON.parse(stdout) as { counts: object; changes: object[] };
    expect(report.counts).toEqual({ breaking: 1, addition: 1, notice: 0 });
    expect(report.changes[1]).toEqual({
      code: "property/removed",
      level: "breaking",
      whom: ["reader", "mocks"],
      directions: ["response"],
      subject: { kind: "schema", label: "Pet" },
      path: [],
      message: "The property name is gone.",
      migration: "Stop using name.",
      before: null,
      after: null,
      old: {
        source: "old.yaml",
        pointer: "/components/schemas/Pet/properties/name",
        line: 16,
        column: 9,
      },
      new: { source: "new.yaml", pointer: "/components/schemas/Pet", line: 12, column: 5 },
      operations: ["GET /pets"],
    });
  });

  test.each(["markdown", "html", "text"])(
    "no text of a document is markup in %s",
    async (format) => {
      const hostile = '"<img src=x onerror=alert(1)>[a](b)\\u001b[2J": { type: string }';
      const files = { "old.yaml": old, "new.yaml": description(`        ${hostile}`) };
      const { stdout } = await runDiff(files, ["old.yaml", "new.yaml", "--format", format]);
      expect(stdout).toContain("onerror");
      expect(stdout).not.toContain("\u001b");
      if (format === "html") expect(stdout).not.toContain("<img");
      if (format === "markdown") {
        expect(stdout).not.toMatch(/(?<!\\)<img/);
        expect(stdout).not.toMatch(/(?<!\\)\]\(b\)/);
      }
    },
  );

  const git = (cwd: string, ...argv: readonly string[]): void => {
    const identity = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
    execFileSync("git", [...identity, ...argv], { cwd, stdio: "pipe" });
  };
  const commitThenChange = (cwd: string): void => {
    git(cwd, "init", "-q");
    git(cwd, "add", "-A");
    git(cwd, "commit", "-q", "-m", "old");
    execFileSync("cp", ["new.yaml", "api/pets.yaml"], { cwd });
  };

  test("compares with a revision, and leaves the repository as it is", async () => {
    const files = { ...both, "api/pets.yaml": old };
    let status = "";
    const outcome = await withFolder(files, async (cwd) => {
      commitThenChange(cwd);
      const io = memoryIo({ cwd });
      const code = await run(["diff", "HEAD:api/pets.yaml", "api/pets.yaml"], io);
      status = execFileSync("git", ["status", "--porcelain"], { cwd, encoding: "utf8" });
      return { code, ...io.written };
    });
    expect(outcome.stderr).toBe("");
    expect(outcome.stdout).toContain("HEAD:api/pets.yaml:16:9 -> api/pets.yaml:12:5");
    expect(status).toBe(" M api/pets.yaml\n");
  });

  test("a revision is whole: files that are referred to are of it as well", async () => {
    const split = (name: string): string =>
      old.replace('{ $ref: "#/components/schemas/Pet" }', `{ $ref: "${name}" }`);
    const part = "type: object\nproperties: { id: { type: string } }\n";
    const files = { "new.yaml": part.replace("string", "integer"), "api/pets.yaml": part };
    const outcome = await withFolder(
      { ...files, "root.yaml": split("api/pets.yaml") },
      async (cwd) => {
        commitThenChange(cwd);
        const io = memoryIo({ cwd });
        await run(["diff", "HEAD:root.yaml", "root.yaml", "--format", "json"], io);
        return io.written;
      },
    );
    const { changes } = JSON.parse(outcome.stdout) as { changes: { code: string }[] };
    expect(changes.map(({ code }) => code)).toEqual(["type/changed"]);
  });

  test.each([
    ["HEAD~7:api/pets.yaml", "cannot be read: git knows no revision 'HEAD~7' here."],
    ["HEAD:api/dogs.yaml", "there is no 'api/dogs.yaml' in HEAD"],
    [
      "HEAD:https://example.com/pets.yaml",
      "cannot be read: 'HEAD:sdkwright.lock.json' does not hold it.",
    ],
    ["--output=x:api/pets.yaml", "There is no option '--output'"],
  ])("explains why there is no %s", async (name, message) => {
    const files = { ...both, "api/pets.yaml": old };
    const { code, stderr } = await runDiff(files, [name, "new.yaml"], commitThenChange);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(message);
  });

  describe("what was fetched is that of the revision", () => {
    const url = "https://example.com/pets.yaml";
    const lockOf = (text: string): string => {
      const sha256 = createHash("sha256").update(text).digest("hex");
      return JSON.stringify({
        documents: { [url]: { location: url, sha256, text, usedBy: ["sdk"] } },
      });
    };
    const config = (spec: string): string =>
      JSON.stringify({ targets: [{ spec, out: "sdk", references: { urls: [{ prefix: url }] } }] });
    const split = old.replace('"#/components/schemas/Pet"', `"${url}#/components/schemas/Pet"`);
    const cases = [
      ["of a description", url, {}],
      ["of what a file refers to", "root.yaml", { "root.yaml": split }],
    ] as const;
    test.each(cases)("%s", async (_name, spec, files) => {
      const all = {
        ...files,
        "sdkwright.config.json": config(spec),
        "sdkwright.lock.json": lockOf(old),
      };
      const outcome = await withFolder(all, async (cwd) => {
        git(cwd, "init", "-q");
        git(cwd, "add", "-A");
        git(cwd, "commit", "-q", "-m", "old");
        await writeFile(join(cwd, "sdkwright.lock.json"), lockOf(next));
        // So nothing is fetched.
        const io = memoryIo({ cwd, env: { CI: "true" } });
        await run(["diff", `HEAD:${spec}`, spec, "--format", "json"], io);
        return io.written;
      });
      expect(outcome.stderr).toBe("");
      const { changes } = JSON.parse(outcome.stdout) as { changes: { message: string }[] };
      expect(changes.map(({ message }) => message)).toEqual([
        "The property age is new and optional.",
        "The property name is gone.",
      ]);
    });
  });

  test("a description of the configuration is compared with its overlays and names", async () => {
    const overlay = `overlay: 1.0.0
info: { title: Renames, version: "1" }
actions:
  - target: $.paths['/pets'].get
    update: { operationId: all }
`;
    const config = {
      targets: [{ spec: "new.yaml", out: "sdk", client: "Zoo", overlays: ["o.yaml"] }],
    };
    const files = { "old.yaml": old, "new.yaml": old, "o.yaml": overlay };
    const outcome = await runDiff({ ...files, "sdkwright.config.json": JSON.stringify(config) }, [
      "old.yaml",
      "new.yaml",
    ]);
    expect(outcome.stdout).toContain("pets.list is now called pets.all.");
    expect(outcome.stdout).not.toContain("name/client");
  });

  describe("with names that the package has published", () => {
    const config = JSON.stringify({ targets: [{ spec: "pets.yaml", out: "sdk" }] });
    const lock = (name: string): string => `types ${name} "/components/schemas/Pet"\n`;
    const rival = old.replace("schemas:\n", "schemas:\n    v2.Pet: { type: object }\n");
    const before = { "pets.yaml": old, "sdkwright.config.json": config };
    const cases = [
      ["they stay, whatever comes", lock("Animal"), lock("Animal"), []],
      ["a changed line is a rename", lock("Pet"), lock("Animal"), ["name/type Pet Animal"]],
      ["the old ones are those of the revision", "", lock("Animal"), ["name/type Pet Animal"]],
    ] as const;
    test.each(cases)("%s", async (_, was, is, renames) => {
      const files: Files = { ...before, "sdk/sdkwright.lock": was, "new.yaml": rival };
      await withFolder(files, async (cwd) => {
        git(cwd, "init", "-q");
        git(cwd, "add", "-A");
        git(cwd, "commit", "-q", "-m", "old");
        await writeFile(join(cwd, "pets.yaml"), rival);
        await writeFile(join(cwd, "sdk/sdkwright.lock"), is);
        const io = memoryIo({ cwd });
        const code = await run(["diff", "HEAD:pets.yaml", "pets.yaml", "--format", "json"], io);
        expect([code, io.written.stderr]).toEqual([0, ""]);
        const { changes } = JSON.parse(io.written.stdout) as {
          changes: { code: string; before: string; after: string }[];
        };
        const named = changes
          .filter(({ code: kind }) => kind === "name/type")
          .map((one) => `${one.code} ${one.before} ${one.after}`);
        expect(named).toEqual(renames);
        expect(changes.map(({ code: kind }) => kind)).toContain("schema/added");
      });
    });

    test("a file that is no revision has the names that the package has now", async () => {
      const files = { ...before, "old.yaml": old, "sdk/sdkwright.lock": lock("Animal") };
      const { stdout } = await runDiff(files, ["old.yaml", "pets.yaml"]);
      expect(stdout).toContain("no changes");
    });

    test("names that cannot be read stop it", async () => {
      const files = { ...before, "sdk/sdkwright.lock": "<<<<<<< ours\n" };
      const { code, stderr } = await runDiff(files, ["pets.yaml", "pets.yaml"]);
      expect(code).toBe(1);
      expect(stderr).toContain("name/lock-unreadable");
    });
  });

  test.each([
    [["old.yaml"], "The command 'diff' needs OLD NEW."],
    [
      ["old.yaml", "new.yaml", "--format", "xml"],
      "takes one of 'text', 'json', 'markdown', 'html'",
    ],
    [["old.yaml", "new.yaml", "--fail-on", "all"], "takes one of 'breaking', 'addition', 'notice'"],
  ])("rejects %j", async (argv, message) => {
    const { code, stderr } = await runDiff(both, argv);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test("fails where a description has errors", async () => {
    const { code, stdout, stderr } = await runDiff({ "old.yaml": old }, ["old.yaml", "new.yaml"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("The description 'new.yaml' does not exist.");
  });
});
