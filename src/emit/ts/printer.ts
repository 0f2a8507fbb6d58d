import { createRequire } from "node:module";
import type * as TsMorph from "ts-morph";
import type {
  Project,
  StatementStructures,
  StructureKind as Kind,
  VariableDeclarationKind as DeclarationKind,
} from "ts-morph";
import { lazily } from "../../support/lazily.js";

export type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  GetAccessorDeclarationStructure,
  InterfaceDeclarationStructure,
  JSDocStructure,
  MethodDeclarationStructure,
  OptionalKind,
  PropertySignatureStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";

type KindName =
  | "Class"
  | "ExportDeclaration"
  | "Function"
  | "Interface"
  | "Method"
  | "PropertySignature"
  | "TypeAlias"
  | "VariableStatement";

/** The kinds of structures that ts-morph has. They are numbers there, so naming one does not load it. */
export const StructureKind: { readonly [Name in KindName]: (typeof Kind)[Name] } = {
  Class: 2 as Kind.Class,
  ExportDeclaration: 11 as Kind.ExportDeclaration,
  Function: 13 as Kind.Function,
  Interface: 19 as Kind.Interface,
  Method: 26 as Kind.Method,
  PropertySignature: 33 as Kind.PropertySignature,
  TypeAlias: 38 as Kind.TypeAlias,
  VariableStatement: 41 as Kind.VariableStatement,
};

/** The kinds of variables that ts-morph has, as far as modules use them. */
export const VariableDeclarationKind: { readonly Const: DeclarationKind.Const } = {
  Const: "const" as DeclarationKind.Const,
};

// Loading it takes longer than all else where few modules have to be printed anew, or none.
const tsMorph = lazily(() => createRequire(import.meta.url)("ts-morph") as typeof TsMorph);

let project: Project | undefined;

// ts-morph parses what it has printed, and a syntax tree takes many times the memory of its text.
const statementsAtOnce = 100;

/**
 * Prints a module's statements. Each part of a module is made once from all of its structures and
 * never changed, because that is about a hundred times faster than adding declarations one by one.
 */
export function printStatements(statements: readonly StatementStructures[]): string {
  const parts: string[] = [];
  for (let from = 0; from < statements.length; from += statementsAtOnce) {
    parts.push(printPart(statements.slice(from, from + statementsAtOnce)));
  }
  return parts.join("");
}

function printPart(statements: StatementStructures[]): string {
  const { IndentationText, Project, QuoteKind } = tsMorph();
  project ??= new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
    },
  });
  const file = project.createSourceFile("module.ts", { statements }, { overwrite: true });
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}
