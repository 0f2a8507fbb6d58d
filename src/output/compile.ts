import { transform, transformSync, type OxcError, type TransformOptions } from "oxc-transform";
import type { CompiledModule } from "../support/emitted-file.js";
import { type CommonJs, toCommonJs } from "./commonjs.js";
import { InternalError } from "./internal-error.js";
import { emptyModule, joinModules, rejoinModule, type Scripts, shapeOf } from "./join-modules.js";
import { sha256 } from "./manifest.js";
import { comparePaths } from "./package-path.js";
import { moduleAt, reach, referencesOf } from "./reachable.js";

const sourceFolder = "src/";

const emptyCommonJs: CommonJs = {
  text: '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\n',
  imported: [],
};

/**
 * Compiles the modules of a package: `src/a.ts` becomes `dist/esm/a.js` and `dist/cjs/a.js`, each
 * with a declaration beside it, and `dist/cjs/package.json` marks that folder as CommonJS.
 *
 * The files are compiled one by one (`isolatedDeclarations`), so nothing has to be type-checked. A
 * module of types alone gets an empty `.js`, and what the index loads is {@link joinModules joined}. There is
 * no script, and no declaration, that nothing leads to from what others may import.
 * Other files than `src/**` modules are ignored.
 *
 * @param modules formatted texts by path
 * @param entries the names of those that others may import
 * @param known what modules are compiled to, by path, where that need not be done again
 * @returns the compiled texts; they are printed by the compiler and are not
 * formatted again, since that takes several times as long as compiling
 * @throws InternalError naming the file that does not parse or whose exports lack a type
 */
export async function compileModules(
  modules: ReadonlyMap<string, string>,
  entries: readonly string[],
  known: KnownModules = new Map(),
): Promise<CompiledPackage> {
  const scripts = new Map<string, string>();
  const declarations = new Map<string, string>();
  const sources = [...modules].filter(([path]) => isModule(path));
  const outputs = await Promise.all(
    sources.map(([path, text]) => known.get(path) ?? compileModule(path, text)),
  );
  for (const [index, { code, declaration }] of outputs.entries()) {
    const [path = ""] = sources[index] ?? [];
    scripts.set(nameOf(path), code);
    declarations.set(nameOf(path), declaration);
  }
  const { scripts: joined, targets } = joinModules(scripts);
  const typed = reachDeclarations(entries, declarations);
  const files = [...reachScripts(entries, joined), ...typed.files];
  if (files.length > 0) files.push(["dist/cjs/package.json", '{ "type": "commonjs" }\n']);
  return {
    files: new Map(files.sort(([left], [right]) => comparePaths(left, right))),
    describe: () => ({
      shapes: new Map([...scripts].map(([name, code]) => [name, shapeOf(name, code)])),
      codes: new Map([...scripts].map(([name, code]) => [name, sha256(code)])),
      targets,
      entries,
      references: typed.references,
    }),
  };
}

type OutputFile = readonly [path: string, text: string];

/** The scripts that others can load, in both formats. */
function reachScripts(entries: readonly string[], scripts: Scripts): readonly OutputFile[] {
  const files: OutputFile[] = [];
  reach(entries, (name) => {
    const code = scripts.get(name);
    if (code === undefined) return [];
    const { imported, files: own } = scriptFiles(name, code);
    files.push(...own);
    return imported;
  });
  return files;
}

/** The declarations that compilers read of what others can import, in both formats, and what each of them refers to. */
function reachDeclarations(
  entries: readonly string[],
  declarations: ReadonlyMap<string, string>,
): { readonly files: readonly OutputFile[]; readonly references: References } {
  const files: OutputFile[] = [];
  const references = new Map<string, readonly string[]>();
  reach(entries, (name) => {
    const declaration = declarations.get(name);
    if (declaration === undefined) return [];
    files.push(...declarationFiles(name, declaration));
    const found = referencesOf(name, declaration);
    references.set(name, found);
    return found;
  });
  return { files, references };
}

