import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";
import { memoryIo } from "./memory-io.js";

const description = `openapi: 3.1.0
info: { title: Pet Shop, version: "1" }
paths: { /pets: { get: { operationId: list, tags: [pets], responses: { "204": { description: None. } } } } }
`;

// Nothing listens there, so that nothing is fetched.
const remote = "http://127.0.0.1:9/openapi.yaml";

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly questions: readonly string[];
  /** Files that were looked at, by path. */
  read(path: string): string | undefined;
}

/** Runs `init` in a folder with some files; the terminal gives the answers, if there is one. */
function runInit(
  files: Files,
  argv: readonly string[],
  answers?: readonly string[],
  cwd = ".",
): Promise<Outcome> {
  return withFolder(files, async (folder) => {
    const questions: string[] = [];
    const ask = async (question: string): Promise<string | undefined> => {
      questions.push(question);
      return answers?.[questions.length - 1];
    };
    const io = memoryIo({ cwd: join(folder, cwd), ask: answers && ask });
    const code = await run(["init", ...argv], io);
    const kept = new Map<string, string>();
    for (const path of [
      "sdkwright.config.ts",
      "package.json",
      ".github/workflows/sdk.yml",
      ".github/workflows/sdk-api.yml",
      ".github/workflows/sdk-web.yml",
      "sdk/package.json",
      "sdk/CHANGELOG.md",
      "api/sdkwright.config.ts",
      "client/package.json",
    ]) {
      const file = join(folder, path);
      if (existsSync(file)) kept.set(path, readFileSync(file, "utf8"));
    }
    return { code, ...io.written, questions, read: (path) => kept.get(path) };
  });
}

