import { IndentationText, Project, QuoteKind, type StatementStructures } from "ts-morph";

export { StructureKind } from "ts-morph";
export type {
  ClassDeclarationStructure,
  FunctionDeclarationStructure,
  InterfaceDeclarationStructure,
  JSDocStructure,
  MethodDeclarationStructure,
  PropertySignatureStructure,
  StatementStructures,
  TypeAliasDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";
export { VariableDeclarationKind } from "ts-morph";

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
