import { serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { NarrowText } from "../../../src/support/narrow-text.js";

// Wide characters, one of two code units, one of Latin-1, and the one that stands for others.
const texts = ["", "plain", "é and \u0080", "a — b “c” 🚧 d", "\u0080—\u0080", "—"];

describe("NarrowText", () => {
  it.each(texts)("cuts %j as it is", (text) => {
    const narrow = new NarrowText(text);
    for (let start = 0; start <= text.length; start += 1)
      for (let end = start; end <= text.length; end += 1)
        expect(narrow.slice(start, end)).toBe(text.slice(start, end));
  });

  it.each(texts)("keeps every character of %j in its place", (text) => {
    const { characters } = new NarrowText(text);
    expect(characters).toHaveLength(text.length);
    for (const [at, character] of text.split("").entries())
      if (character <= "\u00ff") expect(characters[at]).toBe(character);
  });

  it("cuts parts of one byte for a character", () => {
    const text = `a rather long word — ${"x".repeat(100)}`;
    // How V8 writes a text tells how it holds it.
    expect(serialize(text.slice(21)).length).toBeGreaterThan(200);
    expect(serialize(new NarrowText(text).slice(21, text.length)).length).toBeLessThan(120);
  });
});
