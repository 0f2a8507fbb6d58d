import {
  StructureKind,
  type ClassDeclarationStructure,
  type ConstructorStructure,
  type ExportDeclarationStructure,
  type FunctionDeclarationStructure,
  type GetAccessorStructure,
  type InterfaceDeclarationStructure,
  type MethodDeclarationStructure,
  type ParameterStructure,
  type PropertySignatureStructure,
  type PropertyStructure,
  type SignatureStructure,
  type StatementStructures,
  type TypeAliasDeclarationStructure,
  type VariableStatementStructure,
} from "./structures.js";

/**
 * Prints a module's statements: after formatting, the text is what ts-morph makes of the same structures.
 * It prints without ts-morph, which would have to be loaded with the compiler in it, and parses what it has printed.
 *
 * A blank line stands before each statement but a re-export, which has one only after what ends in a block.
 */
export function printStatements(statements: readonly StatementStructures[]): string {
  let text = "";
  let before: StatementStructures | undefined;
  for (const statement of statements) {
    const isDense = statement.kind === StructureKind.ExportDeclaration && !hasBlock(before);
    text += `${isDense ? "" : "\n"}${statementText(statement)}\n`;
    before = statement;
  }
  return text;
}

function hasBlock(statement: StatementStructures | undefined): boolean {
  if (statement === undefined) return false;
  const { kind } = statement;
  return (
    kind === StructureKind.Class ||
    kind === StructureKind.Function ||
    kind === StructureKind.Interface
  );
}

function statementText(statement: StatementStructures): string {
  switch (statement.kind) {
    case StructureKind.Class:
      return classText(statement);
    case StructureKind.ExportDeclaration:
      return exportDeclarationText(statement);
    case StructureKind.Function:
      return functionText(statement);
    case StructureKind.Interface:
      return interfaceText(statement);
    case StructureKind.TypeAlias:
      return typeAliasText(statement);
    case StructureKind.VariableStatement:
      return variableText(statement);
  }
}

function classText(structure: ClassDeclarationStructure): string {
  const { name, properties = [], ctors = [], getAccessors = [], methods = [] } = structure;
  const parts = [
    ...(properties.length === 0 ? [] : [properties.map(propertyText).join("\n")]),
    ...ctors.map(constructorText),
    ...getAccessors.map(getAccessorText),
    ...methods.map(methodText),
  ];
  return `${headText(structure)}class ${name} {\n${parts.join("\n\n")}\n}`;
}

function propertyText({ name, type, isReadonly, docs }: PropertyStructure): string {
  return `${docsText(docs)}${isReadonly === true ? "readonly " : ""}${name}: ${type};`;
}

function constructorText({ parameters, statements }: ConstructorStructure): string {
  return `constructor${parametersText(parameters)} ${blockText(statements)}`;
}

function getAccessorText({ docs, name, returnType, statements }: GetAccessorStructure): string {
  return `${docsText(docs)}get ${name}(): ${returnType} ${blockText(statements)}`;
}

function methodText(structure: MethodDeclarationStructure): string {
  const { docs, name, overloads = [], statements } = structure;
  const signatures = overloads.map(
    (overload) => `${docsText(overload.docs)}${name}${signatureText(overload)};\n`,
  );
  return `${signatures.join("")}${docsText(docs)}${name}${signatureText(structure)} ${blockText(statements)}`;
}

function functionText(structure: FunctionDeclarationStructure): string {
  const { name, isExported, overloads = [], statements } = structure;
  const signatures = overloads.map(
    (overload) =>
      `${headText({ ...overload, isExported })}function ${name}${signatureText(overload)};\n`,
  );
  const head = `${headText(structure)}function ${name}${signatureText(structure)}`;
  return `${signatures.join("")}${head} ${blockText(statements)}`;
}

function interfaceText(structure: InterfaceDeclarationStructure): string {
  const { name, extends: parents = [], indexSignatures = [], properties = [] } = structure;
  let members = "";
  for (const { keyName, keyType, returnType } of indexSignatures)
    members += `[${keyName}: ${keyType}]: ${returnType};\n`;
  for (const property of properties) members += `${propertySignatureText(property)}\n`;
  const heritage = parents.length === 0 ? "" : ` extends ${parents.join(", ")}`;
  return `${headText(structure)}interface ${name}${heritage} {\n${members}}`;
}

function propertySignatureText(structure: PropertySignatureStructure): string {
  const { name, type, isReadonly, hasQuestionToken, docs } = structure;
  const mark = hasQuestionToken === true ? "?" : "";
  return `${docsText(docs)}${isReadonly === true ? "readonly " : ""}${name}${mark}: ${type};`;
}

function typeAliasText(structure: TypeAliasDeclarationStructure): string {
  return `${headText(structure)}type ${structure.name} = ${structure.type};`;
}

function variableText(structure: VariableStatementStructure): string {
  const { declarationKind, declarations } = structure;
  const list = declarations.map(({ name, type, initializer }) => {
    return `${name}${type === undefined ? "" : `: ${type}`} = ${initializer}`;
  });
  return `${headText(structure)}${declarationKind} ${list.join(", ")};`;
}

function exportDeclarationText(structure: ExportDeclarationStructure): string {
  const { moduleSpecifier, isTypeOnly, namedExports = [], namespaceExport } = structure;
  const names = namedExports.map((named) => (typeof named === "string" ? named : named.name));
  const all = namespaceExport === undefined ? "*" : `* as ${namespaceExport}`;
  const what = names.length === 0 ? all : `{ ${names.join(", ")} }`;
  return `export ${isTypeOnly === true ? "type " : ""}${what} from ${JSON.stringify(moduleSpecifier)};`;
}

/** What stands before the keyword of a declaration. */
function headText({
  docs,
  isExported,
}: {
  readonly docs?: readonly string[] | undefined;
  readonly isExported?: boolean | undefined;
}): string {
  return `${docsText(docs)}${isExported === true ? "export " : ""}`;
}

function signatureText({ typeParameters, parameters, returnType }: SignatureStructure): string {
  const generic = typeParameters === undefined ? "" : `<${typeParameters.join(", ")}>`;
  const result = returnType === undefined ? "" : `: ${returnType}`;
  return `${generic}${parametersText(parameters)}${result}`;
}

function parametersText(parameters: readonly ParameterStructure[] = []): string {
  const list = parameters.map(({ name, type, hasQuestionToken, initializer }) => {
    const value = initializer === undefined ? "" : ` = ${initializer}`;
    return `${name}${hasQuestionToken === true ? "?" : ""}: ${type}${value}`;
  });
  return `(${list.join(", ")})`;
}

function blockText(statements: readonly string[] = []): string {
  return statements.length === 0 ? "{}" : `{\n${statements.join("\n")}\n}`;
}

/** The doc comments before a declaration, each line of them with its asterisk. */
function docsText(docs: readonly string[] = []): string {
  let text = "";
  for (const doc of docs) text += docText(doc);
  return text;
}

function docText(text: string): string {
  if (!text.includes("\n")) return `/** ${text} */\n`;
  const body = text.startsWith("\n") ? text.slice(1) : text;
  let lines = "";
  for (const line of body.split("\n")) lines += line === "" ? " *\n" : ` * ${line}\n`;
  return `/**\n${lines} */\n`;
}
