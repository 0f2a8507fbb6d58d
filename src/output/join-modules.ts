import { dirname, join, relative } from "node:path/posix";
import { sha256 } from "./manifest.js";

/** The scripts of a package by name, such as `core/client`: ES modules as the compiler prints them. */
export type Scripts = ReadonlyMap<string, string>;

/** Where the modules are that {@link joinModules} joins, which have no types of their own. */
export const joinedNames = { runtime: "core/runtime", rest: "core/package" } as const;

/** What the compiler makes of a module that has nothing but types. */
export const emptyModule = "export {};\n";

const entry = "index";

// What imports single operations loads no more than reading some files would take.
const largestRest = 256 * 1024;

// The compiler prints each of these on lines of its own, without indentation.
const statement = /^(import|export) (.+) from "(\.{1,2}\/.*)\.js";\n/;
const declaration = /^(export )?(?:async )?(?:function\*?|class|const|let) ([^\s(={;,]+)/;
const outward = /^(?:import|export)\b/;

/** A script taken apart. */
interface Module {
  readonly code: string;
  readonly statements: readonly Statement[];
  /** The script without its statements. */
  readonly body: string;
  readonly declared: readonly string[];
  readonly exported: readonly string[];
  /** Whether nothing is imported or exported in any other form. */
  readonly isPlain: boolean;
}

type Modules = ReadonlyMap<string, Module>;

interface Statement {
  readonly keyword: string;
  /** What stands between the keyword and `from`. */
  readonly what: string;
  /** The name of the other script. */
  readonly source: string;
  /** Where it is in the script. */
  readonly start: number;
  readonly end: number;
}

/**
 * Makes what a package's index loads few files, since Node.js takes longer to find and read a small file
 * than to run it: the modules of the runtime that it reaches become one, and so do all others, unless they
 * are too large for those who import a part of them. Each joined module still has a script, which
 * re-exports its own; what re-exports only names them, and no longer loads modules of types alone.
 *
 * A module stays by itself where one of its names is another's in the joined module. Bundlers still take
 * single functions: nothing that is joined has effects.
 */
export function joinModules(scripts: Scripts): JoinedModules {
  const modules = new Map([...scripts].map(([name, code]) => [name, parse(name, code)]));
  const isRuntime = (name: string): boolean => name.startsWith("core/");
  const runtime = joinAs(joinedNames.runtime, modules, isRuntime);
  const all = joinAs(joinedNames.rest, runtime.modules, (name) => !isRuntime(name), largestRest);
  const rest = all.modules.get(joinedNames.rest)?.code ?? "";
  const isWhole = rest.length <= largestRest;
  const targets = new Map([...runtime.targets, ...(isWhole ? all.targets : [])]);
  return { scripts: nameReexports(isWhole ? all.modules : runtime.modules), targets };
}

/** What becomes of scripts that are joined. */
export interface JoinedModules {
  readonly scripts: Scripts;
  /** By the name of each script that is part of a joined one, the name of that. */
  readonly targets: ReadonlyMap<string, string>;
}

/**
 * What of a script others depend on when they are joined: which of them are, and what becomes of each, is the same
 * for scripts of the same shapes, but for the texts of those that are joined themselves.
 */
export function shapeOf(name: string, code: string): string {
  const { statements, body, declared, exported, isPlain } = parse(name, code);
  const said = statements.map(({ keyword, what, source }) => [keyword, what, source]);
  const kind = [isPlain, body === "", body === emptyModule, code === emptyModule];
  return sha256(JSON.stringify([said, declared, exported, kind]));
}

/**
 * Makes of a script what `joinModules` made of the one before it, which was of the same shape.
 *
 * @param targets what was joined then
 * @returns undefined where that takes the other scripts as well
 */
export function rejoinModule(
  name: string,
  code: string,
  targets: ReadonlyMap<string, string>,
): string | undefined {
  if (targets.has(name)) return undefined;
  const module = parse(name, code);
  if (module.body === "") return undefined;
  return redirect(name, module, (source) => targets.get(source) ?? source).code;
}

function joinAs(
  target: string,
  modules: Modules,
  isIncluded: (name: string) => boolean,
  largest = Infinity,
): { readonly modules: Modules; readonly targets: ReadonlyMap<string, string> } {
  const joined = findJoinable(modules, isIncluded);
  let size = 0;
  for (const name of joined) size += modules.get(name)?.body.length ?? 0;
  if (size > largest) joined.clear();
  const targets = new Map([...joined].map((name) => [name, target]));
  const result = new Map<string, Module>();
  for (const [name, module] of modules)
    result.set(
      name,
      joined.has(name)
        ? parse(name, reexport(module.exported, name, target))
        : redirect(name, module, (source) => (joined.has(source) ? target : source)),
    );
  if (joined.size === 0) return { modules: result, targets };
  const imports = new Set<string>();
  const bodies: string[] = [];
  for (const name of joined) {
    const { statements = [], body = "" } = modules.get(name) ?? {};
    for (const { what, source } of statements)
      if (!joined.has(source))
        for (const it of singlesOf(what))
          imports.add(`import ${it} from "${pathTo(target, source)}";\n`);
    bodies.push(body);
  }
  result.set(target, parse(target, [...imports, ...bodies].join("")));
  return { modules: result, targets };
}

/** Finds what can be joined, each module after those that it imports. */
function findJoinable(modules: Modules, isIncluded: (name: string) => boolean): Set<string> {
  const joined = new Set<string>();
  // By the names in the joined module, where each comes from.
  const origins = new Map<string, string>();
  const seen = new Set<string>();
  const reaches = (start: string): boolean => {
    // A set that grows while it is gone through is gone through to its end; modules may import each other.
    const reached = new Set([start]);
    for (const name of reached) {
      if (joined.has(name)) return true;
      for (const { source } of modules.get(name)?.statements ?? []) reached.add(source);
    }
    return false;
  };
  const visit = (name: string): void => {
    const module = modules.get(name);
    if (seen.has(name) || !module) return;
    seen.add(name);
    const { statements, declared } = module;
    for (const { source } of statements) visit(source);
    const names = new Map(declared.map((it) => [it, name]));
    for (const { what, source } of statements)
      if (!joined.has(source)) for (const it of localNames(what)) names.set(it, source);
    const isJoinable =
      isIncluded(name) &&
      module.isPlain &&
      module.body !== emptyModule &&
      statements.every(
        ({ keyword, what, source }) =>
          keyword === "import" && (joined.has(source) ? !/\*| as /.test(what) : !reaches(source)),
      ) &&
      [...names].every(([it, origin]) => (origins.get(it) ?? origin) === origin);
    if (!isJoinable) return;
    joined.add(name);
    for (const [it, origin] of names) origins.set(it, origin);
  };
  visit(entry);
  return joined;
}

/** Replaces `export *` by the names, so that the script between, or one without any, is not loaded. */
function nameReexports(modules: Modules): Scripts {
  /** Finds where each export of a script comes from; undefined where that cannot be told. */
  const exportsOf = (name: string): ReadonlyMap<string, Origin> | undefined => {
    const { statements, exported, isPlain } = modules.get(name) ?? {};
    if (!statements || !exported || !isPlain) return undefined;
    const found = new Map(exported.map((it): [string, Origin] => [it, { source: name, name: it }]));
    for (const { keyword, what, source } of statements) {
      if (keyword === "import") continue;
      const theirs = exportsOf(source);
      const isAll = what === "*";
      if (!theirs || (!isAll && !what.startsWith("{"))) return undefined;
      const names = isAll ? [...theirs.keys()].map((it) => [it, it]) : pairsOf(what);
      for (const [theirName = "", ownName = theirName] of names) {
        const origin = theirs.get(theirName);
        if (!origin || found.has(ownName)) return undefined;
        found.set(ownName, origin);
      }
    }
    return found;
  };
  const result = new Map([...modules].map(([name, { code }]) => [name, code]));
  const pending = new Set([entry]);
  for (const name of pending) {
    const { statements = [], body } = modules.get(name) ?? {};
    const origins = body === "" ? exportsOf(name) : undefined;
    if (!origins) continue;
    for (const { source } of statements) pending.add(source);
    const bySource = new Map<string, string[]>();
    for (const [ownName, origin] of origins) {
      const text = ownName === origin.name ? ownName : `${origin.name} as ${ownName}`;
      bySource.set(origin.source, [...(bySource.get(origin.source) ?? []), text]);
    }
    const lines = [...bySource].map(([source, names]) => reexport(names, name, source));
    result.set(name, lines.join("") || emptyModule);
  }
  return result;
}

interface Origin {
  readonly source: string;
  readonly name: string;
}

function parse(name: string, code: string): Module {
  const statements: Statement[] = [];
  const declared: string[] = [];
  const exported: string[] = [];
  const rest: string[] = [];
  let others = 0;
  let begin = 0;
  for (let start = 0, end = 0; start < code.length; start = end) {
    end = code.indexOf("\n", start) + 1 || code.length;
    // Most lines are indented, or are brackets, and need not be looked at.
    if (!isLowerCase(code.charCodeAt(start))) continue;
    const line = code.slice(start, end);
    const [, keyword, what = "", path = ""] = statement.exec(line) ?? [];
    if (keyword !== undefined) {
      statements.push({ keyword, what, source: join(dirname(name), path), start, end });
      rest.push(code.slice(begin, start));
      begin = end;
      continue;
    }
    const [, isExported, own] = declaration.exec(line) ?? [];
    if (own !== undefined) declared.push(own);
    if (own !== undefined && isExported !== undefined) exported.push(own);
    else if (outward.test(line)) others += 1;
  }
  const body = begin === 0 ? code : [...rest, code.slice(begin)].join("");
  const isPlain = others === 0 || code === emptyModule;
  return { code, statements, body, declared, exported, isPlain };
}

function isLowerCase(character: number): boolean {
  return character >= 0x61 && character <= 0x7a;
}

function reexport(names: readonly string[], from: string, source: string): string {
  if (names.length === 0) return emptyModule;
  return `export { ${names.join(", ")} } from "${pathTo(from, source)}";\n`;
}

/** Leads a script's imports to where the modules are now. */
function redirect(name: string, module: Module, sourceOf: (source: string) => string): Module {
  const parts: string[] = [];
  let begin = 0;
  for (const { keyword, what, source, start, end } of module.statements) {
    // All that the module exports are its own names, and not those of the joined module.
    const actual = what === "*" ? source : sourceOf(source);
    if (actual === source) continue;
    const line = `${keyword} ${what} from "${pathTo(name, actual)}";\n`;
    parts.push(module.code.slice(begin, start), line);
    begin = end;
  }
  if (parts.length === 0) return module;
  return parse(name, [...parts, module.code.slice(begin)].join(""));
}

/** The names that an import gives what it imports. */
function localNames(what: string): readonly string[] {
  if (what.startsWith("*")) return [what.replace("* as ", "")];
  return pairsOf(what).map(([theirName = "", ownName = theirName]) => ownName);
}

/** Takes an import apart, so that what two modules import is imported once where they are joined. */
function singlesOf(what: string): readonly string[] {
  if (!what.startsWith("{")) return [what];
  return pairsOf(what).map((names) => `{ ${names.join(" as ")} }`);
}

/** The names in braces, each with the one after `as`. */
function pairsOf(what: string): readonly (readonly string[])[] {
  return what
    .replaceAll(/[{}\s]+/g, " ")
    .trim()
    .split(/ ?, ?/)
    .map((it) => it.split(" as "));
}

function pathTo(from: string, to: string): string {
  const path = relative(dirname(from), to);
  return `${path.startsWith(".") ? path : `./${path}`}.js`;
}
