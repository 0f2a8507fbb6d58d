import type { IrType, JsonObject } from "../ir/types.js";
import { listOf, omit } from "../normalize/repair.js";
import type { Located, LowerContext, Scope } from "./context.js";
import { lowerExactly } from "./exact.js";
import { intersect } from "./intersect.js";
import { hasFacets, isFacet } from "./keywords.js";
import { plainTypes } from "./plain-types.js";
import { simplifyUnion } from "./simplify.js";

type Family = "string" | "number" | "array" | "object";

const families: readonly Family[] = ["string", "number", "array", "object"];

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
      : Array.from({ length: 2 ** alternatives.length }, (_none, set) =>
          alternatives.filter((_, index) => Math.floor(set / 2 ** index) % 2 === 1),
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

function limitedFamilies(schema: JsonObject): readonly Family[] {
  return families.filter(
    (name) => hasFacets(name, schema) || (name === "object" && "required" in schema),
  );
}
