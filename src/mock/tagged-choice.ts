import type { JsonObject, JsonValue } from "../ir/types.js";
import { listOf, omit } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { addToList } from "../support/add-to-list.js";

/**
 * A choice as its discriminator decides it (OpenAPI 3.1, 4.8.25): by the letter of `oneOf` a value fits no
 * choice of which several alternatives accept it, which those that only the discriminator tells apart do. So a
 * value with a tag has to fit the alternative of its tag, and one without a tag that is known may fit several.
 *
 * @param schema of a normalized description, whose mappings are references
 */
export function withTaggedChoice(schema: JsonObject): JsonObject {
  const { discriminator, anyOf, allOf } = schema;
  const alternatives = listOf(schema["oneOf"]);
  if (!isObject(discriminator) || alternatives.length === 0 || anyOf !== undefined) return schema;
  const { propertyName, mapping } = discriminator;
  const tagsByTarget = new Map<JsonValue, string[]>();
  for (const [tag, target] of Object.entries(isObject(mapping) ? mapping : {})) {
    // Any other leads nowhere, as tools leave them that join files but not their mappings.
    if (String(target).startsWith("#")) addToList(tagsByTarget, target, tag);
  }
  if (typeof propertyName !== "string" || tagsByTarget.size === 0)
    return { ...omit(schema, "oneOf"), anyOf: alternatives };
  const targets = new Set(alternatives.map((one) => (isObject(one) ? one["$ref"] : undefined)));
  const choice: JsonObject = {
    if: hasTag(propertyName, [...tagsByTarget.values()].flat()),
    then: {
      allOf: [...tagsByTarget].map(([$ref, tags]) => ({
        if: hasTag(propertyName, tags),
        then: targets.has($ref) ? { $ref } : false,
      })),
    },
    else: { anyOf: alternatives },
  };
  return { ...omit(schema, "oneOf"), allOf: [...listOf(allOf), choice] };
}

function hasTag(property: string, tags: readonly string[]): JsonObject {
  return { type: "object", required: [property], properties: { [property]: { enum: tags } } };
}
