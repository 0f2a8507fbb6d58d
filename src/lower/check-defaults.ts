import type { DiagnosticSink } from "../diagnostics/sink.js";
import { isNumberWithin } from "../fixtures/number-value.js";
import { isStringWithin } from "../fixtures/string-value.js";
import type { Api, IrType, JsonValue, ObjectType, Property, StringType } from "../ir/types.js";
import { allProperties, changed, hasAnywhere, mapMembers, mapTypes } from "../ir/visit.js";
import { isObject } from "../normalize/structure.js";
import { canonicalJson } from "../support/canonical-json.js";
import { joinPointer } from "../support/json-pointer.js";

/**
 * Leaves out the defaults of properties that do not fit their own schema, and reports them (JSON
 * Schema 2020-12 validation, 9.2): `default: null` of a string says that there is none.
 */
export function checkDefaults(api: Api, sink: DiagnosticSink): Api {
  const reported = new Set<string>();
  const checked = (property: Property): Property => {
    const { default: given, ...rest } = property;
    if (given === undefined || fits(property.type, given, api, new Set())) return property;
    const { origin } = property;
    const place = { ...origin, pointer: joinPointer(origin.pointer, "default") };
    // An object that others are composed of holds its properties in several places.
    if (!reported.has(JSON.stringify(place))) {
      const value = canonicalJson(given).slice(0, 100);
      sink.report("schema/default-mismatch", { value }, place);
    }
    reported.add(JSON.stringify(place));
    return rest;
  };
  const declarations = [...api.declarations].map(([id, declaration]) => {
    if (!hasAnywhere(declaration.type, hasDefaults)) return [id, declaration] as const;
    const type = mapTypes(declaration.type, (inner) =>
      hasDefaults(inner) ? changed(inner, mapMembers(inner, checked)) : inner,
    );
    return [id, changed(declaration, { type })] as const;
  });
  return { ...api, declarations: new Map(declarations) };
}

function hasDefaults(type: IrType): type is ObjectType {
  return type.kind === "object" && allProperties(type).some((one) => one.default !== undefined);
}

function fits(type: IrType, value: JsonValue, api: Api, entered: ReadonlySet<string>): boolean {
  const each = (inner: IrType, item: JsonValue = value): boolean =>
    fits(inner, item, api, item === value ? entered : new Set());
  switch (type.kind) {
    case "never":
    case "binary":
      // No text of a description stands for bytes.
      return false;
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "string":
      return typeof value === "string" && isStringWithin(withoutFormat(type), value);
    case "number":
      return typeof value === "number" && isNumberWithin(type, value);
    case "literal":
      return value === type.value;
    case "enum":
      return type.members.some((member) => member.value === value);
    case "array":
      return Array.isArray(value) && value.every((item: JsonValue) => each(type.items, item));
    case "tuple":
      return Array.isArray(value);
    case "object":
      return isObject(value) && fitsObject(type, value, each);
    case "nullable":
      return value === null || each(type.inner);
    case "union":
      return type.variants.some((variant) => each(variant));
    case "reference": {
      const target = api.declarations.get(type.target);
      if (target === undefined || entered.has(type.target)) return true;
      return fits(target.type, value, api, new Set([...entered, type.target]));
    }
    default:
      // What only an intersection says is not looked into.
      return true;
  }
}

// A format describes; many a document has an empty text for "no date".
function withoutFormat(type: StringType): StringType {
  const { format: _, ...rest } = type;
  return rest;
}

/** An object with the declared properties it has; a default may leave out what is required. */
function fitsObject(
  type: ObjectType,
  value: Readonly<Record<string, JsonValue>>,
  each: (type: IrType, value: JsonValue) => boolean,
): boolean {
  return allProperties(type).every(({ name, type: expected }) => {
    const held = Object.hasOwn(value, name) ? value[name] : undefined;
    return held === undefined || each(expected, held);
  });
}
