import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../../src/config/load-config.js";
import { configNames } from "../../../src/config/find-config.js";
import { resolveTarget } from "../../../src/config/resolve-targets.js";
import type { ResolvedTarget } from "../../../src/config/types.js";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";

/** Loads a configuration that has nothing wrong with it. */
async function load(cwd: string, path?: string): Promise<readonly ResolvedTarget[]> {
  const sink = new DiagnosticSink();
  const targets = await loadConfig({ cwd, path }, sink);
  expect(sink.diagnostics).toEqual([]);
  return targets ?? [];
}

const program = (body: string): string =>
  `import { defineConfig } from "sdkwright";\nexport default defineConfig(${body});\n`;
const minimal = '{ targets: [{ spec: "api.yaml", out: "generated/api" }] }';

describe("loadConfig", () => {
  test.each<{ name: string; files: Files }>([
    { name: "TypeScript", files: { "sdkwright.config.ts": program(minimal) } },
    { name: "TypeScript as a module", files: { "sdkwright.config.mts": program(minimal) } },
    { name: "JavaScript", files: { "sdkwright.config.js": program(minimal) } },
    { name: "JavaScript as a module", files: { "sdkwright.config.mjs": program(minimal) } },
    {
      name: "types, imports and await",
      files: {
        "sdkwright.config.ts": `import { type Config, defineConfig } from "sdkwright";
import { out } from "./shared.js";
const spec: string = await Promise.resolve("api.yaml");
export default defineConfig({ targets: [{ spec, out, client: undefined }] } satisfies Config);`,
        "shared.ts": 'export const out = "generated/api" as const;',
      },
    },
    {
      name: "YAML",
      files: { "sdkwright.config.yaml": "targets:\n- {spec: api.yaml, out: generated/api}" },
    },
    {
      name: "YAML, three letters",
      files: { "sdkwright.config.yml": "targets: [{spec: api.yaml, out: generated/api}]" },
    },
    {
      name: "JSON",
      files: {
        "sdkwright.config.json": '{"targets":[{"spec":"api.yaml","out":"./generated/api/"}]}',
      },
    },
  ])("$name", async ({ files }) => {
    await withFolder(files, async (cwd) => {
      expect(await load(cwd)).toEqual([
        {
          specPath: join(cwd, "api.yaml"),
          displayName: "api.yaml",
          overlays: [],
          outDir: join(cwd, "generated/api"),
          outName: "generated/api",
          packageName: undefined,
          packageFields: {},
          clientName: undefined,
          parts: {
            openapiTypes: false,
            openapiDocument: true,
            fixtureFiles: true,
            mocks: true,
            docs: true,
            gitFiles: true,
          },
          idempotencyHeader: undefined,
          formatter: "oxfmt",
          paging: {},
          examples: true,
          seed: undefined,
          realistic: false,
          references: { files: [], urls: [] },
          lockPath: join(cwd, "sdkwright.lock.json"),
          lockName: "sdkwright.lock.json",
        },
      ]);
      // Nothing is left behind in a folder that has no node_modules.
      expect((await readdir(cwd)).sort()).toEqual(Object.keys(files).sort());
    });
  });

  test("everything that can be said, in a file that is named, in another folder", async () => {
    const text = `targets:
  - spec: ../spec/a.yaml
    overlays: [../spec/a.overlay.yaml, b.yaml]
    out: out
    package: { name: "@acme/pets", version: 1.0.0-rc.1+x, description: d, license: MIT, repository: github:acme/pets }
    client: PetStore2
    openapiTypes: true
    idempotencyHeader: Idempotency-Key
    formatter: prettier
    references:
      files: [../shared]
      urls: [{ prefix: "https://example.com/s", headers: { x-token: t } }, { prefix: "https://example.com/t" }]
  - { spec: /abs/b.yaml, out: out2 }
`;
    await withFolder({ "tools/sdk.yaml": text }, async (cwd) => {
      const [first, second] = await load(cwd, "tools/sdk.yaml");
      expect(first).toEqual({
        specPath: join(cwd, "spec/a.yaml"),
        displayName: "spec/a.yaml",
        overlays: [
          { path: join(cwd, "spec/a.overlay.yaml"), name: "spec/a.overlay.yaml" },
          { path: join(cwd, "tools/b.yaml"), name: "tools/b.yaml" },
        ],
        outDir: join(cwd, "tools/out"),
        outName: "tools/out",
        packageName: "@acme/pets",
        packageFields: {
          version: "1.0.0-rc.1+x",
          description: "d",
          license: "MIT",
          repository: "github:acme/pets",
        },
        clientName: "PetStore2",
        parts: {
          openapiTypes: true,
          openapiDocument: true,
          fixtureFiles: true,
          mocks: true,
          docs: true,
          gitFiles: true,
        },
        idempotencyHeader: "Idempotency-Key",
        formatter: "prettier",
        paging: {},
        examples: true,
        seed: undefined,
        realistic: false,
        references: {
          files: [join(cwd, "shared")],
          urls: [
            { prefix: "https://example.com/s", headers: { "x-token": "t" } },
            { prefix: "https://example.com/t", headers: {} },
          ],
        },
        lockPath: join(cwd, "tools/sdkwright.lock.json"),
        lockName: "tools/sdkwright.lock.json",
      });
      // Neighbours whose names begin alike do not overlap.
      expect(second).toMatchObject({ specPath: "/abs/b.yaml", outName: "tools/out2" });
    });
  });

  test("a configuration that was changed is read anew", async () => {
    for (const out of ["one", "two"]) {
      const files = {
        "sdkwright.config.ts": program(`{ targets: [{ spec: "a", out: "${out}" }] }`),
      };
      await withFolder(files, async (cwd) =>
        expect(await load(cwd)).toMatchObject([{ outName: out }]),
      );
    }
  });

  test("every name that is looked for is in the help of config/not-found", () => {
    expect(configNames).toHaveLength(7);
  });
});

test("standard input has no path", () => {
  expect(resolveTarget({ spec: "-", out: "o" }, "/cwd", "/cwd")).toMatchObject({
    specPath: "-",
    displayName: "<stdin>",
    outDir: "/cwd/o",
  });
});
