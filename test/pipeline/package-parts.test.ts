import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilers, mswPaths, strictest, typeCheck } from "../support/compilers.js";
import { strictCompilerOptions } from "../support/strict-compiler-options.js";
import { Workspace } from "./workspace.js";

const description = `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /a: { get: { operationId: a, responses: { "200": { description: done, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
webhooks:
  born: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }, responses: { "200": { description: thanks } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace();
  workspace.put("spec.yaml", description);
});
afterEach(() => workspace.dispose());

async function generate(options: string): Promise<{
  readonly entries: readonly string[];
  readonly files: readonly string[];
  readonly peers: unknown;
}> {
  const config = `targets: [{ spec: spec.yaml, out: out, package: { name: pets }${options} }]\n`;
  workspace.put("sdkwright.config.yaml", config);
  expect((await workspace.run(["generate"])).code).toBe(0);
  const { exports, peerDependencies } = JSON.parse(
    readFileSync(workspace.path("out/package.json"), "utf8"),
  ) as { exports: object; peerDependencies?: object };
  const files = readdirSync(workspace.path("out"), { recursive: true, encoding: "utf8" });
  return { entries: Object.keys(exports), files, peers: peerDependencies };
}

const ofMocks = /mocks|contract|fixtures|src\/core\/(mock-|builder|sample|expand-sample|seeded)/;

describe("a package", () => {
  it("has mocks and a README unless it is told otherwise", async () => {
    const { entries, files, peers } = await generate("");
    expect(entries).toEqual(expect.arrayContaining(["./mocks", "./mocks/build", "./contract"]));
    expect(files).toContain("README.md");
    expect(peers).toHaveProperty("msw");
  });

  it("is without all that is made of samples where mocks and docs are off, and compiles", async () => {
    await generate("");
    const { entries, files, peers } = await generate(", mocks: false, docs: false");
    expect([...entries, ...files].filter((name) => ofMocks.test(name))).toEqual([]);
    expect(files).not.toContain("README.md");
    expect(peers).toBeUndefined();
    expect(entries).toEqual(expect.arrayContaining([".", "./validate", "./webhooks"]));
    const project = {
      compilerOptions: strictest,
      files: files.filter((name) => /^src.*\.ts$/.test(name)),
    };
    for (const compiler of compilers)
      expect(await typeCheck(compiler, workspace.path("out"), project)).toEqual([]);
  });

  it("has files for git, which are not published, unless there are to be none", async () => {
    const forGit = [".gitattributes", ".gitignore"];
    expect((await generate("")).files).toEqual(expect.arrayContaining(forGit));
    const { files } = JSON.parse(readFileSync(workspace.path("out/package.json"), "utf8")) as {
      files: readonly string[];
    };
    for (const file of forGit) {
      expect(files).not.toContain(file);
      expect((await generate(", gitFiles: false")).files).not.toContain(file);
    }
  });

  it("has the further fields of package.json as they are, beside what is generated", async () => {
    const repository = { type: "git", url: "git+https://example.com/a.git", directory: "sdk" };
    const fields = {
      author: "Jo \u2028 Doe",
      keywords: ["a", "b"],
      repository,
      private: true,
      "</x>": null,
    };
    workspace.put(
      "sdkwright.config.json",
      JSON.stringify({
        targets: [
          { spec: "spec.yaml", out: "out", package: { repository: "a/b", license: "MIT", fields } },
        ],
      }),
    );
    expect((await workspace.run(["generate"])).code).toBe(0);
    const written = JSON.parse(readFileSync(workspace.path("out/package.json"), "utf8")) as object;
    expect(written).toMatchObject({ ...fields, license: "MIT", version: "0.1.0" });
    expect(Object.keys(written)).toEqual([
      ...["name", "version", "description", "license", "repository"],
      ...["author", "keywords", "private", "</x>"],
      ...["type", "sideEffects", "engines", "files", "peerDependencies", "peerDependenciesMeta"],
      ...["main", "module", "types", "typesVersions", "exports"],
    ]);
  });

  const models = [
    [
      "an enum and an object",
      "Color: { enum: [red, blue] }, Pet: { type: object, properties: { name: { type: string } } }",
      "build.pet({}",
    ],
    ["an enum alone", "Color: { enum: [red, blue] }", "build.color(undefined"],
  ] as const;
  it.each(models)("shows builders that compile: %s", async (_, schemas, call) => {
    const [first = ""] = schemas.split(":");
    const other = description.replace(/Pet: .*$/m, `${schemas} } }`);
    workspace.put("spec.yaml", other.replaceAll("schemas/Pet", `schemas/${first}`));
    await generate("");
    const readme = readFileSync(workspace.path("out/README.md"), "utf8");
    const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
    const shown = blocks.find((code) => code.includes("fixtures.")) ?? "";
    expect(shown).toContain(call);
    workspace.put("out/shown.ts", `${shown}\nexport { one, all, least };\n`);
    const compilerOptions = {
      ...strictCompilerOptions,
      isolatedDeclarations: false,
      paths: { ...mswPaths, "pets/mocks/build": ["./src/mocks/build.ts"] },
    };
    for (const compiler of compilers)
      expect(
        await typeCheck(compiler, workspace.path("out"), { compilerOptions, files: ["shown.ts"] }),
      ).toEqual([]);
  });

  it("tells of no mocks in its README where it has none", async () => {
    await generate(", mocks: false");
    const readme = readFileSync(workspace.path("out/README.md"), "utf8");
    expect(readme).toContain("## Operations");
    expect(readme).not.toMatch(/pets\/(mocks|contract|fixtures)/);
    expect(existsSync(workspace.path("out/openapi.json"))).toBe(true);
  });
});
