import { type ExportSpecifier, type ImportSpecifier, initSync, parse } from "es-module-lexer";
import { InternalError } from "./internal-error.js";

/** An ES module as CommonJS. */
export interface CommonJs {
  readonly text: string;
  /** What it imports, statically or when it runs, as it is written there. */
  readonly imported: readonly string[];
}

/**
 * Rewrites an ES module as CommonJS, statement by statement: imports become destructured `require`s,
 * exports become properties of `exports`, and everything else stays as it is.
 *
 * It covers what generated modules have, and those that go into packages beside them: named imports and
 * exports, `import * as`, `export * from`, `export * as`, and exported functions, classes and constants.
 * Their values never change and no modules import each other in a circle, so a binding may be copied
 * where it is imported.
 *
 * @param fileName used in messages only
 * @param text as the compiler prints it, so that every statement begins on a line of its own
 * @throws InternalError for a statement that there is no form for, such as a default export
 */
export function toCommonJs(fileName: string, text: string): CommonJs {
  initSync();
  const [imports, exports] = parse(text, fileName);
  const module: Rewriting = { fileName, text, edits: [], exported: [], hoisted: [] };
  const rewritten = new Set<number>();
  for (const imported of imports) {
    if (imported.d !== -1) continue;
    rewritten.add(imported.ss);
    rewriteFrom(imported, module);
  }
  for (const one of exports) if (!rewritten.has(one.ss)) rewriteExport(one, module);
  return { text: assemble(module), imported: imports.flatMap(({ n }) => n ?? []) };
}

/** A module that is being rewritten. */
interface Rewriting {
  readonly fileName: string;
  readonly text: string;
  /** What takes the place of each statement, or of its first words, by the offset where that begins. */
  readonly edits: { readonly start: number; readonly end: number; readonly text: string }[];
  readonly exported: string[];
  /** Assignments that come first: a function is there before its module runs, so whoever requires it in a circle has it too. */
  readonly hoisted: string[];
}

const header = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });';

// Under this name, Node.js finds the re-exported names without running the module.
const exportStar = `function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}`;

function assemble({ text, edits, hoisted, exported }: Rewriting): string {
  const parts: string[] = [];
  let end = 0;
  for (const edit of edits.toSorted((left, right) => left.start - right.start)) {
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  // What is left where there were nothing but types.
  parts.push(text.slice(end).replace(/(^|\n)export \{\};\s*$/, ""));
  const star = parts.some((part) => part.startsWith("__exportStar(")) ? [exportStar] : [];
  const body = parts.join("").trim();
  return (
    `${[header, ...star, ...hoisted].join("\n")}\n${body}\n${exported.join("\n")}`.trimEnd() + "\n"
  );
}

const comment = /\/\*[^]*?\*\//g;
const importForms = /^import\s+(?:\{(?<names>[^}]*)\}|\*\s+as\s+(?<all>\S+))\s+from\s/;
const reExportForms = /^export\s+(?:\{(?<names>[^}]*)\}|\*\s+as\s+(?<all>\S+)|\*)\s+from\s/;

/** Rewrites an import or a re-export. */
function rewriteFrom({ ss, se, s, n }: ImportSpecifier, module: Rewriting): void {
  const head = module.text.slice(ss, s).replaceAll(comment, "");
  const from = `require(${JSON.stringify(n)})`;
  const isExport = head.startsWith("export");
  const found = (isExport ? reExportForms : importForms).exec(head)?.groups;
  const { names, all } = found ?? {};
  if (found === undefined && !/^import\s*["']$/.test(head))
    throw unexpected("a default import", module);
  const text = isExport ? reExportText(names, all, from) : importText(names, all, from);
  const end = module.text[se] === ";" ? se + 1 : se;
  module.edits.push({ start: ss, end, text });
}

function importText(names: string | undefined, all: string | undefined, from: string): string {
  if (all !== undefined) return `const ${all} = ${from};`;
  if (names === undefined) return `${from};`;
  const list = namesOf(names).map(([name, local]) => (local === name ? name : `${name}: ${local}`));
  return `const { ${list.join(", ")} } = ${from};`;
}

function reExportText(names: string | undefined, all: string | undefined, from: string): string {
  if (all !== undefined) return `exports.${all} = ${from};`;
  if (names === undefined) return `__exportStar(${from}, exports);`;
  return namesOf(names)
    .map(([name, exported]) => `exports.${exported} = ${from}.${name};`)
    .join("\n");
}

/** The names of a list, each with the one that it gets. */
function namesOf(list: string): readonly (readonly [name: string, as: string])[] {
  return list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const [name = "", as = name] = part.split(/\s+as\s+/);
      return [name, as];
    });
}

const declaration = /^export\s+(?=(async\s+)?function\b|class\s|const\s+[^\s{[])/;

/** Rewrites the export of one name of the module's own; a statement may export several. */
function rewriteExport({ ss: start, e, le, n, ln }: ExportSpecifier, module: Rewriting): void {
  const { text, edits, hoisted, exported } = module;
  if (ln === undefined) throw unexpected("a default export", module);
  const rest = text.slice(start, start + longestHead);
  const [head] = declaration.exec(rest) ?? [];
  const isList = /^export\s*\{/.test(rest);
  if (head === undefined && !isList)
    throw unexpected("an exported variable, or a pattern of them,", module);
  // A list is taken away as a whole, so it ends after its last name.
  const end = head === undefined ? endOfList(text, Math.max(e, le)) : start + head.length;
  if (edits.at(-1)?.start === start) edits.pop();
  edits.push({ start, end, text: "" });
  const isFunction = /^export\s+(async\s+)?function\b/.test(rest);
  (isFunction ? hoisted : exported).push(`exports.${n} = ${ln};`);
}

// Enough for what stands before the name that a declaration exports.
const longestHead = 100;

function endOfList(text: string, from: number): number {
  const end = text.indexOf("}", from) + 1;
  return text[end] === ";" ? end + 1 : end;
}

function unexpected(what: string, { fileName }: Rewriting): InternalError {
  return new InternalError(`${fileName} has ${what} that has no form in CommonJS here`);
}
