/** Reads a text character by character, where one outside of the basic plane is one as well. */
export class CharacterCursor {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#characters = Array.from(text);
  }

  /** How many characters were read. */
  get at(): number {
    return this.#at;
  }

  /** The next character, which stays the next; undefined at the end. */
  peek(): string | undefined {
    return this.#characters[this.#at];
  }

  /** Reads the next character; undefined at the end. */
  next(): string | undefined {
    const character = this.peek();
    if (character !== undefined) this.#at += 1;
    return character;
  }

  /** Reads the next character if it is this one, and says whether it was. */
  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  /** Passes over a text that is known to follow. */
  skip(text: string): void {
    this.#at += Array.from(text).length;
  }

  /** What follows, up to a number of characters, to be looked at. */
  rest(length: number): string {
    return this.#characters.slice(this.#at, this.#at + length).join("");
  }

  /** What was read since a place. */
  since(start: number): string {
    return this.#characters.slice(start, this.#at).join("");
  }
}
