/** What differs between two versions of a module, by the names that it exports. */
export interface ModuleChanges {
  /** Each as it is declared, such as `interface Pet`. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

const start =
  /^export (?:declare |default |abstract |async )*(type|interface|const|function\*?|class|enum|namespace) ([\w$]+)/;

/** A line that begins something else at the top of a module: no declaration goes on after it. */
const other =
  /^(?:export |import |\/\*|\/\/|@|(?:async )?(?:function|class|const|let|type|interface) )/;

/**
 * Compares the exports of two versions of a generated module. The modules are laid out by a formatter,
 * so that whatever stands at the beginning of a line is at the top of the module.
 */
export function compareModules(before: string, after: string): ModuleChanges {
  const [old, current] = [declarationsOf(before), declarationsOf(after)];
  const names = [...new Set([...old.keys(), ...current.keys()])].toSorted();
  return {
    added: names.filter((name) => !old.has(name)),
    removed: names.filter((name) => !current.has(name)),
    changed: names.filter(
      (name) => old.has(name) && current.has(name) && old.get(name) !== current.get(name),
    ),
  };
}

/** The text of each exported declaration; overloads are one, and a re-export is its own name. */
function declarationsOf(text: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  let name: string | undefined;
  for (const line of text.split("\n")) {
    const [, kind, word] = start.exec(line) ?? [];
    if (kind !== undefined) name = `${kind} ${word}`;
    else if (line.startsWith("export ")) name = line;
    else if (other.test(line)) name = undefined;
    if (name !== undefined) declarations.set(name, `${declarations.get(name) ?? ""}${line}\n`);
  }
  return declarations;
}
