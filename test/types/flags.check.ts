/* oxlint-disable no-unused-vars, import/no-duplicates, typescript/consistent-type-imports -- what
   the linter does not want here is what the compiler has to find */
/**
 * One violation of every compiler option that the package promises to be clean under. Without it,
 * an option that is misspelled, or that a compiler dropped, would leave the checks beside this file
 * true and worthless. (isolatedDeclarations is violated in `types.test.ts`, as no directive can
 * expect that.)
 */
import { TaskActionsService, type Task } from "../../generated/conductorone-tasks/src/index.js";

// @ts-expect-error TS1484 verbatimModuleSyntax
import { TaskView } from "../../generated/conductorone-tasks/src/index.js";

export function untyped(texts: readonly string[]): string[] {
  // @ts-expect-error TS7006 strict
  const shout = (text) => `${text}!`;
  return texts.map(shout);
}

// @ts-expect-error TS2375 exactOptionalPropertyTypes
export const optional: Task = { id: undefined };

export function indexed(texts: readonly string[]): number {
  // @ts-expect-error TS2532 noUncheckedIndexedAccess
  return texts[0].length;
}

export function signature(values: Record<string, string>): string | undefined {
  // @ts-expect-error TS4111 noPropertyAccessFromIndexSignature
  return values.name;
}

// @ts-expect-error TS1294 erasableSyntaxOnly
export enum NotErasable {
  value = "",
}

export class Derived extends TaskActionsService {
  // @ts-expect-error TS4114 noImplicitOverride
  hardReset(): never {
    throw new Error("not called");
  }
}

export function unused(): void {
  // @ts-expect-error TS6133 noUnusedLocals
  const nobody: TaskView = {};
}

// @ts-expect-error TS6133 noUnusedParameters
export function ignored(parameter: string): void {
  unused();
}
