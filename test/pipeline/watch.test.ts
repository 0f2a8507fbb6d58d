import { spawn } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { buildProgram, pets, root, Workspace } from "./workspace.js";

let workspace: Workspace;
beforeAll(buildProgram);
beforeEach(() => {
  workspace = new Workspace();
});
afterEach(() => workspace.dispose());

/** Watches in a process of its own, and reads what it prints as it comes. */
function startWatching(...argv: readonly string[]): {
  readonly until: (pattern: RegExp) => Promise<void>;
  readonly interrupt: () => Promise<number | null>;
} {
  const child = spawn(
    process.execPath,
    [`${root}bin/sdkwright.js`, "generate", "--watch", ...argv],
    {
      cwd: workspace.folder,
      env: { PATH: process.env["PATH"] },
    },
  );
  let unread = "";
  let check = (): void => undefined;
  const read = (chunk: Buffer): void => {
    unread += chunk.toString();
    check();
  };
  child.stdout.on("data", read);
  child.stderr.on("data", read);
  const closed = new Promise<number | null>((done) => child.on("close", done));
  return {
    until: (pattern) =>
      new Promise((done, fail) => {
        const timer = setTimeout(() => fail(new Error(`${String(pattern)} in ${unread}`)), 25_000);
        check = () => {
          const found = pattern.exec(unread);
          if (found === null) return;
          clearTimeout(timer);
          check = () => undefined;
          unread = unread.slice(found.index + found[0].length);
          done();
        };
        check();
      }),
    interrupt: () => {
      child.kill("SIGINT");
      return closed;
    },
  };
}

test(
  "a change of any file that was read is generated, errors end nothing, an interrupt does",
  { timeout: 90_000 },
  async () => {
    const spec = pets.replace("#/components/schemas/Pet", "models.yaml#/Pet");
    workspace.put("spec.yaml", spec);
    workspace.put("models.yaml", "Pet: { type: object, properties: { name: { type: string } } }\n");
    const watching = startWatching("--spec=spec.yaml", "--out=out");
    await watching.until(/out: \d+ files written\n/);
    workspace.put("models.yaml", "Pet: { type: object, properties: { age: { type: string } } }\n");
    await watching.until(/out: \d+ files written, \d+ unchanged\n/);
    workspace.put("spec.yaml", "openapi: [");
    await watching.until(/source\/syntax[\s\S]*out: failed/);
    rmSync(workspace.path("models.yaml"));
    workspace.put("spec.yaml", pets);
    await watching.until(/out: \d+ files? written/);
    expect(await watching.interrupt()).toBe(0);
  },
);

test(
  "a folder that another one takes the place of is a change, and is followed",
  {
    timeout: 90_000,
  },
  async () => {
    workspace.put("spec.yaml", pets.replace("#/components/schemas/Pet", "parts/models.yaml#/Pet"));
    const put = (property: string): void =>
      void workspace.put(
        "parts/models.yaml",
        `Pet: { type: object, properties: { ${property}: { type: string } } }\n`,
      );
    put("name");
    const watching = startWatching("--spec=spec.yaml", "--out=out");
    await watching.until(/out: \d+ files written\n/);
    renameSync(workspace.path("parts"), workspace.path("old-parts"));
    await watching.until(/ref\/unreadable[\s\S]*out: failed/);
    put("age");
    await watching.until(/out: \d+ files written, \d+ unchanged\n/);
    put("size");
    await watching.until(/out: \d+ files written, \d+ unchanged\n/);
    expect(await watching.interrupt()).toBe(0);
  },
);

test("a change of the configuration is a change", { timeout: 60_000 }, async () => {
  const config = (out: string): string => `targets: [{ spec: spec.yaml, out: ${out} }]\n`;
  workspace.put("spec.yaml", pets);
  workspace.put("sdkwright.config.yaml", config("one"));
  const watching = startWatching();
  await watching.until(/one: \d+ files written\n/);
  workspace.put("sdkwright.config.yaml", config("[]"));
  await watching.until(/config\/invalid-value/);
  workspace.put("sdkwright.config.yaml", config("two"));
  await watching.until(/two: \d+ files written\n/);
  expect(await watching.interrupt()).toBe(0);
});
