import type { Declaration, SymbolId } from "../../../ir/types.js";
import { indexOperations } from "../../../ir/operation-index.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { ModuleBuilder } from "../../ts/module.js";
import {
  StructureKind,
  VariableDeclarationKind,
  type StatementStructures,
} from "../../ts/printer.js";
import { objectText, type Member } from "../../ts/text.js";
import { checkText, type CheckNameOf } from "./check-text.js";
import { operationCheck } from "./operation-check.js";

const typesModule = "src/checks/types.ts";
const operationsModule = "src/checks/operations.ts";

/**
 * Emits what calls can be checked with, where the description has operations: what every argument and
 * body has to be like, as data, and the function that makes checks of it.
 */
export function emitChecks(context: EmitContext): readonly EmittedFile[] {
  if (context.api.operations.length === 0) return [];
  const needed = new Set<SymbolId>();
  const operations = emitOperations(context, needed);
  const types = emitTypes(context, needed);
  return [...(types === undefined ? [] : [types]), operations, emitEntry()];
}

/** Notes what the text that it names checks in has to import, and which declarations it leads to. */
function namesIn(
  module: ModuleBuilder,
  { names }: EmitContext,
  needed: Set<SymbolId>,
): CheckNameOf {
  return (target) => {
    needed.add(target);
    const { check } = names.declaration(target);
    return module.path === typesModule ? check : module.value(check, typesModule);
  };
}

function emitOperations(context: EmitContext, needed: Set<SymbolId>): EmittedFile {
  const { api, names } = context;
  const module = new ModuleBuilder(operationsModule);
  const nameOf = namesIn(module, context, needed);
  const { byId } = indexOperations(api);
  const checks = new Map<string, string | undefined>();
  for (const id of names.services.flatMap((service) => service.operations)) {
    const operation = byId.get(id);
    if (operation === undefined) continue;
    const key = operation.operationId ?? `${operation.method} ${operation.path}`;
    const text = operationCheck(operation, names.operation(id), context, nameOf);
    // Two operations of one name, which is reported, cannot be told apart.
    checks.set(key, checks.has(key) ? undefined : text);
  }
  const members = [...checks].flatMap(([id, text]): Member[] =>
    text === undefined ? [] : [[id, text]],
  );
  module.add(
    constant("operations", module.type("OperationChecks", core.check), objectText(members)),
  );
  return module.emit();
}

function emitTypes(context: EmitContext, needed: Set<SymbolId>): EmittedFile | undefined {
  if (needed.size === 0) return undefined;
  const { api, names } = context;
  const module = new ModuleBuilder(typesModule);
  const nameOf = namesIn(module, context, needed);
  const texts = new Map<SymbolId, string>();
  // A set that grows while it is gone through is gone through to its end.
  for (const id of needed) {
    const type = api.declarations.get(id)?.type ?? { kind: "unknown" };
    texts.set(id, checkText(type, nameOf));
  }
  const declared = [...api.declarations.values()].filter(({ id }) => needed.has(id));
  const check = module.type("Check", core.check);
  module.add(
    ...declared.map(({ id }: Declaration) =>
      constant(names.declaration(id).check, check, texts.get(id) ?? ""),
    ),
  );
  return module.emit();
}

function constant(name: string, type: string, initializer: string): StatementStructures {
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: true,
    declarations: [{ name, type, initializer }],
  };
}

function emitEntry(): EmittedFile {
  const module = new ModuleBuilder("src/validate.ts");
  const mode = `${module.type("CheckMode", core.checks)} | ${module.type("CheckOptions", core.checks)}`;
  const create = module.value("createChecks", core.checks);
  const operations = module.value("operations", operationsModule);
  module.add({
    kind: StructureKind.Function,
    name: "checks",
    isExported: true,
    docs: [
      "\nMakes what checks the calls of a client, or one call: an option `validate`. What is not as described is logged, or thrown as an error.",
    ],
    parameters: [{ name: "mode", type: mode }],
    returnType: module.type("ValidateCall", core.check),
    statements: [`return ${create}(${operations}, mode);`],
  });
  const exported: readonly (readonly [
    from: string,
    names: readonly string[],
    isTypeOnly: boolean,
  ])[] = [
    ["./core/check-error.js", ["RequestValidationError", "ResponseValidationError"], false],
    ["./core/check-violation.js", ["PlacedViolation", "Violation"], true],
    ["./core/checks.js", ["CheckMode", "CheckOptions"], true],
  ];
  module.add(
    ...exported.map(([moduleSpecifier, names, isTypeOnly]): StatementStructures => ({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier,
      isTypeOnly,
      namedExports: names.map((name) => ({ name })),
    })),
  );
  return module.emit();
}
