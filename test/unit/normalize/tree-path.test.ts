import { describe, expect, it } from "vitest";
import { TreePath } from "../../../src/normalize/tree-path.js";

const cases = [
  { tokens: [], pointer: "" },
  { tokens: ["paths", "/a~b", "get"], pointer: "/paths/~1a~0b/get" },
  { tokens: ["allOf", 0, ""], pointer: "/allOf/0/" },
];

describe("a path", () => {
  it.each(cases)("with the pointer '$pointer'", ({ tokens, pointer }) => {
    const path = tokens.reduce<TreePath>((at, token) => at.below(token), new TreePath());
    expect(path.tokens).toEqual(tokens);
    expect(path.pointer).toBe(pointer);
  });
});
