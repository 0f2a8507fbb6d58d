import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import {
  commentBefore,
  commentText,
  docComment,
  literalText,
  memberNotes,
  namedComment,
  objectText,
  propertyName,
} from "../../../src/emit/ts/text.js";

/** Evaluates text as a TypeScript expression would be. */
function evaluate(text: string): unknown {
  // A realm of its own has prototypes of its own, which equality would tell apart.
  return JSON.parse(runInNewContext(`JSON.stringify(${text})`) as string);
}

describe("literals", () => {
  it.each([
    { given: "a\u2028b\u2029c", want: String.raw`"a\u2028b\u2029c"` },
    { given: '"`${x}\\', want: String.raw`"\"` + "`${x}" + String.raw`\u005c"` },
    { given: { a: 1, "b-c": [true, null] }, want: '{ a: 1, "b-c": [true, null] }' },
    { given: {}, want: "{}" },
    {
      given: JSON.parse('{"__proto__": 1}') as Record<string, number>,
      want: '{ ["__proto__"]: 1 }',
    },
  ])("write $given as $want", ({ given, want }) => {
    expect(literalText(given)).toBe(want);
  });

  it("evaluate to what they were written from, and run nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value)) as Parameters<typeof literalText>[0];
        expect(evaluate(literalText(copy))).toEqual(copy);
      }),
    );
  });
});

describe("objects", () => {
  it.each([
    { given: ["read", "read"], want: "{ read }" },
    { given: ["read", "readText"], want: "{ read: readText }" },
    { given: ["true", "true"], want: "{ true: true }" },
    { given: ["null", "null"], want: "{ null: null }" },
    { given: ["1", "1"], want: '{ "1": 1 }' },
    { given: ["__proto__", "__proto__"], want: '{ ["__proto__"]: __proto__ }' },
  ] as const)("write the member $given as $want", ({ given: [name, text], want }) => {
    expect(objectText([[name, text]])).toBe(want);
  });
});

describe("comments", () => {
  it.each([
    { given: "ends */ here", want: "ends *\\/ here" },
    { given: "@deprecated no", want: "\\@deprecated no" },
    { given: "* @deprecated no", want: "* \\@deprecated no" },
    { given: "a line that wraps before @internal", want: "a line that wraps before \\@internal" },
    { given: "{@inheritDoc Other}", want: "{\\@inheritDoc Other}" },
    { given: "mail@example.com", want: "mail@example.com" },
    { given: "half \uD83D a smile", want: "half \uFFFD a smile" },
    { given: "a\r\nb\u2028c", want: "a\nb\nc" },
    { given: "bell\u0007 and null\u0000", want: "bell and null" },
    { given: "a\n\n\n\nb", want: "a\n\nb" },
  ])("write $given", ({ given, want }) => {
    expect(commentText(given)).toBe(want);
  });

  it("stay comments, whatever the text", () => {
    const hostile = fc.array(
      fc.constantFrom("*/", "/*", "*", "/", "\\", "\n", "@x", "`${a}`", "\u2028", "x"),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const [doc = ""] = docComment({ description: `x${parts.join("")}` });
        const source = `/** ${doc} */\nconst x = 1;`;
        const file = ts.createSourceFile("a.ts", source, ts.ScriptTarget.ES2022);
        expect(file.statements).toHaveLength(1);
        expect(file.statements[0]?.kind).toBe(ts.SyntaxKind.VariableStatement);
      }),
      { numRuns: 1000 },
    );
  });

  it("say that something is deprecated, and nothing where there is nothing to say", () => {
    expect(docComment({ deprecated: true })).toEqual(["@deprecated"]);
    expect(docComment({})).toEqual([]);
  });

  it.each([
    { name: "item_id", title: "Item Id", want: [] },
    { name: "Page_ItemRead_", title: "Page[ItemRead]", want: [] },
    { name: "ItemBase-Output", title: "ItemBase", want: [] },
    { name: "größe", title: "Größe", want: [] },
    { name: "loc", title: "Location", want: ["Location"] },
    { name: "size", title: "Größe", want: ["Größe"] },
  ])("leave the title '$title' of '$name' out where it only repeats that", (row) => {
    expect(namedComment(row.name, { title: row.title })).toEqual(row.want);
  });

  it.each([
    { name: "APIEntitiesUser", description: "API_Entities_User model", want: [] },
    { name: "remark", description: "Remark.", want: [] },
    { name: "id", description: "", want: [] },
    { name: "file", description: "invoice file", want: ["invoice file"] },
    { name: "userId", description: "User", want: ["User"] },
    { name: "user", title: "The user", description: "user", want: ["The user"] },
  ])("leave the description '$description' of '$name' out where it only repeats that", (row) => {
    const { name, want, ...docs } = row;
    expect(namedComment(name, docs)).toEqual(want);
  });

  it("keep lists and code as they are and wrap prose", () => {
    const list = `- ${"long ".repeat(40)}`.trim();
    expect(commentText(list)).toBe(list);
    const [doc = ""] = docComment({ description: "word ".repeat(60) });
    expect(Math.max(...doc.split("\n").map((line) => line.length))).toBeLessThanOrEqual(96);
  });
});

