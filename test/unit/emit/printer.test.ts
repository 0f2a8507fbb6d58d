import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as tsMorph from "ts-morph";
import { expect, it, test, vi } from "vitest";
import { constant } from "../../../src/emit/ts/constant.js";
import { printStatements } from "../../../src/emit/ts/printer.js";
import {
  StructureKind,
  VariableDeclarationKind,
  type StatementStructures,
} from "../../../src/emit/ts/structures.js";
import { loadFormat } from "../../../src/output/format.js";
import { generatePackage } from "../../support/generate-package.js";

const printed: (readonly StatementStructures[])[] = [];

// Everything is printed as always, and what it was printed from is written down.
vi.mock("../../../src/emit/ts/printer.js", async (load) => {
  const original = await load<{ readonly printStatements: typeof printStatements }>();
  return {
    printStatements: (statements: readonly StatementStructures[]): string => {
      printed.push(statements);
      return original.printStatements(statements);
    },
  };
});

const format = await loadFormat("oxfmt");

const project = new tsMorph.Project({
  useInMemoryFileSystem: true,
  manipulationSettings: {
    indentationText: tsMorph.IndentationText.TwoSpaces,
    quoteKind: tsMorph.QuoteKind.Double,
  },
});

/** Prints with ts-morph itself; a blank line before every statement, as modules have it. */
function printWithTsMorph(statements: readonly StatementStructures[]): string {
  const spaced = statements.map((statement) =>
    statement.kind === StructureKind.ExportDeclaration
      ? statement
      : { ...statement, leadingTrivia: "\n" },
  );
  const file = project.createSourceFile("a.ts", { statements: spaced }, { overwrite: true });
  return file.getFullText();
}

test("kinds are those of ts-morph, which is not loaded for them", () => {
  expect(tsMorph.StructureKind).toMatchObject(StructureKind);
  expect(tsMorph.VariableDeclarationKind).toMatchObject(VariableDeclarationKind);
});

const { Class, ExportDeclaration, Function, Interface, Method, PropertySignature, TypeAlias } =
  StructureKind;

const cases: readonly { readonly name: string; readonly given: StatementStructures[] }[] = [
  { name: "nothing", given: [] },
  { name: "constants", given: [constant("a", "1"), constant("b", '"x"', { type: "string" })] },
  {
    name: "a documented constant that is exported",
    given: [constant("a", "{ b: [1, 2] }", { docs: ["A constant."], isExported: true })],
  },
  {
    name: "doc comments of several lines, blank ones among them",
    given: [constant("a", "1", { docs: ["\nFirst.\n\nSecond.", "Third."] })],
  },
  {
    name: "type aliases, one of them long",
    given: ["A", `{\n${"abcdefgh".repeat(9)}: string;\nb?: number | undefined;\n}`].map((type) => ({
      kind: TypeAlias,
      name: "T",
      type,
      isExported: true,
    })),
  },
  {
    name: "interfaces",
    given: [
      { kind: Interface, name: "Empty", isExported: true },
      {
        kind: Interface,
        name: "Whole",
        extends: ["Empty", "Other<string>"],
        docs: ["All that an interface has."],
        indexSignatures: [{ keyName: "key", keyType: "string", returnType: "unknown" }],
        properties: [
          { kind: PropertySignature, name: "a", type: "string", docs: ["\nOne.\nTwo."] },
          { kind: PropertySignature, name: '"b-c"', type: "1 | 2", hasQuestionToken: true },
          { kind: PropertySignature, name: "d", type: "E[]", isReadonly: true },
        ],
      },
    ],
  },
  {
    name: "functions",
    given: [
      { kind: Function, name: "empty" },
      {
        kind: Function,
        name: "whole",
        isExported: true,
        docs: ["\nOverloaded."],
        overloads: [
          {
            docs: ["First."],
            typeParameters: ["T extends object"],
            parameters: [],
            returnType: "T",
          },
          { parameters: [{ name: "a", type: "string" }] },
        ],
        parameters: [
          { name: "a", type: "string", hasQuestionToken: true },
          { name: "b", type: "Options", initializer: "{}" },
        ],
        returnType: "Promise<void>",
        statements: ["const c = a ?? b;", "return c;"],
      },
    ],
  },
  {
    name: "a class",
    given: [
      {
        kind: Class,
        name: "A",
        isExported: true,
        docs: ["A class."],
        properties: [
          { name: "#a", type: "string", isReadonly: true },
          { name: "b", type: "number", docs: ["A property."] },
        ],
        ctors: [{ parameters: [{ name: "a", type: "string" }], statements: ["this.#a = a;"] }],
        methods: [
          { kind: Method, name: "c", returnType: "void", docs: ["First."] },
          { kind: Method, name: "d", returnType: "number", statements: ["return 1;"] },
          {
            kind: Method,
            name: "e",
            overloads: [
              {
                docs: ["\nFirst.\n\nSecond."],
                typeParameters: ["T extends object"],
                parameters: [{ name: "a", type: "T", hasQuestionToken: true }],
                returnType: "T",
              },
              { parameters: [{ name: "a", type: "string" }], returnType: "number" },
            ],
            parameters: [{ name: "a", type: "unknown" }],
            returnType: "unknown",
            statements: ["return a;"],
          },
        ],
      },
      { kind: Class, name: "Bare", methods: [{ kind: Method, name: "c" }] },
    ],
  },
  {
    name: "re-exports, after each other and after others",
    given: [
      { kind: ExportDeclaration, moduleSpecifier: "./a.js" },
      { kind: ExportDeclaration, moduleSpecifier: "./b.js", namespaceExport: "b" },
      { kind: TypeAlias, name: "T", type: "string" },
      { kind: ExportDeclaration, moduleSpecifier: "./c.js", namedExports: ["c", { name: "d" }] },
      { kind: Interface, name: "I" },
      {
        kind: ExportDeclaration,
        moduleSpecifier: "./e.js",
        isTypeOnly: true,
        namedExports: ["e"],
      },
    ],
  },
];

it.each(cases)("prints $name as ts-morph does", async ({ given }) => {
  const own = await format("src/a.ts", printStatements(given));
  expect(own).toBe(await format("src/a.ts", printWithTsMorph(given)));
});

it.each(["test/golden/clinic.yaml", "test/pipeline/rich.yaml"])(
  "prints every module of %s as ts-morph does",
  async (spec) => {
    const folder = await mkdtemp(join(tmpdir(), "sdkwright-printer-"));
    printed.length = 0;
    await generatePackage(fileURLToPath(new URL(`../../../${spec}`, import.meta.url)), folder);
    await rm(folder, { recursive: true });
    expect(printed.length).toBeGreaterThan(10);
    for (const statements of [...printed]) {
      const own = await format("src/a.ts", printStatements(statements));
      expect(own).toBe(await format("src/a.ts", printWithTsMorph(statements)));
    }
  },
);
