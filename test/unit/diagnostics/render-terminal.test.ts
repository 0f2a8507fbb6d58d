import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.js";
import { renderTerminal } from "../../../src/diagnostics/render-terminal.js";
import type { LocatableDocument } from "../../../src/diagnostics/resolve-place.js";
import { parseText } from "../../../src/support/parse-text.js";

async function documentOf(text: string): Promise<LocatableDocument> {
  const parsed = await parseText(text);
  if (parsed.kind !== "parsed") throw new Error(parsed.kind);
  return { text, locate: parsed.locate };
}

async function render(diagnostic: Diagnostic, text: string, color = false): Promise<string> {
  const document = await documentOf(text);
  return renderTerminal([diagnostic], { findDocument: () => document, color });
}

const petstore = `openapi: 3.1.0
paths:
  /pets:
    get:
      responses:
        "200":
          content:
            application/json:
              schema:
                oneOf:
                  - $ref: '#/components/schemas/Dgo'
`;

const notFound: Diagnostic = {
  code: "ref/not-found",
  severity: "error",
  message: "'#/components/schemas/Dgo' does not exist in this document.",
  help: "did you mean 'Dog' (line 88)?",
  place: {
    source: "spec/petstore.yaml",
    pointer: "/paths/~1pets/get/responses/200/content/application~1json/schema/oneOf/0",
  },
};

describe("renderTerminal", () => {
  test("the whole form", async () => {
    expect(await render(notFound, petstore)).toBe(`spec/petstore.yaml:11:21  error  ref/not-found
  '#/components/schemas/Dgo' does not exist in this document.

   9 |               schema:
  10 |                 oneOf:
> 11 |                   - $ref: '#/components/schemas/Dgo'
     |                     ^
  at /paths/~1pets/get/responses/200/content/application~1json/schema/oneOf/0
  help: did you mean 'Dog' (line 88)?
`);
  });

  test("colours only where they are asked for", async () => {
    expect(await render(notFound, petstore)).not.toContain("\u001b");
    const colored = await render(notFound, petstore, true);
    expect(colored).toContain("\u001b[31merror  ref/not-found\u001b[39m");
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(await render(notFound, petstore));
  });

  test("the first line, and a place in the text", () => {
    const place = { source: "a.yaml", position: { line: 1, column: 3 }, text: "a: @b\n" };
    const diagnostic: Diagnostic = {
      code: "source/syntax",
      severity: "error",
      message: "No.",
      place,
    };
    expect(renderTerminal([diagnostic], { findDocument: () => undefined, color: false })).toBe(
      `a.yaml:1:3  error  source/syntax
  No.

> 1 | a: @b
    |   ^
`,
    );
  });

  test("no document, no place", () => {
    const one: Diagnostic = {
      code: "cli/missing-command",
      severity: "error",
      message: "A.",
      help: "b",
    };
    const two: Diagnostic = { ...one, severity: "warning", place: { source: "b.ts" } };
    expect(renderTerminal([one, two], { findDocument: () => undefined, color: false })).toBe(
      "error  cli/missing-command\n  A.\n  help: b\n\nb.ts  warning  cli/missing-command\n  A.\n  help: b\n",
    );
    expect(renderTerminal([], { findDocument: () => undefined, color: false })).toBe("");
  });

  test.each([
    { name: "tabs", line: "\t\tkey: @", column: 8, want: ["> 1 | \t\tkey: @", "    | \t\t     ^"] },
    { name: "the end of a line", line: "ab", column: 3, want: ["> 1 | ab", "    |   ^"] },
    { name: "an empty text", line: "", column: 1, want: ["> 1 |", "    | ^"] },
    {
      name: "a line of many megabytes",
      line: `${"x".repeat(5_000_000)}HERE${"y".repeat(5_000_000)}`,
      column: 5_000_001,
      want: [`> 1 | …${"x".repeat(58)}HERE${"y".repeat(46)}…`, `    | ${" ".repeat(59)}^`],
    },
  ])("the caret under $name", ({ line, column, want }) => {
    const place = { source: "a", position: { line: 1, column }, text: line };
    const diagnostic: Diagnostic = {
      code: "source/syntax",
      severity: "error",
      message: "No.",
      place,
    };
    const printed = renderTerminal([diagnostic], { findDocument: () => undefined, color: false });
    expect(printed.split("\n").slice(3, 5)).toEqual(want);
  });

  test("text from a document stays text", async () => {
    const evil = "\u001b[2J\u009b31m\r::error::x ##[add-mask]\u202e";
    const diagnostic: Diagnostic = {
      code: "ref/not-found",
      severity: "error",
      message: `'${evil}' is not there\n::set-output name=a::b`,
      help: `did you mean '${evil}'?`,
      place: { source: `a${evil}\n.yaml`, pointer: `/${evil}` },
    };
    const printed = await render(diagnostic, `a: 1 # \u202e##[add-mask]\n"${"\\e"}[2J": 1\n`);
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(printed).not.toMatch(/^\s*::/m);
    expect(printed).not.toContain("##[");
    expect(printed.split("\n")[0]).toMatch(/^a.*\.yaml:\d+:\d+ {2}error {2}ref\/not-found$/);
  });
});
