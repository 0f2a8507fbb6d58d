import { flowScalar } from "./plain-yaml-flow.js";
import { NotPlain } from "./plain-yaml-lines.js";
import {
  codes,
  findColon,
  isEnd,
  isItem,
  isMark,
  lineEnd,
  skipSpaces,
} from "./plain-yaml-marks.js";
import type { TextChild, TextNode } from "./text-node.js";

const { colon, hash, openBrace, openBracket, questionMark } = codes;
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);
const comma = 0x2c;

/**
 * Makes the positions of a text that `parsePlainYaml` reads, whose lines end in line feeds alone.
 *
 * Nothing is read before it is asked for: the members of a mapping are found by the lines that are indented as
 * far as it is, so that a place in a text of many megabytes costs a few scans and no tree.
 */
export function plainYamlNode(text: string): TextNode {
  const first = nextLine(text, text.startsWith("---\n") ? 4 : 0);
  return first === undefined ? new Scalar(0) : blockOrScalar(text, first);
}

/** A line that has anything but a comment: where that begins, and how far it is indented. */
interface Line {
  readonly at: number;
  readonly column: number;
}

function nextLine(text: string, from: number): Line | undefined {
  for (let start = from; start < text.length;) {
    const at = skipSpaces(text, start);
    const end = lineEnd(text, at);
    if (at < end && text.charCodeAt(at) !== hash) return { at, column: at - start };
    start = end + 1;
  }
  return undefined;
}

/** The line after the one of a place. */
function lineAfter(text: string, at: number): Line | undefined {
  return nextLine(text, lineEnd(text, at) + 1);
}

class Scalar implements TextNode {
  readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }

  child(): undefined {
    return undefined;
  }
}

/** What has members, which are found when one is asked for first. */
class Collection implements TextNode {
  readonly offset: number;
  readonly #find: () => ReadonlyMap<string, TextChild>;
  #children: ReadonlyMap<string, TextChild> | undefined;

  constructor(offset: number, find: () => ReadonlyMap<string, TextChild>) {
    this.offset = offset;
    this.#find = find;
  }

  child(token: string): TextChild | undefined {
    this.#children ??= this.#find();
    return this.#children.get(token);
  }
}

/** What begins a line, or the rest of one after a mark. */
function blockOrScalar(text: string, line: Line): TextNode {
  const { at } = line;
  if (isItem(text, at)) return new Collection(at, () => itemsOf(text, line));
  const isMapping = isMark(text, at, questionMark) || findColon(text, at) !== -1;
  return isMapping ? new Collection(at, () => membersOf(text, line)) : inline(text, at);
}

/** A value that begins in the line of its key or its dash. */
function inline(text: string, at: number): TextNode {
  const code = text.charCodeAt(at);
  const isFlow = code === openBracket || code === openBrace;
  return isFlow ? new Collection(at, () => readFlow(text, at).children) : new Scalar(at);
}

function itemsOf(text: string, first: Line): ReadonlyMap<string, TextChild> {
  const items = new Map<string, TextChild>();
  let line: Line | undefined = first;
  while (line !== undefined && line.column >= first.column) {
    if (line.column === first.column) {
      if (!isItem(text, line.at)) break;
      // An item without a value stands where the list does.
      const node = afterMark(text, line) ?? new Scalar(first.at);
      items.set(String(items.size), { keyOffset: node.offset, node });
    }
    line = lineAfter(text, line.at);
  }
  return items;
}

function membersOf(text: string, first: Line): ReadonlyMap<string, TextChild> {
  const members = new Map<string, TextChild>();
  let line: Line | undefined = first;
  while (line !== undefined && line.column >= first.column) {
    // What is indented further belongs to a member, and so do items that are not.
    if (line.column === first.column && !isItem(text, line.at)) {
      if (isMark(text, line.at, questionMark)) line = addMarked(text, line, members);
      else addMember(text, line, members);
    }
    line = lineAfter(text, line.at);
  }
  return members;
}

function addMember(text: string, line: Line, members: Map<string, TextChild>): void {
  const { at, column } = line;
  const colonAt = findColon(text, at);
  const valueAt = skipSpaces(text, colonAt + 1);
  let node: TextNode | undefined;
  if (isEnd(text, valueAt)) {
    const below = lineAfter(text, at);
    const belongs =
      below !== undefined &&
      (below.column > column || (below.column === column && isItem(text, below.at)));
    // A key without a value is where its value would be.
    node = belongs ? blockOrScalar(text, below) : new Scalar(at);
  } else node = inline(text, valueAt);
  members.set(keyOf(text.slice(at, colonAt)), { keyOffset: at, node });
}

/**
 * Adds the member of a key behind a question mark.
 *
 * @returns the line of its value
 */
function addMarked(text: string, line: Line, members: Map<string, TextChild>): Line {
  const keyOffset = skipSpaces(text, line.at + 1);
  const key = keyOf(text.slice(keyOffset, lineEnd(text, line.at)));
  const next = lineAfter(text, line.at);
  const hasValue = next?.column === line.column && isMark(text, next.at, colon);
  const node = hasValue ? afterMark(text, next) : undefined;
  members.set(key, { keyOffset, node: node ?? new Scalar(keyOffset) });
  return hasValue ? next : line;
}

/** What follows a dash, or the colon of a key that has a mark; undefined for nothing. */
function afterMark(text: string, { at, column }: Line): TextNode | undefined {
  const start = skipSpaces(text, at + 1);
  if (!isEnd(text, start)) return blockOrScalar(text, { at: start, column: column + start - at });
  const below = lineAfter(text, at);
  return below !== undefined && below.column > column ? blockOrScalar(text, below) : undefined;
}

function keyOf(written: string): string {
  return written.startsWith("'") || written.startsWith('"') ? written.slice(1, -1) : written;
}

/** The members or items in brackets, and where those close. */
interface Flow {
  readonly children: ReadonlyMap<string, TextChild>;
  readonly end: number;
}

/** Finds what is in a mapping or list in brackets (YAML 1.2, section 7.4). */
function readFlow(text: string, from: number): Flow {
  const children = new Map<string, TextChild>();
  const isMapping = text.charCodeAt(from) === openBrace;
  let at = skipSpaces(text, from + 1);
  while (!closing.has(text.charCodeAt(at))) {
    const keyOffset = at;
    let token = String(children.size);
    if (isMapping) {
      const end = endOfScalar(text, at);
      token = keyOf(text.slice(at, end));
      at = skipSpaces(text, end + 1);
    }
    const node = inline(text, at);
    children.set(token, { keyOffset, node });
    at = skipSpaces(text, node instanceof Scalar ? endOfScalar(text, at) : readFlow(text, at).end);
    if (text.charCodeAt(at) === comma) at = skipSpaces(text, at + 1);
  }
  return { children, end: at + 1 };
}

function endOfScalar(text: string, at: number): number {
  flowScalar.lastIndex = at;
  const [written] = flowScalar.exec(text) ?? [];
  if (written === undefined) throw new NotPlain();
  return at + written.length;
}