describe("comments before members that are text", () => {
  const long = "word ".repeat(30).trim();
  const [first, second] = [long.slice(0, 94), long.slice(95)];
  it.each([
    { name: "nothing", given: {}, want: "" },
    { name: "a line", given: { description: "One." }, want: "/** One. */\n" },
    { name: "prose", given: { description: long }, want: `/**\n * ${first}\n * ${second}\n */\n` },
    {
      name: "paragraphs",
      given: { description: "One.\n\nTwo." },
      want: "/**\n * One.\n *\n * Two.\n */\n",
    },
  ])("hold $name", ({ given, want }) => {
    expect(commentBefore(docComment(given))).toBe(want);
  });
});

describe("wrapped comments", () => {
  const words = "word ".repeat(18);
  const long = `${words}${words}`.trim();
  it.each([
    { name: "code in fences", given: `Say:\n\n\`\`\`\n${long}\n\`\`\`` },
    { name: "code in fences of another kind", given: `~~~\n\`\`\`\n${long}\n~~~` },
    { name: "headings", given: `# ${long}` },
    { name: "a line that is nothing but code", given: `\`GET /${"a/b ".repeat(40)}x\`` },
  ])("keep $name", ({ given }) => {
    expect(docComment({ description: given })[0]?.trim()).toBe(given);
  });

  it("wrap prose behind code in fences", () => {
    const [doc = ""] = docComment({ description: `\`\`\`\n${long}\n\`\`\`\n${long}` });
    expect(doc.split("\n").filter((line) => line.length > 96)).toEqual([long]);
  });

  it.each(["-", "+", "*", "1.", "2)", "#", ">", "=="])(
    "never begin a line with %s, which would be a block of its own",
    (mark) => {
      const [doc = ""] = docComment({ description: `${words}word ${mark} ${words}` });
      expect(doc.trim().split("\n").length).toBeGreaterThan(1);
      expect(doc.split("\n").filter((line) => line.startsWith(mark))).toEqual([]);
    },
  );
});

describe("property names", () => {
  it.each([
    ["a", "a"],
    ["$a_1", "$a_1"],
    ["größe", "größe"],
    ["a-b", '"a-b"'],
    ["1a", '"1a"'],
    ["", '""'],
    ["__proto__", "__proto__"],
  ])("%s is written %s", (given, want) => {
    expect(propertyName(given)).toBe(want);
  });
});

describe("notes on the values of a choice", () => {
  it.each([
    { given: [{ value: "a" }, { value: 1 }], want: undefined },
    { given: [{ value: "a" }, { value: 1, name: "One" }], want: "- `1`: One" },
    {
      given: [{ value: "a`b", name: "A", description: "First\n\nof all." }],
      want: '- `"a\'b"`: A - First of all.',
    },
    { given: [{ value: true, description: " @deprecated */ " }], want: "- `true`: @deprecated */" },
  ])("$want", ({ given, want }) => {
    expect(memberNotes(given)).toBe(want);
  });
});
