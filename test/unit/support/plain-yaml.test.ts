import { readFileSync } from "node:fs";
import * as yaml from "js-yaml";
import { describe, expect, it } from "vitest";
import { joinPointer } from "../../../src/support/json-pointer.js";
import { parsePlainYaml } from "../../../src/support/plain-yaml.js";
import { plainYamlNode } from "../../../src/support/plain-yaml-places.js";
import { findOffset, type TextNode } from "../../../src/support/text-node.js";
import { buildYamlTree } from "../../../src/support/yaml-node.js";

interface Case {
  readonly given: string;
  readonly want: unknown;
}

// Examples of YAML 1.2: section 6.5 (folding), 7.3 (quotes and words), 8.1 (blocks of text), 10.3.2 (the core schema).
const plain: readonly Case[] = [
  { given: "a: b", want: { a: "b" } },
  { given: "---\na: b\n", want: { a: "b" } },
  { given: "# first\na: # second\n  b: c # third\n# fourth\n", want: { a: { b: "c" } } },
  {
    given: "a:\nb:\n  - c\n  -\n  - d: e\n    f: g\n",
    want: { a: null, b: ["c", null, { d: "e", f: "g" }] },
  },
  { given: "a:\n- b\n- - c\n  - d\ne: f", want: { a: ["b", ["c", "d"]], e: "f" } },
  {
    given: 'a: |\r\n  b\r\n\r\n  c\r\nd: "e\r\n  f"\r\n# g\r\nh: i\r\n',
    want: { a: "b\n\nc\n", d: "e f", h: "i" },
  },
  { given: "- a\n-\n  b: c\n", want: ["a", { b: "c" }] },
  {
    given: "/a/{b}: c\n'200': d\n\"e f\": g\n__proto__: h",
    want: Object.fromEntries([
      ["/a/{b}", "c"],
      ["200", "d"],
      ["e f", "g"],
      ["__proto__", "h"],
    ]),
  },
  { given: "1.0: a\ntrue: b\nnull: c", want: { "1.0": "a", true: "b", null: "c" } },
  {
    given: "? /long/key\n: a: b\n  c: d\n? other\n:   - e\n",
    want: { "/long/key": { a: "b", c: "d" }, other: ["e"] },
  },
  {
    given: "a: null\nb: ~\nc: true\nd: FALSE\ne: yes\nf: Null",
    want: { a: null, b: null, c: true, d: false, e: "yes", f: null },
  },
  {
    given: "- 1\n- -12\n- 1.50\n- 08\n- 1.0.0\n- 2020-01-01\n- '1'\n- .",
    want: [1, -12, 1.5, 8, "1.0.0", "2020-01-01", "1", "."],
  },
  {
    given:
      "é—: “a”\n“b: c\n'—d': '—' # …\ne: \"“\\u2014”\"\nf: |\n  —\n  g\nh: >-\n  …\n  i\nj: —\n  🚧\nk: ['“', l]",
    want: {
      "é—": "“a”",
      "“b": "c",
      "—d": "—",
      e: "“—”",
      f: "—\ng\n",
      h: "… i",
      j: "— 🚧",
      k: ["“", "l"],
    },
  },
  { given: "a: one\n  two\n\n  three # not this\nb: c", want: { a: "one two\nthree", b: "c" } },
  {
    given: 'a:\n  one: two\'s "three"\n  b: c:d e#f',
    want: { a: { one: 'two\'s "three"', b: "c:d e#f" } },
  },
  { given: "a:\n  words below\n  in two lines\n", want: { a: "words below in two lines" } },
  { given: "a: 'it''s'\nb: 'one\n  two\n\n  three'", want: { a: "it's", b: "one two\nthree" } },
  {
    given: String.raw`a: "\"\\\/\n\t\u00e9\x41\U0001F6A7\ \_"`,
    want: { a: '"\\/\n\té\u0041🚧 \u00a0' },
  },
  { given: 'a: "one\n  two \\\n  three\\\n\n  \\ four"', want: { a: "one two three four" } },
  {
    given: "a: |\n  one\n    two\n\n  three\n\nb: |-\n  c\n\nd: |+\n  e\n\n",
    want: { a: "one\n  two\n\nthree\n", b: "c", d: "e\n\n" },
  },
  {
    given: "a: >\n  one\n  two\n\n  three\n    four\n  five\nb: >-\n\n  c\n",
    want: { a: "one two\n\nthree\n  four\nfive\n".replace("\n\nthree", "\nthree"), b: "\nc" },
  },
  { given: "a: |\n\nb: |+\n\n\nc: d", want: { a: "", b: "\n\n", c: "d" } },
  {
    given: "a: []\nb: {}\nc: [ d, 'e', \"f\", 1, [g h] ]\ni: { $ref: '#/a', j: {k: [null]} } # l",
    want: { a: [], b: {}, c: ["d", "e", "f", 1, ["g h"]], i: { $ref: "#/a", j: { k: [null] } } },
  },
];

