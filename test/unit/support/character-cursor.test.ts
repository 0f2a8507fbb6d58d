import { describe, expect, it } from "vitest";
import { CharacterCursor } from "../../../src/support/character-cursor.js";

describe("CharacterCursor", () => {
  it("counts a character outside of the basic plane as one", () => {
    const cursor = new CharacterCursor("a😀b");
    expect([cursor.next(), cursor.peek(), cursor.next(), cursor.at]).toEqual(["a", "😀", "😀", 2]);
    expect(cursor.since(1)).toBe("😀");
  });

  it("has nothing after the end, and stays there", () => {
    const cursor = new CharacterCursor("a");
    cursor.next();
    expect([cursor.peek(), cursor.next(), cursor.at]).toEqual([undefined, undefined, 1]);
    expect(cursor.rest(3)).toBe("");
  });

  it("takes a character only where it is the next", () => {
    const cursor = new CharacterCursor("ab");
    expect([cursor.take("b"), cursor.take("a"), cursor.peek()]).toEqual([false, true, "b"]);
  });

  it("shows what follows without reading it, and passes over it", () => {
    const cursor = new CharacterCursor("😀😀c");
    expect([cursor.rest(2), cursor.at]).toEqual(["😀😀", 0]);
    cursor.skip("😀😀");
    expect(cursor.peek()).toBe("c");
  });
});
