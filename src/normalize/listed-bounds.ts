import type { JsonObject, JsonValue } from "../ir/types.js";
import { listOf, omit, type SchemaRepair } from "./repair.js";

/** What numbers make of the least and the greatest integer of 64 bits, of which JSON has the digits. */
const bounds = [-(2 ** 63), 2 ** 63];

/**
 * A list with the least and the greatest integer of 64 bits is of the constants of a type that has other values as well:
 * swaggo lists all that Go's `time.Duration` declares. It is read as any such integer, and its description
 * says which have names.
 */
export const repairListedBounds: SchemaRepair = (schema, context) => {
  const values = listOf(schema["enum"]);
  if (!bounds.every((bound) => values.includes(bound))) return schema;
  context.report("normalize/listed-bounds", {}, "enum");
  const named = namedValues(schema, values);
  const texts = [schema["description"], named].filter((text) => typeof text === "string");
  return {
    format: "int64",
    ...omit(schema, "enum", "x-enum-varnames"),
    type: values.includes(null) ? ["integer", "null"] : "integer",
    ...(texts.length === 0 ? {} : { description: texts.join("\n\n") }),
  };
};

function namedValues(schema: JsonObject, values: readonly JsonValue[]): string | undefined {
  const names = listOf(schema["x-enum-varnames"]);
  const texts = values.flatMap((value, index) => {
    const name = names[index];
    const isBound = typeof value !== "number" || bounds.includes(value);
    return typeof name === "string" && !isBound ? [`\`${value}\` (${name})`] : [];
  });
  return texts.length === 0
    ? undefined
    : `Some values have names: ${[...new Set(texts)].join(", ")}.`;
}
