import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyModule, joinRuntime } from "../../../src/output/join-runtime.js";
import { projectFolder } from "../../support/compilers.js";

const joined = (scripts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(joinRuntime(new Map(Object.entries(scripts))));

const errors = "export class Broken extends Error {}\n";
const send = 'import { Broken } from "./errors.js";\nexport const send = () => new Broken();\n';

describe("joinRuntime", () => {
  const table = [
    {
      what: "joins what the index reaches, each module after those that it imports",
      given: {
        index: 'export * from "./core/index.js";\nexport { call } from "./client.js";\n',
        client: 'import { send } from "./core/send.js";\nexport const call = send;\n',
        "core/index": 'export { Broken } from "./errors.js";\n',
        "core/send": send,
        "core/errors": errors,
        "core/apart": 'import { Broken } from "./errors.js";\nexport const other = Broken;\n',
      },
      want: {
        index: 'export * from "./core/index.js";\nexport { call } from "./client.js";\n',
        client: 'import { send } from "./core/runtime.js";\nexport const call = send;\n',
        "core/index": 'export { Broken } from "./runtime.js";\n',
        "core/send": 'export { send } from "./runtime.js";\n',
        "core/errors": 'export { Broken } from "./runtime.js";\n',
        "core/apart": 'import { Broken } from "./runtime.js";\nexport const other = Broken;\n',
        "core/runtime": `${errors}export const send = () => new Broken();\n`,
      },
    },
    {
      what: "leaves apart a module with a name of another, and what imports it",
      given: {
        index: 'import "./core/a.js";\nimport { c } from "./core/c.js";\n',
        "core/a": "const own = 1;\nexport const a = own;\n",
        "core/b": "const own = 2;\nexport const b = own;\n",
        "core/c":
          'import { a } from "./a.js";\nimport { b } from "./b.js";\nexport const c = a + b;\n',
      },
      want: {
        index: 'import "./core/a.js";\nimport { c } from "./core/c.js";\n',
        "core/a": 'export { a } from "./runtime.js";\n',
        "core/b": "const own = 2;\nexport const b = own;\n",
        "core/c":
          'import { a } from "./runtime.js";\nimport { b } from "./b.js";\nexport const c = a + b;\n',
        "core/runtime": "const own = 1;\nexport const a = own;\n",
      },
    },
    {
      what: "does not load modules of types alone",
      given: {
        index: 'export * from "./types.js";\nexport * from "./values.js";\n',
        types: emptyModule,
        values: "export const one = 1;\n",
      },
      want: {
        index: 'export * from "./values.js";\n',
        types: emptyModule,
        values: "export const one = 1;\n",
      },
    },
    {
      what: "leaves nothing of a module that would load types alone",
      given: { index: 'export * from "./types.js";\n', types: emptyModule },
      want: { index: emptyModule, types: emptyModule },
    },
  ];
  for (const { what, given, want } of table) {
    it(`${what}`, () => expect(joined(given)).toEqual(want));
  }

  it("gives no name of the platform another meaning in the joined module", () => {
    const path = `${projectFolder}generated/conductorone-tasks/dist/esm/core/runtime.js`;
    const names = [...readFileSync(path, "utf8").matchAll(/^(?:export )?(?:async )?\w+ (\w+)/gm)];
    expect(names.length).toBeGreaterThan(50);
    expect(names.flatMap(([, name = ""]) => (name in globalThis ? [name] : []))).toEqual([]);
  });
});
