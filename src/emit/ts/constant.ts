import { StructureKind, VariableDeclarationKind, type StatementStructures } from "./structures.js";

/** What is said of a constant besides its name and value. */
export interface ConstantOptions {
  readonly type?: string;
  readonly docs?: readonly string[];
  readonly isExported?: boolean;
}

/** The statement that declares one constant. */
export function constant(
  name: string,
  initializer: string,
  { docs, type, ...options }: ConstantOptions = {},
): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    ...options,
    ...(docs === undefined ? {} : { docs: [...docs] }),
    declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
  };
}
