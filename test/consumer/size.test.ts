import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../support/compilers.js";

/** Bytes of a script that a browser loads, minified and compressed. */
async function sizeOf(script: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: script,
      resolveDir: `${projectFolder}generated/conductorone-tasks/dist/esm`,
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const table = [
  {
    what: "one operation, with retries, limits of time, typed errors and a bearer's token",
    script: `
      import { createClient } from "./client.js";
      import { hardReset } from "./operations/task-actions.js";
      const client = createClient({ tenantDomain: "acme", auth: "token" });
      console.log(await hardReset(client, { taskId: "1" }));`,
    limit: 5120,
  },
  {
    what: "the class over all operations",
    script: `export { ConductorOneTasks } from "./index.js";`,
    limit: 10_240,
  },
];

describe("the size of a bundle", () => {
  for (const { what, script, limit } of table) {
    it(`is at most ${limit} bytes for ${what}`, async () => {
      const size = await sizeOf(script);
      // eslint-disable-next-line no-console -- the figure is what one wants to see
      console.log(`${what}: ${size} of ${limit} bytes`);
      expect(size).toBeLessThanOrEqual(limit);
    });
  }
});
