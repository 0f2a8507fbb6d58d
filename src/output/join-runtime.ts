import { dirname, join, relative } from "node:path/posix";

/** The scripts of a package by name, such as `core/client`: ES modules as the compiler prints them. */
export type Scripts = ReadonlyMap<string, string>;

// Where the modules of the runtime are joined.
const joinedName = "core/runtime";

const entry = "index";

/** What the compiler makes of a module that has nothing but types. */
export const emptyModule = "export {};\n";

// The compiler prints each of these on lines of its own, without indentation.
const statement = /^(import|export) (.+) from "(\.{1,2}\/.*)\.js";\n/gm;
const declaration = /^(export )?(?:async )?(?:function\*?|class|const|let) (\w+)/gm;
const exportList = /^export \{/m;

/**
 * Makes what a package's index loads few files, since Node.js takes longer to find and read a small file
 * than to run it: the modules of the runtime that it reaches become one, and what re-exports a module
 * of types alone no longer loads it. Each joined module still has a script, which re-exports its own.
 *
 * A module stays by itself where it has lists of exports, where it imports one that does, or where one of
 * its own names is another's in the joined module. Bundlers still take single functions: nothing that is
 * joined has effects.
 */
export function joinRuntime(scripts: Scripts): Scripts {
  const joined = findJoinable(scripts);
  const isJoined = new Set(joined);
  const result = new Map<string, string>();
  for (const [name, code] of scripts)
    result.set(name, isJoined.has(name) ? forward(code) : redirect(name, code, isJoined, scripts));
  if (joined.length > 0) {
    const codes = joined.map((name) => (scripts.get(name) ?? "").replaceAll(statement, ""));
    result.set(joinedName, codes.join(""));
  }
  return result;
}

/** Finds what can be joined, each module after those that it imports. */
function findJoinable(scripts: Scripts): readonly string[] {
  const joined: string[] = [];
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const code = scripts.get(name) ?? "";
    const sources = [...code.matchAll(statement)].map(([, , , path = ""]) =>
      join(dirname(name), path),
    );
    sources.forEach(visit);
    const own = [...code.matchAll(declaration)].map(([, , found = ""]) => found);
    const isJoinable =
      name.startsWith("core/") &&
      !exportList.test(code) &&
      sources.every((source) => joined.includes(source)) &&
      !own.some((it) => names.has(it));
    if (!isJoinable) return;
    joined.push(name);
    own.forEach((it) => names.add(it));
  };
  visit(entry);
  return joined;
}

function forward(code: string): string {
  const exported = [...code.matchAll(declaration)].flatMap(([, isExported, name]) =>
    isExported ? [name] : [],
  );
  return `export { ${exported.join(", ")} } from "./runtime.js";\n`;
}

/** Leads a module's imports to where the modules are now. */
function redirect(
  name: string,
  code: string,
  isJoined: ReadonlySet<string>,
  scripts: Scripts,
): string {
  const to = relative(dirname(name), joinedName);
  const redirected = code.replaceAll(
    statement,
    (line, keyword: string, what: string, path: string) => {
      const source = join(dirname(name), path);
      if (line.startsWith("export * ") && scripts.get(source) === emptyModule) return "";
      if (!isJoined.has(source)) return line;
      return `${keyword} ${what} from "${to.startsWith(".") ? to : `./${to}`}.js";\n`;
    },
  );
  return redirected === "" ? emptyModule : redirected;
}
