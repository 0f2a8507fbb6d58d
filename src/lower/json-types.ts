import type { IrType, JsonValue } from "../ir/types.js";

/** The name that JSON Schema has for the type of a value (JSON Schema 2020-12 core, 4.2.1). */
export function jsonTypeOf(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/**
 * The types, as JSON Schema names them, that values of an IR type have. An integer counts as a number.
 *
 * @returns undefined where that is not known without looking behind a reference
 */
export function jsonTypesOf(type: IrType): ReadonlySet<string> | undefined {
  switch (type.kind) {
    case "unknown":
    case "reference":
      return undefined;
    case "never":
      return new Set();
    case "binary":
      return new Set(["string"]);
    case "literal":
      return new Set([typeof type.value]);
    case "enum":
      return new Set(type.members.map(({ value }) => typeof value));
    case "tuple":
      return new Set(["array"]);
    case "nullable":
      return union([type.inner, { kind: "null" }]);
    case "union":
      return union(type.variants);
    case "intersection":
      return type.parts.map(jsonTypesOf).find((types) => types !== undefined);
    default:
      return new Set([type.kind]);
  }
}

function union(types: readonly IrType[]): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  for (const type of types) {
    const own = jsonTypesOf(type);
    if (own === undefined) return undefined;
    for (const name of own) found.add(name);
  }
  return found;
}
