import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closest } from "../../../src/support/closest.js";
import { editDistance } from "../../../src/support/edit-distance.js";

describe("editDistance", () => {
  test.each([
    { left: "", right: "", want: 0 },
    { left: "", right: "abc", want: 3 },
    { left: "Dog", right: "Dgo", want: 1 },
    { left: "kitten", right: "sitting", want: 3 },
    { left: "formater", right: "formatter", want: 1 },
    { left: "abcdef", right: "ghijkl", want: 6 },
    { left: "ca", right: "abc", want: 3 },
  ])("$left, $right", ({ left, right, want }) => {
    expect(editDistance(left, right, 10)).toBe(want);
    expect(editDistance(right, left, 10)).toBe(want);
  });

  test("a distance above the limit is the limit and one", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("a", "abcdefgh", 2)).toBe(3);
  });

  test("the limit never changes a distance below it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, limit) => {
        const exact = editDistance(left, right, 100);
        expect(editDistance(left, right, limit)).toBe(Math.min(exact, limit + 1));
      }),
    );
  });
});

describe("closest", () => {
  test.each([
    { word: "Dgo", candidates: ["Cat", "Dog", "Dove"], want: "Dog" },
    { word: "formater", candidates: ["formatter", "format"], want: "formatter" },
    { word: "dog", candidates: ["DOG", "dig"], want: "DOG" },
    { word: "xyz", candidates: ["Cat", "Dog"], want: undefined },
    { word: "x", candidates: ["a", "b"], want: undefined },
    { word: "Dog", candidates: ["Dog"], want: undefined },
    { word: "", candidates: ["a"], want: undefined },
    { word: "bat", candidates: [], want: undefined },
  ])("$word", ({ word, candidates, want }) => {
    expect(closest(word, candidates)).toBe(want);
  });

  test("the order of the candidates does not matter", () => {
    expect(closest("bat", ["rat", "cat", "hat"])).toBe("cat");
    expect(closest("bat", ["hat", "cat", "rat"])).toBe("cat");
  });
});
