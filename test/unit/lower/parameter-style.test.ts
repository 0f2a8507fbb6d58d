import { describe, expect, it } from "vitest";
import type { ParameterLocation, ParameterStyle } from "../../../src/ir/types.js";
import { chooseStyle, shapeOf, type ValueShape } from "../../../src/lower/parameter-style.js";

const locations: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];
const shapes: readonly ValueShape[] = ["scalar", "array", "object"];

/** The rows of OpenAPI 3.2's "Style Values" and "Style Examples": what is defined, and nothing else. */
const defined: readonly [ParameterStyle, ParameterLocation, boolean, readonly ValueShape[]][] = [
  ["matrix", "path", false, shapes],
  ["matrix", "path", true, shapes],
  ["label", "path", false, shapes],
  ["label", "path", true, shapes],
  ["simple", "path", false, shapes],
  ["simple", "path", true, shapes],
  ["simple", "header", false, shapes],
  ["simple", "header", true, shapes],
  ["form", "query", false, shapes],
  ["form", "query", true, shapes],
  ["form", "cookie", false, shapes],
  ["form", "cookie", true, shapes],
  ["cookie", "cookie", false, shapes],
  ["cookie", "cookie", true, shapes],
  ["spaceDelimited", "query", false, ["array", "object"]],
  ["pipeDelimited", "query", false, ["array", "object"]],
  ["deepObject", "query", true, ["object"]],
  // What Swagger 2.0 has besides (Parameter Object, `collectionFormat`).
  ["spaceDelimited", "path", false, ["array", "object"]],
  ["spaceDelimited", "header", false, ["array", "object"]],
  ["pipeDelimited", "path", false, ["array", "object"]],
  ["pipeDelimited", "header", false, ["array", "object"]],
  ["tabDelimited", "path", false, ["array", "object"]],
  ["tabDelimited", "query", false, ["array", "object"]],
  ["tabDelimited", "header", false, ["array", "object"]],
];
const styles = [...new Set(defined.map(([style]) => style))];

describe("chooseStyle", () => {
  for (const style of styles) {
    for (const location of locations) {
      for (const explode of [false, true]) {
        for (const shape of shapes) {
          const row = defined.find(([s, l, e]) => s === style && l === location && e === explode);
          const isDefined = row?.[3].includes(shape) ?? false;
          it(`${style} in ${location}, explode ${explode}, of ${shape}: ${isDefined ? "as declared" : "reported"}`, () => {
            const chosen = chooseStyle(location, { style, explode }, shape);
            if (isDefined) expect(chosen).toEqual({ style, explode });
            else expect(chosen.problem).toMatch(/^it (is not|does not)/);
            // Whatever comes out is at home in that location.
            expect(defined.some(([s, l]) => s === chosen.style && l === location)).toBe(true);
          });
        }
      }
    }
  }

  const fallbacks = [
    { given: ["path", { style: "deepObject" }, "object"], want: ["simple", false] },
    { given: ["header", { style: "form", explode: true }, "array"], want: ["simple", true] },
    { given: ["query", { style: "comma" }, "array"], want: ["form", true] },
    { given: ["query", { style: "spaceDelimited" }, "scalar"], want: ["form", true] },
    {
      given: ["query", { style: "deepObject", explode: false }, "object"],
      want: ["deepObject", true],
    },
    { given: ["query", { style: "deepObject" }, "scalar"], want: ["form", true] },
    {
      given: ["query", { style: "deepObject", explode: true }, "array"],
      want: ["deepObject", true],
    },
    {
      given: ["query", { style: "pipeDelimited", explode: true }, "array"],
      want: ["pipeDelimited", true],
    },
    // The defaults.
    { given: ["path", {}, "array"], want: ["simple", false] },
    { given: ["query", {}, undefined], want: ["form", true] },
    { given: ["query", { style: 7, explode: "yes" }, undefined], want: ["form", true] },
    { given: ["query", { style: "deepObject" }, "object"], want: ["deepObject", true] },
    { given: ["cookie", { style: "cookie" }, "array"], want: ["cookie", true] },
  ] as const;
  for (const { given, want } of fallbacks) {
    it(`${JSON.stringify(given)} is written as ${want.join(", explode ")}`, () => {
      const { style, explode } = chooseStyle(given[0], given[1], given[2]);
      expect([style, explode]).toEqual(want);
    });
  }
});

describe("shapeOf", () => {
  const table = [
    { given: { type: "string" }, want: "scalar" },
    { given: { type: ["array", "null"] }, want: "array" },
    { given: { type: "object" }, want: "object" },
    { given: { properties: {} }, want: "object" },
    { given: { items: {} }, want: "array" },
    { given: { type: ["string", "array"] }, want: undefined },
    { given: { type: "object", oneOf: [] }, want: undefined },
    { given: {}, want: undefined },
    { given: undefined, want: undefined },
  ];
  for (const { given, want } of table) {
    it(`${JSON.stringify(given)}: ${want}`, () => expect(shapeOf(given)).toBe(want));
  }
});
