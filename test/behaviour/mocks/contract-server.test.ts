import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { startMockServer } from "../../../src/pipeline/start-mock-server.js";
import type { ContractTest } from "../../../src/runtime/contract.js";
import { projectFolder } from "../../support/compilers.js";
import { generatePackage } from "../../support/generate-package.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-contract-server-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs every test of a package's contract against the mock server of what that package carries. */
async function runContract(folderOfPackage: string, auth: unknown): Promise<readonly string[]> {
  const server = await startMockServer({ spec: folderOfPackage });
  try {
    const path = join(folderOfPackage, "dist/esm/contract.js");
    const { contract } = (await import(pathToFileURL(path).href)) as {
      contract: (options: object) => readonly ContractTest[];
    };
    const tests = contract({ baseUrl: server.url, retry: false, auth });
    expect(tests.length).toBeGreaterThan(0);
    const problems: string[] = [];
    for (const { name, run } of tests) {
      await run().catch((error: unknown) => problems.push(`${name}: ${String(error)}`));
    }
    // A request that the server had something to say against was answered all the same.
    const refused = server.log.entries.filter(({ violations }) => violations !== undefined);
    return [...problems, ...refused.map((entry) => JSON.stringify(entry.violations))];
  } finally {
    await server.close();
  }
}

describe("the contract of a package, against the mock server", () => {
  it("is kept by the committed package", async () => {
    const committed = join(projectFolder, "generated/conductorone-tasks");
    expect(await runContract(committed, "token")).toEqual([]);
  });

  const specs = readdirSync(join(projectFolder, "test/specs")).map((name) => `test/specs/${name}`);
  it.each([
    "test/golden/library.yaml",
    "test/golden/clinic.yaml",
    "test/behaviour/wire.yaml",
    "test/mock/pets.yaml",
    "test/mock/shop.yaml",
    ...specs.filter((path) => /\.(yaml|json)$/.test(path)),
  ])("is kept by the package of %s", async (path) => {
    const own = join(folder, path.replaceAll("/", "-"));
    await generatePackage(join(projectFolder, path), own);
    if (!existsSync(join(own, "package/dist/esm/contract.js"))) return;
    expect(await runContract(join(own, "package"), "dXNlcjpwYXNz")).toEqual([]);
  });
});
