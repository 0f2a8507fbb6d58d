import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { sarifLog, toSarifResult } from "../../../src/diagnostics/render-sarif.js";

const text = (more: object = {}): object => ({
  type: "object",
  required: ["text"],
  properties: { text: { type: "string", minLength: 1 } },
  ...more,
});
const level = { enum: ["none", "note", "warning", "error"] };

/** What SARIF 2.1.0 demands of the objects that a log of ours has, by section. */
const schema = {
  type: "object",
  required: ["version", "runs"],
  properties: {
    // 3.13
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: {
      type: "array",
      items: {
        // 3.14
        type: "object",
        required: ["tool", "results"],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
          tool: {
            type: "object",
            required: ["driver"],
            properties: {
              // 3.19
              driver: {
                type: "object",
                required: ["name"],
                additionalProperties: false,
                properties: {
                  name: { type: "string" },
                  semanticVersion: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+" },
                  rules: {
                    type: "array",
                    uniqueItems: true,
                    items: {
                      // 3.49
                      type: "object",
                      required: ["id"],
                      additionalProperties: false,
                      properties: {
                        id: { type: "string" },
                        fullDescription: text(),
                        help: text(),
                        defaultConfiguration: { type: "object", properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: "array",
            items: {
              // 3.27
              type: "object",
              required: ["message"],
              additionalProperties: false,
              properties: {
                ruleId: { type: "string" },
                ruleIndex: { type: "integer", minimum: 0 },
                level,
                message: text(),
                locations: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      physicalLocation: {
                        type: "object",
                        required: ["artifactLocation"],
                        additionalProperties: false,
                        properties: {
                          artifactLocation: {
                            type: "object",
                            properties: { uri: { type: "string", pattern: "^[^\\s<>:?#]+$" } },
                          },
                          // 3.30
                          region: {
                            type: "object",
                            additionalProperties: false,
                            properties: {
                              startLine: { type: "integer", minimum: 1 },
                              startColumn: { type: "integer", minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const diagnostics: readonly Diagnostic[] = [
  {
    code: "ref/not-found",
    severity: "error",
    message: "Not\u001b[31m there.",
    help: "look",
    place: { source: "my specs/a#1.yaml", pointer: "/a", position: { line: 3, column: 7 } },
  },
  { code: "output/stale", severity: "error", message: "Stale.", detail: "~ interface Pet" },
  {
    code: "normalize/nullable",
    severity: "info",
    message: "Repaired.",
    place: { source: "<stdin>" },
  },
];

function logOf(given: readonly Diagnostic[]): object {
  const pathOf = (source: string): string | undefined =>
    source.startsWith("<") ? undefined : source;
  const results = given.map((one) => toSarifResult(one, { findDocument: () => undefined, pathOf }));
  return sarifLog(results, { name: "sdkwright", version: "1.2.3" });
}

test.each([{ given: diagnostics }, { given: [] }])(
  "a log is what the standard says",
  ({ given }) => {
    const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true } });
    const validate = ajv.compile(schema);
    validate(logOf(given));
    expect(validate.errors).toBe(null);
  },
);

test("a result has its rule, its level, its place and all that is said", () => {
  expect(logOf(diagnostics)).toMatchObject({
    runs: [
      {
        tool: {
          driver: {
            rules: [{ id: "normalize/nullable" }, { id: "output/stale" }, { id: "ref/not-found" }],
          },
        },
        results: [
          {
            ruleId: "ref/not-found",
            ruleIndex: 2,
            level: "error",
            message: { text: "Not\uFFFD[31m there.\nat /a\nhelp: look" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "my%20specs/a%231.yaml" },
                  region: { startLine: 3, startColumn: 7 },
                },
              },
            ],
          },
          { ruleIndex: 1, message: { text: "Stale.\n\n~ interface Pet\n" } },
          { ruleIndex: 0, level: "note", message: { text: "Repaired.\nin <stdin>" } },
        ],
      },
    ],
  });
});
