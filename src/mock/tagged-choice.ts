import type { JsonObject, JsonValue } from "../ir/types.js";
import { listOf, omit } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";

/**
 * A choice as its discriminator decides it (OpenAPI 3.1, 4.8.25): by the letter of `oneOf` a value fits no
 * choice of which several alternatives accept it, which those that only the discriminator tells apart do. So
 * it may fit several, and none for which another one's tag is.
 *
 * @param schema of a normalized description, whose mappings are references
 */
export function withTaggedChoice(schema: JsonObject): JsonObject {
  const { discriminator, anyOf } = schema;
  const alternatives = listOf(schema["oneOf"]);
  if (!isObject(discriminator) || alternatives.length === 0 || anyOf !== undefined) return schema;
  const { propertyName, mapping } = discriminator;
  const tags = Object.entries(isObject(mapping) ? mapping : {});
  return {
    ...omit(schema, "oneOf"),
    anyOf: alternatives.map((alternative) => {
      const own = isObject(alternative) ? alternative["$ref"] : undefined;
      const foreign = tags.filter(([, target]) => target !== own).map(([tag]) => tag);
      if (typeof propertyName !== "string" || foreign.length === 0) return alternative;
      return { allOf: [alternative, { if: hasTag(propertyName, foreign), then: false }] };
    }),
  };
}

function hasTag(property: string, tags: readonly string[]): JsonValue {
  return { type: "object", required: [property], properties: { [property]: { enum: tags } } };
}
