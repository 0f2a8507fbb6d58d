import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyModule, joinedNames, joinModules } from "../../../src/output/join-modules.js";
import { projectFolder } from "../../support/compilers.js";

const joined = (scripts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(joinModules(new Map(Object.entries(scripts))).scripts);

const errors = "export class Broken extends Error {}\n";
const send = 'import { Broken } from "./errors.js";\nexport const send = () => new Broken();\n';

describe("joinModules", () => {
  const table = [
    {
      what: "joins the runtime that the index reaches, and the rest, each after what it imports",
      given: {
        index: 'export * from "./core/index.js";\nexport { call } from "./client.js";\n',
        client: 'import { send } from "./core/send.js";\nexport const call = send;\n',
        "core/index": 'export { Broken } from "./errors.js";\n',
        "core/send": send,
        "core/errors": errors,
        "core/apart": 'import { Broken } from "./errors.js";\nexport const other = Broken;\n',
      },
      want: {
        index:
          'export { Broken } from "./core/runtime.js";\nexport { call } from "./core/package.js";\n',
        client: 'export { call } from "./core/package.js";\n',
        "core/index": 'export { Broken } from "./runtime.js";\n',
        "core/send": 'export { send } from "./runtime.js";\n',
        "core/errors": 'export { Broken } from "./runtime.js";\n',
        "core/apart": 'import { Broken } from "./runtime.js";\nexport const other = Broken;\n',
        "core/runtime": `${errors}export const send = () => new Broken();\n`,
        "core/package": 'import { send } from "./runtime.js";\nexport const call = send;\n',
      },
    },
    {
      what: "leaves apart a module with a name of another, and joins what imports it",
      given: {
        index: 'export { sum } from "./core/c.js";\n',
        "core/a": "const own = 1;\nexport const a = own;\n",
        "core/b": "const own = 2;\nexport const b = own;\n",
        "core/c":
          'import { a } from "./a.js";\nimport { b } from "./b.js";\nexport const sum = a + b;\n',
      },
      want: {
        index: 'export { sum } from "./core/runtime.js";\n',
        "core/a": 'export { a } from "./runtime.js";\n',
        "core/b": "const own = 2;\nexport const b = own;\n",
        "core/c": 'export { sum } from "./runtime.js";\n',
        "core/runtime":
          'import { b } from "./b.js";\nconst own = 1;\nexport const a = own;\nexport const sum = a + b;\n',
      },
    },
    {
      what: "imports once what two modules import together with other names",
      given: {
        index: 'export { A } from "./a.js";\nexport { B } from "./b.js";\n',
        a: 'import { get, set } from "./core/one.js";\nexport class A { own = [get, set] }\n',
        b: 'import { get } from "./core/one.js";\nexport class B { own = get }\n',
        "core/one": "export const get = 1;\nexport const set = 2;\n",
      },
      want: {
        index: 'export { A, B } from "./core/package.js";\n',
        a: 'export { A } from "./core/package.js";\n',
        b: 'export { B } from "./core/package.js";\n',
        "core/one": 'export { get, set } from "./runtime.js";\n',
        "core/runtime": "export const get = 1;\nexport const set = 2;\n",
        "core/package":
          'import { get } from "./runtime.js";\nimport { set } from "./runtime.js";\nexport class A { own = [get, set] }\nexport class B { own = get }\n',
      },
    },
    {
      what: "leaves apart what imports a name that another module imports from elsewhere",
      given: {
        index: 'export { A } from "./a.js";\nexport { B } from "./b.js";\n',
        a: 'import { get } from "./core/one.js";\nexport class A { get = get }\n',
        b: 'import { get } from "./core/two.js";\nexport class B { get = get }\n',
        "core/one": "export { one as get };\nconst one = 1;\n",
        "core/two": "export { two as get };\nconst two = 2;\n",
      },
      want: {
        index: 'export { A } from "./core/package.js";\nexport { B } from "./b.js";\n',
        a: 'export { A } from "./core/package.js";\n',
        b: 'import { get } from "./core/two.js";\nexport class B { get = get }\n',
        "core/one": "export { one as get };\nconst one = 1;\n",
        "core/two": "export { two as get };\nconst two = 2;\n",
        "core/package": 'import { get } from "./one.js";\nexport class A { get = get }\n',
      },
    },
    {
      what: "leaves apart what imports a joined module under another name, and what would go round",
      given: {
        index: 'export { c } from "./c.js";\n',
        a: "export const a = 1;\n",
        b: 'import { a as one } from "./a.js";\nexport const b = one;\n',
        c: 'import { b } from "./b.js";\nexport const c = b;\n',
      },
      want: {
        index: 'export { c } from "./c.js";\n',
        a: 'export { a } from "./core/package.js";\n',
        b: 'import { a as one } from "./core/package.js";\nexport const b = one;\n',
        c: 'import { b } from "./b.js";\nexport const c = b;\n',
        "core/package": "export const a = 1;\n",
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
        index: 'export { one } from "./core/package.js";\n',
        types: emptyModule,
        values: 'export { one } from "./core/package.js";\n',
        "core/package": "export const one = 1;\n",
      },
    },
    {
      what: "leaves re-exports as they are where two give the same name",
      given: {
        index: 'export * from "./a.js";\nexport * from "./b.js";\n',
        a: "export const one = 1;\n",
        b: "export const one = 2;\n",
      },
      want: {
        index: 'export * from "./a.js";\nexport * from "./b.js";\n',
        a: 'export { one } from "./core/package.js";\n',
        b: "export const one = 2;\n",
        "core/package": "export const one = 1;\n",
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

  it("joins nothing but the runtime where a part is far less than the whole", () => {
    const large = `export const large = "${"x".repeat(300_000)}";\n`;
    const index = 'export { large } from "./large.js";\n';
    expect(joined({ index, large })).toEqual({ index, large });
  });

  it("gives no name of the platform another meaning in the joined modules", () => {
    for (const name of Object.values(joinedNames)) {
      const path = `${projectFolder}generated/conductorone-tasks/dist/esm/${name}.js`;
      const names = [...readFileSync(path, "utf8").matchAll(/^(?:export )?(?:async )?\w+ (\w+)/gm)];
      expect(names.length).toBeGreaterThan(50);
      expect(names.flatMap(([, own = ""]) => (own in globalThis ? [own] : []))).toEqual([]);
    }
  });
});
