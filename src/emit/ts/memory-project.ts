import { Project, ts } from "ts-morph";

/** What every module is compiled under here: ES2022 on the platform that packages run on, and nothing of Node. */
const platform: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/**
 * A project of ES modules whose files exist in memory only.
 *
 * @param texts the files by absolute path
 * @param options are added to those of the platform
 */
export function createMemoryProject(
  texts: Iterable<readonly [path: string, text: string]>,
  options: ts.CompilerOptions = {},
): Project {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { ...platform, ...options },
  });
  const files = project.getFileSystem();
  files.writeFileSync("/package.json", '{ "type": "module" }');
  for (const [path, text] of texts) files.writeFileSync(path, text);
  return project;
}

/** A message of the compiler with all that explains it, on one line. */
export function flattenMessage(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, " ").replaceAll(/\s+/g, " ");
}
