import type { TextChild, TextNode } from "./text-node.js";

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const comma = 0x2c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Makes the positions of a JSON text (RFC 8259) that is known to be valid.
 *
 * Nothing is read before it is asked for: a container's members are found when one of them is
 * first looked up, so that a place in a text of many megabytes costs a few scans and no tree.
 */
export function jsonTextNode(text: string): TextNode {
  return new JsonNode(text, skipSpace(text, 0));
}

/** A name that an object has twice. */
export interface RepeatedName {
  readonly name: string;
  readonly offset: number;
  readonly firstOffset: number;
}

/** Finds the names that an object of a valid JSON text repeats, in the order of the text. */
export function findRepeatedNames(text: string): RepeatedName[] {
  const repeated: RepeatedName[] = [];
  const open: (Map<string, number> | undefined)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === openBrace) open.push(new Map());
    else if (code === openBracket) open.push(undefined);
    else if (code === closeBrace || code === closeBracket) open.pop();
    else if (code === quote) {
      const end = skipString(text, at);
      const names = open.at(-1);
      if (names !== undefined && text.charCodeAt(skipSpace(text, end)) === colon) {
        const name = JSON.parse(text.slice(at, end)) as string;
        const firstOffset = names.get(name);
        if (firstOffset === undefined) names.set(name, at);
        else repeated.push({ name, offset: at, firstOffset });
      }
      at = end - 1;
    }
  }
  return repeated;
}

/** Measures a valid JSON text without parsing it: its deepest nesting and how many names it has. */
export function measureJson(text: string): { readonly depth: number; readonly names: number } {
  let depth = 0;
  let deepest = 0;
  let names = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at) - 1;
    else if (code === colon) names += 1;
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === closeBrace || code === closeBracket) depth -= 1;
  }
  return { depth: deepest, names };
}

class JsonNode implements TextNode {
  readonly offset: number;
  readonly #text: string;
  #children: ReadonlyMap<string, TextChild> | undefined;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.offset = offset;
  }

  child(token: string): TextChild | undefined {
    this.#children ??= this.#readChildren();
    return this.#children.get(token);
  }

  #readChildren(): ReadonlyMap<string, TextChild> {
    const children = new Map<string, TextChild>();
    const opening = this.#text.charCodeAt(this.offset);
    if (opening !== openBrace && opening !== openBracket) return children;
    let at = skipSpace(this.#text, this.offset + 1);
    while (at < this.#text.length && !isClosing(this.#text.charCodeAt(at))) {
      const keyOffset = at;
      let token = String(children.size);
      if (opening === openBrace) {
        const keyEnd = skipString(this.#text, at);
        token = JSON.parse(this.#text.slice(at, keyEnd)) as string;
        at = skipSpace(this.#text, skipSpace(this.#text, keyEnd) + 1);
      }
      // Of a repeated name the last one counts, as it does for JSON.parse.
      children.set(token, { keyOffset, node: new JsonNode(this.#text, at) });
      at = skipSpace(this.#text, skipValue(this.#text, at));
      if (this.#text.charCodeAt(at) === comma) at = skipSpace(this.#text, at + 1);
    }
    return children;
  }
}

function isClosing(code: number): boolean {
  return code === closeBrace || code === closeBracket;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Returns the offset after the string that starts at `from` with its quote. */
function skipString(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at + 1;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
  return slashes % 2 === 1;
}

/** Returns the offset after the value that starts at `from`. */
function skipValue(text: string, from: number): number {
  const first = text.charCodeAt(from);
  if (first === quote) return skipString(text, from);
  if (first === openBrace || first === openBracket) return skipContainer(text, from);
  let at = from;
  while (at < text.length && !endsLiteral(text.charCodeAt(at))) at += 1;
  return at;
}

function endsLiteral(code: number): boolean {
  return code === comma || isClosing(code) || isSpace(code);
}

function skipContainer(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = skipString(text, at) - 1;
    else if (code === openBrace || code === openBracket) depth += 1;
    else if (isClosing(code)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}
