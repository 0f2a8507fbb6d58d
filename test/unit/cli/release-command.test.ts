import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { withFolder } from "../../diagnostics/temporary-folder.js";
import { memoryIo } from "./memory-io.js";

const old = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { "204": { description: None. } }
`;
const config = {
  targets: [
    { spec: "pets.yaml", out: "sdk", changelog: "CHANGELOG.md", package: { version: "0.4.0" } },
  ],
};

test("a release is compared with the last commit, written, and put into the package", async () => {
  const files = { "pets.yaml": old, "sdkwright.config.json": JSON.stringify(config) };
  await withFolder(files, async (cwd) => {
    const git = (...argv: readonly string[]): Buffer =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...argv], {
        cwd,
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    const call = async (...argv: readonly string[]): Promise<string> => {
      const io = memoryIo({ cwd });
      const code = await run(argv, io);
      expect(io.written.stderr.replaceAll(/^sdk: .*\n/gm, "")).toBe("");
      expect(code).toBe(0);
      return io.written.stdout;
    };
    const read = (path: string): Promise<string> => readFile(join(cwd, path), "utf8");

    expect(await call("release")).toBe("sdk: nothing to release since 0.4.0\n");
    await writeFile(join(cwd, "pets.yaml"), old.replace("name: limit", "name: most"));
    const entry = await call("release", "--dry-run");
    expect(entry).toMatch(
      /^## 0\.5\.0\n\n### Breaking changes\n\n#### `GET \/pets`: `client\.pets\.list`\n/,
    );

    expect(await call("release")).toBe("sdk: 0.4.0 -> 0.5.0 (1 breaking change, 1 addition)\n");
    expect(await read("CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    // Nothing was committed yet, and so it is compared with the same again.
    expect(await call("release")).toBe("sdk: nothing to release since 0.5.0\n");
    expect(await read("CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    await call("generate");
    expect(await read("sdk/CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    const { version, files: published } = JSON.parse(await read("sdk/package.json")) as {
      version: string;
      files: string[];
    };
    expect(version).toBe("0.5.0");
    expect(published).toContain("CHANGELOG.md");

    git("commit", "-q", "-a", "-m", "second");
    await writeFile(
      join(cwd, "pets.yaml"),
      old.replace("name: limit", "description: Said., name: most"),
    );
    expect(await call("release")).toBe("sdk: 0.5.0 -> 0.5.1 (1 notice)\n");
    expect(await read("CHANGELOG.md")).toContain(
      "## 0.5.1\n\n### Other\n\n- Descriptions: 1 change.\n\n## 0.5.0\n",
    );
  });
});

test("a release needs a changelog in the configuration", async () => {
  const [target] = config.targets;
  const without = { targets: [{ spec: target!.spec, out: target!.out }] };
  const files = { "pets.yaml": old, "sdkwright.config.json": JSON.stringify(without) };
  await withFolder(files, async (cwd) => {
    const io = memoryIo({ cwd });
    expect(await run(["release"], io)).toBe(2);
    expect(io.written.stderr).toContain("'changelog' is missing");
    expect(io.written.stderr).toContain("'sdk-changelog.md', in the target of 'sdk'");
  });
});
