import type { StructureKind as Kind, VariableDeclarationKind as DeclarationKind } from "ts-morph";

// The words in which emitters say what a module holds are those of ts-morph, as far as modules use them:
// each of these structures is one of its, with texts where it also takes functions that write.

/** The kinds of structures that ts-morph has. They are numbers there, so naming one does not load it. */
export const StructureKind: {
  readonly Class: Kind.Class;
  readonly ExportDeclaration: Kind.ExportDeclaration;
  readonly Function: Kind.Function;
  readonly Interface: Kind.Interface;
  readonly Method: Kind.Method;
  readonly PropertySignature: Kind.PropertySignature;
  readonly TypeAlias: Kind.TypeAlias;
  readonly VariableStatement: Kind.VariableStatement;
} = {
  Class: 2 as Kind.Class,
  ExportDeclaration: 11 as Kind.ExportDeclaration,
  Function: 13 as Kind.Function,
  Interface: 19 as Kind.Interface,
  Method: 26 as Kind.Method,
  PropertySignature: 33 as Kind.PropertySignature,
  TypeAlias: 38 as Kind.TypeAlias,
  VariableStatement: 41 as Kind.VariableStatement,
};

/** The kinds of variables that ts-morph has, as far as modules use them. */
export const VariableDeclarationKind: { readonly Const: DeclarationKind.Const } = {
  Const: "const" as DeclarationKind.Const,
};

/** The inside of a doc comment; one that begins with a line break opens on a line of its own. */
type Docs = string[];

/** A parameter of a function. */
export interface ParameterStructure {
  name: string;
  type: string;
  hasQuestionToken?: boolean;
  initializer?: string;
}

/** A property of an interface. */
export interface PropertySignatureStructure {
  kind: Kind.PropertySignature;
  name: string;
  type: string;
  isReadonly?: boolean;
  hasQuestionToken?: boolean;
  docs?: Docs;
}

/** A property of a class. */
export interface PropertyStructure {
  name: string;
  type: string;
  isReadonly?: boolean;
  docs?: Docs;
}

/** An index signature of an interface. */
export interface IndexSignatureStructure {
  keyName: string;
  keyType: string;
  returnType: string;
}

/** What a function or a method has of a signature. */
export interface SignatureStructure {
  parameters?: ParameterStructure[];
  returnType?: string;
  typeParameters?: string[];
  docs?: Docs;
}

/** A function at the top of a module; its overloads are exported as it is. */
export interface FunctionDeclarationStructure extends SignatureStructure {
  kind: Kind.Function;
  name: string;
  isExported?: boolean;
  overloads?: SignatureStructure[];
  statements?: string[];
}

/** A method of a class. */
export interface MethodDeclarationStructure extends SignatureStructure {
  kind: Kind.Method;
  name: string;
  overloads?: SignatureStructure[];
  statements?: string[];
}

/** The constructor of a class. */
export interface ConstructorStructure {
  parameters?: ParameterStructure[];
  statements?: string[];
}

/** A property of a class that a function gives. */
export interface GetAccessorStructure {
  name: string;
  returnType: string;
  docs?: Docs;
  statements: string[];
}

/** A class: its properties, its constructor, its accessors and its methods, in this order. */
export interface ClassDeclarationStructure {
  kind: Kind.Class;
  name: string;
  isExported?: boolean;
  docs?: Docs;
  properties?: PropertyStructure[];
  ctors?: ConstructorStructure[];
  getAccessors?: GetAccessorStructure[];
  methods?: MethodDeclarationStructure[];
}

/** An interface: its index signatures before its properties. */
export interface InterfaceDeclarationStructure {
  kind: Kind.Interface;
  name: string;
  isExported?: boolean;
  docs?: Docs;
  extends?: string[];
  indexSignatures?: IndexSignatureStructure[];
  properties?: PropertySignatureStructure[];
}

/** A type alias. */
export interface TypeAliasDeclarationStructure {
  kind: Kind.TypeAlias;
  name: string;
  type: string;
  isExported?: boolean;
  docs?: Docs;
}

/** Constants that are declared by one statement. */
export interface VariableStatementStructure {
  kind: Kind.VariableStatement;
  declarationKind: DeclarationKind.Const;
  isExported?: boolean;
  docs?: Docs;
  declarations: { name: string; type?: string; initializer: string }[];
}

/** A re-export: of some names, of all of them under one, or of all as they are. */
export interface ExportDeclarationStructure {
  kind: Kind.ExportDeclaration;
  moduleSpecifier: string;
  isTypeOnly?: boolean;
  namedExports?: (string | { name: string })[];
  namespaceExport?: string;
}

/** Anything that can stand at the top of a module. */
export type StatementStructures =
  | ClassDeclarationStructure
  | ExportDeclarationStructure
  | FunctionDeclarationStructure
  | InterfaceDeclarationStructure
  | TypeAliasDeclarationStructure
  | VariableStatementStructure;
