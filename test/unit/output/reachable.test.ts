import { describe, expect, it } from "vitest";
import { findEntries, moduleAt, reach, referencesOf } from "../../../src/output/reachable.js";

describe("findEntries", () => {
  it.each([
    { what: "a package without any", given: {}, want: [] },
    {
      what: "the modules that conditions lead to, each once",
      given: {
        main: "./dist/cjs/index.js",
        exports: {
          ".": {
            import: { types: "./dist/esm/index.d.ts", default: "./dist/esm/index.js" },
            require: { types: "./dist/cjs/index.d.ts", default: "./dist/cjs/index.js" },
          },
          "./models": { import: { types: "./dist/esm/models/index.d.ts" } },
          "./mocks.js": "./dist/esm/mocks.js.js",
        },
      },
      want: ["index", "models/index", "mocks.js"],
    },
    {
      what: "no file of another kind",
      given: { exports: { "./fixtures/*": "./fixtures/*", "./openapi.json": "./openapi.json" } },
      want: [],
    },
  ])("finds $what", ({ given, want }) => {
    expect(findEntries(JSON.stringify(given, undefined, 2))).toEqual(want);
  });
});

describe("referencesOf", () => {
  it.each([
    { given: 'import type { A } from "./a.js";', want: ["models/a"] },
    { given: 'export * from "../core/index.js";', want: ["core/index"] },
    { given: "import './a.js';", want: ["models/a"] },
    { given: 'export declare const a: import("./b.js").B;', want: ["models/b"] },
    { given: 'declare module "../client.js" {\n}', want: ["client"] },
    { given: 'import type { A } from "msw";\nimport "node:fs";', want: [] },
  ])("finds $want in $given", ({ given, want }) => {
    expect(referencesOf("models/pet", given)).toEqual(want);
  });
});

describe("moduleAt", () => {
  it.each([
    { from: "index", path: "./client.js", want: "client" },
    { from: "models/a", path: "../core/open.js", want: "core/open" },
    { from: "a", path: "./b.js.js", want: "b.js" },
  ])("leads from $from by $path to $want", ({ from, path, want }) => {
    expect(moduleAt(from, path)).toBe(want);
  });
});

describe("reach", () => {
  const graph: Readonly<Record<string, readonly string[]>> = {
    a: ["b"],
    b: ["c", "a"],
    c: [],
    d: ["a"],
  };
  it.each([
    { given: [], want: [] },
    { given: ["a"], want: ["a", "b", "c"] },
    { given: ["c", "d"], want: ["c", "d", "a", "b"] },
  ])("reaches $want from $given", ({ given, want }) => {
    expect([...reach(given, (name) => graph[name] ?? [])]).toEqual(want);
  });
});