interface Manifest {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifestOf = (outcome: Outcome, path = "package.json"): Manifest =>
  JSON.parse(outcome.read(path) ?? "null") as Manifest;

describe("sdkwright init", () => {
  test("without a terminal takes what it finds, and generates once", async () => {
    const outcome = await runInit({ "spec/openapi.yaml": description }, []);
    expect(outcome.stderr).toBe("");
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toMatch(
      /^sdkwright\.config\.ts: written\nsdk-changelog\.md: written\n\.github\/workflows\/sdk\.yml: written\npackage\.json: written\nsdk: \d+ files written/,
    );
    expect(outcome.read("sdk/CHANGELOG.md")).toBe(
      "# Changelog\n\n## 0.1.0\n\nThe first version.\n",
    );
    expect(outcome.read("sdkwright.config.ts")).toBe(`import { defineConfig } from "sdkwright";

export default defineConfig({
  targets: [
    {
      spec: "spec/openapi.yaml",
      out: "sdk",
      changelog: "sdk-changelog.md",
    },
  ],
});
`);
    const { scripts, devDependencies } = manifestOf(outcome);
    expect(scripts).toEqual({
      generate: "sdkwright generate",
      "generate:check": "sdkwright generate --check",
    });
    expect(devDependencies["sdkwright"]).toMatch(/^\^\d/);
    expect(manifestOf(outcome, "sdk/package.json").name).toBe("pet-shop");
  });

  test("asks on a terminal, and again where an answer makes no sense", async () => {
    const files = { "a.yaml": description, "b.json": '{"openapi":"3.0.0"}', "c.yaml": "x: 1\n" };
    const answers = ["nowhere.yaml", "1", "..", ".", "client", "Not A Name", "@acme/pets", "n"];
    const outcome = await runInit(files, [], answers);
    expect(outcome.stderr).toBe("");
    expect(outcome.questions).toEqual([
      "Which description?\n  1) a.yaml\n  2) b.json\nA number, a path or a URL (1): ",
      "There is no such file. A number, a path or a URL (1): ",
      "Folder of the package (sdk): ",
      "The project is in that folder. Folder of the package (sdk): ",
      "The project is in that folder. Folder of the package (sdk): ",
      "Name of the package, such as @acme/pets (made from the title): ",
      "npm takes no such name. Name of the package (made from the title): ",
      "A GitHub workflow that checks what is generated? (Y/n): ",
    ]);
    expect(outcome.read(".github/workflows/sdk.yml")).toBeUndefined();
    expect(manifestOf(outcome, "client/package.json").name).toBe("@acme/pets");
  });

  test("keeps the changelog beside the package, however its folder is written", async () => {
    const outcome = await runInit({ "a.yaml": description }, ["--out", "./packages/pets/"]);
    expect(outcome.code).toBe(0);
    expect(outcome.read("sdkwright.config.ts")).toContain(
      'changelog: "packages/pets-changelog.md",',
    );
  });

  test("keeps what a changelog says", async () => {
    const files = { "a.yaml": description, "sdk-changelog.md": "## 3.1.0\n\nMine.\n" };
    const outcome = await runInit(files, ["--force"]);
    expect(outcome.stdout).toContain("sdk-changelog.md: as it was\n");
    expect(outcome.read("sdk/CHANGELOG.md")).toBe(files["sdk-changelog.md"]);
  });

  test("says what to do where the package cannot be generated", async () => {
    const files = { "a.yaml": `${description}paths: [` };
    const outcome = await runInit(files, []);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(
      /\nNext: correct what is reported, then 'npm install' and 'npm run generate'\.\n$/,
    );
  });

  test("asks nothing that options say, or with --yes", async () => {
    const files = { "a.yaml": description };
    const said = ["a.yaml", "--out", "sdk", "--name", "pets", "--workflow"];
    expect((await runInit(files, said, [])).questions).toEqual([]);
    expect((await runInit(files, ["--yes"], [])).questions).toEqual([]);
  });

  test.each([
    { title: "no description", files: {}, argv: [], code: 2, says: "init/no-description" },
    {
      title: "several descriptions",
      files: { "a.yaml": description, "b/swagger.json": '{ "swagger": "2.0" }' },
      argv: ["--yes"],
      code: 2,
      says: "Several descriptions are here: 'a.yaml', 'b/swagger.json'.",
    },
    { title: "none by that name", files: {}, argv: ["x.yaml"], code: 2, says: "source/not-found" },
    {
      title: "a package.json that is broken",
      files: { "a.yaml": description, "package.json": "{" },
      argv: [],
      code: 1,
      says: "The package.json cannot be read: it is not valid JSON.",
    },
    {
      title: "another configuration",
      files: { "a.yaml": description, "sdkwright.config.json": "{}" },
      argv: ["--force"],
      code: 1,
      says: "'sdkwright.config.json' is there already, and is not replaced.",
    },
    {
      title: "a configuration",
      files: { "a.yaml": description, "sdkwright.config.ts": "mine" },
      argv: [],
      code: 1,
      says: "help: '--force' replaces it",
    },
    ...[".", "..", "../"].map((out) => ({
      title: `no folder for the package but ${out}`,
      files: { "a.yaml": description },
      argv: ["--out", out],
      code: 2,
      says: "The option '--out' takes a folder for the package alone",
    })),
    { title: "a wrong option", files: {}, argv: ["--name", "A B"], code: 2, says: "--name" },
  ])("writes nothing where there is $title", async ({ files, argv, code, says }) => {
    const outcome = await runInit(files, argv);
    expect(outcome.stderr).toContain(says);
    expect([outcome.code, outcome.stdout]).toEqual([code, ""]);
    const given = files as Files;
    expect(outcome.read("sdkwright.config.ts")).toBe(given["sdkwright.config.ts"]);
    expect(outcome.read("package.json")).toBe(given["package.json"]);
  });

  test("ends where nobody answers", async () => {
    const outcome = await runInit({ "a.yaml": description }, [], ["1"]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain("init/interrupted");
    expect(outcome.read("package.json")).toBeUndefined();
  });

  test("replaces with --force, and says so", async () => {
    const files = { "a.yaml": description, "sdkwright.config.ts": "mine" };
    const outcome = await runInit(files, ["--force"]);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain("sdkwright.config.ts: replaced\n");
  });

  const indented =
    '{\n\t"name": "shop",\n\t"files": ["a", "b"],\n\t"scripts": {\n\t\t"generate": "make"\n\t},\n\t"dependencies": {\n\t\t"sdkwright": "1.0.0"\n\t}\n}';
  const scripts =
    '"sdk:generate": "sdkwright generate",\n\t\t"sdk:generate:check": "sdkwright generate --check"';
  test.each([
    ["with tabs", indented, indented.replace('"make"', `"make",\n\t\t${scripts}`)],
    [
      "with the line ends of Windows",
      indented.replaceAll("\n", "\r\n"),
      indented.replace('"make"', `"make",\n\t\t${scripts}`).replaceAll("\n", "\r\n"),
    ],
    [
      "in a line",
      '{ "scripts": { "test": "x" }, "devDependencies": { "a": "1", "z": "\\"}" } }\n',
      '{ "scripts": { "test": "x", "generate": "sdkwright generate", "generate:check": "sdkwright generate --check" }, "devDependencies": { "a": "1", "sdkwright": "^V", "z": "\\"}" } }\n',
    ],
    [
      "without any of it",
      '{\n  "private": true,\n  "devDependencies": {}\n}\n',
      '{\n  "private": true,\n  "devDependencies": {\n    "sdkwright": "^V"\n  },\n  "scripts": {\n    "generate": "sdkwright generate",\n    "generate:check": "sdkwright generate --check"\n  }\n}\n',
    ],
    [
      "with nothing in it",
      "{}",
      '{\n  "scripts": {\n    "generate": "sdkwright generate",\n    "generate:check": "sdkwright generate --check"\n  },\n  "devDependencies": {\n    "sdkwright": "^V"\n  }\n}',
    ],
  ])("keeps a package.json as it is written, %s", async (_title, given, want) => {
    const outcome = await runInit({ "a.yaml": description, "package.json": given }, []);
    expect(outcome.stdout).toContain("package.json: scripts added\n");
    const written = outcome.read("package.json") ?? "";
    expect(written.replace(/\^\d+\.\d+\.\d+/, "^V")).toBe(want);
  });

  test("done twice changes nothing", async () => {
    await withFolder({ "a.yaml": description }, async (cwd) => {
      for (const want of [": written\n", ": as it was\n"]) {
        const io = memoryIo({ cwd });
        expect(await run(["init"], io)).toBe(0);
        expect(io.written.stdout.split(want)).toHaveLength(5);
      }
    });
  });

  test("of a part of a repository has its workflow at the root", async () => {
    const files = {
      ".git/HEAD": "",
      "pnpm-lock.yaml": "",
      ".github/workflows/sdk.yml": "name: Of another part\n",
      "api/it's.yaml": description,
    };
    const outcome = await runInit(files, [], undefined, "api");
    expect(outcome.stdout).toContain("../.github/workflows/sdk-api.yml: written\n");
    expect(outcome.read(".github/workflows/sdk.yml")).toBe(files[".github/workflows/sdk.yml"]);
    const { name, jobs } = parse(outcome.read(".github/workflows/sdk-api.yml") ?? "") as Workflow;
    expect(name).toBe("SDK of api");
    const steps = jobs.sdk.steps.filter(({ run: script }) => script !== undefined);
    expect(steps.map((step) => [step.run?.split("\n")[0], step["working-directory"]])).toEqual([
      ["pnpm install --frozen-lockfile", undefined],
      ["pnpm exec sdkwright generate --check --format github", "api"],
      [
        String.raw`git cat-file -e "origin/$GITHUB_BASE_REF:"'./it'\''s.yaml' 2>/dev/null || exit 0`,
        "api",
      ],
    ]);
  });

  test.each([
    ["a file", "a.yaml", "a.yaml", "origin/main:./a.yaml a.yaml"],
    ["a URL", remote, "sdkwright.lock.json", `origin/main:${remote} ${remote}`],
  ])("its workflow compares a pull request with %s of main", async (_name, spec, path, names) => {
    const outcome = await runInit({ "a.yaml": description }, [spec]);
    const { jobs } = parse(outcome.read(".github/workflows/sdk.yml") ?? "") as Workflow;
    const script = jobs.sdk.steps.at(-1)?.run ?? "";
    await withFolder({ [path]: description }, async (cwd) => {
      const git = (...argv: readonly string[]): Buffer =>
        execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...argv], {
          cwd,
        });
      git("init", "-q", "-b", "main");
      git("add", "-A");
      git("commit", "-q", "-m", "first");
      git("update-ref", "refs/remotes/origin/main", "HEAD");
      // What the script calls says what it was called with.
      const asked = script.replace("npx --no-install sdkwright", "echo");
      const env = { ...process.env, GITHUB_BASE_REF: "main" };
      expect(execFileSync("bash", ["-e", "-c", asked], { cwd, env, encoding: "utf8" })).toBe(
        `diff ${names} --fail-on breaking\n`,
      );
      git("update-ref", "-d", "refs/remotes/origin/main");
      expect(execFileSync("bash", ["-e", "-c", asked], { cwd, env, encoding: "utf8" })).toBe("");
    });
  });

  // What the action wants: https://github.com/pnpm/action-setup#inputs
  test.each([
    ["", undefined, { version: "latest" }],
    ["", "pnpm@10.1.0", undefined],
    ["web", "pnpm@10.1.0", { package_json_file: "web/package.json" }],
  ])("its workflow sets pnpm up in '%s' with %s", async (folder, packageManager, want) => {
    const files = {
      ".git/HEAD": "",
      [join(folder, "pnpm-lock.yaml")]: "",
      [join(folder, "package.json")]: JSON.stringify({ packageManager }),
      [join(folder, "a.yaml")]: description,
    };
    const outcome = await runInit(files, [], undefined, folder);
    const path = `.github/workflows/sdk${folder === "" ? "" : `-${folder}`}.yml`;
    const { jobs } = parse(outcome.read(path) ?? "") as Workflow;
    const step = jobs.sdk.steps.find(({ uses }) => uses?.startsWith("pnpm/"));
    expect(step?.with).toEqual(want);
  });
});

interface Workflow {
  readonly name: string;
  readonly jobs: {
    readonly sdk: {
      readonly steps: readonly {
        readonly run?: string;
        readonly uses?: string;
        readonly with?: Readonly<Record<string, string>>;
        readonly "working-directory"?: string;
      }[];
    };
  };
}
