import { describe, expect, it } from "vitest";
import { builder, type ArmBuilder, type Builder } from "../../../src/runtime/builder.js";
import { instantiate, type DeepPartial, type Sample } from "../../../src/runtime/samples.js";

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

describe("builder", () => {
  const taskType: ArmBuilder<TaskType, { certify: { note?: string } | null; grant: Grant | null }> =
    builder(taskTypeSample);

  it("builds like instantiate", () => {
    const task = builder<Builder<Task>>(taskSample);
    expect(task({ id: "x" })).toEqual(instantiate(taskSample, { id: "x" }));
  });

  it("has a method for each arm of a group", () => {
    expect(taskType.grant()).toEqual({ grant: instantiate(grantSample) });
    expect(taskType.grant({ duration: "3600s" })).toEqual({
      grant: { duration: "3600s", source: { url: "url", id: "id" } },
    });
    expect(taskType.certify(null)).toEqual({ certify: null });
  });

  it("has a method for each tag", () => {
    const pet = builder<ArmBuilder<Pet, { cat: Cat; dog: Dog }>>(petSample);
    expect(pet.dog({ breed: "Dingo", puppies: [] })).toEqual({
      breed: "Dingo",
      puppies: [],
      type: "dog",
    });
    expect(pet.cat()).toEqual({ lives: 0, type: "cat" });
  });

  it("has the arms of all groups, each with the first arm of the others", () => {
    const sample: Sample = {
      value: {},
      groups: [
        { a: 1, b: 2 },
        { c: "c", d: "d" },
      ],
    };
    const build =
      builder<ArmBuilder<object, { a: number; b: number; c: string; d: string }>>(sample);
    expect(build.b()).toEqual({ b: 2, c: "c" });
    expect(build.d("D")).toEqual({ a: 1, d: "D" });
  });

  it("takes partial values at any depth, and arrays as a whole", () => {
    const partial: DeepPartial<Task> = { type: { grant: { source: { id: undefined } } } };
    // @ts-expect-error an item of an array is given as a whole
    const item: DeepPartial<{ list: { a: string; b: string }[] }> = { list: [{ a: "a" }] };
    // @ts-expect-error an arm's value is checked too
    expect(taskType.grant({ duration: 5 })).toHaveProperty("grant.duration", 5);
    expect([partial, item]).toHaveLength(2);
  });

  it("builds arms of names that every object or function has", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "then", "name"];
    const properties = Object.fromEntries(names.map((name) => [name, { value: name }]));
    const build = builder<ArmBuilder<object, Record<string, object>>>({
      value: {},
      groups: [properties],
    });
    for (const name of names) {
      expect(Object.hasOwn(build, name)).toBe(true);
      const arm = Object.getOwnPropertyDescriptor(build, name)?.value as () => object;
      expect(Object.entries(arm())).toEqual([[name, { value: name }]]);
    }
  });

  it("makes lists, by count or by items", () => {
    const task = builder<Builder<Task>>(taskSample);
    expect(task.list(2)).toEqual([task(), task()]);
    expect(task.list(0)).toEqual([]);
    expect(task.list(2, { state: "CLOSED" })).toEqual([
      task({ state: "CLOSED" }),
      task({ state: "CLOSED" }),
    ]);
    expect(task.list(2, (index) => ({ id: `t-${index}` })).map(({ id }) => id)).toEqual([
      "t-0",
      "t-1",
    ]);
    expect(task.list([{ id: "a" }, {}])).toEqual([task({ id: "a" }), task()]);
    expect(task.list([{}], undefined, { size: "minimal" })).toEqual([
      task({}, { size: "minimal" }),
    ]);
    const [one, other] = task.list(2);
    expect(one?.tags).not.toBe(other?.tags);
    // @ts-expect-error what is overridden is checked here too
    task.list(1, { idd: "x" });
    // @ts-expect-error and here
    task.list([{ idd: "x" }]);
  });

  it("leaves the name to an arm that is called list", () => {
    const sample: Sample = { value: {}, groups: [{ list: { a: 1 }, other: 2 }] };
    const build = builder<ArmBuilder<object, { list: { a: number }; other: number }>>(sample);
    expect(build.list({ a: 2 })).toEqual({ list: { a: 2 } });
  });

  it("drops the default arm where another is overridden, at any depth", () => {
    const task = builder<Builder<Task>>(taskSample);
    expect(task().type).toHaveProperty("certify");
    expect(task({ type: { revoke: {} } }).type).toEqual({ revoke: {} });
    expect(task({ type: { grant: { duration: "1s" } } }).type).toEqual({
      grant: { duration: "1s", source: { id: "id", url: "url" } },
    });
  });
});

describe("a seed", () => {
  const build = builder<Builder<TaskType>>(taskTypeSample);
  const armOf = (seed: number): string | undefined => Object.keys(build({}, { seed }))[0];
  const seeds = Array.from({ length: 60 }, (_, seed) => seed);

  it("chooses an arm, the same one each time, and each one now and then", () => {
    expect(seeds.map(armOf)).toEqual(seeds.map(armOf));
    expect(new Set(seeds.map(armOf))).toEqual(new Set(["certify", "grant", "revoke"]));
  });

  it("chooses among tags, and leaves alone what an override chooses", () => {
    const pet = builder<Builder<Pet>>(petSample);
    expect(new Set(seeds.map((seed) => pet({}, { seed }).type))).toEqual(new Set(["cat", "dog"]));
    for (const seed of seeds) expect(pet({ type: "dog" }, { seed }).type).toBe("dog");
    for (const seed of seeds)
      expect(Object.keys(build({ revoke: {} }, { seed }))).toEqual(["revoke"]);
  });

  it("keeps its choice beside a further arm, or chooses that", () => {
    const sample = taskTypeSample();
    const [group = {}] = "value" in sample ? (sample.groups ?? []) : [];
    const wider = builder<Builder<object>>({ value: {}, groups: [{ ...group, added: {} }] });
    for (const seed of seeds) {
      const [arm] = Object.keys(wider({}, { seed }));
      expect([armOf(seed), "added"]).toContain(arm);
    }
  });

  it("of a list gives each value one of its own", () => {
    const arms = build.list(20, {}, { seed: 1 }).map((value) => Object.keys(value)[0]);
    expect(new Set(arms).size).toBe(3);
  });
});
