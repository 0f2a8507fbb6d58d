import { Project, ts } from "ts-morph";

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
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  types: [],
  skipLibCheck: true,
  noEmit: true,
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
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: options });
  const files = project.getFileSystem();
  files.writeFileSync("/package.json", '{ "type": "module" }');
  for (const [path, text] of modules) files.writeFileSync(`/${path}`, text);
  const sources = paths.map((path) => project.addSourceFileAtPath(`/${path}`));
  const program = project.getProgram();
  return sources.flatMap((source) => {
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ compilerObject: { messageText, start = 0 } }): TypeProblem => {
      const { line, column } = source.getLineAndColumnAtPos(start);
      const message = ts.flattenDiagnosticMessageText(messageText, " ").replaceAll(/\s+/g, " ");
      return { path: source.getFilePath().slice(1), line, column, message };
    });
  });
}
