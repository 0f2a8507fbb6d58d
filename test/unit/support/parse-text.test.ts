import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { ParsedText } from "../../../src/support/parsed-text.js";
import { parseText } from "../../../src/support/parse-text.js";

/** Parses a text that has nothing wrong with it. */
async function parsed(text: string): Promise<ParsedText> {
  const result = await parseText(text);
  if (result.kind !== "parsed") throw new Error(JSON.stringify(result));
  return result;
}

describe("YAML values", () => {
  test.each([
    {
      given: "a: 1\nb: 1.5\nc: -3\nd: 0x1F\ne: 0o17\nf: 1e3",
      want: { a: 1, b: 1.5, c: -3, d: 31, e: 15, f: 1000 },
    },
    { given: "a: true\nb: False\nc: yes\nd: on", want: { a: true, b: false, c: "yes", d: "on" } },
    { given: "a: ~\nb: null\nc:\nd: ''", want: { a: null, b: null, c: null, d: "" } },
    {
      given: "a: 2024-01-01\nb: 2024-01-01T00:00:00Z\nc: 12:30",
      want: { a: "2024-01-01", b: "2024-01-01T00:00:00Z", c: "12:30" },
    },
    { given: "a: 010\nb: 1_000\nc: 0b1\nd: '1'", want: { a: 10, b: "1_000", c: "0b1", d: "1" } },
    {
      given: "200: a\n1.0: b\n0x10: c\ntrue: d\nnull: e\n: f",
      want: { "200": "a", "1.0": "b", "0x10": "c", true: "d", null: "e", "": "f" },
    },
    {
      given: "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}",
      want: { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } },
    },
    { given: "a: &x {200: 1}\nb:\n  <<: *x\n  200: 2", want: { a: { "200": 1 }, b: { "200": 2 } } },
    { given: "a: |\n  x\n  y\nb: >-\n  x\n  y", want: { a: "x\ny\n", b: "x y" } },
    { given: "%YAML 1.2\n---\na: 1\n...\n", want: { a: 1 } },
    { given: "a: !!str 1\nb: !!int '2'", want: { a: "1", b: 2 } },
    { given: "text", want: "text" },
    { given: "- 1\n- - 2", want: [1, [2]] },
  ])("$given", async ({ given, want }) => {
    expect((await parsed(given)).value).toEqual(want);
  });

  test("agree with the yaml package for whatever it writes", async () => {
    // A key that is written `<<` takes over the members of a mapping here, as descriptions expect it to.
    const json = fc
      .jsonValue({ depthSize: "medium" })
      .filter((value) => !JSON.stringify(value).includes('"<<"'));
    await fc.assert(
      fc.asyncProperty(json, fc.boolean(), async (value, flow) => {
        const text = stringify(value, { collectionStyle: flow ? "flow" : "any" });
        expect((await parsed(text)).value).toEqual(parse(text, { stringKeys: true }));
      }),
      { numRuns: 300 },
    );
  });
});

describe("JSON values", () => {
  test("text that is not quite JSON is read as YAML", async () => {
    expect((await parsed('{"a": 1, /b: [x, y,],}')).value).toEqual({ a: 1, "/b": ["x", "y"] });
    expect((await parsed(' \n{"a": 1}')).value).toEqual({ a: 1 });
  });

  test("a name that occurs twice is remarked, wherever it is", async () => {
    const text = '{\n  "a": {"x": 1, "y": "\\"}", "x": 2},\n  "b": [{"x": 1}, {"x": 1}]\n}';
    const { value, remarks } = await parsed(text);
    expect(value).toEqual({ a: { x: 2, y: '"}' }, b: [{ x: 1 }, { x: 1 }] });
    expect(remarks).toEqual([
      {
        kind: "shadowed-name",
        name: "x",
        position: { line: 2, column: 29 },
        first: { line: 2, column: 9 },
      },
    ]);
  });
});

test.each([
  { given: '{"__proto__": {"polluted": true}, "a": 1}' },
  { given: "__proto__:\n  polluted: true\na: 1" },
  { given: "a: 1\n<<: {__proto__: {polluted: true}}" },
])("__proto__ is a member like any other in $given", async ({ given }) => {
  const { value } = await parsed(given);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect(Object.keys(value as object).sort()).toEqual(["__proto__", "a"]);
  expect((value as Record<string, unknown>)["polluted"]).toBeUndefined();
});

