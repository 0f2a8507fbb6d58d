import type { EmittedModule, ExportedName, ImportedName } from "../../support/emitted-file.js";
import { lazily } from "../../support/lazily.js";
import { importedCoreNames } from "../core.js";
import { printStatements, StructureKind, type StatementStructures } from "./printer.js";

/** A TypeScript module in the making: its statements and the names it takes from others. */
export class ModuleBuilder {
  readonly path: string;
  readonly #statements: StatementStructures[] = [];
  readonly #imports: ImportedName[] = [];

  /** @param path relative to the package's root, ending in `.ts` */
  constructor(path: string) {
    this.path = path;
  }

  /** Uses a type of another module; returns its name, for use in text. */
  type(name: string, from: string): string {
    return this.#import({ name, from, value: false });
  }

  /** Uses a value of another module; returns its name, for use in text. */
  value(name: string, from: string): string {
    return this.#import({ name, from, value: true });
  }

  #import(imported: ImportedName): string {
    const { name, from } = imported;
    if (from.startsWith("src/core/") && !importedCoreNames.includes(name)) {
      throw new Error(`internal error: importedCoreNames lacks ${name}, so a schema may take it`);
    }
    this.#imports.push(imported);
    return name;
  }

  /** Adds statements in the order in which they are to stand. */
  add(...statements: readonly StatementStructures[]): void {
    // A blank line before each; the formatter removes those that are too many.
    this.#statements.push(...statements.map((statement) => spaced(statement)));
  }

  /** True while there is nothing in it. */
  get isEmpty(): boolean {
    return this.#statements.length === 0;
  }

  /** Makes a module of the statements, which are printed when it is asked for its body; the imports stay unresolved. */
  emit(): EmittedModule {
    const statements = this.#statements;
    const body = lazily(() => printStatements(statements));
    return {
      kind: "module",
      path: this.path,
      get body() {
        return body();
      },
      recipe: JSON.stringify(statements, assertData),
      imports: this.#imports,
      exports: statements.flatMap(exportsOf),
    };
  }
}

/** The names that a statement exports; those that it passes on as a whole are those of another module. */
function exportsOf(statement: StatementStructures): readonly ExportedName[] {
  const { kind } = statement;
  if (kind === StructureKind.ExportDeclaration) {
    const { namedExports, moduleSpecifier: from, isTypeOnly: isType = false } = statement;
    const named = Array.isArray(namedExports) ? namedExports : [];
    return named.flatMap((one) =>
      typeof one === "object" && from !== undefined ? [{ name: one.name, isType, from }] : [],
    );
  }
  if (!("isExported" in statement) || statement.isExported !== true) return [];
  if (kind === StructureKind.VariableStatement)
    return statement.declarations.map(({ name }) => ({ name, isType: false }));
  const isType = kind === StructureKind.Interface || kind === StructureKind.TypeAlias;
  return "name" in statement && statement.name !== undefined
    ? [{ name: statement.name, isType }]
    : [];
}

/** A structure may hold a function that writes; what it writes could not be told from the recipe. */
function assertData(key: string, value: unknown): unknown {
  if (typeof value === "function") throw new Error(`internal error: '${key}' is a function`);
  return value;
}

function spaced(statement: StatementStructures): StatementStructures {
  const dense = statement.kind === StructureKind.ExportDeclaration;
  return dense ? statement : { ...statement, leadingTrivia: "\n" };
}
