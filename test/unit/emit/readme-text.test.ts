import { expect, it } from "vitest";
import { inline, introduction, plain } from "../../../src/emit/emitters/package/readme-text.js";

it.each([
  { given: "Set **x-key** to\n a `key_1`.", want: "Set x-key to a `key_1`." },
  { given: "a*b*c and ** and 2 ** 3", want: String.raw`a\*b\*c and \*\* and 2 \*\* 3` },
  { given: "<b>[a](b)</b>", want: String.raw`\<b\>\[a\](b)\</b\>` },
  { given: "`<b>` and `a", want: "`<b>` and \\`a" },
  { given: "```<b>```", want: String.raw`\`\`\`\<b\>\`\`\`` },
])("a line of Markdown shows $given as the text that it is", ({ given, want }) => {
  expect(inline(given)).toBe(want);
});

it.each([
  { given: "It keeps pets. And more.\n\nEnd.", want: "It keeps pets." },
  { given: "# Introduction\nThis keeps [all pets](https://a.test).", want: "This keeps all pets." },
  { given: "Pets of the World\n\nIt keeps pets", want: "It keeps pets" },
  { given: "![logo](x.png)\n\n- a b c d\n\n| a b c |\n\nSome words here", want: "Some words here" },
  { given: "https://pets.test/api/v1", want: undefined },
  { given: "Pet API", want: undefined },
  { given: "", want: undefined },
])("what $given says of an API is $want", ({ given, want }) => {
  expect(introduction(given, "Pets of the World")).toBe(want);
});

it("a line of Markdown begins no list", () => {
  expect(plain("- **a**")).toBe(String.raw`\- a`);
});
