import { describe, expect, test } from "vitest";
import { printable, printableLine } from "../../../src/support/printable.js";

describe("printable", () => {
  test.each([
    { name: "plain text", given: "Zoë's 犬 👍 100 %", want: "Zoë's 犬 👍 100 %" },
    { name: "an ANSI colour", given: "\u001b[31mred", want: "\uFFFD[31mred" },
    { name: "an 8-bit control sequence", given: "\u009b2J", want: "\uFFFD2J" },
    { name: "a hyperlink", given: "\u001b]8;;x\u0007", want: "\uFFFD]8;;x\uFFFD" },
    { name: "a carriage return", given: "safe\revil", want: "safe\uFFFDevil" },
    { name: "backspaces", given: "a\b\u007f", want: "a\uFFFD\uFFFD" },
    { name: "text direction", given: "a\u202eb\u2066c", want: "a\uFFFDb\uFFFDc" },
    { name: "line feed and tab", given: "a\n\tb", want: "a\n\tb" },
    { name: "a workflow command", given: "::set-env name=x::y", want: "\uFFFD:set-env name=x::y" },
    { name: "one in a later line", given: "a\n  ::warning::b", want: "a\n  \uFFFD:warning::b" },
    { name: "an older workflow command", given: "a ##[add-mask]b", want: "a #\uFFFD[add-mask]b" },
    { name: "an Azure command", given: "##vso[task.x]", want: "#\uFFFDvso[task.x]" },
    { name: "a heading", given: "## Pets", want: "## Pets" },
  ])("$name", ({ given, want }) => {
    expect(printable(given)).toBe(want);
  });

  test("columns stay where they are", () => {
    const given = "a\u001b[0m\u202e::##[x]";
    expect(printable(given)).toHaveLength(given.length);
  });
});

test("printableLine", () => {
  expect(printableLine("a\r\n  b\tc\n")).toBe("a b c ");
});
