import type { IrType, JsonObject, JsonValue } from "../ir/types.js";
import { splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { lowerArray } from "./array.js";
import { lowerComposition, isComposed } from "./composition.js";
import type { LowerContext, Located, Scope } from "./context.js";
import { referTo } from "./declare.js";
import { lowerObject } from "./object.js";
import { hasScalarType, literalType, lowerEnum, lowerScalar } from "./scalar.js";
import { simplifyUnion } from "./simplify.js";

/** How one form of Schema Object is recognized and lowered. */
interface SchemaRule {
  /** The keyword or form, for readers of the table. */
  readonly form: string;
  readonly matches: (schema: JsonObject) => boolean;
  readonly lower: (schema: Located<JsonObject>, context: LowerContext, scope: Scope) => IrType;
}

/**
 * Rules for Schema Objects. They run in order and the first match wins:
 * a plain reference before everything, because nothing stands beside it;
 * `const` and `enum` before composition, because they list the very values;
 * composition before `type`, because it takes the keywords beside it into the merge;
 * a list of types before single ones, because it splits into them.
 */
const schemaRules: readonly SchemaRule[] = [
  { form: "$ref", matches: isPlainReference, lower: lowerReference },
  {
    form: "const",
    matches: (schema) => "const" in schema,
    lower: ({ value }) => literalType(value["const"] ?? null),
  },
  { form: "enum", matches: (schema) => Array.isArray(schema["enum"]), lower: lowerEnum },
  { form: "allOf, oneOf, anyOf", matches: isComposed, lower: lowerComposition },
  {
    form: "several types",
    matches: (schema) => Array.isArray(schema["type"]),
    lower: lowerTypeList,
  },
  { form: "object", matches: isObjectSchema, lower: lowerObject },
  { form: "array", matches: isArraySchema, lower: lowerArray },
  { form: "scalar", matches: hasScalarType, lower: lowerScalar },
];

/**
 * Lowers one schema of the normalized document to an IR type (JSON Schema 2020-12).
 *
 * @returns `unknown` for a schema that says nothing a type could say
 */
export function lowerSchema(schema: Located, context: LowerContext, scope: Scope): IrType {
  const { value } = schema;
  if (value === false) return { kind: "never" };
  if (!isObject(value)) return { kind: "unknown" };
  const rule = schemaRules.find((candidate) => candidate.matches(value));
  return rule?.lower({ ...schema, value }, context, scope) ?? { kind: "unknown" };
}

function isPlainReference(schema: JsonObject): boolean {
  if (typeof schema["$ref"] !== "string") return false;
  const [restricting] = splitAnnotations(schema);
  return Object.keys(restricting).every((keyword) => keyword === "$ref" || keyword.startsWith("$"));
}

function lowerReference(schema: Located<JsonObject>, context: LowerContext): IrType {
  return referTo(String(schema.value["$ref"]), context);
}

function isObjectSchema(schema: JsonObject): boolean {
  if (schema["type"] !== undefined) return schema["type"] === "object";
  return ["properties", "additionalProperties", "patternProperties", "required"].some(
    (keyword) => keyword in schema,
  );
}

function isArraySchema(schema: JsonObject): boolean {
  if (schema["type"] !== undefined) return schema["type"] === "array";
  return "items" in schema || "prefixItems" in schema;
}

/** A list of types is a choice between the schema with each of them (JSON Schema 2020-12 validation, 6.1.1). */
function lowerTypeList(schema: Located<JsonObject>, context: LowerContext, scope: Scope): IrType {
  const types = [...new Set(schema.value["type"] as readonly JsonValue[])];
  const variants = types.map((type) =>
    type === "null"
      ? ({ kind: "null" } as const)
      : context.lower({ ...schema, value: { ...schema.value, type } }, scope),
  );
  return simplifyUnion({ kind: "union", variants, exclusive: false });
}
