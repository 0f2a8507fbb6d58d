import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { run } from "../../../src/cli/main.js";
import { withFolder } from "../../diagnostics/temporary-folder.js";
import { draft } from "../../support/lint-description.js";
import { memoryIo } from "./memory-io.js";

const good = JSON.stringify(draft());
const poor = JSON.stringify(
  draft((it) => {
    delete it.paths["/pets"].get.operationId;
    delete it.paths["/pets"].get.summary;
  }),
);

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The overlay afterwards; undefined where there is none. */
  readonly overlay: string | undefined;
}

function runLint(spec: string, argv: readonly string[], overlay?: string): Promise<Outcome> {
  const files = { "spec.json": spec, ...(overlay === undefined ? {} : { "fixes.yaml": overlay }) };
  return withFolder(files, async (cwd) => {
    const io = memoryIo({ cwd });
    const code = await run(["lint", "spec.json", ...argv], io);
    const after = await readFile(join(cwd, "fixes.yaml"), "utf8").catch(() => undefined);
    return { code, ...io.written, overlay: after };
  });
}

describe("sdkwright lint", () => {
  test("says that there is nothing to say", async () => {
    expect(await runLint(good, [])).toEqual({
      code: 0,
      stdout: "spec.json: nothing to say\n",
      stderr: "",
      overlay: undefined,
    });
  });

  test("says what, where, what for and how to fix it", async () => {
    const { code, stdout, stderr } = await runLint(poor, []);
    expect(stdout).toMatch(/^spec\.json:1:\d+ {2}warning {2}lint\/missing-operation-id\n/);
    expect(stdout).toContain("its call is named after its path: 'pets.getPets'");
    expect(stdout).toContain("help: give it an 'operationId'");
    expect(stdout).toMatch(
      /spec\.json: 1 warning, 1 note \(--verbose shows the notes\); --write-overlay FILE fixes 1\n$/,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test.each([
    { level: "error", code: 0 },
    { level: "warning", code: 1 },
    { level: "info", code: 1 },
    { level: "nothing", code: 2 },
  ])("--fail-on $level ends with $code", async ({ level, code }) => {
    expect((await runLint(poor, ["--fail-on", level])).code).toBe(code);
  });

  test("prints an object per finding and one for all for programs", async () => {
    const { stdout } = await runLint(poor, ["--format", "json"]);
    const [first, second, all, ...rest] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      code: "lint/missing-operation-id",
      severity: "warning",
      source: "spec.json",
      pointer: "/paths/~1pets/get",
      line: 1,
      fix: [{ target: "$['paths']['/pets']['get']", update: { operationId: "getPets" } }],
    });
    expect(second).toMatchObject({ code: "lint/missing-description", fix: null });
    expect(all).toEqual({
      spec: "spec.json",
      errors: 0,
      warnings: 1,
      infos: 1,
      fixable: 1,
      overlay: null,
    });
  });

  test("prints one log of SARIF, and nothing else", async () => {
    const { stdout } = await runLint(poor, ["--format", "sarif"]);
    const { runs } = JSON.parse(stdout) as { runs: { results: { ruleId: string }[] }[] };
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual([
      "lint/missing-operation-id",
      "lint/missing-description",
    ]);
  });

  test("prints annotations", async () => {
    const { stdout } = await runLint(poor, ["--format", "github"]);
    expect(stdout).toMatch(
      /^::warning file=spec\.json,line=1,col=\d+,title=lint\/missing-operation-id::/,
    );
  });

  test("writes an overlay of what it can fix, which the next run takes", async () => {
    const { code, stdout, overlay = "" } = await runLint(poor, ["--write-overlay", "fixes.yaml"]);
    expect({ code, last: stdout.trim().split("; ").at(-1) }).toEqual({
      code: 0,
      last: "1 fixed by fixes.yaml\nNext: read it, and list it under 'overlays' of the target, or name it with '--overlay'.",
    });
    expect(parse(overlay)).toMatchObject({
      overlay: "1.0.0",
      actions: [{ target: "$['paths']['/pets']['get']", update: { operationId: "getPets" } }],
    });
    const again = await runLint(poor, ["--overlay", "fixes.yaml", "--fail-on", "warning"], overlay);
    expect(again).toMatchObject({ code: 0, stderr: "" });
  });

  test("does not overwrite an overlay, unless it is told to", async () => {
    const kept = await runLint(poor, ["--write-overlay", "fixes.yaml"], "mine\n");
    expect(kept).toMatchObject({ code: 1, overlay: "mine\n" });
    expect(kept.stderr).toContain("'fixes.yaml' exists already.");
    const forced = await runLint(poor, ["--write-overlay", "fixes.yaml", "--force"], "mine\n");
    expect(forced.code).toBe(0);
    expect(forced.overlay).toContain("overlay: 1.0.0");
  });

  test.each([
    { title: "the description", argv: ["--write-overlay", "./spec.json"] },
    {
      title: "an overlay that was applied",
      argv: ["--overlay", "fixes.yaml", "--write-overlay", "fixes.yaml"],
    },
  ])("never overwrites $title", async ({ argv }) => {
    const applied =
      "overlay: 1.0.0\ninfo: { title: A, version: '1' }\nactions: [{ target: $.info, update: { title: B } }]\n";
    const { code, stderr, overlay } = await runLint(poor, [...argv, "--force"], applied);
    expect({ code, overlay }).toEqual({ code: 1, overlay: applied });
    expect(stderr).toContain("is part of the description, and what it says would be lost.");
  });

  test("writes no overlay where there is nothing to fix", async () => {
    const { code, stdout, overlay } = await runLint(good, ["--write-overlay", "fixes.yaml"]);
    expect({ code, overlay }).toEqual({ code: 0, overlay: undefined });
    expect(stdout).toContain("so none is written");
  });

  test("prints no warnings where it is to be quiet", async () => {
    expect(await runLint(poor, ["--quiet"])).toMatchObject({ code: 0, stdout: "", stderr: "" });
  });

  test("replaces nothing where nothing is written", async () => {
    const { code, stderr } = await runLint(poor, ["--force"]);
    expect(code).toBe(2);
    expect(stderr).toContain("needs '--write-overlay' beside it");
  });

  test("judges the description of the configuration, with its overlays", async () => {
    const overlay = {
      overlay: "1.0.0",
      info: { title: "Ours", version: "1" },
      actions: [
        { target: "$.paths['/pets'].get", update: { operationId: "all", summary: "All of them." } },
      ],
    };
    const config = { targets: [{ spec: "spec.json", out: "sdk", overlays: ["ours.json"] }] };
    await withFolder({ "spec.json": poor, "ours.json": JSON.stringify(overlay) }, async (cwd) => {
      await writeFile(join(cwd, "sdkwright.config.json"), JSON.stringify(config));
      const io = memoryIo({ cwd });
      expect(await run(["lint"], io)).toBe(0);
      expect(io.written.stdout).toBe("spec.json: nothing to say\n");
    });
  });

  test("fails where the description cannot be read", async () => {
    const { code, stdout } = await runLint("{}", []);
    expect(code).toBe(1);
    expect(stdout).toContain("source/not-openapi");
  });
});
