import type { EmittedModule, ExportedName, ImportedName } from "../../support/emitted-file.js";
import { importedCoreNames } from "../core.js";
import { printStatements } from "./printer.js";
import { StructureKind, type StatementStructures } from "./structures.js";

const coreNames: ReadonlySet<string> = new Set(importedCoreNames);

/** A TypeScript module in the making: its statements and the names it takes from others. */
export class ModuleBuilder {
  readonly path: string;
  readonly #statements: StatementStructures[] = [];
  /** By the module that a name comes from, and by the name. */
  readonly #imports = new Map<string, Map<string, ImportedName>>();

  /** @param path relative to the package's root, ending in `.ts` */
  constructor(path: string) {
    this.path = path;
  }

  /** Uses a type of another module; returns its name, for use in text. */
  type(name: string, from: string): string {
    return this.#import(name, from, false);
  }

  /** Uses a value of another module; returns its name, for use in text. */
  value(name: string, from: string): string {
    return this.#import(name, from, true);
  }

  #import(name: string, from: string, value: boolean): string {
    let names = this.#imports.get(from);
    if (names === undefined) this.#imports.set(from, (names = new Map<string, ImportedName>()));
    const known = names.get(name);
    // A module names the same types over and over.
    if (known !== undefined && (known.value || !value)) return name;
    if (from.startsWith("src/core/") && !coreNames.has(name)) {
      throw new Error(`internal error: importedCoreNames lacks ${name}, so a schema may take it`);
    }
    names.set(name, { name, from, value });
    return name;
  }

  /** Adds statements in the order in which they are to stand. */
  add(...statements: readonly StatementStructures[]): void {
    this.#statements.push(...statements);
  }

  /** True while there is nothing in it. */
  get isEmpty(): boolean {
    return this.#statements.length === 0;
  }

  /** Makes a module of the statements; the imports stay unresolved. */
  emit(): EmittedModule {
    return {
      kind: "module",
      path: this.path,
      body: printStatements(this.#statements),
      imports: [...this.#imports.values()].flatMap((names) => [...names.values()]),
      exports: this.#statements.flatMap(exportsOf),
    };
  }
}

/** The names that a statement exports; those that it passes on as a whole are those of another module. */
function exportsOf(statement: StatementStructures): readonly ExportedName[] {
  const { kind } = statement;
  if (kind === StructureKind.ExportDeclaration) {
    const { namedExports = [], moduleSpecifier: from, isTypeOnly: isType = false } = statement;
    return namedExports.flatMap((one) =>
      typeof one === "object" ? [{ name: one.name, isType, from }] : [],
    );
  }
  if (statement.isExported !== true) return [];
  if (kind === StructureKind.VariableStatement)
    return statement.declarations.map(({ name }) => ({ name, isType: false }));
  const isType = kind === StructureKind.Interface || kind === StructureKind.TypeAlias;
  return [{ name: statement.name, isType }];
}
