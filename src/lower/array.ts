import type { IrType, JsonObject } from "../ir/types.js";
import { optional, type LowerContext, type Located, type Scope } from "./context.js";
import { numberOf } from "./scalar.js";
import { lowerInline } from "./declare.js";

/** Lowers an array schema; `prefixItems` makes it a tuple (JSON Schema 2020-12, 10.3.1). */
export function lowerArray(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType {
  const inItems: Scope = { ...scope, path: [...scope.path, "item"] };
  const items = context.child(schema, "items");
  const itemType: IrType =
    items === undefined ? { kind: "unknown" } : lowerInline(items, context, inItems);
  const prefix = context.list(schema, "prefixItems");
  if (prefix.length === 0) {
    return {
      kind: "array",
      items: itemType,
      ...optional("minItems", numberOf(schema.value["minItems"])),
      ...optional("maxItems", numberOf(schema.value["maxItems"])),
      ...optional("uniqueItems", schema.value["uniqueItems"] === true ? true : undefined),
    };
  }
  const maxItems = numberOf(schema.value["maxItems"]);
  const closed = itemType.kind === "never" || (maxItems !== undefined && maxItems <= prefix.length);
  return {
    kind: "tuple",
    prefix: prefix.map((item) => lowerInline(item, context, inItems)),
    minItems: Math.min(numberOf(schema.value["minItems"]) ?? 0, closed ? prefix.length : Infinity),
    ...optional("rest", closed ? undefined : itemType),
  };
}
