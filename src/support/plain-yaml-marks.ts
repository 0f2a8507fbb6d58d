/** Codes of the characters that mean more than themselves (YAML 1.2.2, section 5.3). */
export const codes = {
  newline: 0x0a,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  quote: 0x27,
  dash: 0x2d,
  colon: 0x3a,
  questionMark: 0x3f,
  openBracket: 0x5b,
  openBrace: 0x7b,
} as const;

const { newline, space, doubleQuote, hash, quote, dash, colon } = codes;

/** Characters that a word cannot begin with (YAML 1.2, section 7.3.3), or begins with only sometimes. */
export const indicators: ReadonlySet<number> = new Set(
  [...`-?:,[]{}#&*!|>'"%@\` \n`].map((character) => character.charCodeAt(0)),
);

/** Where the line ends that a place is in. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** The first place from here on that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

/** Whether there is a space here, or an end of a line or of the text. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === space || code === newline || at >= text.length;
}

/** Whether a character stands here for what follows it, and not for itself. */
export function isMark(text: string, at: number, mark: number): boolean {
  return text.charCodeAt(at) === mark && isBlank(text, at + 1);
}

/** Whether an item of a list begins here. */
export function isItem(text: string, at: number): boolean {
  return isMark(text, at, dash);
}

/** Whether a line has nothing more but a comment. */
export function isEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) === hash) return text.charCodeAt(at - 1) === space;
  return isBlank(text, at);
}

/** The colon after the key that begins here; -1 where there is none. */
export function findColon(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === quote || code === doubleQuote) {
    const end = text.indexOf(code === quote ? "'" : '"', at + 1) + 1;
    const isKey = end > 0 && end < lineEnd(text, at) && text.charCodeAt(end) === colon;
    return isKey && isBlank(text, end + 1) ? end : -1;
  }
  if (indicators.has(code) && (code !== dash || isBlank(text, at + 1))) return -1;
  // Within the line, as the next colon may be at the end of the text.
  const line = text.slice(at, lineEnd(text, at));
  let found = line.indexOf(":");
  while (found !== -1 && !isBlank(text, at + found + 1)) found = line.indexOf(":", found + 1);
  return found === -1 ? -1 : at + found;
}
