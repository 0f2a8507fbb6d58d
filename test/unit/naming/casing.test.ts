import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { camelCase, isIdentifier, kebabCase, pascalCase } from "../../../src/naming/casing.js";

describe("casing", () => {
  it.each([
    { given: "hard reset", pascal: "HardReset", camel: "hardReset", kebab: "hard-reset" },
    { given: "HardReset", pascal: "HardReset", camel: "hardReset", kebab: "hard-reset" },
    { given: "task_id", pascal: "TaskId", camel: "taskId", kebab: "task-id" },
    { given: "X-Request-ID", pascal: "XRequestID", camel: "xRequestID", kebab: "x-request-id" },
    { given: "HTTPServer", pascal: "HTTPServer", camel: "httpServer", kebab: "http-server" },
    { given: "GET_STATUS", pascal: "GetStatus", camel: "getStatus", kebab: "get-status" },
    { given: "URL", pascal: "URL", camel: "url", kebab: "url" },
    { given: "c1.api.task", pascal: "C1ApiTask", camel: "c1ApiTask", kebab: "c1-api-task" },
    { given: "3d-model", pascal: "_3dModel", camel: "_3dModel", kebab: "3d-model" },
    { given: "größe in cm", pascal: "GrößeInCm", camel: "größeInCm", kebab: "größe-in-cm" },
    { given: "+1", pascal: "Plus1", camel: "plus1", kebab: "plus-1" },
    { given: "filter[name]", pascal: "FilterName", camel: "filterName", kebab: "filter-name" },
    { given: "🙂", pascal: "U1f642", camel: "u1f642", kebab: "u1f642" },
    { given: "", pascal: "Empty", camel: "empty", kebab: "empty" },
    { given: "a*/b", pascal: "AStarB", camel: "aStarB", kebab: "a-star-b" },
    { given: "__proto__", pascal: "Proto", camel: "proto", kebab: "proto" },
  ])("writes $given", ({ given, pascal, camel, kebab }) => {
    expect({ pascal: pascalCase(given), camel: camelCase(given), kebab: kebabCase(given) }).toEqual(
      {
        pascal,
        camel,
        kebab,
      },
    );
  });

  it.each([
    { name: "an invisible character", given: "a\u200Bb", want: "ab" },
    { name: "a mark without a letter", given: "❤️", want: "u2764" },
    { name: "marks of a script that needs them", given: "हिन्दी", want: "हिन्दी" },
    { name: "a lone surrogate", given: "\uD800", want: "ud800" },
    { name: "a letter beyond the basic plane", given: "\u{20BB7}", want: "u20bb7" },
    { name: "two ways to write an accent", given: "e\u0301te\u0301", want: "été" },
  ])("takes $name", ({ given, want }) => {
    expect(camelCase(given)).toBe(want);
  });

  it("takes nothing for an identifier that a compiler does not", () => {
    const refused: string[] = [];
    for (let code = 0; code < 0x1_0000; code += 1) {
      const letter = String.fromCodePoint(code);
      const inside = ts.isIdentifierPart(code, ts.ScriptTarget.ESNext);
      const first = ts.isIdentifierStart(code, ts.ScriptTarget.ESNext);
      if (isIdentifier(`a${letter}`) && !inside) refused.push(code.toString(16));
      if (isIdentifier(letter) && !first) refused.push(code.toString(16));
    }
    expect(refused).toEqual([]);
  });

  it("makes an identifier of any text at all, and a file name that stays in its folder", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isIdentifier(pascalCase(text))).toBe(true);
        expect(isIdentifier(camelCase(text))).toBe(true);
        expect(kebabCase(text)).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
      }),
      { numRuns: 2000 },
    );
  });
});
