import type { EnumMember, IrType, JsonObject, JsonValue } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { optional, type LowerContext, type Located, type Scope } from "./context.js";
import { simplifyUnion } from "./simplify.js";

/** True where `type` names one scalar (JSON Schema 2020-12 validation, 6.1.1). */
export function hasScalarType(schema: JsonObject): boolean {
  return typeof schema["type"] === "string" && Object.hasOwn(scalarTypes, schema["type"]);
}

const scalarTypes: Readonly<Record<string, (schema: JsonObject) => IrType>> = {
  string: lowerString,
  integer: (schema) => lowerNumber(schema, true),
  number: (schema) => lowerNumber(schema, false),
  boolean: () => ({ kind: "boolean" }),
  null: () => ({ kind: "null" }),
  // Swagger's word for an uploaded file; seen in 3.x documents too.
  file: () => ({ kind: "binary" }),
};

/** Lowers a schema whose `type` is one scalar. */
export function lowerScalar({ value }: Located<JsonObject>): IrType {
  return scalarTypes[String(value["type"])]?.(value) ?? { kind: "unknown" };
}

function lowerString(schema: JsonObject): IrType {
  // Bytes as they are: `format: binary` (OpenAPI 3.0) or a media type without an encoding (3.1, 4.8.14).
  const encoded = typeof schema["contentEncoding"] === "string";
  const media = schema["contentMediaType"];
  if (
    schema["format"] === "binary" ||
    (typeof media === "string" && !encoded && !/json|text/.test(media))
  ) {
    return { kind: "binary" };
  }
  return {
    kind: "string",
    ...optional("format", stringOf(schema["format"])),
    ...optional("pattern", stringOf(schema["pattern"])),
    ...optional("minLength", numberOf(schema["minLength"])),
    ...optional("maxLength", numberOf(schema["maxLength"])),
  };
}

function lowerNumber(schema: JsonObject, integer: boolean): IrType {
  return {
    kind: "number",
    integer,
    ...optional("format", stringOf(schema["format"])),
    ...optional("minimum", numberOf(schema["minimum"])),
    ...optional("maximum", numberOf(schema["maximum"])),
    ...optional("exclusiveMinimum", numberOf(schema["exclusiveMinimum"])),
    ...optional("exclusiveMaximum", numberOf(schema["exclusiveMaximum"])),
    ...optional("multipleOf", numberOf(schema["multipleOf"])),
  };
}

function stringOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Reads a number; anything else counts as absent. */
export function numberOf(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The type that holds exactly one JSON value (JSON Schema 2020-12 validation, 6.1.3). */
export function literalType(value: JsonValue): IrType {
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    const prefix = (value as readonly JsonValue[]).map(literalType);
    return { kind: "tuple", prefix, minItems: prefix.length };
  }
  if (isObject(value)) return { kind: "unknown" };
  return { kind: "literal", value: value as string | number | boolean };
}

/**
 * Lowers `enum` (JSON Schema 2020-12 validation, 6.1.2). One value is a literal; null makes the
 * rest nullable; a list with objects or arrays falls back to what the other keywords say.
 */
export function lowerEnum(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType {
  const values = [...new Set(schema.value["enum"] as readonly JsonValue[])];
  const scalars = values.filter(isScalar);
  if (scalars.length + (values.includes(null) ? 1 : 0) < values.length || values.length === 0) {
    const reason = values.length === 0 ? "it is empty" : "it lists values that are not scalars";
    context.report(
      "schema/keyword-ignored",
      { keyword: "enum", reason },
      context.child(schema, "enum") ?? schema,
      true,
    );
    const { enum: _, ...rest } = schema.value;
    return context.lower({ ...schema, value: rest }, scope);
  }
  const members: EnumMember[] = scalars.map((value) => ({ value }));
  const [first] = scalars;
  const type: IrType | undefined =
    scalars.length > 1
      ? { kind: "enum", members }
      : first === undefined
        ? undefined
        : { kind: "literal", value: first };
  const variants: IrType[] = type === undefined ? [] : [type];
  return simplifyUnion({
    kind: "union",
    variants: values.includes(null) ? [...variants, { kind: "null" }] : variants,
    exclusive: false,
  });
}

function isScalar(value: JsonValue): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
