import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listProjectFiles, readProjectText } from "./project-files.js";

const sources = listProjectFiles(/^src\/.*\.ts$/);

it("there are sources to look at", () => {
  expect(sources.length).toBeGreaterThan(10);
});

it("no file has more than 450 lines", () => {
  const long = sources
    .map((path) => ({ path, lines: readProjectText(path)!.split("\n").length }))
    .filter(({ lines }) => lines > 450);
  expect(long).toEqual([]);
});

it("no file is named after nothing in particular", () => {
  const vague = /(^|[/-])(utils?|helpers?|managers?|data|misc|common)(\.ts$|\/|-)/;
  expect(sources.filter((path) => vague.test(path))).toEqual([]);
});

it("every exported symbol has a docstring with a full sentence", () => {
  expect(sources.flatMap((path) => listUndocumented(path, readProjectText(path)!))).toEqual([]);
});

describe("the check for docstrings", () => {
  it.each([
    { given: "/** Gives one. */\nexport const one = 1;", want: [] },
    { given: "export const one = 1;", want: ["a.ts:1 one"] },
    { given: "// Gives one.\nexport const one = 1;", want: ["a.ts:2 one"] },
    { given: "/** gives one */\nexport function one() {}", want: ["a.ts:2 one"] },
    { given: "/** @returns one */\nexport function one() {}", want: ["a.ts:2 one"] },
    {
      given: "/** Of a. */\nexport function f(a: 1): void;\nexport function f(a: 2): void;",
      want: [],
    },
    { given: "export type A = 1;\nexport interface B {}", want: ["a.ts:1 A", "a.ts:2 B"] },
    { given: "const a = 1;\nexport { a };\nexport * from './b.js';", want: ["a.ts:1 a"] },
    {
      given: "/** Is an A. */\nexport class A {\n  b() {}\n  #c() {}\n  private d() {}\n}",
      want: ["a.ts:3 A.b"],
    },
    {
      given: "/** Is an A. */\nexport class A {\n  /** Does b. */\n  b() {}\n  override c() {}\n}",
      want: [],
    },
    { given: "const local = 1;", want: [] },
  ])("says $want of $given", ({ given, want }) => {
    expect(listUndocumented("a.ts", given)).toEqual(want);
  });
});

/** The exported declarations, and public methods of exported classes, without a full sentence. */
function listUndocumented(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const exported = listExported(file);
  const documented = new Set(
    exported.filter(({ node }) => hasSentence(node)).map(({ name }) => name),
  );
  const missing = new Map<string, ts.Node>();
  for (const { name, node } of exported) {
    // One docstring is enough for all overloads of a function.
    if (!documented.has(name) && !missing.has(name)) missing.set(name, node);
  }
  return [...missing].map(([name, node]) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${path}:${line + 1} ${name}`;
  });
}

interface Named {
  readonly name: string;
  readonly node: ts.Node;
}

function listExported(file: ts.SourceFile): Named[] {
  const listed = new Set(file.statements.flatMap(listLocalExports));
  return file.statements.flatMap((statement): Named[] => {
    const declared = listDeclared(statement);
    const exported = declared.filter(({ name }) => isExported(statement) || listed.has(name));
    if (exported.length === 0 || !ts.isClassDeclaration(statement)) return exported;
    return [...exported, ...listPublicMethods(statement)];
  });
}

/** The names of `export { a, b as c }`, as they are called inside the file. */
function listLocalExports(statement: ts.Statement): string[] {
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return [];
  const clause = statement.exportClause;
  if (clause === undefined || !ts.isNamedExports(clause)) return [];
  return clause.elements.map((element) => (element.propertyName ?? element.name).text);
}

function listDeclared(statement: ts.Statement): Named[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => ({
      name: name.getText(),
      node: statement,
    }));
  }
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  ) {
    return [{ name: statement.name?.text ?? "default", node: statement }];
  }
  return [];
}

function listPublicMethods(declaration: ts.ClassDeclaration): Named[] {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
  return declaration.members
    .filter(ts.isMethodDeclaration)
    .filter((method) => !ts.isPrivateIdentifier(method.name))
    .filter((method) => (ts.getCombinedModifierFlags(method) & hidden) === 0)
    .map((method) => ({
      name: `${declaration.name?.text ?? "default"}.${method.name.getText()}`,
      node: method,
    }));
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function hasSentence(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((comment) => {
    const text = ts.getTextOfJSDocComment(comment.comment)?.trim() ?? "";
    return /^[^a-z].*[.:?](\s|$)/s.test(text);
  });
}
