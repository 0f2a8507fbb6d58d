import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { keywordRules } from "../../../src/lower/keywords.js";

const schema = createRequire(import.meta.url).resolve(
  "ajv/dist/refs/json-schema-2020-12/schema.json",
);
const folder = join(dirname(schema), "meta");
const vocabularies = readdirSync(folder).map((file) => {
  const { properties } = JSON.parse(readFileSync(join(folder, file), "utf8")) as {
    readonly properties: Readonly<Record<string, unknown>>;
  };
  return { name: file.replace(".json", ""), keywords: Object.keys(properties) };
});

describe("the keywords of JSON Schema 2020-12", () => {
  it("come from all of its vocabularies", () => {
    expect(vocabularies.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["applicator", "content", "core", "meta-data", "unevaluated"]),
    );
  });

  it.each(vocabularies)("of $name each have a rule", ({ keywords }) => {
    expect(keywords.length).toBeGreaterThan(0);
    expect(keywords.filter((keyword) => !keywordRules.has(keyword))).toEqual([]);
  });

  it("that OpenAPI 3.1 adds each have one as well", () => {
    const added = ["discriminator", "xml", "externalDocs", "example"];
    expect(added.filter((keyword) => !keywordRules.has(keyword))).toEqual([]);
  });

  it("that are read beside another name one that has a rule of its own", () => {
    const named = [...keywordRules.values()].flatMap((rule) =>
      rule.does === "beside" ? [rule.keyword] : [],
    );
    expect(named.filter((keyword) => !keywordRules.has(keyword))).toEqual([]);
  });
});
