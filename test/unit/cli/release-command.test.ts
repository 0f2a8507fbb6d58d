import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";
import { type MemoryIo, memoryIo } from "./memory-io.js";

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

/** A repository of one package, and what somebody does in it. */
interface Project {
  readonly cwd: string;
  /** Runs a command that goes well, and gives what it prints. */
  call(...argv: readonly string[]): Promise<string>;
  /** Runs a command that fails, and gives what it reports. */
  fail(...argv: readonly string[]): Promise<string>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  git(...argv: readonly string[]): string;
  commit(): void;
}

function withProject(files: Files, work: (project: Project) => Promise<void>): Promise<void> {
  const all = { "pets.yaml": old, "sdkwright.config.json": JSON.stringify(config), ...files };
  return withFolder(all, async (cwd) => {
    const git = (...argv: readonly string[]): string =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...argv], {
        cwd,
        encoding: "utf8",
      });
    const call = async (code: number, argv: readonly string[]): Promise<MemoryIo["written"]> => {
      const io = memoryIo({ cwd });
      expect(await run(argv, io), io.written.stderr).toBe(code);
      return io.written;
    };
    const commit = (): void => {
      git("add", "-A");
      git("commit", "-q", "-m", "state");
    };
    git("init", "-q");
    commit();
    await work({
      cwd,
      call: async (...argv) => {
        const { stdout, stderr } = await call(0, argv);
        expect(stderr.replaceAll(/^sdk: .*\n/gm, "")).toBe("");
        return stdout;
      },
      fail: async (...argv) => (await call(1, argv)).stderr,
      read: (path) => readFile(join(cwd, path), "utf8"),
      write: (path, text) => writeFile(join(cwd, path), text),
      git,
      commit,
    });
  });
}

const next = "Next: read 'CHANGELOG.md'; 'sdkwright generate' puts it into the package.\n";

