import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Api } from "../../../src/ir/types.js";
import { documentOf, withSchemas } from "../../support/documents.js";
import { lowerDocument, lowerFile, type LoweredFile } from "../../support/lower-file.js";
import { root } from "../../support/shared-folder.js";

const specs = readdirSync(join(root, "test/specs")).filter((name) => /\.(yaml|json)$/.test(name));

/** What an API is, wherever it was read from: examples are known by their places. */
function meaningOf({ examples, ...api }: Api): unknown {
  const text = JSON.stringify({ ...api, shown: [...(examples?.values() ?? [])] }, (key, value) => {
    if (key === "origin") return undefined;
    return value instanceof Map
      ? [...(value as ReadonlyMap<unknown, unknown>)]
      : (value as unknown);
  });
  return JSON.parse(text) as unknown;
}

function again({ normalized }: LoweredFile): LoweredFile {
  return lowerDocument(documentOf(JSON.stringify(normalized.root)));
}

describe("a normalized description, read as one", () => {
  it.each(specs)("means the same: %s", async (name) => {
    const once = await lowerFile(`test/specs/${name}`);
    const twice = again(once);
    expect(twice.sink.hasErrors).toBe(false);
    expect(meaningOf(twice.api)).toEqual(meaningOf(once.api));
  });

  it.each([
    [
      "allOf of each other",
      "A: { allOf: [{ $ref: '#/components/schemas/B' }] }\nB: { allOf: [{ $ref: '#/components/schemas/A' }] }",
    ],
    [
      "allOf of itself and null",
      "A: { allOf: [{ $ref: '#/components/schemas/A' }], nullable: true }",
    ],
    ["itself or null", "A: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] }"],
    [
      "null behind allOf",
      "A: { allOf: [{ type: string, nullable: true }] }\nB: { $ref: '#/components/schemas/A' }",
    ],
  ])("means the same: %s", (_, schemas) => {
    const once = lowerDocument(documentOf(withSchemas(schemas)));
    const twice = again(once);
    expect([once.sink.hasErrors, twice.sink.hasErrors]).toEqual([false, false]);
    expect(meaningOf(twice.api)).toEqual(meaningOf(once.api));
  });
});
