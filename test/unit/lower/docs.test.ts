import { describe, expect, it } from "vitest";
import { docsOf } from "../../../src/lower/context.js";
import type { JsonValue } from "../../../src/ir/types.js";

describe("docs", () => {
  const text = { type: "string", description: "inner" };
  const nothing = { type: "null" };
  it.each<{ name: string; given: JsonValue; want: object }>([
    { name: "are what a node says", given: text, want: { description: "inner" } },
    {
      name: "are what a choice with null says of its only schema",
      given: { anyOf: [text, nothing] },
      want: { description: "inner" },
    },
    {
      name: "are its own text first",
      given: { oneOf: [nothing, text], description: "outer" },
      want: { description: "outer" },
    },
    { name: "are of no single alternative", given: { anyOf: [text, text, nothing] }, want: {} },
    {
      name: "leave a referenced type's text to the type",
      given: { anyOf: [{ $ref: "#/x", description: "inner" }, nothing] },
      want: {},
    },
    { name: "are nothing where null is all", given: { anyOf: [nothing] }, want: {} },
    { name: "leave out what is no text", given: { description: " ", title: 1 }, want: {} },
  ])("$name", ({ given, want }) => {
    expect(docsOf(given)).toEqual(want);
  });
});
