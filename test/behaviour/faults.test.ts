import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import { projectFolder } from "../support/compilers.js";
import { generatePackage } from "../support/generate-package.js";
import { faultCases } from "./faults/cases.js";
import { FaultServer } from "./faults/fault-server.js";
import { runtimes } from "./faults/runtimes.js";

/**
 * The table of faults, on every runtime that is installed: what a call comes to, that no rejection
 * goes unhandled, that the process ends by itself, and that neither log nor error shows a secret.
 */
describe("the table of faults", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-feed-")));
    await generatePackage(join(projectFolder, "test/behaviour/faults/feed.yaml"), folder);
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // Most of the table is waiting, so the runtimes wait together, each with a server of its own.
  for (const { name, program, run } of runtimes) {
    it.skipIf(program === undefined).concurrent(
      `holds on ${name}`,
      { timeout: 100_000 },
      async ({ expect }) => {
        const server = await FaultServer.start();
        try {
          const { passed, failed, unhandled } = await run(
            program ?? "",
            server,
            join(folder, "package"),
          );
          expect(failed).toEqual([]);
          expect(unhandled).toEqual([]);
          expect(passed).toHaveLength(faultCases.length);
        } finally {
          await server.stop();
        }
      },
    );
  }
});
