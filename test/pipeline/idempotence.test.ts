import { cpSync, existsSync, rmSync, utimesSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Outcome, pets, Workspace } from "./workspace.js";

const owners = `  /owners:
    get:
      operationId: owners.list
      responses:
        "200":
          description: All of them
          content: { application/json: { schema: { $ref: "#/components/schemas/Owner" } } }
`;
const withOwners = pets
  .replace("components:\n", `${owners}components:\n`)
  .replace(
    "  schemas:\n",
    "  schemas:\n    Owner: { type: object, properties: { name: { type: string } } }\n",
  );

/** Packages that tests begin with, made once. */
const made = { pets: new Workspace(), withOwners: new Workspace() };
let workspace: Workspace;

beforeAll(async () => {
  await generate(pets, made.pets);
  await generate(withOwners, made.withOwners);
});
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.dispose());
afterAll(() => {
  made.pets.dispose();
  made.withOwners.dispose();
});

/** Puts a package into place and makes every file and folder of it old, so that a change shows. */
function begin(from: Workspace): void {
  cpSync(from.path("out"), workspace.path("out"), { recursive: true });
  for (const path of ["", ...Object.keys(workspace.snapshot("out"))].toReversed())
    utimesSync(workspace.path(`out/${path}`), 1000, 1000);
}

/** Generates and expects nothing on standard error. */
async function generate(
  text: string,
  where = workspace,
  ...more: readonly string[]
): Promise<Outcome> {
  where.put("spec.yaml", text);
  const outcome = await where.run(["generate", "--spec", "spec.yaml", "--out", "out", ...more]);
  expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code: 0, stderr: "" });
  // Nothing is left beside the package.
  expect(Object.keys(where.snapshot()).filter((path) => !/^(out|spec\.yaml)/.test(path))).toEqual(
    [],
  );
  return outcome;
}

/** The files of the package; the names that were published stay when what had them is gone. */
function textsOf(where: Workspace): Readonly<Record<string, string>> {
  const { "sdkwright.lock": _, ...texts } = where.texts("out");
  return texts;
}

/** The files that were written since `begin`. */
function touched(): string[] {
  return Object.entries(workspace.snapshot("out"))
    .filter(([, state]) => !state.startsWith("1000000 ") && !state.endsWith("folder"))
    .map(([path]) => path);
}

describe("a second run", () => {
  test("writes nothing, neither a file nor its time", async () => {
    begin(made.pets);
    const before = workspace.snapshot("out");
    expect((await generate(pets)).stdout).toMatch(/^out: up to date, \d+ files\n$/);
    expect(workspace.snapshot("out")).toEqual(before);
  });

  test("writes the files that a change concerns, and no others", async () => {
    begin(made.pets);
    await generate(pets.replace("name: { type: string }", "name: { type: integer }"));
    expect(touched()).toContain("src/models/schemas.ts");
    expect(touched()).toContain("sdkwright.manifest.json");
    // Samples follow the model; what knows only its name does not.
    const concerned =
      /^(dist\/\w+|src)\/(models|mocks|checks)\/|^fixtures\/|^(sdkwright\.manifest|openapi)\.json$/;
    expect(touched().filter((path) => !concerned.test(path))).toEqual([]);
  });

  test("puts back a file that was deleted", async () => {
    begin(made.pets);
    rmSync(workspace.path("out/src/models/schemas.ts"));
    expect((await generate(pets)).stdout).toMatch(/^out: 1 file written, \d+ unchanged\n$/);
    expect(touched()).toEqual(["src/models/schemas.ts"]);
    expect(workspace.texts("out")).toEqual(made.pets.texts("out"));
  });
});

describe("an operation that is gone", () => {
  test("takes its files along, and nothing else", async () => {
    const without = textsOf(made.pets);
    begin(made.withOwners);
    const added = Object.keys(textsOf(workspace)).filter((path) => !(path in without));
    expect(added).toContain("src/operations/owners.ts");
    expect(added).toContain("src/services/owners.ts");
    expect(added).toContain("dist/esm/operations/owners.js");
    expect(added).toContain("dist/cjs/operations/owners.d.ts");

    const { stdout } = await generate(pets);
    expect(stdout).toContain(`, ${added.length} deleted, `);
    expect(textsOf(workspace)).toEqual(without);
  });

  test("takes the folders along that are empty then, and leaves what is somebody else's", async () => {
    begin(made.withOwners);
    workspace.put("out/src/operations/mine.ts", "mine\n");
    await generate(pets.replace(/paths:\n(?: .*\n)*/, "paths: {}\n"));
    expect(workspace.texts("out/src/operations")).toEqual({ "mine.ts": "mine\n" });
    for (const folder of ["src/services", "dist/esm/operations", "dist/cjs/services"])
      expect(existsSync(workspace.path(`out/${folder}`))).toBe(false);
  });
});

test("a file that is somebody else's stays, and is no reason for a check to fail", async () => {
  begin(made.withOwners);
  const own = ["LICENSE", "src/operations/mine.ts", "test/pets.test.ts"];
  for (const path of own) workspace.put(`out/${path}`, `mine: ${path}\n`);
  const before = workspace.snapshot("out");
  expect((await generate(pets)).stdout).toContain(" deleted, ");
  const after = workspace.snapshot("out");
  for (const path of own) expect(after[path]).toBe(before[path]);
  expect((await generate(pets, workspace, "--check")).stdout).toMatch(/^out: up to date, /);
  expect(workspace.snapshot("out")).toEqual(after);
});

test("a dry run writes nothing and says what would be", async () => {
  begin(made.withOwners);
  const before = workspace.snapshot("out");
  const { stdout } = await generate(pets, workspace, "--dry-run");
  expect(workspace.snapshot("out")).toEqual(before);

  const [deleted, written] = ["delete", "write "].map((verb) =>
    stdout
      .split("\n")
      .filter((line) => line.startsWith(`${verb} `))
      .map((line) => line.slice(7)),
  );
  const [old, wanted] = [textsOf(made.withOwners), textsOf(made.pets)];
  expect(deleted).toEqual(Object.keys(old).filter((path) => !(path in wanted)));
  expect(written).toEqual(Object.keys(wanted).filter((path) => old[path] !== wanted[path]));
  expect(stdout).toContain(
    `\nout: ${written?.length} files to be written, ${deleted?.length} to be deleted, `,
  );
});
