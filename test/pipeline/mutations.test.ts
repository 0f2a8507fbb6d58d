import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import type { JsonValue } from "../../src/ir/types.js";
import { lower } from "../../src/lower/lower.js";
import { normalize } from "../../src/normalize/normalize.js";
import { isObject } from "../../src/normalize/structure.js";
import { projectFolder } from "../support/compilers.js";
import { documentOf } from "../support/documents.js";

const folder = join(projectFolder, "test/specs");
const documents = readdirSync(folder)
  .filter((name) => /\.(ya?ml|json)$/.test(name))
  .map((name) => parse(readFileSync(join(folder, name), "utf8")) as JsonValue);

/** What may stand where something else should. */
const junk: fc.Arbitrary<JsonValue> = fc.constantFrom<JsonValue[]>(
  ...[null, true, 0, -1, 1.5, "", "3", "a b", "#/", "__proto__"],
  ...[[], {}, [null], ["a"], [{}], [["a"]], { a: 1 }, { "": {} }, { type: "string" }],
  ...[{ $ref: "#/components/schemas/Nobody" }, { $ref: 5 }, { $ref: "#" }],
);

/** A change to one place of a document: which, as a part of all there are, and to what. */
const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), value: junk });

function placesOf(value: JsonValue, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, JsonValue>).flatMap(([name, member]) => [
    [...path, name],
    ...placesOf(member, [...path, name]),
  ]);
}

function withValue(
  value: JsonValue,
  [name, ...rest]: readonly string[],
  put: JsonValue,
): JsonValue {
  if (name === undefined) return put;
  if (Array.isArray(value)) {
    return (value as readonly JsonValue[]).map((item, index) =>
      String(index) === name ? withValue(item, rest, put) : item,
    );
  }
  if (!isObject(value)) return value;
  return { ...value, [name]: withValue(value[name] ?? null, rest, put) };
}

describe("a description with something else in some of its places", () => {
  it("is read or rejected, and never more than that", () => {
    const property = fc.property(
      fc.constantFrom(...documents),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (document, changes) => {
        let value = document;
        for (const { at, value: put } of changes) {
          const places = placesOf(value);
          value = withValue(value, places[Math.floor(at * places.length)] ?? [], put);
        }
        const sink = new DiagnosticSink();
        const normalized = normalize(documentOf(JSON.stringify(value)), sink);
        if (normalized === undefined || sink.hasErrors) {
          expect(sink.hasErrors).toBe(true);
          return;
        }
        lower(normalized, sink);
      },
    );
    fc.assert(property, { seed: 1, numRuns: 400 });
  });
});
