import type { JsonObject } from "../../ir/types.js";
import { omit } from "../repair.js";

/**
 * Upgrades the keywords of one Schema Object of Swagger 2.0 that OpenAPI 3 has in another form:
 * `type: file`, `discriminator` as a text, and the extension `x-example`. What JSON Schema itself has
 * changed since, and `x-nullable`, are repaired later, as they are for OpenAPI 3.0; so are the tags of
 * those that inherit a discriminator.
 */
export function upgradeSchema(schema: JsonObject): JsonObject {
  return [upgradeFile, upgradeExample, upgradeDiscriminator].reduce(
    (upgraded, rule) => rule(upgraded),
    schema,
  );
}

function upgradeFile(schema: JsonObject): JsonObject {
  return schema["type"] === "file" ? { ...schema, type: "string", format: "binary" } : schema;
}

function upgradeExample(schema: JsonObject): JsonObject {
  const example = schema["x-example"];
  if (example === undefined || schema["example"] !== undefined) return schema;
  return { ...omit(schema, "x-example"), example };
}

/** The name of the property that tells subtypes apart becomes a Discriminator Object (OpenAPI 3.0, 4.7.25). */
function upgradeDiscriminator(schema: JsonObject): JsonObject {
  const given = schema["discriminator"];
  return typeof given === "string" ? { ...schema, discriminator: { propertyName: given } } : schema;
}
