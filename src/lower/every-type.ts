import type { IrType, JsonObject, JsonValue } from "../ir/types.js";
import { listOf, omit, splitAnnotations } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import type { Located, LowerContext, Scope } from "./context.js";
import { intersect } from "./intersect.js";
import { hasFacets, isFacet } from "./keywords.js";
import { simplifyUnion } from "./simplify.js";

/** The types whose values keywords limit, each without a limit. */
const families = {
  string: { kind: "string" },
  number: { kind: "number", integer: false },
  array: { kind: "array", items: { kind: "unknown" } },
  object: { kind: "object", properties: [], groups: [], additional: "unspecified" },
} as const satisfies Readonly<Record<string, IrType>>;

type Family = keyof typeof families;

const names = Object.keys(families) as readonly Family[];

/** A type for each type of value that JSON has, null aside, all of its values included. */
export const plainTypes: readonly IrType[] = [...Object.values(families), { kind: "boolean" }];

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
    () => ({ kind: "reference", target: target.pointer }),
    () => context.lower(target, { ...scope, parent: target.pointer, path: [] }),
  );
}

/**
 * Lowers a schema that has limits and names no type as a choice of all types, as `lowerExactly` needs it.
 *
 * @returns undefined where the schema names types or values, or has no limits
 */
export function lowerEveryType(
  schema: Located<JsonObject>,
  context: LowerContext,
  scope: Scope,
): IrType | undefined {
  const { value } = schema;
  if (["type", "const", "enum"].some((keyword) => keyword in value)) return undefined;
  const limited = limitedFamilies(value);
  if (limited.length === 0) return undefined;
  const typed = limited.flatMap((type) =>
    withEachAlternative({ ...schema, value: { ...value, type } }).map((one) =>
      context.lower(one, scope),
    ),
  );
  const facets = Object.keys(value).filter((keyword) => keyword === "required" || isFacet(keyword));
  const beside = lowerExactly({ ...schema, value: omit(value, ...facets) }, context, scope);
  const isLimited = new Set<string>(limited);
  const others = [...plainTypes, { kind: "null" } as const].filter(
    ({ kind }) => !isLimited.has(kind),
  );
  const variants = [...typed, ...others.map((other) => intersect([other, beside]))];
  return simplifyUnion({ kind: "union", variants, exclusive: false });
}

/** Of how many alternatives all combinations are looked at. */
const mostAlternatives = 4;

/**
 * A schema for each way in which alternatives may fit: what is left for `unevaluatedProperties` or
 * `unevaluatedItems` depends on them (JSON Schema 2020-12 core, 11.2 and 11.3).
 */
function withEachAlternative(schema: Located<JsonObject>): readonly Located<JsonObject>[] {
  const { value, pointer } = schema;
  const keyword = ["anyOf", "oneOf"].find((name) => name in value);
  const alternatives = keyword === undefined ? [] : listOf(value[keyword]);
  const isOpen = !["unevaluatedProperties", "unevaluatedItems"].some((name) => name in value);
  if (keyword === undefined || isOpen || alternatives.length > mostAlternatives) return [schema];
  const ways =
    keyword === "oneOf"
      ? alternatives.map((one) => [one])
      : alternatives.reduce<readonly (readonly JsonValue[])[]>(
          (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
          [[]],
        );
  return ways
    .filter((way) => way.length > 0)
    .map((way, index) => ({
      ...schema,
      // No other schema has this place, so that nothing is taken for what is below it.
      pointer: `${pointer} ${keyword} ${index}`,
      value: { ...omit(value, keyword), allOf: [...listOf(value["allOf"]), ...way] },
    }));
}

function isReference(value: JsonValue): boolean {
  const [restricting] = splitAnnotations(isObject(value) ? value : {});
  return "$ref" in restricting && Object.keys(restricting).length === 1;
}

/** Whether a schema limits strings and numbers only, if it limits anything. */
export function hasOnlyScalarLimits(schema: JsonObject): boolean {
  return limitedFamilies(schema).every((family) => family === "string" || family === "number");
}

function limitedFamilies(schema: JsonObject): readonly Family[] {
  return names.filter(
    (name) => hasFacets(name, schema) || (name === "object" && "required" in schema),
  );
}
