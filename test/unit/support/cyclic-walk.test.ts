import { describe, expect, it } from "vitest";
import { CyclicWalk } from "../../../src/support/cyclic-walk.js";

/** Finds all nodes that one leads to, and counts how often each was looked at. */
function reach(graph: Readonly<Record<string, readonly string[]>>): {
  readonly from: (node: string) => string;
  readonly looks: Map<string, number>;
} {
  const walk = new CyclicWalk<string, ReadonlySet<string>>();
  const looks = new Map<string, number>();
  const find = (node: string): ReadonlySet<string> =>
    walk.find(node, new Set([node]), () => {
      looks.set(node, (looks.get(node) ?? 0) + 1);
      return new Set([node, ...(graph[node] ?? []).flatMap((next) => [...find(next)])]);
    });
  return { from: (node) => [...find(node)].toSorted().join(""), looks };
}

describe("a walk of nodes that lead to each other", () => {
  const cases: readonly {
    name: string;
    graph: Record<string, string[]>;
    want: Record<string, string>;
  }[] = [
    { name: "ends", graph: { a: ["b"], b: [] }, want: { a: "ab", b: "b" } },
    { name: "finds itself", graph: { a: ["a"] }, want: { a: "a" } },
    {
      name: "finds the same of every node of a circle",
      graph: { a: ["b"], b: ["c"], c: ["a", "d"], d: [] },
      want: { a: "abcd", b: "abcd", c: "abcd", d: "d" },
    },
    {
      name: "finds what a circle within a circle leads to",
      graph: { a: ["b"], b: ["c"], c: ["b", "a"], d: ["c", "e"], e: ["d"] },
      want: { b: "abc", c: "abc", d: "abcde", e: "abcde", a: "abc" },
    },
  ];
  it.each(cases)("$name", ({ graph, want }) => {
    const { from } = reach(graph);
    expect(Object.fromEntries(Object.keys(want).map((node) => [node, from(node)]))).toEqual(want);
  });

  it("looks once at what many nodes lead to", () => {
    const users = Array.from({ length: 20 }, (_, at) => `u${at}`);
    const { from, looks } = reach({
      ...Object.fromEntries(users.map((user) => [user, ["shared"]])),
      shared: ["end"],
      end: [],
    });
    for (const user of users) from(user);
    expect(looks.get("shared")).toBe(1);
    expect(looks.get("end")).toBe(1);
  });
});
