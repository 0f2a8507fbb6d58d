import { runInThisContext } from "node:vm";
import { transformSync } from "oxc-transform";
import { checkText } from "../../src/emit/emitters/checks/check-text.js";
import type { Api, IrType, SymbolId } from "../../src/ir/types.js";
import type { Check } from "../../src/runtime/check.js";

type Evaluate = (declared: (id: SymbolId) => Check) => Check;

/** Gives the check of a type as a generated package has it: by running the text that is emitted. */
export function checksOf(api: Api): (type: IrType) => Check {
  const known = new Map<SymbolId, Check>();
  const checkOf = (type: IrType): Check => {
    const text = checkText(type, (target) => `(() => declared(${JSON.stringify(target)}))`);
    return (runInThisContext(withoutTypes(`(declared) => (${text})`)) as Evaluate)(declared);
  };
  const declared = (id: SymbolId): Check => {
    const found = known.get(id) ?? checkOf(api.declarations.get(id)?.type ?? { kind: "unknown" });
    known.set(id, found);
    return found;
  };
  return checkOf;
}

/** What is emitted is TypeScript, for the sake of very few names. */
function withoutTypes(text: string): string {
  return text.includes(" as const") ? transformSync("check.ts", text).code : text;
}