// What means more, what is no YAML, and what is too rare to be read here.
const left: readonly string[] = [
  "",
  "# only this",
  "text",
  "a: &b c",
  "a: *b",
  "a: !!str 1",
  "<<: {a: b}",
  "a: <<",
  "a: 1\na: 2",
  "a: {b: 1, b: 2}",
  "? [a]\n: b",
  "? a\n  b\n: c",
  "a: 0x10",
  "a: .inf",
  "a: 1e3",
  "a:\tb",
  "a: b\rc: d",
  "a: b\n---\nc: d",
  "%YAML 1.2\n---\na: b",
  "a: b: c",
  "a: b\n  c: d",
  "a: b\n   c\n  : d",
  "  a: b\nc: d",
  "a:\n  b: c\n d: e",
  "a: 'b",
  'a: "b\\q"',
  'a: "b\\u12 "',
  'a: "\\U0001F6 b"',
  'a: "b\\x"',
  'a: "b" c',
  'a: "one\ntwo"',
  "a: @b",
  "a: `b`",
  "a: - b",
  "a: |2\n   b",
  "a: |\n    \n  b",
  "a: [b, c",
  "a: [b,\n  c]",
  "a: {b}",
  "a: [,]",
];

/** The offsets of every node of a value and of its key, and of what is not there. */
function placesOf(root: TextNode, value: unknown): readonly string[] {
  const found: string[] = [];
  const add = (at: unknown, pointer: string): void => {
    found.push(`${pointer} ${findOffset(root, pointer, true)} ${findOffset(root, pointer, false)}`);
    if (typeof at !== "object" || at === null) return;
    for (const [name, member] of Object.entries(at)) add(member, joinPointer(pointer, name));
    const missing = joinPointer(pointer, "not there");
    found.push(`${missing} ${findOffset(root, missing, false)}`);
  };
  add(value, "");
  return found;
}

function placesOfText(written: string): {
  readonly found: readonly string[];
  readonly want: readonly string[];
} {
  const text = written.replaceAll("\r\n", "\n");
  const value = parsePlainYaml(text)?.value;
  return {
    found: placesOf(plainYamlNode(text), value),
    want: placesOf(buildYamlTree(yaml, text, yaml.parseEvents(text, {})).root, value),
  };
}

const schema = yaml.CORE_SCHEMA.withTags(yaml.mergeTag);

describe("YAML as descriptions are written in", () => {
  it.each(plain)("$given", ({ given, want }) => {
    expect(parsePlainYaml(given)).toEqual({ value: want });
  });

  it.each(plain.filter(({ given }) => !given.startsWith("1.0")))(
    "is read as js-yaml reads it: $given",
    ({ given }) => {
      expect(parsePlainYaml(given)?.value).toEqual(yaml.load(given, { schema }));
    },
  );

  it.each([
    ...plain,
    { given: "- - a: {b: [c, {d: e}], 'f': \"g\"}\n    h:\n    - i\n\n# k\n  -\n-\n" },
    { given: "? /a\n:\n  - b\n? /c\n: d: e\nf: |-\n  - g\n  h: i\nj:\n# l\n" },
  ])("is found where js-yaml finds it: $given", ({ given }) => {
    const { found, want } = placesOfText(given);
    expect(want.length).toBeGreaterThan(2);
    expect(found).toEqual(want);
  });

  it("is found where js-yaml finds it, in a whole description", () => {
    const { found, want } = placesOfText(readFileSync("spec/conductorone-tasks.yaml", "utf8"));
    expect(want.length).toBeGreaterThan(1000);
    expect(found).toEqual(want);
  });

  it.each(left)("is left to js-yaml: %j", (given) => {
    expect(parsePlainYaml(given)).toBeUndefined();
  });

  it("takes no longer than a text is long", () => {
    const lines = 60_000;
    const texts = [
      "- a\n".repeat(lines),
      `a: ${"b ".repeat(lines)}c\nd: ${" ".repeat(lines)}`,
      `a: "${"\\\\".repeat(lines)}"`,
      `a: "${"b \\\n  ".repeat(lines)}c"`,
      `a: |\n${"  b\n\n".repeat(lines)}`,
      `a: [${"b, ".repeat(lines)}c]`,
    ];
    const start = performance.now();
    for (const text of texts) expect(parsePlainYaml(text)).toBeDefined();
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("may be nested as deep as js-yaml tells", () => {
    const deep = Array.from({ length: 5_000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join("");
    expect(parsePlainYaml(deep)).toBeUndefined();
    expect(parsePlainYaml(`a: ${"[".repeat(5_000)}${"]".repeat(5_000)}`)).toBeUndefined();
  });
});
