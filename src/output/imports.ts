import type { EmittedModule, ImportedName } from "../support/emitted-file.js";
import { InternalError } from "./internal-error.js";
import { comparePaths } from "./package-path.js";

/**
 * Puts a module together: banner, import statements, body, in that order.
 *
 * Names are grouped by the module they come from and sorted, so the text does not depend on the
 * order in which an emitter used them. A module of which only types are used is imported with
 * `import type`; in a mixed statement each type carries its own `type`, which keeps the text right
 * under `verbatimModuleSyntax`. A name that the module itself declares (its own path is the source)
 * needs no import. A source that does not end in `.ts` is the name of a package and stays as it is.
 *
 * @returns the text, not yet formatted
 * @throws InternalError where a name is no identifier or is wanted from two modules
 */
export function assembleModule(module: EmittedModule): string {
  const sections = [
    ...(module.banner === undefined ? [] : [renderBanner(module.banner)]),
    renderImports(module),
    module.body,
  ];
  return `${sections.filter((section) => section.trim() !== "").join("\n\n")}\n`;
}

interface SourceImports {
  readonly specifier: string;
  /** By name, whether any use of it is as a value. */
  readonly names: Map<string, boolean>;
}

function renderImports(module: EmittedModule): string {
  const sources = [...groupBySource(module).values()].sort(
    (left, right) =>
      rank(left.specifier) - rank(right.specifier) || comparePaths(left.specifier, right.specifier),
  );
  return sources.map(renderImport).join("\n");
}

function groupBySource({ path, imports }: EmittedModule): Map<string, SourceImports> {
  const bySource = new Map<string, SourceImports>();
  const sourceOfName = new Map<string, string>();
  for (const imported of imports) {
    const { name, from, value } = imported;
    if (from === path) continue;
    assertImportable(imported, sourceOfName.get(name), path);
    sourceOfName.set(name, from);
    let source = bySource.get(from);
    if (source === undefined) {
      source = { specifier: specifierOf(path, from), names: new Map() };
      bySource.set(from, source);
    }
    source.names.set(name, value || source.names.get(name) === true);
  }
  return bySource;
}

const plainIdentifier = /^[A-Za-z_$][\w$]*$/;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

function assertImportable(imported: ImportedName, known: string | undefined, path: string): void {
  const { name, from } = imported;
  if (!plainIdentifier.test(name) && !identifier.test(name)) {
    throw new InternalError(`${path} imports ${JSON.stringify(name)}, which is no identifier.`);
  }
  if (known !== undefined && known !== from) {
    throw new InternalError(`${path} imports '${name}' both from '${known}' and from '${from}'.`);
  }
}

/** Packages come before modules of this package, and those further up before those nearby. */
function rank(specifier: string): number {
  if (specifier.startsWith("./")) return 2;
  return specifier.startsWith("../") ? 1 : 0;
}

/** Leads from one path of the package to another; in neither are there any dots to follow. */
function specifierOf(path: string, from: string): string {
  if (!from.endsWith(".ts")) return from;
  let shared = 0;
  for (let at = 0; at < path.length && path[at] === from[at]; at += 1)
    if (path[at] === "/") shared = at + 1;
  const up = path.slice(shared).split("/").length - 1;
  return `${up === 0 ? "./" : "../".repeat(up)}${from.slice(shared, -".ts".length)}.js`;
}

function renderImport({ specifier, names }: SourceImports): string {
  // By code units, as the paths are.
  const sorted = [...names.keys()].sort();
  let isTypeOnly = true;
  for (const value of names.values()) if (value) isTypeOnly = false;
  const list = isTypeOnly
    ? sorted
    : sorted.map((name) => (names.get(name) === true ? name : `type ${name}`));
  const keyword = isTypeOnly ? "import type" : "import";
  return `${keyword} { ${list.join(", ")} } from ${JSON.stringify(specifier)};`;
}

/**
 * A banner may quote the description, so it must not be able to end the comment. The asterisk
 * before each line also keeps tools from reading a line such as `@ts-nocheck` or `eslint-disable` as
 * a directive, which they would in a line comment.
 */
function renderBanner(banner: string): string {
  const lines = banner
    .replaceAll("*/", "*\\/")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => ` * ${line}`.trimEnd());
  return ["/*", ...lines, " */"].join("\n");
}
