import { describe, expect, test } from "vitest";
import { run } from "../../../src/cli/main.js";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import type { Generate, GenerateRequest, GenerateResult } from "../../../src/pipeline/types.js";
import { withFolder } from "../../diagnostics/temporary-folder.js";
import { memoryIo } from "./memory-io.js";

const nothing: GenerateResult = {
  diagnostics: [],
  findDocument: () => undefined,
  ok: true,
  files: [{ path: "src/index.ts", state: "unchanged" }],
  hashes: new Map(),
  inputs: undefined,
};

/** A pipeline that answers with a result and keeps what it was asked for. */
function pipeline(...results: readonly Partial<GenerateResult>[]): {
  requests: GenerateRequest[];
  load: () => Promise<Generate>;
} {
  const requests: GenerateRequest[] = [];
  const generate: Generate = async (request) => {
    requests.push(request);
    request.onStage?.("reading");
    request.onStage?.("writing");
    return { ...nothing, ...results[requests.length - 1] };
  };
  return { requests, load: async () => generate };
}

const fromSpec = ["generate", "--spec", "api.yaml", "--out", "generated/api"];
const warning: Diagnostic = {
  code: "operation/missing-path-parameter",
  severity: "warning",
  message: "Missing.",
};
const note: Diagnostic = { code: "normalize/nullable", severity: "info", message: "Repaired." };
const error: Diagnostic = { code: "ref/not-found", severity: "error", message: "Not there." };
const changed: Partial<GenerateResult> = {
  files: [
    { path: "src/a.ts", state: "written" },
    { path: "src/b.ts", state: "deleted" },
    { path: "src/c.ts", state: "unchanged" },
    { path: "src/d.ts", state: "written" },
  ],
};

