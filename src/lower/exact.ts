import type { IrType, JsonValue } from "../ir/types.js";
import { splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext, Scope } from "./context.js";
import { referTo } from "./declare.js";

/**
 * Lowers a schema by the letter: limits without a type are those of values of some types, and values of all
 * others fit (JSON Schema 2020-12 validation, 6: keywords that do not apply to a value accept it). Elsewhere
 * such a schema is what its author meant, values of those types only; of what is excluded, or what is only a
 * condition, that would be the opposite.
 */
export function lowerExactly(schema: Located, context: LowerContext, given: Scope): IrType {
  const scope: Scope = { ...given, nameless: true, exact: true };
  const target = isReference(schema.value) ? context.resolve(schema) : undefined;
  if (target === undefined) return context.lower(schema, scope);
  // What excludes itself excludes nothing that could be told.
  return context.lowerOnce(
    { ...target, pointer: `exact ${target.pointer}` },
    () => referTo(`#${target.pointer.replaceAll("%", "%25")}`, context),
    () => context.lower(target, { ...scope, parent: target.pointer, path: [] }),
  );
}

function isReference(value: JsonValue): boolean {
  const [restricting] = splitAnnotations(isObject(value) ? value : {});
  return "$ref" in restricting && Object.keys(restricting).length === 1;
}
