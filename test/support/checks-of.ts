import { runInThisContext } from "node:vm";
import { checkText } from "../../src/emit/emitters/checks/check-text.js";
import type { Api, IrType, SymbolId } from "../../src/ir/types.js";
import type { Check } from "../../src/runtime/check.js";

/** Gives the check of a type as a generated package has it: by running the text that is emitted. */
export function checksOf(api: Api): (type: IrType) => Check {
  const known = new Map<SymbolId, Check>();
  const evaluate = (type: IrType): Check => {
    const text = checkText(type, (target) => `declared(${JSON.stringify(target)})`);
    return (runInThisContext(`(declared) => (${text})`) as (of: typeof declared) => Check)(
      declared,
    );
  };
  const declared = (id: SymbolId): Check => {
    const found = known.get(id) ?? evaluate(api.declarations.get(id)?.type ?? { kind: "unknown" });
    known.set(id, found);
    return found;
  };
  return evaluate;
}
