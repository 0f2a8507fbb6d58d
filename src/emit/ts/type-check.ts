import type { ts } from "ts-morph";
import { createMemoryProject, flattenMessage } from "./memory-project.js";

/** One type error of a module. */
export interface TypeProblem {
  /** Relative to the package's root. */
  readonly path: string;
  /** One-based. */
  readonly line: number;
  readonly column: number;
  /** As TypeScript words it, on one line. */
  readonly message: string;
}

/** The flags that generated modules hold to, so that a package is of one kind. */
const strict: ts.CompilerOptions = {
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
};

/**
 * Type-checks some modules of a package, with all that they import from it. This takes about a second, most
 * of it for the platform's own declarations.
 *
 * @param modules the texts of all modules, by path
 * @param paths those that are checked
 */
export function findTypeProblems(
  modules: ReadonlyMap<string, string>,
  paths: readonly string[],
): readonly TypeProblem[] {
  const texts = [...modules].map(([path, text]) => [`/${path}`, text] as const);
  const project = createMemoryProject(texts, strict);
  const sources = paths.map((path) => project.addSourceFileAtPath(`/${path}`));
  const program = project.getProgram();
  return sources.flatMap((source) => {
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ compilerObject: { messageText, start = 0 } }): TypeProblem => {
      const { line, column } = source.getLineAndColumnAtPos(start);
      const path = source.getFilePath().slice(1);
      return { path, line, column, message: flattenMessage(messageText) };
    });
  });
}
