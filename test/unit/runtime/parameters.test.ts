import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterSpec, StyledParameterSpec } from "../../../src/runtime/operation.js";
import { serializeParameter } from "../../../src/runtime/parameters.js";
import { writeQueryString } from "../../../src/runtime/query-string.js";
import { writeStyled } from "../../../src/runtime/styles.js";

type In = ParameterSpec["in"];
type Given = Omit<StyledParameterSpec, "argument" | "write"> & { given: unknown };
type Row = Given & { want: string };

/** Joins what a parameter gives as its place does. */
const separators: Record<In, string> = { path: "", query: "&", header: "", cookie: "; " };
const styled = ({ given, ...spec }: Given, argument = "color"): string =>
  serializeParameter({ ...spec, argument, write: writeStyled }, given).join(separators[spec.in]);

const color = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};

/** OpenAPI 3.1.1, Style Examples: columns empty, string, array, object; null where undefined. */
const styleExamples = [
  [
    "path",
    "matrix",
    false,
    ";color",
    ";color=blue",
    ";color=blue,black,brown",
    ";color=R,100,G,200,B,150",
  ],
  [
    "path",
    "matrix",
    true,
    ";color",
    ";color=blue",
    ";color=blue;color=black;color=brown",
    ";R=100;G=200;B=150",
  ],
  ["path", "label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["path", "label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["path", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["path", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["header", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["header", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"],
  [
    "query",
    "form",
    false,
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    "query",
    "form",
    true,
    "color=",
    "color=blue",
    "color=blue&color=black&color=brown",
    "R=100&G=200&B=150",
  ],
  [
    "query",
    "spaceDelimited",
    false,
    null,
    null,
    "color=blue%20black%20brown",
    "color=R%20100%20G%20200%20B%20150",
  ],
  [
    "query",
    "pipeDelimited",
    false,
    null,
    null,
    "color=blue%7Cblack%7Cbrown",
    "color=R%7C100%7CG%7C200%7CB%7C150",
  ],
  [
    "query",
    "deepObject",
    true,
    null,
    null,
    null,
    "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
  ],
  // The standard has no row for cookies; they take the place of `&` by `; `.
  [
    "cookie",
    "form",
    false,
    "color=",
    "color=blue",
    "color=blue,black,brown",
    "color=R,100,G,200,B,150",
  ],
  [
    "cookie",
    "form",
    true,
    "color=",
    "color=blue",
    "color=blue; color=black; color=brown",
    "R=100; G=200; B=150",
  ],
] as const;

describe("writeStyled, by the examples of OpenAPI 3.1.1", () => {
  for (const [place, style, explode, ...wants] of styleExamples) {
    for (const [index, [kind, given]] of Object.entries(color).entries()) {
      const want = wants[index];
      if (want === null || want === undefined) continue;
      it(`writes ${kind} in ${place}, ${style}, explode ${explode}: ${want}`, () => {
        expect(styled({ in: place, style, explode, given })).toBe(want);
      });
    }
  }
});

/** RFC 6570, 3.2.2 to 3.2.8, for the operators that OpenAPI has a style for. */
const variables = {
  var: "value",
  hello: "Hello World!",
  path: "/foo/bar",
  who: "fred",
  half: "50%",
  dom: ["example", "com"],
  list: ["red", "green", "blue"],
  keys: { semi: ";", dot: ".", comma: "," },
  empty: "",
  empty_keys: {},
  undef: null,
  v: "6",
  x: "1024",
};
const rfc6570 = [
  ["{var}", "simple", "value"],
  ["{hello}", "simple", "Hello%20World%21"],
  ["{half}", "simple", "50%25"],
  ["{list}", "simple", "red,green,blue"],
  ["{list*}", "simple", "red,green,blue"],
  ["{keys}", "simple", "semi,%3B,dot,.,comma,%2C"],
  ["{keys*}", "simple", "semi=%3B,dot=.,comma=%2C"],
  ["{undef}", "simple", ""],
  ["{who}", "label", ".fred"],
  ["{half}", "label", ".50%25"],
  ["{dom*}", "label", ".example.com"],
  ["{list}", "label", ".red,green,blue"],
  ["{list*}", "label", ".red.green.blue"],
  ["{keys}", "label", ".semi,%3B,dot,.,comma,%2C"],
  ["{keys*}", "label", ".semi=%3B.dot=..comma=%2C"],
  ["{empty_keys}", "label", ""],
  ["{empty_keys*}", "label", ""],
  ["{who}", "matrix", ";who=fred"],
  ["{half}", "matrix", ";half=50%25"],
  ["{empty}", "matrix", ";empty"],
  ["{list}", "matrix", ";list=red,green,blue"],
  ["{list*}", "matrix", ";list=red;list=green;list=blue"],
  ["{keys}", "matrix", ";keys=semi,%3B,dot,.,comma,%2C"],
  ["{keys*}", "matrix", ";semi=%3B;dot=.;comma=%2C"],
  ["{who}", "form", "who=fred"],
  ["{path}", "form", "path=%2Ffoo%2Fbar"],
  ["{empty}", "form", "empty="],
  ["{undef}", "form", ""],
  ["{list}", "form", "list=red,green,blue"],
  ["{list*}", "form", "list=red&list=green&list=blue"],
  ["{keys}", "form", "keys=semi,%3B,dot,.,comma,%2C"],
  ["{keys*}", "form", "semi=%3B&dot=.&comma=%2C"],
] as const;

describe("writeStyled, by the examples of RFC 6570", () => {
  for (const [expression, style, want] of rfc6570) {
    it(`expands ${style} ${expression} to '${want}'`, () => {
      const name = expression.replace(/[{*}]/g, "") as keyof typeof variables;
      const place = style === "form" ? "query" : "path";
      const row = { in: place, style, explode: expression.includes("*") } as const;
      expect(styled({ ...row, given: variables[name] }, name)).toBe(want);
    });
  }

  // 3.2.3, reserved expansion, and what OpenAPI 3.1.1 adds for queries.
  const reserved = [
    { given: "value", want: "q=value" },
    { given: "Hello World!", want: "q=Hello%20World!" },
    { given: "50%", want: "q=50%25" },
    { given: "50%25", want: "q=50%25" },
    { given: "/foo/bar:@?;,=$!'()*", want: "q=/foo/bar:@?;,=$!'()*" },
    { given: "a&b=c#d+e[f]", want: "q=a%26b=c%23d%2Be%5Bf%5D" },
    { given: ["a/b", "c d"], want: "q=a/b&q=c%20d" },
  ];
  for (const { given, want } of reserved) {
    it(`lets reserved characters pass: ${String(given)}`, () => {
      expect(styled({ in: "query", allowReserved: true, given }, "q")).toBe(want);
    });
  }
});

describe("writeQueryString", () => {
  const form = "application/x-www-form-urlencoded";
  const table = [
    { mediaType: form, given: { a: "b c", d: ["e", "f"] }, want: ["a=b%20c&d=e&d=f"] },
    { mediaType: form, given: {}, want: [] },
    { mediaType: "application/json", given: { a: 1 }, want: ["%7B%22a%22%3A1%7D"] },
    { mediaType: "text/plain", given: "a&b", want: ["a%26b"] },
    { mediaType: "text/plain", given: undefined, want: [] },
  ];
  for (const { mediaType, given, want } of table) {
    it(`writes ${JSON.stringify(given)} as ${mediaType}`, () => {
      const spec = { argument: "q", in: "query", mediaType, write: writeQueryString } as const;
      expect(serializeParameter(spec, given)).toEqual(want);
    });
  }
});

describe("writeStyled, beyond the examples", () => {
  const day = new Date(Date.UTC(2024, 1, 3));
  const table: readonly Row[] = [
    { in: "query", given: undefined, want: "" },
    { in: "query", given: null, want: "" },
    { in: "query", given: [], want: "" },
    { in: "query", given: {}, want: "" },
    { in: "query", explode: false, given: [], want: "" },
    { in: "query", given: ["a", null, undefined, "b"], want: "color=a&color=b" },
    { in: "query", given: { a: null, b: undefined, c: 0 }, want: "c=0" },
    { in: "query", given: false, want: "color=false" },
    { in: "query", given: 12345678901234567890n, want: "color=12345678901234567890" },
    { in: "query", given: 1e21, want: "color=1e%2B21" },
    { in: "query", given: day, want: "color=2024-02-03T00%3A00%3A00.000Z" },
    { in: "query", given: [day], want: "color=2024-02-03T00%3A00%3A00.000Z" },
    { in: "query", given: "a&b=c#d+é", want: "color=a%26b%3Dc%23d%2B%C3%A9" },
    { in: "query", name: "filter[a]", given: "x", want: "filter%5Ba%5D=x" },
    { in: "query", given: { "a&b": "c" }, want: "a%26b=c" },
    { in: "query", given: [{ a: 1 }], want: "color=%7B%22a%22%3A1%7D" },
    { in: "query", style: "pipeDelimited", given: ["a|b", "c"], want: "color=a%7Cb%7Cc" },
    { in: "query", style: "tabDelimited", given: ["a", "c"], want: "color=a%09c" },
    { in: "path", style: "pipeDelimited", given: ["a", "c"], want: "a%7Cc" },
    { in: "header", style: "spaceDelimited", given: ["a", "c"], want: "a c" },
    { in: "header", style: "tabDelimited", given: ["a", "c"], want: "a\tc" },
    {
      in: "query",
      style: "pipeDelimited",
      explode: true,
      given: ["a", "b"],
      want: "color=a&color=b",
    },
    {
      in: "query",
      given: { page: 0, sort: ["a", null, "b,desc"], no: [] },
      want: "page=0&sort=a&sort=b%2Cdesc",
    },
    {
      in: "query",
      explode: false,
      given: { page: 0, sort: ["a", "b"] },
      want: "color=page,0,sort,%5B%22a%22%2C%22b%22%5D",
    },
    {
      in: "query",
      style: "deepObject",
      given: { a: { b: 1, c: [2, 3] }, d: null, e: day },
      want: "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D=2&color%5Ba%5D%5Bc%5D=3&color%5Be%5D=2024-02-03T00%3A00%3A00.000Z",
    },
    {
      in: "query",
      style: "deepObject",
      given: ["a", null, "b c"],
      want: "color%5B%5D=a&color%5B%5D=b%20c",
    },
    {
      in: "query",
      style: "deepObject",
      given: [{ a: 1 }, { b: [2, 3] }],
      want: "color%5B0%5D%5Ba%5D=1&color%5B1%5D%5Bb%5D=2&color%5B1%5D%5Bb%5D=3",
    },
    {
      in: "query",
      style: "deepObject",
      given: { a: [{ b: 1 }, { b: 2 }] },
      want: "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2",
    },
    {
      in: "query",
      mediaType: "application/json",
      given: { a: [1, null] },
      want: "color=%7B%22a%22%3A%5B1%2Cnull%5D%7D",
    },
    { in: "query", mediaType: "application/json", given: "x", want: "color=%22x%22" },
    { in: "query", mediaType: "application/json", given: undefined, want: "" },
    { in: "query", mediaType: "text/plain", given: "a b", want: "color=a%20b" },
    { in: "path", mediaType: "application/json", given: { a: 1 }, want: "%7B%22a%22%3A1%7D" },
    { in: "header", given: "a b/ü", want: "a b/ü" },
    { in: "header", mediaType: "application/json", given: { a: 1 }, want: `{"a":1}` },
    { in: "path", allowReserved: true, given: "a/b?c#d e%2F[", want: "a/b%3Fc%23d%20e%2F%5B" },
    { in: "cookie", allowReserved: true, given: "a;b", want: "color=a%3Bb" },
    // OpenAPI 3.2, Parameter Object Examples: a cookie that is not percent-encoded.
    { in: "cookie", style: "cookie", given: "Hello%2C world!", want: "color=Hello%2C world!" },
    {
      in: "cookie",
      style: "cookie",
      given: { greeting: "Hello%2C world!", code: 42 },
      want: "greeting=Hello%2C world!; code=42",
    },
    { in: "cookie", style: "cookie", explode: false, given: ["a", "b"], want: "color=a,b" },
    { in: "cookie", style: "cookie", given: "", want: "color=" },
    { in: "cookie", style: "cookie", given: undefined, want: "" },
    { in: "cookie", given: "a;b=c", want: "color=a%3Bb%3Dc" },
  ];
  for (const row of table) {
    it(`writes ${row.in} ${row.style ?? row.mediaType ?? "default"}: ${row.want || "nothing"}`, () => {
      const { want, ...given } = row;
      expect(styled(given)).toBe(want);
    });
  }

  it("rejects what would end a cookie", () => {
    const row = { in: "cookie", style: "cookie" } as const;
    for (const given of ["a; admin=1", "a\r\nX: y"]) {
      expect(() => styled({ ...row, given })).toThrow(TypeError);
    }
  });

  it("rejects an invalid date and half of a surrogate pair", () => {
    const write = (value: unknown) => () => styled({ in: "query", given: value });
    expect(write(new Date(Number.NaN))).toThrow(RangeError);
    expect(write("\ud800")).toThrow(URIError);
  });
});

describe("serializeParameter without a style", () => {
  const table: readonly { in: In; name?: string; given: unknown; want: string[] }[] = [
    { in: "query", given: "a b", want: ["color=a%20b"] },
    { in: "query", given: ["a", null, 2], want: ["color=a", "color=2"] },
    { in: "query", given: undefined, want: [] },
    { in: "query", given: null, want: [] },
    { in: "query", given: [], want: [] },
    { in: "query", name: "page[size]", given: 5, want: ["page%5Bsize%5D=5"] },
    { in: "path", given: ["a/b", "c"], want: ["a%2Fb,c"] },
    { in: "path", given: undefined, want: [] },
    { in: "header", given: [1, "ä b"], want: ["1,ä b"] },
    { in: "cookie", given: [1, 2], want: ["color=1", "color=2"] },
  ];
  for (const { given, want, ...place } of table) {
    it(`writes ${JSON.stringify(given)} in ${place.in}`, () => {
      expect(serializeParameter({ argument: "color", ...place }, given)).toEqual(want);
    });
  }

  it("gives what the location's default style gives", () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    const value = fc.oneof(scalar, fc.array(scalar));
    const place = fc.constantFrom<In>("path", "query", "header", "cookie");
    fc.assert(
      fc.property(place, fc.string({ minLength: 1 }), value, (location, argument, given) => {
        const spec = { in: location, argument } as const;
        const plain = serializeParameter(spec, given);
        expect(plain).toEqual(serializeParameter({ ...spec, write: writeStyled }, given));
      }),
    );
  });

  it("takes a spec with a style only along with its writer", () => {
    // @ts-expect-error The writer is missing.
    const spec: ParameterSpec = { argument: "a", in: "query", style: "deepObject" };
    expect(spec).toBeDefined();
  });
});
