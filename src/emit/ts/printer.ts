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

/**
 * Prints a module's statements. A file is created once from all of its structures and never changed,
 * because that is about a hundred times faster than adding declarations one by one.
 */
export function printStatements(statements: readonly StatementStructures[]): string {
  project ??= new Project({
    useInMemoryFileSystem: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      quoteKind: QuoteKind.Double,
    },
  });
  const file = project.createSourceFile(
    "module.ts",
    { statements: [...statements] },
    { overwrite: true },
  );
  const text = file.getFullText();
  project.removeSourceFile(file);
  return text;
}
