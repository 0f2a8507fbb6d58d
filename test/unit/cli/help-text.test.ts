import { describe, expect, test } from "vitest";
import { helpText } from "../../../src/cli/help-text.js";
import { commandNames, optionsOf } from "../../../src/cli/options.js";

describe("the help", () => {
  test("lists every command", () => {
    const listed = [...helpText().matchAll(/^ {2}sdkwright ([a-z]+)/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...commandNames].sort());
  });

  test.each(commandNames)("lists all that %s takes, and nothing else", (command) => {
    // The term of an entry begins its line; a meaning may name other options.
    const terms = [...helpText(command).matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, term]) => term);
    const always = ["help", "version"];
    // It is told beside its opposite.
    const options = Object.keys(optionsOf(command)).filter(
      (name) => ![...always, "workflow"].includes(name),
    );
    if (command === "help") return expect(terms).toEqual([]);
    expect(terms.sort()).toEqual(options.map((name) => `--${name}`).sort());
  });

  test.each([undefined, ...commandNames])("of %s fits a terminal of 110 columns", (command) => {
    const lines = helpText(command).split("\n");
    expect(lines.filter((line) => line.length > 110)).toEqual([]);
  });
});
