import { readPlainYamlFlow } from "./plain-yaml-flow.js";
import { NarrowText } from "./narrow-text.js";
import {
  codes,
  findColon,
  indicators,
  isBlank,
  isEnd,
  isItem,
  isMark,
  lineEnd,
  skipSpaces,
} from "./plain-yaml-marks.js";
import { foldLines, NotPlain, readBlockLines, withoutSpacesAtEnd } from "./plain-yaml-lines.js";
import { readQuoted, readPlainYamlScalar } from "./plain-yaml-scalar.js";
import { setMember } from "./set-member.js";

const {
  colon,
  dash,
  doubleQuote,
  hash,
  newline,
  openBrace,
  openBracket,
  questionMark,
  quote,
  space,
} = codes;

/**
 * Parses the part of YAML 1.2 that descriptions are written in: mappings and lists in blocks, with keys and
 * values that are words, texts in quotes or blocks of text. It is several times faster than js-yaml, which
 * makes a list of all that it meets.
 *
 * @returns undefined for a text with anything else in it, such as anchors, tags or merge keys, and for one
 *   with mistakes, so that what it returns is what js-yaml returns
 */
export function parsePlainYaml(written: string): { readonly value: unknown } | undefined {
  // An end of a line is the same however it is written (YAML 1.2, section 5.4).
  const text = written.replaceAll("\r\n", "\n");
  const start = text.startsWith("---\n") ? 4 : 0;
  const hasMarkers = ["---", "...", "%"].some(
    (marker) => text.startsWith(marker, start) || text.includes(`\n${marker}`, start),
  );
  if (hasMarkers || (suspicious.test(text) && unusual.test(text))) return undefined;
  try {
    return { value: new PlainYamlReader(text).read(start) };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

// What may not be in a text, or may mean something else than space or an end of a line.
// oxlint-disable-next-line no-control-regex -- these are what is looked for.
const unusual =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/u;
// The same, and both halves of a character beyond the Basic Multilingual Plane: few texts have any, and to
// look for no more takes a third of the time.
// oxlint-disable-next-line no-control-regex -- these are what is looked for.
const suspicious =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

const pipe = 0x7c;
const greater = 0x3e;

/** How deep blocks may be nested; what is deeper is left to js-yaml. */
const maximumDepth = 200;

class PlainYamlReader {
  readonly #whole: NarrowText;
  /** What marks and ends of lines are looked for in. */
  readonly #text: string;
  /** The first character of the line that is looked at next, which has anything but comments. */
  #at = 0;
  /** How far that is indented; -1 at the end. */
  #column = -1;
  #depth = 0;
  /** The keys that were read, by how they are written: the same ones come again and again. */
  readonly #keys = new Map<string, string>();

  constructor(text: string) {
    this.#whole = new NarrowText(text);
    this.#text = this.#whole.characters;
  }

  /** Reads the text from the start of a line to its end. */
  read(start: number): unknown {
    this.#toContent(start);
    if (this.#column === -1) throw new NotPlain();
    const value = this.#block();
    if (this.#column !== -1) throw new NotPlain();
    return value;
  }

  /** Goes on from the start of a line to the next one with anything but comments. */
  #toContent(lineStart: number): void {
    const text = this.#text;
    let start = lineStart;
    let at = start;
    for (; at < text.length; at = start) {
      while (text.charCodeAt(at) === space) at += 1;
      const code = text.charCodeAt(at);
      if (at < text.length && code !== newline && code !== hash) {
        this.#at = at;
        this.#column = at - start;
        return;
      }
      start = lineEnd(this.#text, at) + 1;
    }
    this.#column = -1;
  }

  /** Reads the mapping or list that begins here. */
  #block(): unknown {
    this.#depth += 1;
    if (this.#depth > maximumDepth) throw new NotPlain();
    const value = isItem(this.#text, this.#at)
      ? this.#list(this.#column)
      : this.#mapping(this.#column);
    this.#depth -= 1;
    return value;
  }

  #mapping(indent: number): unknown {
    const members: Record<string, unknown> = {};
    while (this.#column === indent) {
      const isMarked = isMark(this.#text, this.#at, questionMark);
      const colonAt = isMarked ? lineEnd(this.#text, this.#at) : findColon(this.#text, this.#at);
      if (colonAt === -1) throw new NotPlain();
      if (isMarked) this.#at = skipSpaces(this.#text, this.#at + 1);
      const key = this.#keyBefore(colonAt, isMarked);
      if (Object.hasOwn(members, key)) throw new NotPlain();
      const value = isMarked
        ? this.#valueOfMarked(colonAt + 1, indent)
        : this.#valueOf(colonAt + 1, indent);
      setMember(members, key, value);
    }
    if (this.#column > indent) throw new NotPlain();
    return members;
  }

  #list(indent: number): unknown {
    const items: unknown[] = [];
    while (this.#column === indent && isItem(this.#text, this.#at))
      items.push(this.#afterMark(indent));
    if (this.#column > indent) throw new NotPlain();
    return items;
  }

  /** What follows a dash, or the colon of a key that has a mark. */
  #afterMark(indent: number): unknown {
    const at = skipSpaces(this.#text, this.#at + 1);
    if (isEnd(this.#text, at)) return this.#below(at, indent);
    if (!isItem(this.#text, at) && findColon(this.#text, at) === -1)
      return this.#inline(at, indent);
    // A mapping or list that begins in the line of the mark is indented as far as it stands there.
    this.#column = indent + at - this.#at;
    this.#at = at;
    return this.#block();
  }

  /** The value of a key that stands in a line of its own, behind a question mark. */
  #valueOfMarked(lineStart: number, indent: number): unknown {
    this.#toContent(lineStart);
    if (this.#column !== indent || !isMark(this.#text, this.#at, colon)) throw new NotPlain();
    return this.#afterMark(indent);
  }

  #keyBefore(end: number, isMarked: boolean): string {
    const first = this.#text.charCodeAt(this.#at);
    const isQuoted = first === quote || first === doubleQuote;
    const written = this.#whole.slice(this.#at, end);
    const known = isMarked ? undefined : this.#keys.get(written);
    if (known !== undefined) return known;
    // A key that is marked may be anything; one that is a word is nothing but that.
    const isWord = !isMarked || /^[\w/$](?:(?!: ).)*[^: ]$/.test(written);
    const key = isQuoted ? written.slice(1, -1) : written;
    const isPlain = isQuoted ? !key.includes("\\") : !/ #| $/.test(key) && key !== "<<";
    if (!isPlain || !isWord) throw new NotPlain();
    if (!isMarked) this.#keys.set(written, key);
    return key;
  }

  /** The value of a key, from behind its colon. */
  #valueOf(from: number, indent: number): unknown {
    const at = skipSpaces(this.#text, from);
    if (!isEnd(this.#text, at)) return this.#inline(at, indent);
    const below = this.#below(at, indent);
    // A list need not be indented further than the key that it belongs to.
    const isList = below === null && this.#column === indent && isItem(this.#text, this.#at);
    return isList ? this.#list(indent) : below;
  }

  /** What stands in the lines after a key or a dash, where it is indented further; null for nothing. */
  #below(at: number, indent: number): unknown {
    this.#toContent(lineEnd(this.#text, at) + 1);
    if (this.#column <= indent) return null;
    const code = this.#text.charCodeAt(this.#at);
    const isBlock = isItem(this.#text, this.#at) || findColon(this.#text, this.#at) !== -1;
    if (isBlock) return this.#block();
    if (code === pipe || code === greater) throw new NotPlain();
    return this.#inline(this.#at, indent);
  }

  /** A value that begins in the line of its key or its dash. */
  #inline(at: number, indent: number): unknown {
    const code = this.#text.charCodeAt(at);
    switch (code) {
      case quote:
      case doubleQuote:
        return this.#quoted(at, indent);
      case pipe:
      case greater:
        return this.#blockText(at, indent);
      case openBracket:
      case openBrace:
        return this.#flow(at);
      default:
        if (indicators.has(code) && (code !== dash || isBlank(this.#text, at + 1)))
          throw new NotPlain();
        return this.#words(at, indent);
    }
  }

  /** Words without quotes, which may go on in lines that are indented further (YAML 1.2, section 7.3.3). */
  #words(at: number, indent: number): unknown {
    const end = lineEnd(this.#text, at);
    const first = wordsOf(this.#whole.slice(at, end));
    this.#toContent(end + 1);
    // A comment ends the words.
    if (this.#column <= indent || first.isEnd) return readPlainYamlScalar(first.words);
    return this.#furtherWords(first.words, end + 1, indent);
  }

  #furtherWords(first: string, from: number, indent: number): unknown {
    const lines = [first];
    let end = from - 1;
    let isOver = false;
    while (!isOver && this.#nextLine(end + 1, lines) > indent) {
      if (this.#text.charCodeAt(this.#at) === hash) break;
      end = lineEnd(this.#text, this.#at);
      const next = wordsOf(this.#whole.slice(this.#at, end));
      lines.push(next.words);
      isOver = next.isEnd;
    }
    this.#toContent(end + 1);
    while (lines.at(-1) === "") lines.pop();
    return lines.length > 1 ? foldLines(lines) : readPlainYamlScalar(first);
  }

  /** Goes to the next line with anything in it, notes the empty ones before it, and returns its indentation. */
  #nextLine(from: number, lines: string[]): number {
    let start = from;
    while (start < this.#text.length) {
      const at = skipSpaces(this.#text, start);
      if (!isBlank(this.#text, at)) {
        this.#at = at;
        return at - start;
      }
      lines.push("");
      start = lineEnd(this.#text, at) + 1;
    }
    return -1;
  }

  /** A text in quotes, of one line or several (YAML 1.2, sections 7.3.1 and 7.3.2). */
  #quoted(at: number, indent: number): string {
    const isSingle = this.#text.charCodeAt(at) === quote;
    const end = isSingle ? this.#endOfSingle(at + 1) : this.#endOfDouble(at + 1);
    const written = this.#whole.slice(at + 1, end);
    this.#endLine(end + 1);
    return readQuoted(written, indent, isSingle);
  }

  #endOfSingle(from: number): number {
    let end = this.#text.indexOf("'", from);
    while (end !== -1 && this.#text.charCodeAt(end + 1) === quote)
      end = this.#text.indexOf("'", end + 2);
    if (end === -1) throw new NotPlain();
    return end;
  }

  #endOfDouble(from: number): number {
    let end = this.#text.indexOf('"', from);
    while (end !== -1 && isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1);
    if (end === -1) throw new NotPlain();
    return end;
  }

  /** Goes on with the next line, where there is nothing more in this one. */
  #endLine(from: number): void {
    const at = skipSpaces(this.#text, from);
    if (!isEnd(this.#text, at)) throw new NotPlain();
    this.#toContent(lineEnd(this.#text, at) + 1);
  }

  /** A block of text, literal or folded (YAML 1.2, section 8.1). */
  #blockText(at: number, indent: number): string {
    const end = lineEnd(this.#text, at);
    const header = withoutSpacesAtEnd(this.#whole.slice(at, end));
    const block = readBlockLines(this.#whole, end + 1, indent, header);
    this.#toContent(block.end);
    return block.value;
  }

  /** A mapping or list in brackets, in one line. */
  #flow(at: number): unknown {
    const end = lineEnd(this.#text, at);
    const flow = readPlainYamlFlow(this.#whole.slice(at, end));
    this.#endLine(at + flow.length);
    return flow.value;
  }
}

/** The words of a line, and whether a comment ends them. */
function wordsOf(line: string): { readonly words: string; readonly isEnd: boolean } {
  const comment = line.indexOf(" #");
  const words = withoutSpacesAtEnd(comment === -1 ? line : line.slice(0, comment));
  if (words.includes(": ") || words.endsWith(":")) throw new NotPlain();
  return { words, isEnd: comment !== -1 };
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === "\\") before -= 1;
  return (at - before) % 2 === 1;
}
