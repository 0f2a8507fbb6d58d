import { describe, expect, it } from "vitest";
import { readPattern } from "../../../src/normalize/pattern-dialect.js";
import { normalizedSchemas, withSchemas } from "../../support/documents.js";

describe("a pattern", () => {
  it.each([
    {
      name: "a pattern of ECMA-262 stays",
      given: String.raw`^\p{L}+\d{2,}$`,
      want: String.raw`^\p{L}+\d{2,}$`,
    },
    {
      name: "so does one that is valid without the flag u only",
      given: String.raw`[\w-.]+@\_`,
      want: String.raw`[\w-.]+@\_`,
    },
    {
      name: "a literal with flags",
      given: String.raw`/^ab[c-e]$/i`,
      want: String.raw`^[aA][bB][c-eC-E]$`,
    },
    {
      name: "a literal's escaped slashes",
      given: String.raw`/^\d{2}\/\d{2}$/`,
      want: String.raw`^\d{2}\/\d{2}$`,
    },
    {
      name: "a literal with a dot that is any character",
      given: String.raw`/^a.b$/s`,
      want: String.raw`^a[\s\S]b$`,
    },
    {
      name: "lines",
      given: String.raw`/^b$/m`,
      want: String.raw`(?:^|(?<=[\n\r]))b(?:$|(?=[\n\r]))`,
    },
    {
      name: "a path is no literal",
      given: String.raw`/tokens/[a-z]+/groups`,
      want: String.raw`/tokens/[a-z]+/groups`,
    },
    {
      name: "nor is what may be one",
      given: String.raw`/[a-z]+/`,
      want: String.raw`/[a-z]+/`,
    },
    {
      name: "flags at the beginning",
      given: String.raw`(?i)^us-[k-p]$`,
      want: String.raw`^[uU][sS]-[k-pK-P]$`,
    },
    {
      name: "flags of a group",
      given: String.raw`(?i:a)b`,
      want: String.raw`(?:[aA])b`,
    },
    {
      name: "flags that end",
      given: String.raw`(?i)a(?-i)b`,
      want: String.raw`[aA]b`,
    },
    {
      name: "anchors of Ruby and Python",
      given: String.raw`\A\w+\z|\Ax\Z`,
      want: String.raw`^\w+$|^x$`,
    },
    {
      name: "classes of POSIX",
      given: String.raw`^[[:alnum:]_-]+$`,
      want: String.raw`^[A-Za-z0-9_\-]+$`,
    },
    {
      name: "classes of Java",
      given: String.raw`^\p{Upper}\p{Alnum}*\p{IsLetter}$`,
      want: String.raw`^[A-Z][A-Za-z0-9]*\p{L}$`,
    },
    {
      name: "scripts by their bare names",
      given: String.raw`^[\p{Han}-]$`,
      want: String.raw`^[\p{Script=Han}\-]$`,
    },
    {
      name: "the intersection of classes",
      given: String.raw`[a-z&&[^aeiou]]+`,
      want: String.raw`(?:(?=[^aeiou])[a-z])+`,
    },
    {
      name: "named groups of Python",
      given: String.raw`(?P<y>\d+)-(?P=y)`,
      want: String.raw`(?<y>\d+)-\k<y>`,
    },
    {
      name: "a comment",
      given: String.raw`a(?#letter)b`,
      want: String.raw`ab`,
    },
    {
      name: "a repetition without its least",
      given: String.raw`^a{,3}$`,
      want: String.raw`^a{0,3}$`,
    },
    {
      name: "a bracket that comes first",
      given: String.raw`^[]a]+$`,
      want: String.raw`^[\]a]+$`,
    },
    {
      name: "characters by code",
      given: String.raw`^\x{41}\e$`,
      want: String.raw`^A\x1b$`,
    },
  ])("$name: $given", ({ given, want }) => {
    expect(readPattern(given)).toBe(want);
    expect(readPattern(want)).toBe(want);
  });

  it.each([
    { pattern: String.raw`(?i)^[a-c]x\d$`, fits: ["AX1", "bx0"], not: ["dx1", "ax"] },
    { pattern: String.raw`\A[[:punct:]]{2}\z`, fits: ["[~", "-_"], not: ["a!", "!"] },
    { pattern: String.raw`^[\p{Print}&&[^|:/]]+$`, fits: ["a b~"], not: ["a|b", "a\tb", ""] },
    { pattern: String.raw`/^.*[a-z]\/$/i`, fits: ["1Z/", "a/"], not: ["1/", "a"] },
  ])("$pattern accepts what its dialect does", ({ pattern, fits, not }) => {
    const expression = new RegExp(readPattern(pattern) ?? "", "u");
    expect(fits.filter((text) => !expression.test(text))).toEqual([]);
    expect(not.filter((text) => expression.test(text))).toEqual([]);
  });

  it.each([
    "(",
    "x**",
    String.raw`^\d++$`,
    "(?>a+)b",
    String.raw`(?(1)a|b)`,
    String.raw`^\Q.\E$`,
    String.raw`\p{InvalidName}`,
    String.raw`(?i)(a)\1`,
    "(?x) a b",
    "[[:nothing:]]",
  ])("%s cannot be said", (given) => {
    expect(readPattern(given)).toBeUndefined();
  });
});

describe("patterns of a schema", () => {
  it.each([
    {
      given: String.raw`{ type: string, pattern: '\A\d+\z' }`,
      want: { type: "string", pattern: String.raw`^\d+$` },
    },
    {
      given: String.raw`{ patternProperties: { '/^a$/': { type: string }, '(': {}, b: {} } }`,
      want: { patternProperties: { "^a$": { type: "string" }, b: {} } },
    },
    { given: "{ type: string, pattern: '(?>a)' }", want: { type: "string" } },
  ])("$given", ({ given, want }) => {
    expect(normalizedSchemas(withSchemas(`A: ${given}`))).toEqual({ A: want });
  });
});

describe("schemas of Kubernetes", () => {
  const both = { type: ["integer", "string"] };
  it.each([
    { given: "{ type: string, format: int-or-string }", want: both },
    { given: "{ format: int-or-string }", want: both },
    {
      given: "{ x-kubernetes-int-or-string: true }",
      want: { ...both, "x-kubernetes-int-or-string": true },
    },
    {
      given: "{ x-kubernetes-int-or-string: true, anyOf: [{ type: integer }, { type: string }] }",
      want: {
        "x-kubernetes-int-or-string": true,
        anyOf: [{ type: "integer" }, { type: "string" }],
      },
    },
    {
      given: "{ type: object, x-kubernetes-preserve-unknown-fields: true }",
      want: {
        type: "object",
        "x-kubernetes-preserve-unknown-fields": true,
        additionalProperties: true,
      },
    },
    {
      given: "{ x-kubernetes-preserve-unknown-fields: true }",
      want: { "x-kubernetes-preserve-unknown-fields": true },
    },
  ])("$given", ({ given, want }) => {
    expect(normalizedSchemas(withSchemas(`A: ${given}`))).toEqual({ A: want });
  });
});
