import { describe, expect, it } from "vitest";
import { instantiate, variants, type Sample } from "../../../src/runtime/samples.js";

interface Grant {
  duration: string;
  source?: { url: string; id?: string };
}
interface TaskType {
  certify?: { note?: string } | null;
  grant?: Grant | null;
  revoke?: Record<string, never> | null;
}
interface Task {
  id: string;
  state: string;
  type?: TaskType;
  tags: string[];
  owner?: { name: string; email: string };
}

function grantSample(): Sample {
  return {
    value: { duration: "duration", source: { url: "url", id: "id" } },
  };
}
function taskTypeSample(): Sample {
  return {
    value: {},
    groups: [{ certify: { note: "note" }, grant: grantSample, revoke: {} }],
  };
}
function taskSample(): Sample {
  return {
    value: {
      id: "id",
      owner: { name: "name", email: "dev@example.com" },
      state: "OPEN",
      tags: ["string"],
      type: taskTypeSample,
    },
  };
}

interface Cat {
  type: "cat";
  lives: number;
}
interface Dog {
  type: "dog";
  breed: string;
  puppies?: Pet[];
}
type Pet = Cat | Dog;
function catSample(): Sample {
  return { value: { lives: 0, type: "cat" } };
}
function dogSample(): Sample {
  return {
    value: { breed: "breed", puppies: [], type: "dog" },
    recursive: { puppies: [petSample] },
    minimal: { breed: "breed", type: "dog" },
  };
}
function petSample(): Sample {
  return {
    tag: "type",
    arms: [
      ["cat", catSample],
      ["dog", dogSample],
    ],
    minimal: catSample,
  };
}

function nodeSample(): Sample {
  return {
    value: { children: [], name: "name", twin: null },
    recursive: { children: [nodeSample], parent: nodeSample, twin: nodeSample },
    minimal: { children: [], name: "name", twin: null },
  };
}

/** Deep merge, arrays item by item: what all variants together show. */
function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    return Array.from({ length: Math.max(a.length, b.length) }, (_, at) =>
      at in a && at in b ? merge(a[at], b[at]) : at in a ? a[at] : b[at],
    );
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a;
  const merged: Record<string, unknown> = { ...a };
  for (const [name, item] of Object.entries(b)) {
    merged[name] = name in merged ? merge(merged[name], item) : item;
  }
  return merged;
}

