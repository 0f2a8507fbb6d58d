import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compilers, typeCheck, strictest } from "../support/compilers.js";
import { buildProgram, Workspace } from "./workspace.js";

const workspace = new Workspace();
beforeAll(buildProgram);
afterAll(() => workspace.dispose());

const description = (pet: string, more = ""): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    get:
      operationId: read
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: It., content: { application/json: { schema: { $ref: "#/components/schemas/${pet}" } } } }
components:
  schemas:
    ${pet}:
      type: object
      description: |
        This message contains a oneof named kind. Only a single field of the following list may be set at a time:
          - cat
          - dog
      properties: { name: { type: string }, cat: { type: string }, dog: { type: string }${more} }
`;

const git = (...argv: readonly string[]): Buffer =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...argv], {
    cwd: workspace.folder,
  });
const commit = (): void => {
  git("add", "-A");
  git("commit", "-q", "-m", "state");
};
const call = async (...argv: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await workspace.run(argv);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return stdout;
};
const lock = (): string => readFileSync(workspace.path("sdk/sdkwright.lock"), "utf8");
const formerLines = (): readonly string[] =>
  lock()
    .split("\n")
    .filter((line) => / until /.test(line) && !line.startsWith("#"));
const entryOf = (text: string): string => text.split(/^## /m)[1] ?? "";
const changelog = (): string => readFileSync(workspace.path("CHANGELOG.md"), "utf8");

// Everything is called as before: types, an arm's case function, a function, a method and a group.
const consumer = `import { petCase, Pets, PetsService, type Pet, type PetsReadError } from "./sdk/src/index.js";
import { read } from "./sdk/src/operations/pets.js";
import { createClient } from "./sdk/src/client.js";
const pet: Pet = await new Pets().pets.read({ id: "1" });
const other: Pet = await read(createClient(), { id: "1" });
export const found: string | undefined = petCase(pet).case ?? petCase(other).case;
export const service: PetsService = new Pets().pets;
export type Thrown = PetsReadError;
`;

async function problems(): Promise<readonly string[]> {
  workspace.put("consumer.ts", consumer);
  workspace.put("package.json", '{ "type": "module" }');
  const project = {
    compilerOptions: strictest,
    files: ["consumer.ts"],
  };
  const all = await Promise.all(
    compilers.map((compiler) => typeCheck(compiler, workspace.folder, project)),
  );
  return all.flat().map(({ file, message }) => `${file} ${message}`);
}

describe("what was renamed", () => {
  test("keeps its old names, as deprecated ones, until something may break", async () => {
    workspace.put("pets.yaml", description("Pet"));
    const target = { spec: "pets.yaml", out: "sdk", changelog: "CHANGELOG.md" };
    const packaged = { ...target, package: { name: "pets", version: "1.4.0" } };
    workspace.put("sdkwright.config.json", JSON.stringify({ targets: [packaged] }));
    git("init", "-q");
    await call("generate");
    commit();

    // A schema that the description calls otherwise, and lines that somebody changed.
    workspace.put("pets.yaml", description("Animal"));
    const renamed = lock()
      .replace("pets/methods read ", "pets/methods fetch ")
      .replace("pets/functions read ", "pets/functions fetch ")
      .replace("services pets ", "services animals ")
      .replace('types PetsService "', 'types Keeper "');
    workspace.put("sdk/sdkwright.lock", renamed);
    expect(await call("release")).toMatch(/^sdk: 1\.4\.0 -> 1\.5\.0 \(\d+ additions?\)\n/);
    expect(entryOf(changelog())).toContain("Pet is now called Animal; the old name is deprecated.");
    expect(formerLines()).toEqual([
      'models petCase "/components/schemas/Animal group 0 caseFunction" until 2.0.0',
      'pets/functions read "/paths/~1pets~1{id}/get function" until 2.0.0',
      'pets/methods read "/paths/~1pets~1{id}/get" until 2.0.0',
      'services pets "pets" until 2.0.0',
      'types Pet "/components/schemas/Animal" until 2.0.0',
      'types PetArms "/components/schemas/Animal group 0 arms" until 2.0.0',
      'types PetsService "pets" until 2.0.0',
    ]);

    await call("generate");
    expect(lock()).toContain('\ntypes Animal "/components/schemas/Animal"\n');
    expect(await problems()).toEqual([]);
    const text = workspace.texts("sdk");
    expect(text["src/models/schemas.ts"]).toContain("/** @deprecated Use {@link Animal}. */");
    expect(text["src/services/pets.ts"]).toContain("/** @deprecated Use {@link fetch}. */");
    const index = (await import(pathToFileURL(workspace.path("sdk/dist/esm/index.js")).href)) as {
      readonly [name: string]: unknown;
    };
    expect(index["PetsService"]).toBe(index["Keeper"]);
    expect(index["petCase"]).toBe(index["animalCase"]);
    // As many runs as one likes come to the same, and a check agrees.
    const before = lock();
    await call("generate");
    await call("generate", "--check");
    expect(await call("release")).toContain("nothing to release since 1.5.0 ");
    expect(lock()).toBe(before);
  });

  test("is not breaking, which compiling proves", async () => {
    const report = JSON.parse(
      await call("diff", "HEAD:pets.yaml", "pets.yaml", "--prove", "--format", "json"),
    ) as { counts: object; changes: { code: string; before: string }[] };
    expect(report.counts).toMatchObject({ breaking: 0 });
    const renames = report.changes.filter(({ code }) => code === "name/deprecated");
    expect(renames.map(({ before }) => before)).toEqual(
      expect.arrayContaining(["Pet", "petCase", "pets", "pets.read"]),
    );
    commit();
  });

  test("is followed by the next rename", async () => {
    workspace.put("sdk/sdkwright.lock", lock().replace("types Animal ", "types Creature "));
    expect(await call("release")).toMatch(/^sdk: 1\.5\.0 -> 1\.6\.0 /);
    await call("generate");
    expect(formerLines()).toContain('types Animal "/components/schemas/Animal" until 2.0.0');
    expect(await problems()).toEqual([]);
    commit();
  });

  test("loses them with the next major version, which says so", async () => {
    workspace.put("pets.yaml", description("Animal").replace("name: {", "title: {"));
    expect(await call("release")).toMatch(/^sdk: 1\.6\.0 -> 2\.0\.0 /);
    const entry = entryOf(changelog());
    expect(entry).toContain("The name Pet is no longer exported. Import Creature instead of Pet.");
    expect(entry).toContain('  - import { Pet } from "…"\n  + import { Creature } from "…"\n');
    expect(entry).toContain('  - import { read } from "…"\n  + import { fetch } from "…"\n');
    expect(entry).toContain("  - client.animals.read(…)\n  + client.animals.fetch(…)\n");
    expect(entry).toContain("  - client.pets\n  + client.animals\n");
    const before = lock();
    await call("generate");
    // What was once called so stays the only thing that was.
    expect(lock()).toBe(before);
    expect((await problems()).join("\n")).toContain("Pet");
    expect(workspace.texts("sdk")["src/models/schemas.ts"]).not.toContain("@deprecated");
  });
});
