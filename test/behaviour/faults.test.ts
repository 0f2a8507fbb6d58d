import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faultCases } from "./faults/cases.js";
import { FaultServer } from "./faults/fault-server.js";
import { runtimes } from "./faults/runtimes.js";

/**
 * The table of faults, on every runtime that is installed: what a call comes to, that no rejection
 * goes unhandled, that the process ends by itself, and that neither log nor error shows a secret.
 */
describe("the table of faults", () => {
  let server: FaultServer;
  beforeEach(async () => {
    server = await FaultServer.start();
  });
  afterEach(() => server.stop());

  for (const { name, program, run } of runtimes) {
    it.skipIf(program === undefined)(`holds on ${name}`, { timeout: 100_000 }, async () => {
      const { passed, failed, unhandled } = await run(program ?? "", server);
      expect(failed).toEqual([]);
      expect(unhandled).toEqual([]);
      expect(passed).toHaveLength(faultCases.length);
    });
  }
});
