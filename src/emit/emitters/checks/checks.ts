import { declarationOf } from "../../../ir/state.js";
import type { Operation, SymbolId } from "../../../ir/types.js";
import { indexOperations } from "../../../ir/operation-index.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { objectText, type Member } from "../../ts/text.js";
import { checkMember, checkText, type CheckNameOf } from "./check-text.js";
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
  // What stateful handlers hold their objects against is there, whoever else asks for it.
  for (const resource of context.state.resources.values()) {
    const id = declarationOf(resource);
    if (id !== undefined) needed.add(id);
  }
  const types = emitTypes(context, needed);
  return [...(types === undefined ? [] : [types]), operations, emitEntry()];
}

/** Names the checks of declarations, and notes which ones. */
function namesOf({ names }: EmitContext, noted: Set<SymbolId>): CheckNameOf {
  return (target) => {
    noted.add(target);
    return names.declaration(target).check;
  };
}

function emitOperations(context: EmitContext, needed: Set<SymbolId>): EmittedFile {
  const { api, names } = context;
  const module = new ModuleBuilder(operationsModule);
  const checks = new Map<string, Operation | undefined>();
  const { byId } = indexOperations(api);
  for (const operation of names.services.flatMap((service) => service.operations)) {
    const found = byId.get(operation);
    const key = found?.operationId ?? `${found?.method} ${found?.path}`;
    // Two operations of one name, which is reported, cannot be told apart.
    checks.set(key, checks.has(key) ? undefined : found);
  }
  const nameOf = namesOf(context, needed);
  const members = [...checks].flatMap(([id, operation]): Member[] => {
    const text = operation && operationCheck(operation, context, nameOf);
    return text === undefined ? [] : [checkMember(id, text)];
  });
  for (const id of needed) module.value(names.declaration(id).check, typesModule);
  module.add(
    constant("operations", objectText(members), {
      type: module.type("CheckData", core.check),
      isExported: true,
    }),
  );
  return module.emit();
}

function emitTypes(context: EmitContext, needed: Set<SymbolId>): EmittedFile | undefined {
  if (needed.size === 0) return undefined;
  const { api, names } = context;
  const module = new ModuleBuilder(typesModule);
  const nameOf = namesOf(context, needed);
  const texts = new Map<SymbolId, string>();
  // A set that grows while it is gone through is gone through to its end.
  for (const id of needed) {
    const type = api.declarations.get(id)?.type ?? { kind: "unknown" };
    texts.set(id, checkText(type, nameOf));
  }
  const declared = [...api.declarations.values()].filter(({ id }) => needed.has(id));
  const returnType = module.type("CheckData", core.check);
  // Functions and not constants: TypeScript follows how a constant was assigned from every place that names it.
  module.add(
    ...declared.map(({ id }): StatementStructures => ({
      kind: StructureKind.Function,
      name: names.declaration(id).check,
      isExported: true,
      returnType,
      statements: [`return ${texts.get(id) ?? ""};`],
    })),
  );
  return module.emit();
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
