import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { type Files, withFolder } from "./temporary-folder.js";

const spec = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {},
});

/** Generates a package with what is in the folder `mine`. */
function byExtras(files: Files): () => Promise<Provoked> {
  return () =>
    withFolder({ "spec.json": spec, ...files }, async (folder) => {
      const target = resolveTarget(
        { spec: "spec.json", out: "out", extras: "mine" },
        folder,
        folder,
      );
      const { diagnostics, findDocument } = await generate({ target, mode: "write" });
      return { diagnostics, findDocument };
    });
}

/** Failing inputs for what is wrong with extras. */
export const extrasCases: readonly DiagnosticCase[] = [
  {
    code: "extras/unreadable",
    name: "no folder",
    provoke: byExtras({}),
    want: { message: "The extras 'mine' cannot be read: it does not exist." },
  },
  {
    code: "extras/unreadable",
    name: "a file in place of the folder",
    provoke: byExtras({ mine: "" }),
    want: { message: "The extras 'mine' cannot be read: a part of its path is not a folder." },
  },
  {
    code: "extras/unreadable",
    name: "a file that is no text",
    provoke: byExtras({ "mine/a.ts": new Uint8Array([0xff, 0x00, 0xc3]) }),
    want: { message: "The extras 'mine/a.ts' cannot be read: it is not UTF-8 text." },
  },
  {
    code: "extras/not-a-module",
    provoke: byExtras({ "mine/a.test.ts": "", "mine/tsconfig.json": "{}", "mine/.editor": "" }),
    want: {
      message: "'mine/a.test.ts' is neither a TypeScript module nor README.md.",
      help: "keep other files outside of the folder",
    },
  },
  {
    code: "extras/clash",
    name: "the place of a generated module",
    provoke: byExtras({ "mine/Client.ts": "export {};\n" }),
    want: { message: "'mine/Client.ts' has the place of 'src/client.ts', which is generated." },
  },
  {
    code: "extras/clash",
    name: "the entry of generated modules",
    provoke: byExtras({ "mine/mocks.ts": "export {};\n" }),
    want: { message: "'mine/mocks.ts' has the place of 'src/mocks/index.ts', which is generated." },
  },
  {
    code: "extras/clash",
    name: "a module of the core",
    provoke: byExtras({ "mine/core/errors.ts": "export {};\n" }),
    want: {
      message: "'mine/core/errors.ts' has the place of 'src/core/errors.ts', which is generated.",
    },
  },
  {
    code: "extras/not-compiled",
    name: "an export without an explicit type",
    provoke: byExtras({
      "mine/a.ts": "export const one = 1;\n\nexport const two = String(one);\n",
    }),
    want: {
      message:
        "'mine/a.ts' cannot be compiled: TS9010: Variable must have an explicit type annotation with --isolatedDeclarations.",
      at: "3:14",
    },
  },
  {
    code: "extras/not-compiled",
    name: "a syntax error",
    provoke: byExtras({ "mine/a.ts": "export const = 1;\n" }),
    want: { message: "'mine/a.ts' cannot be compiled: Unexpected token", at: "1:14" },
  },
  {
    code: "extras/not-compiled",
    name: "a default export",
    provoke: byExtras({ "mine/a.ts": "const a: number = 1;\nexport default a;\n" }),
    want: {
      message:
        "'mine/a.ts' cannot be compiled: src/a.ts has a default export that has no form in CommonJS here.",
    },
  },
  {
    code: "extras/type-error",
    name: "a type that is wrong",
    provoke: byExtras({ "mine/a.ts": 'export const one: number = "1";\n' }),
    want: {
      message: "'mine/a.ts' has a type error: Type 'string' is not assignable to type 'number'.",
      at: "1:14",
    },
  },
  {
    code: "extras/type-error",
    name: "a module that the package does not have",
    provoke: byExtras({ "mine/deep/a.ts": 'export { x } from "../core/cache.js";\n' }),
    want: {
      message:
        "'mine/deep/a.ts' has a type error: Cannot find module '../core/cache.js' or its corresponding type declarations.",
      at: "1:19",
    },
  },
];
