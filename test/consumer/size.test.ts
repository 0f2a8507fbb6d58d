import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../support/compilers.js";

/** A script as a browser loads it, minified. */
async function bundle(script: string): Promise<Uint8Array> {
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
  return outputFiles[0]?.contents ?? new Uint8Array();
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
  {
    what: "what checks calls, without the checks of an API",
    script: `export { createChecks } from "./core/checks.js";`,
    limit: 5120,
  },
  {
    what: "one operation, with the checks of all",
    script: `
      import { createClient } from "./client.js";
      import { hardReset } from "./operations/task-actions.js";
      import { checks } from "./validate.js";
      const client = createClient({ auth: "token", validate: checks("error") });
      console.log(await hardReset(client, { taskId: "1" }));`,
    limit: 17_408,
  },
];

describe("the size of a bundle", () => {
  for (const { what, script, limit } of table) {
    it(`is at most ${limit} bytes for ${what}`, async () => {
      const size = gzipSync(await bundle(script), { level: 9 }).length;
      // eslint-disable-next-line no-console -- the figure is what one wants to see
      console.log(`${what}: ${size} of ${limit} bytes`);
      expect(size).toBeLessThanOrEqual(limit);
    });
  }

  it("has nothing of the checks where they are not imported", async () => {
    const texts = await Promise.all(
      table.map(async ({ script }) => new TextDecoder().decode(await bundle(script))),
    );
    // A part of the message that both of the errors have.
    expect(texts.map((text) => text.includes("not as described"))).toEqual(
      table.map(({ what }) => what.includes("check")),
    );
  });
});
