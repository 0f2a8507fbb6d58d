import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareCounters } from "../../scripts/bench/counters.js";
import { median } from "../../scripts/bench/measured-process.js";
import { readOptions } from "../../scripts/bench/options.js";
import { sumUp } from "../../scripts/bench/profile.js";
import { mark, renderReport } from "../../scripts/bench/report.js";
import type { Results, Row } from "../../scripts/bench/results.js";
import { projectFolder } from "../support/compilers.js";

const usage = (wall: number, memory: number) => ({
  wall,
  cpu: wall * 1.5,
  memory: memory * 2 ** 20,
});

const row = (tool: string, more: Partial<Row>): Row => ({
  tool,
  emits: "types",
  version: "1.0.0",
  node: "20",
  isClient: true,
  hasExtras: false,
  isOurs: false,
  ...more,
});

const results: Results = {
  date: "2026-01-01",
  machine: { cores: 2 },
  documents: [
    {
      document: "tasks",
      bytes: 2e6,
      emptyCheck: 2,
      profile: { writing: 1, printing: 3 },
      rows: [
        row("sdkwright", { isOurs: true, hasExtras: true, usage: usage(1, 200) }),
        row("slow", { usage: usage(2, 100) }),
        row("types-only", { isClient: false, usage: usage(0.5, 150) }),
        row("broken", { failure: "exit code 1: a | b" }),
      ],
    },
  ],
  growth: [
    { operations: 100, bytes: 1e6, usage: usage(1, 100) },
    { operations: 200, bytes: 2e6, usage: usage(3, 100), factor: 3 },
  ],
};

describe("the report", () => {
  const text = renderReport(results, `by hand\n\n${mark}\nstale figures`);

  it("keeps what was written by hand, and nothing that was rendered before", () => {
    expect(text.startsWith(`by hand\n\n${mark}\n`)).toBe(true);
    expect(text).not.toContain("stale figures");
  });

  it("compares with the fastest peer that emits a client, and with the leanest of all", () => {
    expect(text).toContain("| tasks | 0.50 | – | 2.00 (1.25) |");
  });

  it("shows what failed with its reason", () => {
    expect(text).toContain(
      String.raw`| broken 1.0.0, Node 20 | types | failed: exit code 1: a \| b |`,
    );
  });

  it("shows what our time is made of, and where growth exceeds its limit", () => {
    expect(text).toMatch(/\| tasks \| 4\.00 \|.* 75 % \|.* 25 % \|/);
    expect(text).toContain("| 200 | 2.0 | 3.00 | 4.50 | 100 | 3.00 (2.1) |");
  });
});

it("samples of a profile count for the nearest part that their callers name", () => {
  const url = (path: string): string => new URL(`dist/${path}`, `file://${projectFolder}`).href;
  const frame = (id: number, place: string, children: number[], functionName = "f") => ({
    id,
    callFrame: { functionName, url: place },
    children,
  });
  const nodes = [
    frame(1, "", [2, 5, 6]),
    frame(2, url("output/format.js"), [3]),
    frame(3, "node:internal/native", []),
    frame(5, "", [], "(garbage collector)"),
    frame(6, "", [], "(idle)"),
  ];
  const samples = [1, 2, 3, 5, 6];
  expect(sumUp({ nodes, samples, timeDeltas: [1e6, 2e6, 3e6, 4e6, 5e6] })).toEqual({
    "the rest": 1,
    formatting: 5,
    "garbage collection": 4,
  });
});

it.each([
  { given: [3, 1, 2], want: 2 },
  { given: [4, 1], want: 2.5 },
])("the median of $given is $want", ({ given, want }) => {
  expect(median(given)).toBe(want);
});

it.each([
  { expected: { a: 1000 }, counted: { a: 1020 }, want: [] },
  { expected: { a: 1000 }, counted: { a: 1021 }, want: ["a: 1021, expected 1000"] },
  { expected: { a: 1000 }, counted: { a: 900 }, want: ["a: 900, expected 1000"] },
  { expected: { a: 5 }, counted: { a: 6 }, want: ["a: 6, expected 5"] },
  {
    expected: { a: 0 },
    counted: { b: 0 },
    want: ["a: nothing, expected 0", "b: 0, expected nothing"],
  },
])("$counted where $expected is expected", ({ expected, counted, want }) => {
  expect(
    compareCounters(expected as Record<string, number>, counted as Record<string, number>),
  ).toEqual(want);
});

describe("BENCHMARKS.md", () => {
  const text = readFileSync(join(projectFolder, "BENCHMARKS.md"), "utf8");
  const commands = [...text.matchAll(/`npm run bench( -- [^`]*)?`/g)].map(([, rest = ""]) =>
    rest.replace(" -- ", "").split(" ").filter(Boolean),
  );

  it("names command lines that there are", () => {
    expect(commands.length).toBeGreaterThan(5);
    for (const command of commands) expect(() => readOptions(command)).not.toThrow();
  });

  it("names files that there are", () => {
    const paths = [...text.matchAll(/`((?:scripts|test|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });
});

it("the command explains itself", () => {
  const parameters = [join(projectFolder, "scripts/bench.mjs"), "--help"];
  const printed = execFileSync(process.execPath, parameters, { encoding: "utf8" });
  expect(printed).toContain("npm run bench -- [NAME...] [options]");
});