/** What modules are compiled to, or will have been, by path. */
export type KnownModules = ReadonlyMap<string, CompiledModule | Promise<CompiledModule>>;

/** What `compileModules` makes. */
export interface CompiledPackage {
  /** Texts by path, sorted by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Describes what was compiled, for `recompileModules`. */
  readonly describe: () => CompiledBefore;
}

type References = ReadonlyMap<string, readonly string[]>;

/** What was compiled before, as far as it decides what becomes of a module that has changed. */
export interface CompiledBefore {
  /** The shape of every script, by its name. */
  readonly shapes: ReadonlyMap<string, string>;
  /** The SHA-256 of every script before it was joined, by its name. */
  readonly codes: ReadonlyMap<string, string>;
  /** By the name of each script that is part of a joined one, the name of that. */
  readonly targets: ReadonlyMap<string, string>;
  /** The names of the modules that others may import. */
  readonly entries: readonly string[];
  /** By the name of each declaration that is reached from these, the names of those that it refers to. */
  readonly references: References;
}

/**
 * Compiles modules that have changed, and no others.
 *
 * @param modules formatted texts by path, of modules that were compiled before
 * @param entries and `known` as for `compileModules`
 * @returns their compiled texts as far as they may have changed, by path; undefined where others change with them
 * @throws InternalError as `compileModules` does
 */
export async function recompileModules(
  modules: ReadonlyMap<string, string>,
  entries: readonly string[],
  before: CompiledBefore,
  known: KnownModules = new Map(),
): Promise<CompiledPackage | undefined> {
  const { shapes, codes, targets } = before;
  const compiled = await Promise.all(
    [...modules].map(
      async ([path, text]) =>
        [nameOf(path), await (known.get(path) ?? compileModule(path, text))] as const,
    ),
  );
  const files = new Map<string, string>();
  const references = new Map(before.references);
  for (const [name, { code, declaration }] of compiled) {
    for (const [file, text] of declarationFiles(name, declaration)) files.set(file, text);
    references.set(name, referencesOf(name, declaration));
    // What has changed is often types alone.
    if (codes.get(name) === sha256(code)) continue;
    const joined = rejoinModule(name, code, targets);
    if (joined === undefined || shapes.get(name) !== shapeOf(name, code)) return undefined;
    for (const [file, text] of scriptFiles(name, joined).files) files.set(file, text);
  }
  if (!isSameReach(entries, references, before)) return undefined;
  const describe = (): CompiledBefore => ({
    ...before,
    codes: new Map([
      ...codes,
      ...compiled.map(([name, { code }]) => [name, sha256(code)] as const),
    ]),
    references,
  });
  return { files, describe };
}

/** Whether the same declarations are needed as before. */
function isSameReach(
  entries: readonly string[],
  references: References,
  before: CompiledBefore,
): boolean {
  if (entries.join("\n") !== before.entries.join("\n")) return false;
  const then = reach(entries, (name) => before.references.get(name) ?? []);
  const now = reach(entries, (name) => references.get(name) ?? []);
  return now.size === then.size && [...now].every((name) => then.has(name));
}

/** True for a file that is compiled. */
export function isModule(path: string): boolean {
  return path.startsWith(sourceFolder) && path.endsWith(".ts");
}

/** The name of a module's script. */
export function nameOf(path: string): string {
  return path.slice(sourceFolder.length, -".ts".length);
}

interface ScriptFiles {
  readonly files: readonly OutputFile[];
  /** The names of what it imports. */
  readonly imported: readonly string[];
}

function scriptFiles(name: string, code: string): ScriptFiles {
  const { text, imported } = code === emptyModule ? emptyCommonJs : toCommonJs(`${name}.js`, code);
  return {
    files: [
      [`dist/esm/${name}.js`, code],
      [`dist/cjs/${name}.js`, text],
    ],
    imported: imported.map((path) => moduleAt(name, path)),
  };
}

function declarationFiles(name: string, declaration: string): readonly OutputFile[] {
  return [
    [`dist/esm/${name}.d.ts`, declaration],
    [`dist/cjs/${name}.d.ts`, declaration],
  ];
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
