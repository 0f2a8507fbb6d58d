// Where a character that needs two bytes stands. It is no mark of any notation; one that is there already does no harm.
const placeholder = "\u0080";

/**
 * A text of which parts take one byte for a character wherever they can.
 *
 * V8 gives all characters of a text two bytes as soon as one of them needs that, such as a dash or a quotation mark. What is
 * cut out of it is like it, and so is everything that this becomes part of: names, comments, whole modules.
 */
export class NarrowText {
  /** The text in one byte for each character, of which those that need two are others; for looking at. */
  readonly characters: string;
  readonly #text: string;
  readonly #isNarrow: boolean;

  constructor(text: string) {
    this.#text = text;
    const narrow = text.replaceAll(/[^\0-\xff]/g, placeholder);
    this.#isNarrow = narrow === text;
    // To replace characters does not change how many bytes the others take.
    this.characters = this.#isNarrow ? text : Buffer.from(narrow, "latin1").toString("latin1");
  }

  /** The part of the text itself from one place to another. */
  slice(start: number, end: number): string {
    const part = this.characters.slice(start, end);
    return this.#isNarrow || !part.includes(placeholder) ? part : this.#text.slice(start, end);
  }
}
