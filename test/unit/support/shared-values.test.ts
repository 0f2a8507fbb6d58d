import { describe, expect, test } from "vitest";
import { checkSharing } from "../../../src/support/shared-values.js";

const limits = { values: 1000, depth: 20 };

function doubled(times: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < times; level += 1) value = [value, value];
  return value;
}

function nested(levels: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

describe("checkSharing", () => {
  test("a value in which an object stands twice is fine", () => {
    const shared = { a: [1, 2] };
    expect(checkSharing({ one: shared, two: [shared] }, limits)).toBeUndefined();
    expect(checkSharing("text", limits)).toBeUndefined();
  });

  test("a cycle is found with the path to where it closes", () => {
    const node: Record<string, unknown> = { name: "x" };
    node["children"] = [1, { self: node }];
    expect(checkSharing({ tree: node }, limits)).toEqual({
      kind: "cyclic",
      tokens: ["tree", "children", "1", "self"],
    });
  });

  test("a small value that would be enormous is found in no time", () => {
    expect(checkSharing(doubled(8), limits)).toBeUndefined();
    expect(checkSharing({ bomb: doubled(1000) }, { values: 1000, depth: 5000 })).toMatchObject({
      kind: "too-large",
      tokens: expect.arrayContaining(["bomb"]) as unknown,
    });
  });

  test("depth counts containers, through shared ones as well", () => {
    expect(checkSharing(nested(20), limits)).toBeUndefined();
    expect(checkSharing(nested(21), limits)).toMatchObject({ kind: "too-deep" });
    const half = nested(11);
    expect(checkSharing([half, [[[[[[[[[half]]]]]]]]]], limits)).toMatchObject({
      kind: "too-deep",
    });
  });

  test("a value that is nested deeper than the stack allows", () => {
    expect(checkSharing(nested(200_000), limits)).toMatchObject({ kind: "too-deep" });
  });
});
