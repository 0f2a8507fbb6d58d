import { describe, expect, expectTypeOf, it } from "vitest";
import {
  oneofCase,
  type AtMostOne,
  type NoneOf,
  type OneOf,
  type OneofCase,
} from "../../../src/runtime/oneof.js";

interface TaskTypeArms {
  certify: { entitlement: string };
  grant: { duration: string } | null;
  offboarding: string;
}
type TaskType = { name?: string } & AtMostOne<TaskTypeArms>;

function taskTypeCase(value: TaskType | null | undefined): OneofCase<TaskTypeArms> {
  return oneofCase(value, ["certify", "grant", "offboarding"], ["name"]);
}

/** Responses hold what the types forbid, so the tests take their values from JSON. */
const received = (json: string): TaskType => JSON.parse(json) as TaskType;

describe("oneofCase", () => {
  const none = { case: undefined };
  const table: readonly { given: TaskType | null | undefined; want: OneofCase<TaskTypeArms> }[] = [
    { given: { grant: { duration: "1h" } }, want: { case: "grant", value: { duration: "1h" } } },
    { given: { offboarding: "" }, want: { case: "offboarding", value: "" } },
    {
      given: { name: "n", grant: null, offboarding: "x" },
      want: { case: "offboarding", value: "x" },
    },
    { given: {}, want: none },
    { given: null, want: none },
    { given: undefined, want: none },
    { given: { grant: null }, want: none },
    { given: { name: "n" }, want: none },
    { given: received(`{"certify":null}`), want: none },
    {
      given: received(`{"revoke":{"a":1}}`),
      want: { case: "unknown", name: "revoke", value: { a: 1 } },
    },
    {
      given: received(`{"name":"n","x":null,"z":0,"a":1}`),
      want: { case: "unknown", name: "z", value: 0 },
    },
    {
      given: received(`{"revoke":{},"grant":{"duration":"1h"}}`),
      want: { case: "grant", value: { duration: "1h" } },
    },
    {
      given: received(`{"__proto__":{"grant":{"duration":"1h"}}}`),
      want: { case: "unknown", name: "__proto__", value: { grant: { duration: "1h" } } },
    },
    {
      given: Object.create({ grant: { duration: "1h" } }) as TaskType,
      want: none,
    },
  ];
  for (const { given, want } of table) {
    it(`finds ${String(want.case)} in ${JSON.stringify(given)}`, () => {
      expect(taskTypeCase(given)).toEqual(want);
    });
  }

  it("does not take inherited properties for arms", () => {
    interface Arms {
      constructor: number;
      toString: number;
    }
    expect(oneofCase<Arms>({}, ["constructor", "toString"], [])).toEqual(none);
    expect(oneofCase<Arms>(JSON.parse(`{"constructor":1}`), ["constructor"], [])).toEqual({
      case: "constructor",
      value: 1,
    });
  });

  it("is exhaustive in a switch, with values of the arm's type", () => {
    const describeType = (type: OneofCase<TaskTypeArms>): string => {
      switch (type.case) {
        case "certify":
          return type.value.entitlement;
        case "grant":
          return type.value.duration;
        case "offboarding":
          return type.value;
        case "unknown":
          expectTypeOf(type.value).toEqualTypeOf<unknown>();
          return type.name;
        case undefined:
          return "none";
      }
    };
    expect(describeType(taskTypeCase({ grant: { duration: "2h" } }))).toBe("2h");

    // @ts-expect-error An arm is missing, so the end of the function is reached.
    const incomplete = (type: OneofCase<TaskTypeArms>): string => {
      switch (type.case) {
        case "certify":
        case "grant":
        case "unknown":
        case undefined:
          return "";
      }
    };
    void incomplete;
  });
});

describe("the types of a oneof group", () => {
  it("take at most one arm, and null only where the wire has it", () => {
    const grant = { duration: "1h" };
    const certify = { entitlement: "e" };
    const allowed: TaskType[] = [{}, { grant }, { certify, grant: null }, { grant: null }];
    // @ts-expect-error Two arms are set.
    allowed.push({ grant, certify });
    // @ts-expect-error The wire does not have null for certify.
    allowed.push({ certify: null });
    // @ts-expect-error No arm has this name.
    allowed.push({ grnat: grant });

    const exactlyOne: OneOf<TaskTypeArms>[] = [{ grant }];
    // @ts-expect-error No arm is set.
    exactlyOne.push({});
    // @ts-expect-error Null means that the arm is not set.
    exactlyOne.push({ grant: null });
    const unset: NoneOf<TaskTypeArms>[] = [{}, { grant: null }];
    // @ts-expect-error An arm is set.
    unset.push({ grant });
    expect(allowed.length + exactlyOne.length + unset.length).toBe(13);
  });

  it("narrow by truthiness, by in and by comparison", () => {
    const type = received(`{"grant":{"duration":"1h"}}`);
    if (type.grant) {
      expectTypeOf(type.grant.duration).toEqualTypeOf<string>();
      expectTypeOf(type.certify).toEqualTypeOf<undefined>();
    }
    if (type.certify !== undefined) {
      expectTypeOf(type.certify).toEqualTypeOf<{ entitlement: string }>();
      expectTypeOf(type.grant).toEqualTypeOf<null | undefined>();
    }
    const one = type as OneOf<Pick<TaskTypeArms, "certify" | "offboarding">>;
    if ("certify" in one && one.certify) {
      expectTypeOf(one.certify.entitlement).toEqualTypeOf<string>();
    }
  });
});
