import { ts } from "ts-morph";

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
 * @throws for a statement that there is no form for, such as a default export
 */
export function toCommonJs(fileName: string, text: string): string {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const output: string[] = [];
  const exported: string[] = [];
  const hoisted: string[] = [];
  for (const statement of file.statements) {
    const own = text.slice(statement.getFullStart(), statement.getEnd());
    const start = statement.getStart(file) - statement.getFullStart();
    const leading = own.slice(0, start);
    if (ts.isImportDeclaration(statement)) output.push(leading + importText(statement, fileName));
    else if (ts.isExportDeclaration(statement)) {
      const { moduleSpecifier: from } = statement;
      if (from === undefined) exported.push(...exportedNames(statement));
      else output.push(leading + exportText(statement, from));
    } else if (ts.isExportAssignment(statement)) throw unexpected(statement, fileName);
    else if (has(statement, ts.SyntaxKind.DefaultKeyword)) throw unexpected(statement, fileName);
    else if (has(statement, ts.SyntaxKind.ExportKeyword)) {
      output.push(leading + own.slice(start).replace(/^export\s+/, ""));
      // A function is there before the module runs, so whoever requires it in a circle has it too.
      (ts.isFunctionDeclaration(statement) ? hoisted : exported).push(
        ...declaredNames(statement, fileName).map((name) => `exports.${name} = ${name};`),
      );
    } else output.push(own);
  }
  const star = output.some((part) => part.includes("__exportStar(")) ? [exportStar] : [];
  return (
    `${[header, ...star, ...hoisted].join("\n")}\n${output.join("").trim()}\n${exported.join("\n")}`.trimEnd() +
    "\n"
  );
}

const header = '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });';

// Under this name, Node.js finds the re-exported names without running the module.
const exportStar = `function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}`;

function importText(statement: ts.ImportDeclaration, fileName: string): string {
  const { importClause, moduleSpecifier } = statement;
  const bindings = importClause?.namedBindings;
  if (importClause?.name !== undefined) throw unexpected(statement, fileName);
  const from = `require(${quoted(moduleSpecifier)});`;
  if (bindings === undefined) return from;
  if (ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${from}`;
  const names = bindings.elements.map(({ name, propertyName }) =>
    propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
  );
  return `const { ${names.join(", ")} } = ${from}`;
}

/** The assignments of a list of exports, which is empty in what is left of a module of types. */
function exportedNames({ exportClause }: ts.ExportDeclaration): readonly string[] {
  if (exportClause === undefined || ts.isNamespaceExport(exportClause)) return [];
  return exportClause.elements.map(
    ({ name, propertyName }) => `exports.${name.text} = ${(propertyName ?? name).text};`,
  );
}

function exportText(
  { exportClause }: ts.ExportDeclaration,
  moduleSpecifier: ts.Expression,
): string {
  const from = `require(${quoted(moduleSpecifier)})`;
  if (exportClause === undefined) return `__exportStar(${from}, exports);`;
  if (ts.isNamespaceExport(exportClause)) return `exports.${exportClause.name.text} = ${from};`;
  const names = exportClause.elements.map(({ name, propertyName }) => {
    return `exports.${name.text} = ${from}.${(propertyName ?? name).text};`;
  });
  return names.join("\n");
}

function quoted(specifier: ts.Expression): string {
  return JSON.stringify(ts.isStringLiteral(specifier) ? specifier.text : "");
}

function has(statement: ts.Statement, keyword: ts.SyntaxKind): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === keyword);
}

function declaredNames(statement: ts.Statement, fileName: string): readonly string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name !== undefined) return [statement.name.text];
  } else if (
    ts.isVariableStatement(statement) &&
    (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
  ) {
    return statement.declarationList.declarations.map(({ name }) => {
      if (ts.isIdentifier(name)) return name.text;
      throw unexpected(statement, fileName);
    });
  }
  throw unexpected(statement, fileName);
}

function unexpected(statement: ts.Statement, fileName: string): Error {
  const kinds: Readonly<Record<number, string>> = {
    [ts.SyntaxKind.ExportAssignment]: "a default export",
    [ts.SyntaxKind.ImportDeclaration]: "a default import",
    [ts.SyntaxKind.FunctionDeclaration]: "a default export",
    [ts.SyntaxKind.ClassDeclaration]: "a default export",
    [ts.SyntaxKind.VariableStatement]: "an exported variable, or a pattern of them,",
  };
  const kind = kinds[statement.kind] ?? `a ${ts.SyntaxKind[statement.kind]}`;
  return new Error(`internal error: ${fileName} has ${kind} that has no form in CommonJS here`);
}