describe("what is wrong with a text", () => {
  test.each([
    { given: "", want: { kind: "empty" } },
    { given: " \n# nothing\n", want: { kind: "empty" } },
    { given: "---\n", want: { kind: "empty" } },
    {
      given: "a:\n\tb: 1",
      want: {
        kind: "syntax",
        position: { line: 2, column: 1 },
        reason: "Tabs are not allowed as indentation.",
      },
    },
    {
      given: "a: b: c",
      want: {
        kind: "syntax",
        position: { line: 1, column: 4 },
        reason:
          "A mapping cannot begin in the middle of a line; a text that contains ': ' needs quotes.",
      },
    },
    {
      given: "a: @b",
      want: {
        kind: "syntax",
        position: { line: 1, column: 4 },
        reason: "Plain value cannot start with reserved character @.",
      },
    },
    {
      given: '{"a": 1 "b": 2}',
      want: {
        kind: "syntax",
        position: { line: 1, column: 12 },
        reason: "Missed comma between flow collection entries.",
      },
    },
    {
      given: "a: *x",
      want: { kind: "syntax", position: { line: 1, column: 5 }, reason: 'Unidentified alias "x".' },
    },
    {
      given: "a: 1\n---\nb: 2",
      want: {
        kind: "syntax",
        position: { line: 3, column: 1 },
        reason: "A second document begins here; a file holds one.",
      },
    },
    { given: "a: !foo 1", want: { kind: "syntax", position: { line: 1, column: 4 } } },
    { given: "a: \u0001", want: { kind: "syntax", position: { line: 1, column: 4 } } },
    { given: "? [a]\n: 1", want: { kind: "syntax" } },
    {
      given: "x:\n  a: 1\n  b: 2\n  a: 3",
      want: {
        kind: "duplicate-key",
        key: "a",
        position: { line: 4, column: 3 },
        first: { line: 2, column: 3 },
      },
    },
    {
      given: "200: 1\n'200': 2",
      want: {
        kind: "duplicate-key",
        key: "200",
        position: { line: 2, column: 1 },
        first: { line: 1, column: 1 },
      },
    },
    {
      given: "a: &x\n  b:\n    - *x",
      want: { kind: "cyclic-alias", alias: "*x", position: { line: 3, column: 7 } },
    },
    { given: `${"[".repeat(1500)}${"]".repeat(1500)}`, want: { kind: "too-deep", limit: 1000 } },
    { given: `a: ${"[".repeat(1500)}${"]".repeat(1500)}`, want: { kind: "too-deep", limit: 1000 } },
    { given: "[".repeat(200_000), want: { kind: "too-deep" } },
  ])("$want.kind: $given", async ({ given, want }) => {
    expect(await parseText(given)).toMatchObject(want);
  });

  test("a bomb of aliases", async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const uses = Array.from({ length: 10 }, () => `*a${level}`).join(", ");
      return `a${level + 1}: &a${level + 1} [${uses}]`;
    });
    const text = ["a0: &a0 [x]", ...levels].join("\n");
    const start = performance.now();
    const problem = await parseText(text);
    expect(problem).toMatchObject({ kind: "too-many-aliases", position: { line: 7 } });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("aliases within reason", async () => {
    const text = `a: &a [1, 2]\nb: [${Array.from({ length: 5000 }, () => "*a").join(", ")}]`;
    expect((await parseText(text)).kind).toBe("parsed");
  });
});

describe("indentation that YAML does not allow and others do", () => {
  test("flow collections that close at the margin", async () => {
    const text = "a:\n  b: [\n    1,\n    {x: 1\n    }\n  ]\nc: {\n}\nd: |\n  {\n  }\n";
    const { value, remarks, locate } = await parsed(text);
    expect(value).toEqual({ a: { b: [1, { x: 1 }] }, c: {}, d: "{\n}\n" });
    expect(remarks).toEqual([]);
    expect(locate("/a/b/1/x")).toEqual({ line: 4, column: 9 });
    expect(locate("/d", true)).toEqual({ line: 9, column: 1 });
  });

  test("quoted text and collections that go on at the margin", async () => {
    const text = 'a:\n  b: "x\n  y"\n  c: [1,\n2]\n';
    const { value, remarks, locate } = await parsed(text);
    expect(value).toEqual({ a: { b: "x y", c: [1, 2] } });
    expect(remarks).toEqual([
      { kind: "indentation", position: { line: 3, column: 3 } },
      { kind: "indentation", position: { line: 5, column: 1 } },
    ]);
    expect(locate("/a/c/1")).toEqual({ line: 5, column: 1 });
  });

  test("a text with more such lines than are worth repairing", async () => {
    const text = Array.from({ length: 300 }, (_, index) => `a${index}: "x\ny"`).join("\n");
    expect(await parseText(text)).toMatchObject({ kind: "syntax" });
  });
});

