import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import type { GeneratePool } from "../../src/cli/generate-pool.js";
import { generateTargets } from "../../src/cli/generate-targets.js";
import type { GenerateResult } from "../../src/pipeline/types.js";
import { buildProgram, root, Workspace } from "./workspace.js";

const workspace = new Workspace();
beforeAll(buildProgram);
afterAll(() => workspace.dispose());

const description = (title: string, type: string): string => `openapi: 3.1.0
info: { title: ${title}, version: "1" }
paths: { /pets: { get: { operationId: list, tags: [pets], responses: { "204": { description: None. } } } } }
components: { schemas: { Pet: { type: ${type}, description: Of ${title}. } } }
`;
const names = ["a", "b", "c", "d"];

function putTargets(broken: string | undefined): void {
  for (const name of names) {
    // An unknown type is a warning, with a place.
    const text = description(name, name === "b" ? "pet" : "object");
    workspace.put(`${name}.yaml`, name === broken ? text.replace("paths", "x: [\npaths") : text);
  }
  const targets = names.map((name) => ({ spec: `${name}.yaml`, out: `out/${name}` }));
  workspace.put("sdkwright.config.json", JSON.stringify({ targets }));
}

type Pool = { readonly GeneratePool: typeof GeneratePool };

async function openPool(size: number): Promise<GeneratePool> {
  const url = pathToFileURL(join(root, "dist/cli/generate-pool.js")).href;
  return new ((await import(url)) as Pool).GeneratePool(size);
}

const requestOf = (name: string, folder: string) => ({
  request: {
    target: resolveTarget(
      { spec: `${name}.yaml`, out: folder },
      workspace.folder,
      workspace.folder,
    ),
    mode: "write" as const,
  },
  located: ["error" as const],
});

describe("several packages", () => {
  test.skipIf(availableParallelism() < 2)(
    "are the same from several threads as from one, and so is what is reported",
    { timeout: 120_000 },
    async () => {
      putTargets(undefined);
      const many = await workspace.runProgram(["generate", "--verbose"]);
      const texts = workspace.texts("out");
      rmSync(workspace.path("out"), { recursive: true, force: true });
      // The sources, run as they are here, have no second thread.
      const one = await workspace.run(["generate", "--verbose"]);
      expect(many).toEqual({ ...one });
      expect(workspace.texts("out")).toEqual(texts);
      expect(many.code).toBe(0);
      expect(many.stderr).toContain("b.yaml:4:");
    },
  );

  test("are generated and reported although one of them fails", async () => {
    rmSync(workspace.path("out"), { recursive: true, force: true });
    putTargets("b");
    const { code, stdout, stderr } = await workspace.runProgram(["generate"]);
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.split(":")[0])).toEqual([
      "out/a",
      "out/c",
      "out/d",
      "",
    ]);
    expect(stderr).toContain("out/b: failed with");
    expect(Object.keys(workspace.texts("out/d")).length).toBeGreaterThan(10);
  });

  test("of which the generator fails in one are reported, before that is", async () => {
    putTargets(undefined);
    const targets = names.map((name) => requestOf(name, `out/${name}`).request.target);
    const told: string[] = [];
    const result: GenerateResult = {
      diagnostics: [],
      findDocument: () => undefined,
      ok: true,
      files: [],
      hashes: new Map(),
      inputs: undefined,
    };
    const run = generateTargets(
      {
        targets,
        common: { mode: "write" },
        showsNotes: false,
        onStage: ({ outName }, stage) => told.push(`${outName} ${stage}`),
        onResult: ({ outName }) => told.push(outName),
      },
      async () =>
        async ({ target, onStage }) => {
          onStage?.("reading");
          if (target.outName === "out/b") throw new Error("a bug");
          return result;
        },
    );
    await expect(run).rejects.toThrow("a bug");
    expect(told).toEqual([
      "out/a reading",
      "out/a",
      "out/b reading",
      "out/c reading",
      "out/c",
      "out/d reading",
      "out/d",
    ]);
  });

  test("go on in a thread whose last one was a fault", async () => {
    putTargets(undefined);
    const pool = await openPool(1);
    const wrong = { request: { ...requestOf("a", "x").request, target: {} as never }, located: [] };
    const fault = pool.generate(wrong, () => undefined);
    const right = pool.generate(requestOf("a", "pool/a"), () => undefined);
    await expect(fault).rejects.toThrow(TypeError);
    expect((await right).ok).toBe(true);
    pool.waitForWrites();
    await pool.close();
  });
});
