import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Workspace } from "./workspace.js";

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
  git("init", "--quiet", "--initial-branch=main", ".");
});
afterEach(() => workspace.dispose());

function git(...argv: readonly string[]): string {
  const settings = ["user.name=n", "user.email=n@example.com", "commit.gpgsign=false"];
  return execFileSync("git", [...settings.flatMap((one) => ["-c", one]), ...argv], {
    cwd: workspace.folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

/** Describes operations and schemas of these names, and generates. */
async function generate(paths: readonly string[], schemas: readonly string[]): Promise<string> {
  const lines = [
    'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths:',
    ...paths.map((path) => {
      const responses = 'responses: { "204": { description: done } }';
      return `  /${path}: { get: { operationId: ${path}, tags: [${path}], ${responses} } }`;
    }),
    "components:\n  schemas:",
    ...schemas.map((name) => `    ${name}: { type: object, properties: { id: { type: string } } }`),
  ];
  workspace.put("spec.yaml", `${lines.join("\n")}\n`);
  const argv = ["generate", "--spec", "spec.yaml", "--out", "out", "--name", "pets"];
  const { code, stdout, stderr } = await workspace.run(argv);
  expect(code, stderr).toBe(0);
  return stdout;
}

async function generateOnBranch(
  name: string,
  paths: readonly string[],
  schemas: readonly string[],
): Promise<void> {
  git("checkout", "--quiet", "-b", name, "main");
  await generate(paths, schemas);
  git("add", "--all");
  git("commit", "--quiet", "--message", name);
}

it("two branches that were both generated are merged by generating again, with the names of both", async () => {
  await generate(["first"], ["Pet"]);
  git("add", "--all");
  git("commit", "--quiet", "--message", "base");
  await generateOnBranch("one", ["first", "one"], ["Pet", "Cat", "Cow"]);
  await generateOnBranch("two", ["first", "two"], ["Pet", "Dog", "Doe"]);
  expect(() => git("merge", "--quiet", "one")).toThrow("git");
  const manifest = readFileSync(workspace.path("out/sdkwright.manifest.json"), "utf8");
  expect(manifest).toMatch(/^<<<<<<< /m);
  expect(git("grep", "--files-with-matches", "-E", "^(<{7}|>{7}) ", "--", "out").trim()).toBe(
    "out/sdkwright.manifest.json",
  );

  await generate(["first", "one", "two"], ["Pet", "Cat", "Cow", "Dog", "Doe"]);
  const lock = readFileSync(workspace.path("out/sdkwright.lock"), "utf8");
  for (const name of ["Cat", "Cow", "Dog", "Doe", "OneService", "TwoService"])
    expect(lock.match(new RegExp(`^types ${name} `, "gm"))).toHaveLength(1);
  git("add", "--all");
  git("commit", "--quiet", "--message", "merged");
  const check = await workspace.run([
    "generate",
    "--check",
    "--spec",
    "spec.yaml",
    "--out",
    "out",
    "--name",
    "pets",
  ]);
  expect(check).toMatchObject({ code: 0, stderr: "" });
}, 60_000);

it("a checkout for Windows changes no line end of a package", async () => {
  await generate(["first"], ["Pet"]);
  git("add", "--all");
  git("commit", "--quiet", "--message", "base");
  const before = readFileSync(workspace.path("out/src/index.ts"));
  rmSync(workspace.path("out"), { recursive: true });
  writeFileSync(workspace.path("other.txt"), "one\n");
  git("add", "other.txt");
  git("commit", "--quiet", "--message", "other");
  rmSync(workspace.path("other.txt"));
  git("-c", "core.autocrlf=true", "checkout", "--", ".");
  // Where nothing forbids it, they are changed.
  expect(readFileSync(workspace.path("other.txt"), "utf8")).toBe("one\r\n");
  expect(readFileSync(workspace.path("out/src/index.ts")).equals(before)).toBe(true);
}, 60_000);

it("a package is committed with its dist where the project ignores such folders", async () => {
  workspace.put(".gitignore", "dist\n*.js\nnode_modules\n");
  await generate(["first"], ["Pet"]);
  git("add", "--all");
  const committed = git("ls-files", "out").trim().split("\n");
  expect(committed).toEqual(
    expect.arrayContaining(["out/dist/esm/index.js", "out/dist/cjs/index.d.ts"]),
  );
  const manifest = readFileSync(workspace.path("out/sdkwright.manifest.json"), "utf8");
  const { files } = JSON.parse(manifest) as { readonly files: Readonly<Record<string, string>> };
  expect(committed).toEqual(
    expect.arrayContaining(Object.keys(files).map((path) => `out/${path}`)),
  );
}, 60_000);