describe("locate", () => {
  const yaml = `openapi: 3.1.0
paths:
  /pets/{id}: # a comment
    get:
      parameters:
        - name: id
          in: path
        -
      "quoted": 'x'
      block: |
        text
      empty:
      tagged: !!str 1
      anchored: &anchor
        deep: [1, {z: 2}]
      alias: *anchor
      merged:
        <<: *anchor
        own: 1
`;
  test.each([
    { pointer: "", onKey: false, want: [1, 1] },
    { pointer: "/openapi", onKey: false, want: [1, 10] },
    { pointer: "/openapi", onKey: true, want: [1, 1] },
    { pointer: "/paths", onKey: false, want: [3, 3] },
    { pointer: "/paths/~1pets~1{id}", onKey: true, want: [3, 3] },
    { pointer: "/paths/~1pets~1{id}/get/parameters/0", onKey: false, want: [6, 11] },
    { pointer: "/paths/~1pets~1{id}/get/parameters/0/in", onKey: true, want: [7, 11] },
    { pointer: "/paths/~1pets~1{id}/get/parameters/1", onKey: false, want: [6, 9] },
    { pointer: "/paths/~1pets~1{id}/get/quoted", onKey: true, want: [9, 7] },
    { pointer: "/paths/~1pets~1{id}/get/quoted", onKey: false, want: [9, 17] },
    { pointer: "/paths/~1pets~1{id}/get/block", onKey: false, want: [10, 14] },
    { pointer: "/paths/~1pets~1{id}/get/empty", onKey: false, want: [12, 7] },
    { pointer: "/paths/~1pets~1{id}/get/tagged", onKey: false, want: [13, 21] },
    { pointer: "/paths/~1pets~1{id}/get/anchored/deep/1/z", onKey: false, want: [15, 23] },
    { pointer: "/paths/~1pets~1{id}/get/alias", onKey: false, want: [16, 14] },
    { pointer: "/paths/~1pets~1{id}/get/alias/deep", onKey: true, want: [15, 9] },
    { pointer: "/paths/~1pets~1{id}/get/merged/deep", onKey: true, want: [15, 9] },
    { pointer: "/paths/~1pets~1{id}/get/merged/own", onKey: true, want: [19, 9] },
    // Nearest ancestors of what is not there.
    { pointer: "/nothing", onKey: false, want: [1, 1] },
    { pointer: "/paths/~1pets~1{id}/post/x", onKey: false, want: [4, 5] },
    { pointer: "/paths/~1pets~1{id}/get/parameters/7/in", onKey: false, want: [6, 9] },
    { pointer: "/openapi/x/y", onKey: true, want: [1, 1] },
  ])("YAML $pointer, key: $onKey", async ({ pointer, onKey, want }) => {
    const { line, column } = (await parsed(yaml)).locate(pointer, onKey);
    expect([line, column]).toEqual(want);
  });

  const json = `{
  "a": [ 1, {"b\\"c": true } , "x,]}"],
  "d" : { },
  "e": null, "f/g": -1.5e3
}`;
  test.each([
    { pointer: "", onKey: false, want: [1, 1] },
    { pointer: "/a", onKey: true, want: [2, 3] },
    { pointer: "/a", onKey: false, want: [2, 8] },
    { pointer: "/a/0", onKey: false, want: [2, 10] },
    { pointer: '/a/1/b"c', onKey: true, want: [2, 14] },
    { pointer: '/a/1/b"c', onKey: false, want: [2, 22] },
    { pointer: "/a/2", onKey: false, want: [2, 31] },
    { pointer: "/d", onKey: false, want: [3, 9] },
    { pointer: "/d/x", onKey: false, want: [3, 9] },
    { pointer: "/e", onKey: false, want: [4, 8] },
    { pointer: "/f~1g", onKey: true, want: [4, 14] },
    { pointer: "/f~1g", onKey: false, want: [4, 21] },
    { pointer: "/a/9", onKey: true, want: [2, 3] },
  ])("JSON $pointer, key: $onKey", async ({ pointer, onKey, want }) => {
    const { line, column } = (await parsed(json)).locate(pointer, onKey);
    expect([line, column]).toEqual(want);
  });

  test("JSON and YAML agree about a text that is both", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify({ value }, undefined, 1);
        const asJson = await parsed(text);
        const asYaml = await parsed(`# a comment makes it YAML\n${text}`);
        for (const pointer of pointersOf({ value })) {
          for (const onKey of [true, false]) {
            const { line, column } = asYaml.locate(pointer, onKey);
            expect(asJson.locate(pointer, onKey)).toEqual({ line: line - 1, column });
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

function pointersOf(value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  const below = Object.entries(value).flatMap(([key, member]) =>
    pointersOf(member, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [pointer, ...below];
}