describe("instantiate", () => {
  const cases: { name: string; given: () => unknown; want: unknown }[] = [
    {
      name: "takes the first arm of a group",
      given: () => instantiate(taskTypeSample),
      want: { certify: { note: "note" } },
    },
    {
      name: "follows references",
      given: () => instantiate(taskSample),
      want: {
        id: "id",
        owner: { name: "name", email: "dev@example.com" },
        state: "OPEN",
        tags: ["string"],
        type: { certify: { note: "note" } },
      },
    },
    {
      name: "merges objects and replaces the rest",
      given: () => instantiate(taskSample, { owner: { name: "Ada" }, tags: ["a", "b"], id: "7" }),
      want: {
        id: "7",
        owner: { name: "Ada", email: "dev@example.com" },
        state: "OPEN",
        tags: ["a", "b"],
        type: { certify: { note: "note" } },
      },
    },
    {
      name: "removes what is undefined",
      given: () =>
        instantiate(taskSample, { owner: { email: undefined }, type: undefined, tags: [] }),
      want: { id: "id", owner: { name: "name" }, state: "OPEN", tags: [] },
    },
    {
      name: "replaces the chosen arm by the one that an override names",
      given: () => instantiate(taskTypeSample, { grant: { source: { id: undefined } } }),
      want: { grant: { duration: "duration", source: { url: "url" } } },
    },
    {
      name: "keeps an arm that is overridden by null, alone",
      given: () => instantiate(taskTypeSample, { grant: null }),
      want: { grant: null },
    },
    {
      name: "leaves a group unset whose first arm is removed",
      given: () => instantiate(taskTypeSample, { certify: undefined }),
      want: {},
    },
    {
      name: "keeps the first arm where another one is removed",
      given: () => instantiate(taskTypeSample, { grant: undefined }),
      want: { certify: { note: "note" } },
    },
    {
      name: "adds properties that the sample does not have",
      given: () => instantiate<object>(taskTypeSample, { later: { a: [1] } }),
      want: { certify: { note: "note" }, later: { a: [1] } },
    },
    {
      name: "goes to the variant whose tag an override holds",
      given: () => instantiate(petSample, { type: "dog", puppies: [] }),
      want: { breed: "breed", puppies: [], type: "dog" },
    },
    {
      name: "goes to the first variant where an override has no tag",
      given: () => instantiate(petSample, { lives: 9 }),
      want: { lives: 9, type: "cat" },
    },
    {
      name: "keeps an override whose tag is not known as it is",
      given: () =>
        instantiate<{ type: string; fins?: number }>(petSample as Sample, { type: "fish" }),
      want: { type: "fish" },
    },
    {
      name: "goes to the plain variant that has the override's properties",
      given: () =>
        instantiate<object>({ variants: ["a", { b: "b" }, { c: "c", d: "d" }] }, { d: "D" }),
      want: { c: "c", d: "D" },
    },
    {
      name: "replaces a plain variant that does not",
      given: () => instantiate<object>({ variants: ["a", { b: "b" }] }, { d: "D" }),
      want: { d: "D" },
    },
    {
      name: "replaces a scalar variant",
      given: () =>
        instantiate<unknown>({ value: { id: () => ({ variants: ["a", 1] }) } }, { id: 5 }),
      want: { id: 5 },
    },
    {
      name: "leaves recursive properties closed where they would enter again",
      given: () => instantiate(nodeSample),
      want: { children: [], name: "name", twin: null },
    },
    {
      name: "follows recursion as far as an override goes",
      given: () =>
        instantiate(nodeSample, { parent: { name: "p", parent: { twin: { name: "t" } } } }),
      want: {
        children: [],
        name: "name",
        twin: null,
        parent: {
          children: [],
          name: "p",
          twin: null,
          parent: {
            children: [],
            name: "name",
            twin: { children: [], name: "t", twin: null },
          },
        },
      },
    },
    {
      name: "uses the minimal value where a sample is entered again",
      given: () => instantiate(dogSample),
      want: { breed: "breed", puppies: [{ lives: 0, type: "cat" }], type: "dog" },
    },
  ];
  it.each(cases)("$name", ({ given, want }) => {
    expect(given()).toEqual(want);
  });

  it("pins the tag on what a reference builds", () => {
    const kitten: Sample = { tag: "type", arms: [["kitten", catSample]] };
    expect(instantiate(kitten)).toEqual({ lives: 0, type: "kitten" });
  });

  it("keeps the tags of a union within a union that does not know the outer one", () => {
    const outer: Sample = { tag: "type", arms: [["animal", petSample]] };
    expect(instantiate(outer)).toEqual({ lives: 0, type: "cat" });
  });

  it("builds Blobs", async () => {
    const file = instantiate<{ file: Blob }>({ value: { file: () => ({ blob: "file" }) } });
    expect(await file.file.text()).toBe("file");
    const own = new Blob(["mine"]);
    const given = instantiate<{ file: Blob }>(
      { value: { file: () => ({ blob: "file" }) } },
      { file: own },
    );
    expect(given.file).toBe(own);
  });
});

