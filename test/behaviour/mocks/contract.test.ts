import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setupServer } from "msw/node";
import type { HttpHandler } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ContractTest } from "../../../src/runtime/contract.js";
import { runProcess } from "../../support/child-process.js";
import { projectFolder } from "../../support/compilers.js";
import { generatePackage } from "../../support/generate-package.js";
import { linkMsw } from "../../support/link-msw.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "sdkwright-contract-")));
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  { name: "library", path: "test/golden/library.yaml", count: 5 },
  { name: "clinic", path: "test/golden/clinic.yaml", count: 4 },
  { name: "wire", path: "test/behaviour/wire.yaml", count: 38 },
])("the contract of $name", ({ name, path, count }) => {
  it("is kept by its own client, against its own handlers", async () => {
    linkMsw(folder);
    await generatePackage(join(projectFolder, path), join(folder, name));
    const load = (module: string): Promise<unknown> =>
      import(pathToFileURL(join(folder, name, "package/dist/esm", module)).href);
    const { contract } = (await load("contract.js")) as {
      contract: (options: object) => ContractTest[];
    };
    const { allHandlers } = (await load("mocks/index.js")) as { allHandlers: () => HttpHandler[] };
    server.use(...allHandlers());
    const tests = contract({ baseUrl: "http://localhost/base", retry: false });
    expect(tests).toHaveLength(count);
    const problems: unknown[] = [];
    for (const test of tests) await test.run().catch((error: unknown) => problems.push(error));
    expect(problems).toEqual([]);
  });
});

describe("the committed package", () => {
  it("has a file of tests that passes", async () => {
    const cwd = join(projectFolder, "generated/conductorone-tasks");
    const { status, stdout } = await runProcess(
      process.execPath,
      ["--test", "--test-reporter=tap", "contract.test.mjs"],
      {
        cwd,
      },
    );
    expect(stdout).toMatch(/^# pass 17$/m);
    expect(status).toBe(0);
  });
});