test("a release is compared with the last commit, written, and put into the package", () =>
  withProject({}, async ({ call, read, write, commit }) => {
    expect(await call("release")).toBe(
      "sdk: nothing to release since 0.4.0 (compared with HEAD:./pets.yaml)\n",
    );
    await write("pets.yaml", old.replace("name: limit", "name: most"));
    const entry = await call("release", "--dry-run");
    expect(entry).toMatch(
      /^## 0\.5\.0\n\n### Breaking changes\n\n#### `GET \/pets`: `client\.pets\.list`\n/,
    );

    expect(await call("release")).toBe(
      `sdk: 0.4.0 -> 0.5.0 (1 breaking change, 1 addition)\n${next}`,
    );
    expect(await read("CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    // Nothing was committed yet, and so it is compared with the same again.
    expect(await call("release")).toContain("nothing to release since 0.5.0 ");
    expect(await read("CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    await call("generate");
    expect(await read("sdk/CHANGELOG.md")).toBe(`# Changelog\n\n${entry}`);
    const { version, files: published } = JSON.parse(await read("sdk/package.json")) as {
      version: string;
      files: string[];
    };
    expect(version).toBe("0.5.0");
    expect(published).toContain("CHANGELOG.md");

    commit();
    await write("pets.yaml", old.replace("name: limit", "description: Said., name: most"));
    expect(await call("release")).toBe(`sdk: 0.5.0 -> 0.5.1 (1 notice)\n${next}`);
    expect(await read("CHANGELOG.md")).toContain(
      "## 0.5.1\n\n### Other\n\n- Descriptions: 1 change.\n\n## 0.5.0\n",
    );
  }));

const released = "# Changelog\n\n## [0.4.0] - 2026-01-02\n\nThe first.\n";

test("what was committed since the last release is released with what is not committed", () =>
  withProject({ "CHANGELOG.md": released }, async ({ call, fail, read, write, git, commit }) => {
    const first = git("rev-parse", "--short", "HEAD").trim();
    const renamed = old.replace("name: limit", "name: most");
    await write("pets.yaml", renamed);
    commit();
    // An entry is corrected without being another one.
    await write("CHANGELOG.md", released.replace("first", "beginning"));
    commit();
    expect(await call("release", "--dry-run")).toContain("parameter limit is gone");
    await write(
      "pets.yaml",
      renamed.replace("operationId", "description: Said.\n      operationId"),
    );
    expect(await call("release")).toBe(
      `sdk: 0.4.0 -> 0.5.0 (1 breaking change, 1 addition, 1 notice)\n${next}`,
    );
    expect(await read("CHANGELOG.md")).toMatch(/^# Changelog\n\n## 0\.5\.0\n/);
    expect(await read("CHANGELOG.md")).toContain("\n\n## [0.4.0] - 2026-01-02\n\nThe beginning.\n");

    await write("CHANGELOG.md", released);
    await write("pets.yaml", old);
    git("tag", "v0.4.0", first);
    expect(await call("release", "v0.4.0", "--dry-run")).toBe("");
    expect(await call("release", "HEAD", "--dry-run")).toContain("parameter most is gone");
    expect(await fail("release", "v0.3.0")).toContain("git knows no revision 'v0.3.0' here");
    expect(await call("release")).toBe(
      `sdk: nothing to release since 0.4.0 (compared with ${first}:./pets.yaml)\n`,
    );
  }));

test("a release that is not committed is not followed by another one", () =>
  withProject({ "CHANGELOG.md": released }, async ({ call, fail, read, write }) => {
    await write("pets.yaml", old.replace("name: limit", "name: most"));
    await call("release");
    await write("CHANGELOG.md", (await read("CHANGELOG.md")).replace("## [", "By hand.\n\n## ["));
    const before = await read("CHANGELOG.md");
    const message = "'CHANGELOG.md' has an entry of 0.5.0 that is not committed";
    expect(await fail("release")).toContain(message);
    await write("pets.yaml", old.replace("name: limit", "description: Said., name: limit"));
    expect(await fail("release")).toContain(message);
    expect(await read("CHANGELOG.md")).toBe(before);

    const entry = await call("release", "--dry-run");
    expect(await read("CHANGELOG.md")).toBe(before);
    expect(await call("release", "--force")).toBe(`sdk: 0.4.0 -> 0.4.1 (1 notice)\n${next}`);
    expect(await read("CHANGELOG.md")).toBe(released.replace("## [", `${entry}\n## [`));
  }));

test("a package that is called after its title is another one where that changes", () =>
  withProject({ "CHANGELOG.md": released }, async ({ cwd, call, write, commit }) => {
    await call("generate");
    commit();
    await write("pets.yaml", old.replace("title: Pets", "title: Zoo"));
    const entry = await call("release", "--dry-run");
    expect(entry).toContain(
      "### Breaking changes\n\n#### API\n\n- The package is now called zoo, not pets. ",
    );
    expect(entry).toContain('  - import … from "pets"\n  + import … from "zoo"\n');
    // Names within the package are published ones.
    expect(entry).not.toContain("The client class");

    const [one] = config.targets;
    const named = { ...one, package: { ...one!.package, name: "pets" } };
    await write("sdkwright.config.json", JSON.stringify({ targets: [named] }));
    const io = memoryIo({ cwd });
    expect(await run(["release", "--dry-run"], io)).toBe(0);
    expect(io.written.stdout).not.toContain("Breaking");
  }));

test("what a changed configuration does is not compared, which is said", () =>
  withProject({ "CHANGELOG.md": released }, async ({ cwd, write }) => {
    const warn = async (): Promise<string> => {
      const io = memoryIo({ cwd });
      expect(await run(["release"], io)).toBe(0);
      return io.written.stderr;
    };
    expect(await warn()).toBe("");
    const [one] = config.targets;
    const operations = { exclude: [{ path: "/toys" }] };
    await write("sdkwright.config.json", JSON.stringify({ targets: [{ ...one, operations }] }));
    expect(await warn()).toMatch(
      /^warning {2}release\/config-changed\n {2}The configuration has changed since [0-9a-f]+, /,
    );
  }));

test("a shallow clone without the last release is told so", () =>
  withProject({ "CHANGELOG.md": released }, async ({ cwd, write, git, commit }) => {
    await write("pets.yaml", old.replace("name: limit", "name: most"));
    commit();
    await withFolder({}, async (folder) => {
      git("clone", "-q", "--depth", "1", `file://${cwd}`, folder);
      const io = memoryIo({ cwd: folder });
      expect(await run(["release"], io)).toBe(1);
      expect(io.written.stderr).toContain("the clone is shallow, and lacks the commit of 0.4.0");
      expect(io.written.stderr).toContain("git fetch --unshallow");
    });
  }));

test("a description may be a folder, or at a URL", async () => {
  const url = "https://example.com/pets.yaml";
  const lockOf = (text: string): string => {
    const sha256 = createHash("sha256").update(text).digest("hex");
    const document = { location: url, sha256, text, usedBy: ["sdk"] };
    return JSON.stringify({ documents: { [url]: document } });
  };
  const cases = [
    ["api", "api/openapi.yaml", (text: string) => text],
    [".", "openapi.yaml", (text: string) => text],
    [url, "sdkwright.lock.json", lockOf],
  ] as const;
  for (const [spec, path, textOf] of cases) {
    const targets = [{ spec, out: "sdk", changelog: "CHANGELOG.md" }];
    const files = { [path]: textOf(old), "sdkwright.config.json": JSON.stringify({ targets }) };
    await withProject(files, async ({ cwd, write }) => {
      await write(path, textOf(old.replace("name: limit", "name: most")));
      const io = memoryIo({ cwd, env: { CI: "true" } });
      expect(await run(["release"], io), io.written.stderr).toBe(0);
      expect(io.written.stdout).toContain("sdk: 0.1.0 -> 0.2.0 (1 breaking change, 1 addition)\n");
    });
  }
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
