import { expect, test } from "vitest";
import { escapePattern } from "../../../src/support/escape-pattern.js";

const texts = ["", "a", "a.b", "^$", "\\d+", "[a-z]{2}(x|y)?*/", "a-b", "é\n💥", "$&"];

test.each(texts.flatMap((text) => ["", "u", "s"].map((flags) => ({ text, flags }))))(
  "$text with flags '$flags' matches itself alone",
  ({ text, flags }) => {
    const pattern = new RegExp(`^(?:${escapePattern(text)})$`, flags);
    expect(texts.filter((other) => pattern.test(other))).toEqual([text]);
  },
);
