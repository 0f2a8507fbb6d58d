import { expect, test } from "vitest";
import { findKeyInProgram } from "../../../src/config/config-text.js";

test.each([
  {
    name: "a plain key",
    text: "x({\n  formater: 1 })",
    pointer: "/targets/0/formater",
    want: [2, 3],
  },
  { name: "a quoted key", text: 'x({ "a-b" : 1 })', pointer: "/a-b", want: [1, 5] },
  { name: "a list in the path", text: "({ targets: [5] })", pointer: "/targets/0", want: [1, 4] },
  {
    name: "a longer key",
    text: "({ xout: 1, outx: 2, $out: 3, out: 4 })",
    pointer: "/out",
    want: [1, 31],
  },
  {
    name: "a key that is written twice",
    text: "[{ a: 1 }, { a: 2 }]",
    pointer: "/1/a",
    want: undefined,
  },
  { name: "a key that is computed", text: "({ ['a' + 'b']: 1 })", pointer: "/ab", want: undefined },
  { name: "a key full of signs", text: "({ '(a|b)*': 1 })", pointer: "/(a|b)*", want: [1, 4] },
  { name: "the root", text: "({})", pointer: "", want: undefined },
])("$name", ({ text, pointer, want }) => {
  const found = findKeyInProgram(text, pointer);
  expect(found && [found.line, found.column]).toEqual(want);
});
