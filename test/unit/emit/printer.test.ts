import * as tsMorph from "ts-morph";
import { expect, test } from "vitest";
import { ModuleBuilder } from "../../../src/emit/ts/module.js";
import { StructureKind, VariableDeclarationKind } from "../../../src/emit/ts/printer.js";

test("kinds are those of ts-morph, which is not loaded for them", () => {
  expect(tsMorph.StructureKind).toMatchObject(StructureKind);
  expect(tsMorph.VariableDeclarationKind).toMatchObject(VariableDeclarationKind);
});

test("a recipe is the same exactly where the body is", () => {
  const emit = (name: string): { readonly body: string; readonly recipe?: string } => {
    const module = new ModuleBuilder("src/a.ts");
    module.add({ kind: StructureKind.TypeAlias, name, type: "string", isExported: true });
    return module.emit();
  };
  expect(emit("A").recipe).toBe(emit("A").recipe);
  expect(emit("A").recipe).not.toBe(emit("B").recipe);
  expect(emit("A").body.trim()).toBe("export type A = string;");
});

test("a recipe cannot leave a function out", () => {
  const module = new ModuleBuilder("src/a.ts");
  module.add({ kind: StructureKind.Function, name: "f", statements: () => undefined });
  expect(() => module.emit()).toThrow("'statements' is a function");
});
