import { readFileSync } from "node:fs";
import { transformSync } from "oxc-transform";
import ts from "typescript";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as core from "../../../src/runtime/index.js";
import type {
  Unrecognized,
  UnrecognizedNumber,
  UnrecognizedVariant,
} from "../../../src/runtime/index.js";

type TaskState = "OPEN" | "CLOSED" | Unrecognized;
interface Cat {
  type: "cat";
  meow: string;
}
interface Dog {
  type: "dog";
  bark: string;
}
type Pet = Cat | Dog | UnrecognizedVariant<"type">;

describe("Unrecognized", () => {
  it("leaves narrowing by the listed literals intact and is a string", () => {
    const state = JSON.parse(`"PAUSED"`) as TaskState;
    let reached = "";
    // @ts-expect-error A literal that is not listed has no overlap.
    if (state === "OPNE") reached = "typo";
    switch (state) {
      case "OPEN":
      case "CLOSED":
        break;
      default:
        expectTypeOf(state).toEqualTypeOf<Unrecognized>();
        reached = state satisfies string;
    }
    expect(reached).toBe("PAUSED");
  });

  it("is a number as UnrecognizedNumber", () => {
    const code = JSON.parse("7") as 1 | 2 | UnrecognizedNumber;
    let reached = 0;
    if (code !== 1 && code !== 2) reached = code satisfies number;
    expect(reached).toBe(7);
  });

  it("leaves one variant after narrowing by the tag", () => {
    const pet = JSON.parse(`{"type":"cat","meow":"m"}`) as Pet;
    if (pet.type === "cat") {
      expectTypeOf(pet).toEqualTypeOf<Cat>();
      expect(pet.meow).toBe("m");
    } else if (pet.type !== "dog") {
      expectTypeOf(pet["any"]).toEqualTypeOf<unknown>();
    }
  });

  it("cannot be used as a value", () => {
    // @ts-expect-error It is exported as a type.
    expect(core.Unrecognized).toBeUndefined();
  });

  it("leaves no code", () => {
    const source = readFileSync(new URL("../../../src/runtime/open.ts", import.meta.url), "utf8");
    const user = `import type { Unrecognized } from "./open.js";\nexport type State = "A" | Unrecognized;\n`;
    for (const text of [source, user]) {
      const typescript = { onlyRemoveTypeImports: true, declaration: {} };
      const byOxc = transformSync("module.ts", text, { sourceType: "module", typescript });
      expect(byOxc.errors).toEqual([]);
      const options = { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
      const byTsc = ts.transpileModule(text, {
        compilerOptions: { ...options, target: ts.ScriptTarget.ES2022, removeComments: true },
      });
      for (const code of [byOxc.code, byTsc.outputText]) {
        expect(code.replace(/\/\*[^]*?\*\//g, "").trim()).toMatch(/^(export \{\s*\};?)?$/);
      }
    }
  });
});