describe("variants", () => {
  it("gives one value per arm of a group", () => {
    expect(variants(taskTypeSample)).toEqual([
      { certify: { note: "note" } },
      { grant: { duration: "duration", source: { url: "url", id: "id" } } },
      { revoke: {} },
    ]);
  });

  it("gives as many values as the richest property, starting again for the others", () => {
    const sample: Sample = {
      value: { a: () => ({ variants: [1, 2, 3] }), b: () => ({ variants: ["x", "y"] }), c: 0 },
      groups: [{ d: true, e: true }],
    };
    expect(variants(sample)).toEqual([
      { a: 1, b: "x", c: 0, d: true },
      { a: 2, b: "y", c: 0, e: true },
      { a: 3, b: "x", c: 0, d: true },
    ]);
  });

  it("covers arrays and tuples by their items", () => {
    const arm = (): Sample => ({ variants: ["a", "b"] });
    expect(variants({ value: [arm, { in: arm }] })).toEqual([
      ["a", { in: "a" }],
      ["b", { in: "b" }],
    ]);
  });

  it("concatenates nested unions", () => {
    const inner = (): Sample => ({ variants: [1, 2] });
    expect(variants({ variants: [{ inner }, "plain", inner] })).toEqual([
      { inner: 1 },
      { inner: 2 },
      "plain",
      1,
      2,
    ]);
  });

  it("shows every arm at every path once all values are merged", () => {
    const sample: Sample = { value: { pets: [petSample], task: taskSample } };
    expect(variants(sample).reduce(merge)).toEqual({
      pets: [{ breed: "breed", lives: 0, puppies: [], type: "cat" }],
      task: {
        id: "id",
        owner: { email: "dev@example.com", name: "name" },
        state: "OPEN",
        tags: ["string"],
        type: {
          certify: { note: "note" },
          grant: { duration: "duration", source: { url: "url", id: "id" } },
          revoke: {},
        },
      },
    });
  });

  it("has one value where nothing can be chosen, even in an empty array", () => {
    expect(variants({ value: [] })).toEqual([[]]);
    expect(variants({ value: null })).toEqual([null]);
  });

  it("stays small where samples hold each other many times over", () => {
    // 2^40 values if every reference were followed.
    let top = (): Sample => ({ value: { leaf: "leaf" }, minimal: {} });
    for (let index = 1; index <= 40; index += 1) {
      const below = top;
      top = () => ({
        value: { left: below, right: below },
        groups: [{ up: below, down: below }],
        minimal: {},
      });
    }
    expect(JSON.stringify(variants(top)).length).toBeLessThan(10_000_000);
    expect(JSON.stringify(instantiate(top)).length).toBeLessThan(1_000_000);
  });

  it("stays small where all samples of a set lead to all others", () => {
    const samples = Array.from({ length: 12 }, (_, index) => (): Sample => {
      const recursive = Object.fromEntries(samples.map((sample, at) => [`to${at}`, sample]));
      return { value: { index }, recursive, minimal: { index } };
    });
    const [first = { value: null }] = samples;
    const value = instantiate(first);
    expect(value).toMatchObject({ index: 0, to1: { index: 1 }, to11: { index: 11 } });
    expect(JSON.stringify(value).length).toBeLessThan(1_000_000);
  });

  it("tries few depths in vain", () => {
    let entered = 0;
    const names = Array.from({ length: 64 }, (_, at) => `to${at}`);
    let top = (): Sample => ({ value: "end" });
    for (let index = 0; index < 40; index += 1) {
      const below = top;
      top = () => {
        entered += 1;
        return { value: Object.fromEntries(names.map((name) => [name, below])), minimal: {} };
      };
    }
    const [value] = variants(top);
    // 64 objects that hold 64 each, and those are the smallest: 64 more in each would be too many.
    expect(value).toHaveProperty("to0.to0", {});
    // At most 200,000 values in each of two attempts, and what leads up to the second.
    expect(entered).toBeLessThan(2.2 * 200_000);
  });

  it("follows a long chain without running out of stack", () => {
    let last = (): Sample => ({ value: "end" });
    for (let index = 0; index < 5000; index += 1) {
      const next = last;
      last = () => ({ value: { next }, minimal: {} });
    }
    expect(instantiate(last)).toHaveProperty("next.next.next");
  });

  it.each(["minimal", "documentation", "maximal"] as const)(
    "follows a long chain of mere references without running out of stack: %s",
    (size) => {
      let last = (): Sample => ({ value: { end: "end" }, required: ["end"] });
      for (let index = 0; index < 20_000; index += 1) {
        const next = last;
        last = () => ({ value: next });
      }
      expect(instantiate(last, undefined, { size })).toEqual({ end: "end" });
    },
  );
});

describe("freshness", () => {
  it("shares nothing between values, templates and overrides", () => {
    const override = { owner: { name: "Ada" }, tags: ["a"] };
    const values = [
      ...variants<Task>(taskSample),
      instantiate<Task>(taskSample, override),
      instantiate<Task>(taskSample),
    ];
    const objects = values.flatMap(objectsIn);
    expect(new Set(objects).size).toBe(objects.length);
    expect(objects).not.toContain(override.tags);
    for (const value of values) value.tags.push("changed");
    expect(instantiate<Task>(taskSample).tags).toEqual(["string"]);
    expect(override.tags).toEqual(["a"]);
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

describe("hostile names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "length"];
  const properties = Object.fromEntries(names.map((name) => [name, { value: name }]));

  it("keeps them as own properties", () => {
    const value = instantiate<object>({ value: properties });
    expect(Object.keys(value)).toEqual(names);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(value, "__proto__")?.value).toEqual({
      value: "__proto__",
    });
  });

  it("merges and removes them", () => {
    const overrides = JSON.parse('{"__proto__": {"more": 1}, "constructor": null}') as object;
    const value = instantiate<object>({ value: { ["__proto__"]: { a: 1 } } }, overrides);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1,"more":1},"constructor":null}');
    expect(Object.prototype).not.toHaveProperty("more");
  });

  it("does not take an inherited property for an override", () => {
    expect(instantiate<object>({ value: {}, groups: [{ first: 1, toString: 2 }] })).toEqual({
      first: 1,
    });
  });
});
