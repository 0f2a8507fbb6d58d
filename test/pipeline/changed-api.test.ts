import { rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Workspace } from "./workspace.js";

const pets = (more = ""): string => `
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { operationId: listPets, tags: [pets], responses: { "200": { description: Pets., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }
  /old: { get: { operationId: listOld, tags: [old], responses: { "204": { description: Done. } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } ${more} } } } }
`;
const config = `targets:
  - { spec: spec.yaml, out: out, overlays: [overlay.yaml], operations: { exclude: [{ tag: old }] }, package: { name: pets } }
`;
const overlay = `
overlay: 1.0.0
info: { title: More, version: "1" }
actions: [{ target: $.components.schemas.Pet.properties, update: { age: { type: integer } } }]
`;

let workspace: Workspace;
beforeEach(async () => {
  workspace = new Workspace();
  workspace.put("spec.yaml", pets());
  workspace.put("overlay.yaml", overlay);
  workspace.put("sdkwright.config.yaml", config);
  await workspace.run(["generate"]);
});
afterEach(() => workspace.dispose());

/** The codes that a check reports, and what it tells of the API. */
async function check(): Promise<{
  readonly codes: ReadonlySet<unknown>;
  readonly told: readonly unknown[];
}> {
  const { stderr } = await workspace.run(["generate", "--check", "--format", "json"]);
  const lines = stderr.split("\n").filter((line) => line !== "");
  const found = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    codes: new Set(found.map(({ code }) => code)),
    told: found.flatMap(({ code, detail }) => (code === "output/api-changed" ? [detail] : [])),
  };
}

it("tells what has changed, and not what overlays and filters had left", async () => {
  workspace.put("spec.yaml", pets(", color: { type: string }"));
  expect(await check()).toEqual({
    codes: new Set(["output/api-changed", "output/stale"]),
    told: ["addition  Pet: The property color is new and optional."],
  });
});

it("tells nothing where nothing is different", async () => {
  expect(await check()).toEqual({ codes: new Set(), told: [] });
});

it.each([
  [
    "code sees nothing of what is different",
    (): void => workspace.put("spec.yaml", pets().replace("Pets.", "All pets.")),
  ],
  ["the package has lost its description", (): void => rmSync(workspace.path("out/openapi.json"))],
  [
    "its description is none any more",
    (): void => writeFileSync(workspace.path("out/openapi.json"), "{"),
  ],
  ["there is no package", (): void => rmSync(workspace.path("out"), { recursive: true })],
])("leaves it to the files where %s", async (_, change) => {
  change();
  expect(await check()).toEqual({ codes: new Set(["output/stale"]), told: [] });
});

it("tells the worst first, and not more than anybody reads", async () => {
  const more = Array.from({ length: 50 }, (_, index) => `, p${index}: { type: string }`).join("");
  workspace.put(
    "spec.yaml",
    pets(more).replace("name: { type: string }", "name: { type: integer }"),
  );
  const [told] = (await check()).told;
  const lines = String(told).split("\n");
  expect(lines).toHaveLength(41);
  expect(lines[0]).toMatch(/^breaking {2}Pet › name: The type changed/);
  expect(lines.at(-1)).toBe("(11 more changes)");
});
