/**
 * Type-checks a project with TypeScript 5 and prints what `tsc` would, and more: `tsc` looks for
 * what stands against writing declarations (isolatedDeclarations among it) only where it found
 * nothing else, which would hide it in projects that hold errors on purpose.
 *
 *     node typescript-5.mjs --project <tsconfig.json>
 */
import { dirname } from "node:path";
import ts from "typescript";

const path = process.argv[process.argv.indexOf("--project") + 1];
const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
const program = ts.createProgram(fileNames, options);
const problems = [error ?? [], errors, ts.getPreEmitDiagnostics(program)].flat();
process.stdout.write(
  ts.formatDiagnostics(problems, {
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getCanonicalFileName: (name) => name,
    getNewLine: () => "\n",
  }),
);
process.exitCode = problems.length === 0 ? 0 : 2;