describe("commands that generate nothing", () => {
  const neverLoaded = (): never => {
    throw new Error("the pipeline is not needed");
  };
  test.each([
    { argv: ["help"], code: 0, stdout: /^sdkwright turns .*Usage:/s, stderr: /^$/ },
    { argv: ["help", "generate"], code: 0, stdout: /^Usage: sdkwright generate /, stderr: /^$/ },
    { argv: ["help", "genrate"], code: 2, stdout: /^$/, stderr: /did you mean 'generate'/ },
    { argv: ["--help"], code: 0, stdout: /Usage:/, stderr: /^$/ },
    { argv: ["diff", "-h", "--what"], code: 0, stdout: /^Usage: sdkwright diff /, stderr: /^$/ },
    { argv: ["--version"], code: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: /^$/ },
    { argv: [], code: 2, stdout: /^$/, stderr: /^error {2}cli\/missing-command\n/ },
    { argv: ["genrate"], code: 2, stdout: /^$/, stderr: /did you mean 'generate'/ },
    { argv: ["generate", "pets.yaml"], code: 2, stdout: /^$/, stderr: /with --spec/ },
    { argv: ["lint", "a", "b"], code: 2, stdout: /^$/, stderr: /sdkwright help lint/ },
    { argv: ["generate", "--chekc"], code: 2, stdout: /^$/, stderr: /did you mean '--check'/ },
    {
      argv: ["generate", "--format", "json", "-x"],
      code: 2,
      stdout: /^$/,
      stderr: /^\{"severity":"error","code":"cli\/unknown-option"/,
    },
    {
      argv: ["generate", "--format=github", "-x"],
      code: 2,
      stdout: /^$/,
      stderr: /^::error title=cli\/unknown-option::/,
    },
  ])("$argv", async ({ argv, code, stdout, stderr }) => {
    const io = memoryIo();
    expect(await run(argv, io, neverLoaded)).toBe(code);
    expect(io.written.stdout).toMatch(stdout);
    expect(io.written.stderr).toMatch(stderr);
  });

  test("a configuration that is wrong", async () => {
    await withFolder({ "sdkwright.config.yaml": "targets:\n  - spec: a\n" }, async (cwd) => {
      const io = memoryIo({ cwd });
      expect(await run(["generate"], io, neverLoaded)).toBe(2);
      expect(io.written).toEqual({
        stdout: "",
        stderr: `sdkwright.config.yaml:2:5  error  config/missing-key
  'out' is missing.

  1 | targets:
> 2 |   - spec: a
    |     ^
  at /targets/0
  help: add it: the path of a folder

`,
      });
    });
  });
});

describe("what the pipeline is asked for", () => {
  test.each([
    {
      argv: fromSpec,
      want: {
        mode: "write",
        target: {
          specPath: "/cwd/api.yaml",
          displayName: "api.yaml",
          outDir: "/cwd/generated/api",
          packageName: undefined,
        },
      },
    },
    { argv: [...fromSpec, "--check"], want: { mode: "check" } },
    { argv: [...fromSpec, "--dry-run"], want: { mode: "dry-run" } },
    { argv: [...fromSpec, "--name", "@acme/api"], want: { target: { packageName: "@acme/api" } } },
    {
      argv: ["generate", "--spec=-", "--out=o"],
      want: { target: { specPath: "-", displayName: "<stdin>" } },
    },
    { argv: ["generate", "--spec", "-", "--out", "o"], want: { target: { specPath: "-" } } },
    { argv: ["--quiet", ...fromSpec], want: { mode: "write" } },
  ])("$argv", async ({ argv, want }) => {
    const { load, requests } = pipeline();
    expect(await run(argv, memoryIo(), load)).toBe(0);
    expect(requests).toMatchObject([want]);
  });

  test("every target of a configuration, even after one that failed", async () => {
    const text = "targets:\n  - { spec: a, out: one }\n  - { spec: b, out: two }\n";
    await withFolder({ "sdk.yaml": text }, async (cwd) => {
      const { load, requests } = pipeline({ ok: false, diagnostics: [error] }, {});
      const io = memoryIo({ cwd });
      expect(await run(["generate", "--config", "sdk.yaml"], io, load)).toBe(1);
      expect(requests.map(({ target }) => target.outName)).toEqual(["one", "two"]);
      expect(io.written.stdout).toBe("two: up to date, 1 file\n");
      expect(io.written.stderr).toBe(
        "error  ref/not-found\n  Not there.\n\none: failed with 1 error\n",
      );
    });
  });
});

describe("what is printed", () => {
  test.each<{
    name: string;
    argv: string[];
    result: Partial<GenerateResult>;
    stdout: string;
    stderr: string;
    code?: number;
  }>([
    {
      name: "nothing to do",
      argv: [],
      result: {},
      stdout: "generated/api: up to date, 1 file\n",
      stderr: "",
    },
    {
      name: "files",
      argv: [],
      result: changed,
      stdout: "generated/api: 2 files written, 1 deleted, 1 unchanged\n",
      stderr: "",
    },
    {
      name: "notes are counted",
      argv: [],
      result: { diagnostics: [note, note] },
      stdout: "generated/api: up to date, 1 file (2 notes)\n",
      stderr: "",
    },
    {
      name: "warnings are shown",
      argv: [],
      result: { diagnostics: [warning, note] },
      stdout: "generated/api: up to date, 1 file (1 warning, 1 note)\n",
      stderr: "warning  operation/missing-path-parameter\n  Missing.\n\n",
    },
    {
      name: "quiet",
      argv: ["--quiet"],
      result: { ...changed, diagnostics: [warning, note] },
      stdout: "",
      stderr: "",
    },
    {
      name: "quiet, with an error",
      argv: ["--quiet"],
      result: { ok: false, diagnostics: [warning, error] },
      code: 1,
      stdout: "",
      stderr:
        "error  ref/not-found\n  Not there.\n\ngenerated/api: failed with 1 error, 1 warning\n",
    },
    {
      name: "verbose",
      argv: ["--verbose"],
      result: { ...changed, diagnostics: [note] },
      stdout:
        "write  src/a.ts\ndelete src/b.ts\nwrite  src/d.ts\ngenerated/api: 2 files written, 1 deleted, 1 unchanged (1 note)\n",
      stderr:
        "generated/api: reading\ngenerated/api: writing\ninfo  normalize/nullable\n  Repaired.\n\n",
    },
    {
      name: "a dry run",
      argv: ["--dry-run"],
      result: changed,
      stdout:
        "write  src/a.ts\ndelete src/b.ts\nwrite  src/d.ts\ngenerated/api: 2 files to be written, 1 to be deleted, 1 unchanged\n",
      stderr: "",
    },
    {
      name: "JSON",
      argv: ["--format", "json"],
      result: { ...changed, diagnostics: [warning, note] },
      stdout:
        '{"out":"generated/api","mode":"write","ok":true,"written":2,"deleted":1,"unchanged":1,"errors":0,"warnings":1,"infos":1,"changed":[{"path":"src/a.ts","state":"written"},{"path":"src/b.ts","state":"deleted"},{"path":"src/d.ts","state":"written"}]}\n',
      stderr:
        '{"severity":"warning","code":"operation/missing-path-parameter","message":"Missing.","help":null,"source":null,"pointer":null,"line":null,"column":null,"detail":null}\n',
    },
    {
      name: "JSON, failed",
      argv: ["--format", "json", "--check"],
      result: { ok: false, files: [], diagnostics: [error] },
      code: 1,
      stdout:
        '{"out":"generated/api","mode":"check","ok":false,"written":0,"deleted":0,"unchanged":0,"errors":1,"warnings":0,"infos":0,"changed":[]}\n',
      stderr:
        '{"severity":"error","code":"ref/not-found","message":"Not there.","help":null,"source":null,"pointer":null,"line":null,"column":null,"detail":null}\n',
    },
  ])("$name", async ({ argv, result, stdout, stderr, code = 0 }) => {
    const io = memoryIo();
    expect(await run([...fromSpec, ...argv], io, pipeline(result).load)).toBe(code);
    expect(io.written).toEqual({ stdout, stderr });
  });

  test("no more warnings than a person reads, and none buried by others of one code", async () => {
    const rare: Diagnostic = { ...warning, code: "schema/enum-type", message: "Rare." };
    const diagnostics = [...Array.from({ length: 60 }, () => warning), rare];
    const io = memoryIo();
    await run(fromSpec, io, pipeline({ diagnostics }).load);
    expect(io.written.stderr.match(/Missing\./g)).toHaveLength(10);
    expect(io.written.stderr.match(/Rare\./g)).toHaveLength(1);
    expect(io.written.stderr).toContain(
      "50 more operation/missing-path-parameter; --verbose shows all of them\n",
    );
    const all = memoryIo();
    await run([...fromSpec, "--verbose"], all, pipeline({ diagnostics }).load);
    expect(all.written.stderr.match(/Missing\./g)).toHaveLength(60);
    expect(all.written.stderr).not.toContain("more operation/");
  });

  test("what is worst comes last, where people look", async () => {
    const io = memoryIo();
    await run(
      [...fromSpec, "--verbose"],
      io,
      pipeline({ diagnostics: [error, note, warning] }).load,
    );
    const places = ["Repaired.", "Missing.", "Not there."].map((text) =>
      io.written.stderr.indexOf(text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("paths of annotations start at the root of the repository", async () => {
    const placed = (source: string): Diagnostic => ({ ...error, place: { source } });
    const result = {
      ok: false,
      diagnostics: ["a.yaml", "../b.yaml", "/c.yaml", "<stdin>"].map(placed),
    };
    const io = memoryIo({ cwd: "/repo/sdk", env: { GITHUB_WORKSPACE: "/repo" } });
    await run([...fromSpec, "--format", "github"], io, pipeline(result).load);
    expect(io.written.stderr.split("\n").slice(0, 4)).toEqual([
      "::error file=sdk/a.yaml,title=ref/not-found::Not there.",
      "::error file=b.yaml,title=ref/not-found::Not there.",
      "::error title=ref/not-found::Not there.%0Ain /c.yaml",
      "::error title=ref/not-found::Not there.%0Ain <stdin>",
    ]);
  });
});

describe("on a terminal", () => {
  test("one line shows the stages and goes away", async () => {
    const io = memoryIo({ isTTY: true });
    await run(fromSpec, io, pipeline().load);
    expect(io.written.stderr).toBe(
      "\r\u001b[2K\u001b[?7lgenerated/api: reading ...\u001b[?7h\r\u001b[2K\u001b[?7lgenerated/api: writing ...\u001b[?7h\r\u001b[2K",
    );
  });

  test.each([{ TERM: "dumb" }, { CI: "true" }])("no line is rewritten with %o", async (env) => {
    const io = memoryIo({ isTTY: true, env });
    await run(fromSpec, io, pipeline().load);
    expect(io.written.stderr).toBe("");
  });

  test.each([
    { isTTY: true, env: {}, want: true },
    { isTTY: false, env: {}, want: false },
    { isTTY: true, env: { NO_COLOR: "1" }, want: false },
    { isTTY: true, env: { NO_COLOR: "" }, want: true },
    { isTTY: true, env: { TERM: "dumb" }, want: false },
    { isTTY: false, env: { FORCE_COLOR: "1" }, want: true },
    { isTTY: true, env: { FORCE_COLOR: "0" }, want: false },
  ])("colours: $isTTY, $env", async ({ isTTY, env, want }) => {
    const io = memoryIo({ isTTY, env });
    await run(fromSpec, io, pipeline({ ok: false, diagnostics: [error] }).load);
    expect(io.written.stderr.includes("\u001b[31m")).toBe(want);
  });
});

describe("a bug of ours", () => {
  test("is printed with what to report, and ends with 70", async () => {
    const io = memoryIo({ isTTY: true });
    const failing: Generate = async ({ onStage }) => {
      onStage?.("reading");
      throw new TypeError("no \u001b[2Jsymbol", { cause: new Error("deeper", { cause: "text" }) });
    };
    expect(await run(fromSpec, io, async () => failing)).toBe(70);
    expect(io.written.stdout).toBe("");
    const report = io.written.stderr.split("\r\u001b[2K").at(-1) ?? "";
    expect(report).toMatch(/^sdkwright: internal error\n/);
    expect(report).toMatch(/sdkwright \d+\.\d+\.\d+, node v\d+\.\d+\.\d+, \w+ \w+\n/);
    expect(report).toMatch(/ {2}TypeError: no \uFFFD\[2Jsymbol\n {6}at .*main\.test\.ts/);
    expect(report).toMatch(/ {2}caused by: Error: deeper\n/);
    expect(report).toMatch(/ {2}caused by: text\n$/);
  });
});
