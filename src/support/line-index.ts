/** A one-based place in a text; columns count UTF-16 code units, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text, found once. A line ends with a line feed, a carriage return, or both. */
export class LineIndex {
  readonly #text: string;
  /** The offset of each line's first character, in ascending order; never empty. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Finds the place of an offset; one outside the text counts as its nearest end. */
  positionAt(offset: number): TextPosition {
    const wanted = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (this.#starts[low] ?? 0) + 1 };
  }

  /** Gets the text of a line, counted from one, without its ending; empty for a line there is not. */
  lineText(line: number): string {
    const start = this.#starts[line - 1];
    if (start === undefined) return "";
    const end = this.#starts[line] ?? this.#text.length;
    return this.#text.slice(start, end).replace(/[\r\n]+$/, "");
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // Where all lines end alike, which they mostly do, there is nothing to be told apart.
  const nextStart = text.includes("\r") ? afterAnyBreak : afterLineFeed;
  for (let at = nextStart(text, 0); at > 0; at = nextStart(text, at)) starts.push(at);
  return starts;
}

/** Where the line after a place begins; 0 where there is none. */
function afterLineFeed(text: string, from: number): number {
  return text.indexOf("\n", from) + 1;
}

const breaks = /\r\n|\n|\r/g;

function afterAnyBreak(text: string, from: number): number {
  breaks.lastIndex = from;
  return breaks.test(text) ? breaks.lastIndex : 0;
}
