import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildProgram, Workspace } from "./workspace.js";

const workspace = new Workspace();
beforeAll(buildProgram);
afterAll(() => workspace.dispose());

const description = (...schemas: readonly string[]): string =>
  [
    'openapi: "3.1.0"',
    'info: { title: Pets, version: "1" }',
    "paths: {}",
    `components: { schemas: { ${schemas.map((name) => `${name}: { type: object }`).join(", ")} } }`,
    "",
  ].join("\n");

async function generate(spec: string, ...options: string[]): ReturnType<Workspace["run"]> {
  workspace.put("spec.yaml", spec);
  return workspace.run(["generate", "--spec", "spec.yaml", "--out", "out", ...options]);
}

const lock = (): string => readFileSync(workspace.path("out/sdkwright.lock"), "utf8");
const models = (): string =>
  Object.entries(workspace.texts("out"))
    .filter(([path]) => path.startsWith("src/models/"))
    .map(([, text]) => text)
    .join("");

describe("the names that a package has published", () => {
  test("are kept from one run to the next, until a line is changed", async () => {
    expect((await generate(description("v1.Pet"))).code).toBe(0);
    expect(lock()).toContain('types Pet "/components/schemas/v1.Pet"\n');

    // Without the lock both would be renamed.
    expect((await generate(description("v1.Pet", "v2.Pet"))).code).toBe(0);
    expect(models()).toMatch(/export \w+ Pet\b/);
    expect(models()).toMatch(/export \w+ V2Pet\b/);

    const written = lock();
    expect((await generate(description("v1.Pet", "v2.Pet"), "--check")).code).toBe(0);
    workspace.put("out/sdkwright.lock", written.replace("types Pet ", "types Animal "));
    expect((await generate(description("v1.Pet", "v2.Pet"), "--check")).stderr).toMatch(
      /output\/stale/,
    );
    expect((await generate(description("v1.Pet", "v2.Pet"))).code).toBe(0);
    expect(models()).toMatch(/export \w+ Animal\b/);
    expect(models()).not.toMatch(/export \w+ Pet\b/);
  });

  test("that are missing or out of date are reported by --check", async () => {
    workspace.put("out/sdkwright.lock", "");
    await generate(description("v1.Pet"));
    workspace.put("out/sdkwright.lock", "");
    const { code, stderr } = await generate(description("v1.Pet"), "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("'out/sdkwright.lock' is out of date.");
  });

  test("that cannot be read stop the run, with the line", async () => {
    await generate(description("v1.Pet"));
    const before = workspace.texts("out");
    workspace.put("out/sdkwright.lock", `${lock()}<<<<<<< ours\n`);
    const broken = lock();
    const { code, stderr } = await generate(description("v1.Pet", "v3.Pet"));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^out\/sdkwright\.lock:\d+:1 {2}error {2}name\/lock-unreadable\n/);
    expect(workspace.texts("out")).toEqual({ ...before, "sdkwright.lock": broken });
  });
});
