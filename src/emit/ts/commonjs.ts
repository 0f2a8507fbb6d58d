import { ts } from "ts-morph";

/**
 * Rewrites an ES module as CommonJS, statement by statement: imports become destructured `require`s,
 * exports become properties of `exports`, and everything else stays as it is.
 *
 * It covers what generated modules have: named imports and exports, `export * from`, `export * as`,
 * and exported functions, classes and constants. Their values never change and no modules import each
 * other in a circle, so a binding may be copied where it is imported.
 *
 * @param fileName used in messages only
 * @throws for a statement that generated modules never have
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
    else if (ts.isExportDeclaration(statement))
      output.push(leading + exportText(statement, fileName));
    else if (ts.isExportAssignment(statement)) throw unexpected(statement, fileName);
    else if (isExported(statement)) {
      output.push(leading + own.slice(start).replace(/^export\s+/, ""));
      // A function is there before the module runs, so whoever requires it in a circle has it too.
      (ts.isFunctionDeclaration(statement) ? hoisted : exported).push(
        ...declaredNames(statement, fileName),
      );
    } else output.push(own);
  }
  const star = output.some((part) => part.includes("__exportStar(")) ? [exportStar] : [];
  const assign = (name: string): string => `exports.${name} = ${name};`;
  return (
    `${[header, ...star, ...hoisted.map(assign)].join("\n")}\n${output.join("").trim()}\n${exported.map(assign).join("\n")}`.trimEnd() +
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
  if (
    importClause?.name !== undefined ||
    (bindings !== undefined && !ts.isNamedImports(bindings))
  ) {
    throw unexpected(statement, fileName);
  }
  const from = `require(${quoted(moduleSpecifier)});`;
  if (bindings === undefined) return from;
  const names = bindings.elements.map(({ name, propertyName }) =>
    propertyName === undefined ? name.text : `${propertyName.text}: ${name.text}`,
  );
  return `const { ${names.join(", ")} } = ${from}`;
}

function exportText(statement: ts.ExportDeclaration, fileName: string): string {
  const { exportClause, moduleSpecifier } = statement;
  if (moduleSpecifier === undefined) {
    // What is left of a module of types.
    if (
      exportClause !== undefined &&
      ts.isNamedExports(exportClause) &&
      exportClause.elements.length === 0
    )
      return "";
    throw unexpected(statement, fileName);
  }
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

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(
      (modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword,
    )
  );
}

function declaredNames(statement: ts.Statement, fileName: string): readonly string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    if (statement.name !== undefined) return [statement.name.text];
  } else if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => {
      if (ts.isIdentifier(name)) return name.text;
      throw unexpected(statement, fileName);
    });
  }
  throw unexpected(statement, fileName);
}

function unexpected(statement: ts.Statement, fileName: string): Error {
  return new Error(
    `internal error: ${fileName} has a ${ts.SyntaxKind[statement.kind]} that CommonJS is not written for`,
  );
}
