import { transform, transformSync, type OxcError, type TransformOptions } from "oxc-transform";
import type { CompiledModule } from "../support/emitted-file.js";
import { toCommonJs } from "./commonjs.js";
import { InternalError } from "./internal-error.js";
import { emptyModule, joinModules } from "./join-modules.js";
import { comparePaths } from "./package-path.js";

const sourceFolder = "src/";

const emptyCommonJs =
  '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n';

/** The four files that a module is compiled to, or none for what is no module of the package. */
export function compiledPaths(path: string): readonly string[] {
  if (!path.startsWith(sourceFolder) || !path.endsWith(".ts")) return [];
  const name = path.slice(sourceFolder.length, -".ts".length);
  return ["esm", "cjs"].flatMap((kind) => [`dist/${kind}/${name}.js`, `dist/${kind}/${name}.d.ts`]);
}

/**
 * Compiles the modules of a package: `src/a.ts` becomes `dist/esm/a.js` and `dist/cjs/a.js`, each
 * with a declaration beside it, and `dist/cjs/package.json` marks that folder as CommonJS.
 *
 * The files are compiled one by one (`isolatedDeclarations`), so nothing has to be type-checked. A
 * module of types alone gets an empty `.js`, and what the index loads is {@link joinModules joined}.
 * Other files than `src/**` modules are ignored.
 *
 * @param modules formatted texts by path
 * @param known what modules are compiled to, by path, where that need not be done again
 * @returns the compiled texts by path, sorted by path; they are printed by the compiler and are not
 * formatted again, since that takes several times as long as compiling
 * @throws InternalError naming the file that does not parse or whose exports lack a type
 */
export async function compileModules(
  modules: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, CompiledModule> = new Map(),
): Promise<Map<string, string>> {
  const compiled: [path: string, text: string][] = [];
  const scripts = new Map<string, string>();
  const sources = [...modules].filter(
    ([path]) => path.startsWith(sourceFolder) && path.endsWith(".ts"),
  );
  const outputs = await Promise.all(
    sources.map(([path, text]) => known.get(path) ?? compileModule(path, text)),
  );
  for (const [index, { code, declaration }] of outputs.entries()) {
    const [path = ""] = sources[index] ?? [];
    const name = path.slice(sourceFolder.length, -".ts".length);
    scripts.set(name, code);
    compiled.push([`dist/esm/${name}.d.ts`, declaration], [`dist/cjs/${name}.d.ts`, declaration]);
  }
  for (const [name, code] of joinModules(scripts)) {
    const common = code === emptyModule ? emptyCommonJs : toCommonJs(`${name}.js`, code);
    compiled.push([`dist/esm/${name}.js`, code], [`dist/cjs/${name}.js`, common]);
  }
  if (compiled.length > 0) compiled.push(["dist/cjs/package.json", '{ "type": "commonjs" }\n']);
  return new Map(compiled.sort(([left], [right]) => comparePaths(left, right)));
}

const transformOptions: TransformOptions = {
  lang: "ts",
  sourceType: "module",
  target: "es2022",
  // Imports are already typed exactly; guessing which are unused could drop one that has effects.
  typescript: { declaration: {}, onlyRemoveTypeImports: true },
};

/** Why a module cannot be compiled. */
export interface CompileProblem {
  /** Made to follow a colon. */
  readonly reason: string;
  /** Where, in UTF-16 code units from the start of the text; undefined where that is not known. */
  readonly offset: number | undefined;
}

/** Finds why a module that somebody wrote cannot be compiled as `compileModules` does it. */
export function findCompileProblem(path: string, text: string): CompileProblem | undefined {
  const { code, errors } = transformSync(path, text, transformOptions);
  const [first] = errors;
  if (first !== undefined)
    return { reason: first.message.replaceAll(/\s+/g, " "), offset: first.labels[0]?.start };
  if (code === emptyModule) return undefined;
  try {
    toCommonJs(path, code);
    return undefined;
  } catch (error) {
    // Whatever it is, it is about this module.
    const reason = error instanceof Error ? error.message : String(error);
    return { reason: `${reason}.`, offset: undefined };
  }
}

/**
 * Compiles one module by itself, in another thread.
 *
 * @throws InternalError as `compileModules` does
 */
export async function compileModule(path: string, text: string): Promise<CompiledModule> {
  const { code, declaration, errors } = await transform(path, text, transformOptions);
  const [first] = errors;
  if (first !== undefined) throw new InternalError(describeError(path, first));
  return { code, declaration: declaration ?? emptyModule };
}

function describeError(path: string, error: OxcError): string {
  return `The generated file '${path}' cannot be compiled: ${error.message}${error.codeframe ?? ""}`;
}
