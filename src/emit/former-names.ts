import type { NameTable } from "../naming/names.js";
import type { EmittedFile, EmittedModule, ExportedName } from "../support/emitted-file.js";

/** What is called otherwise now, by scope: the names now, each with those before. */
type Former = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/**
 * Lets modules export under their former names, too, what was renamed: as deprecated names of the same thing, so
 * that types, classes and functions are treated alike and a bundle holds nothing more.
 */
export function addFormerNames(
  files: readonly EmittedFile[],
  { former }: Pick<NameTable, "former">,
): readonly EmittedFile[] {
  if (former.size === 0) return files;
  const inverse: Former = new Map([...former].map(([scope, names]) => [scope, invert(names)]));
  return files.map((file) => (file.kind === "module" ? withFormerNames(file, inverse) : file));
}

function invert(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const inverse = new Map<string, readonly string[]>();
  for (const name of [...names.keys()].toSorted()) {
    const current = names.get(name) ?? name;
    inverse.set(current, [...(inverse.get(current) ?? []), name]);
  }
  return inverse;
}

function withFormerNames(module: EmittedModule, former: Former): EmittedModule {
  const scope = valueScopeOf(module.path);
  const find = ({ name }: ExportedName): readonly string[] =>
    former.get("types")?.get(name) ?? former.get(scope ?? "")?.get(name) ?? [];
  const statements = (module.exports ?? []).flatMap((one) => {
    const names = find(one);
    return names.length === 0 ? [] : [statementOf(one, names)];
  });
  if (statements.length === 0) return module;
  return { ...module, body: module.body + statements.join("") };
}

function statementOf({ name, isType, from }: ExportedName, former: readonly string[]): string {
  const names = former.map((old) => `/** @deprecated Use {@link ${name}}. */\n${name} as ${old}`);
  const source = from === undefined ? "" : ` from ${JSON.stringify(from)}`;
  return `\nexport ${isType ? "type " : ""}{\n${names.join(",\n")},\n}${source};\n`;
}

/** The scope that the values of a module are published in; undefined where they are in none that users import. */
function valueScopeOf(path: string): string | undefined {
  const [, file] = /^src\/operations\/(.+)\.ts$/.exec(path) ?? [];
  if (file !== undefined) return `${file}/functions`;
  if (path.startsWith("src/models/")) return "models";
  return /^src\/(webhooks|callbacks|links|auth)\.ts$/.exec(path)?.[1];
}
