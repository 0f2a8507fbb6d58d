import { expect, it } from "vitest";
import { setMember } from "../../../src/support/set-member.js";

it.each(["name", "__proto__", "constructor"])(
  "a member called %s is one of the object's own",
  (name) => {
    const object: Record<string, unknown> = {};
    setMember(object, name, 1);
    setMember(object, name, { a: 2 });
    expect(Object.entries(object)).toEqual([[name, { a: 2 }]]);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
  },
);
