import { expect, it } from "vitest";
import { inline, plain } from "../../../src/emit/emitters/package/readme-text.js";

it.each([
  { given: "Set **x-key** to\n a `key_1`.", want: "Set x-key to a `key_1`." },
  { given: "a*b*c and ** and 2 ** 3", want: String.raw`a\*b\*c and \*\* and 2 \*\* 3` },
  { given: "<b>[a](b)</b>", want: String.raw`\<b\>\[a\](b)\</b\>` },
  { given: "`<b>` and `a", want: "`<b>` and \\`a" },
  { given: "```<b>```", want: String.raw`\`\`\`\<b\>\`\`\`` },
])("a line of Markdown shows $given as the text that it is", ({ given, want }) => {
  expect(inline(given)).toBe(want);
});

it("a line of Markdown begins no list", () => {
  expect(plain("- **a**")).toBe(String.raw`\- a`);
});
