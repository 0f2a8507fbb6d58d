import { exampleKey, type Example, type Examples } from "../ir/examples.js";
import type { JsonObject, JsonValue, Origin } from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { isObject, visitMappings } from "../normalize/structure.js";
import { joinPointer } from "../support/json-pointer.js";

/**
 * Collects the example of every schema, body and parameter: `example`, or else the first of `examples`
 * (JSON Schema 2020-12 validation, 9.5; OpenAPI 3.2, 4.14). One that is somewhere else is not read.
 */
export function readExamples({ root, originOf }: NormalizedDocument): Examples {
  const found = new Map<string, Example>();
  visitMappings(root, (node) => {
    if (!("example" in node) && !("examples" in node)) return;
    const origin = originOf(node);
    const example = origin && findExample(node, origin);
    if (origin !== undefined && example !== undefined) found.set(exampleKey(origin), example);
  });
  return found;
}

function findExample(node: JsonObject, { source, pointer }: Origin): Example | undefined {
  const at = (value: JsonValue, ...path: string[]): Example => ({
    value,
    origin: { source, pointer: joinPointer(pointer, ...path) },
  });
  const { example, examples } = node;
  if (example !== undefined) return at(example, "example");
  if (Array.isArray(examples)) {
    const [first] = examples as readonly JsonValue[];
    return first === undefined ? undefined : at(first, "examples", "0");
  }
  if (!isObject(examples)) return undefined;
  for (const [name, held] of Object.entries(examples)) {
    const key = ["dataValue", "value"].find((one) => isObject(held) && one in held);
    if (key !== undefined && isObject(held)) {
      return at(held[key] as JsonValue, "examples", name, key);
    }
  }
  return undefined;
}
