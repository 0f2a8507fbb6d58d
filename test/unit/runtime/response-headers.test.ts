import { describe, expect, it } from "vitest";
import { readHeaders, type HeaderReading } from "../../../src/runtime/response-headers.js";

describe("readHeaders", () => {
  const table: readonly { as: HeaderReading; given: string; want: unknown }[] = [
    { as: "text", given: "a, b", want: "a, b" },
    { as: "text", given: "", want: "" },
    { as: "number", given: "42", want: 42 },
    { as: "number", given: "-1.5e3", want: -1500 },
    { as: "number", given: "forty", want: undefined },
    { as: "number", given: "", want: undefined },
    { as: "number", given: "0x10", want: undefined },
    { as: "number", given: "1, 2", want: undefined },
    { as: "boolean", given: "true", want: true },
    { as: "boolean", given: "False", want: false },
    { as: "boolean", given: "1", want: undefined },
    { as: "json", given: '{"a":1}', want: { a: 1 } },
    { as: "json", given: "{", want: undefined },
    { as: "texts", given: "a,b , c", want: ["a", "b", "c"] },
    { as: "texts", given: "", want: [] },
    { as: "numbers", given: "1, 2,3", want: [1, 2, 3] },
    { as: "numbers", given: "1,two", want: undefined },
    { as: "booleans", given: "true,false", want: [true, false] },
  ];
  for (const { as, given, want } of table) {
    it(`reads '${given}' as ${as}`, () => {
      const response = new Response(null, { headers: { "x-it": given } });
      const found = readHeaders({ 200: { it: { name: "X-It", as } } }, response);
      expect(found).toEqual(want === undefined ? {} : { it: want });
    });
  }

  // OpenAPI 3.1, Style Examples: the object of the styles' table.
  const object = {
    name: "X-It",
    as: "object",
    properties: { R: "number", on: "boolean" },
  } as const;
  const objects = [
    { given: "R,100,G,200", want: { R: 100, G: "200" } },
    { given: "R, 100 ,on,TRUE", want: { R: 100, on: true } },
    { given: "R", want: undefined },
    { given: "R,many", want: undefined },
    { given: "", want: undefined },
    { given: "R=100,G=a=b", explode: true as const, want: { R: 100, G: "a=b" } },
    { given: "G=, on=false", explode: true as const, want: { G: "", on: false } },
    { given: "R,100", explode: true as const, want: undefined },
    { given: "__proto__=1", explode: true as const, want: { ["__proto__"]: "1" } },
  ];
  for (const { given, want, ...more } of objects) {
    it(`reads '${given}' as an object`, () => {
      const response = new Response(null, { headers: { "x-it": given } });
      const found = readHeaders({ 200: { it: { ...object, ...more } } }, response);
      expect(found).toEqual(want === undefined ? {} : { it: want });
    });
  }

  it("takes the headers of the status, else of its range, else of default", () => {
    const spec = (name: string) => ({ [name]: { name: "X-It", as: "text" } as const });
    const declared = { 200: spec("exact"), "2XX": spec("range"), default: spec("other") };
    const names = [200, 201, 404].map((status) =>
      Object.keys(readHeaders(declared, new Response("", { status, headers: { "x-it": "1" } }))),
    );
    expect(names).toEqual([["exact"], ["range"], ["other"]]);
  });

  it("has no property for a header that is not there", () => {
    const declared = { 200: { constructor: { name: "constructor", as: "text" } as const } };
    expect(readHeaders(declared, new Response(""))).toEqual({});
    expect(readHeaders({}, new Response(""))).toEqual({});
  });
});
