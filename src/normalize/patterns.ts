import type { JsonObject } from "../ir/types.js";
import { readPattern } from "./pattern-dialect.js";
import type { SchemaRepair } from "./repair.js";
import { isObject } from "./structure.js";

/**
 * Patterns of another dialect are said in the words of ECMA-262, which JSON Schema asks for (2020-12 core,
 * 6.4): those of strings, and those of names. A name's pattern that cannot be said is left out.
 */
export const repairPattern: SchemaRepair = (schema, context) => {
  const read = (pattern: string, keyword: string): string | undefined => {
    const meant = readPattern(pattern);
    if (meant !== undefined && meant !== pattern) {
      context.report("normalize/pattern", { pattern, read: meant }, keyword);
    }
    return meant;
  };
  const { pattern, patternProperties } = schema;
  const own = typeof pattern === "string" ? read(pattern, "pattern") : undefined;
  const repaired = own === undefined || own === pattern ? schema : { ...schema, pattern: own };
  if (!isObject(patternProperties)) return repaired;
  const names: JsonObject = Object.fromEntries(
    Object.entries(patternProperties).flatMap(([name, member]) => {
      const meant = read(name, "patternProperties");
      if (meant !== undefined) return [[meant, member]];
      const params = { field: name, expected: "a regular expression", found: "a text" };
      context.report("document/left-out", params, "patternProperties");
      return [];
    }),
  );
  const isSame = Object.keys(names).join("\n") === Object.keys(patternProperties).join("\n");
  return isSame ? repaired : { ...repaired, patternProperties: names };
};
