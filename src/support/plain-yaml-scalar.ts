import { foldLines, NotPlain, withoutSpacesAtEnd } from "./plain-yaml-lines.js";

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

// Numbers as everybody writes them, and anything else that the core schema reads as one.
const simpleNumber = /^[-+]?(?:\d{1,25}|\d{1,15}\.\d{0,15})$/;
const otherNumber =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|[-+]?\.\d+(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** What words without quotes stand for in the core schema of YAML (1.2, section 10.3.2). */
export function readPlainYamlScalar(source: string): unknown {
  // Most are words that are longer than `false`; to look closer at them would take longest of all.
  if (source.length > 5 && source.charCodeAt(0) > 0x40) return source;
  const word = words.get(source);
  if (word !== undefined) return word;
  if (simpleNumber.test(source)) return Number(source);
  if (otherNumber.test(source) || source === "<<") throw new NotPlain();
  return source;
}

/** What a text in quotes stands for, of one line or several (YAML 1.2, sections 7.3.1 and 7.3.2). */
export function readQuoted(written: string, indent: number, isSingle: boolean): string {
  const folded = written.includes("\n") ? foldQuoted(written, indent, isSingle) : written;
  if (isSingle) return folded.includes("'") ? folded.replaceAll("''", "'") : folded;
  return folded.includes("\\") ? unescape(folded) : folded;
}

function foldQuoted(written: string, indent: number, isSingle: boolean): string {
  const lines: string[] = [];
  let isJoined = false;
  for (const [index, whole, isLast] of linesOf(written)) {
    const line = index === 0 ? whole : whole.replace(/^ +/, "");
    const isDeficient = (line !== "" || isLast) && whole.length - line.length <= indent;
    if (index > 0 && isDeficient) throw new NotPlain();
    // An escaped end of a line is none, nor are those of the empty lines after it.
    const isEscaped = !isSingle && endsEscaped(line);
    const kept = isEscaped ? line.slice(0, -1) : trimLine(line, isLast, isSingle);
    if (isJoined) lines.push(`${lines.pop() ?? ""}${kept}`);
    else lines.push(kept);
    isJoined = isEscaped || (isJoined && line === "");
  }
  if (isJoined) throw new NotPlain();
  return foldLines(lines);
}

function linesOf(text: string): readonly (readonly [number, string, boolean])[] {
  const lines = text.split("\n");
  return lines.map((line, index) => [index, line, index === lines.length - 1]);
}

function endsEscaped(line: string): boolean {
  let start = line.length;
  while (line[start - 1] === "\\") start -= 1;
  return (line.length - start) % 2 === 1;
}

function trimLine(line: string, isLast: boolean, isSingle: boolean): string {
  const trimmed = isLast ? line : withoutSpacesAtEnd(line);
  // An escaped space stays.
  if (trimmed !== line && !isSingle && endsEscaped(trimmed)) throw new NotPlain();
  return trimmed;
}

const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]|$))/gu;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  " ": " ",
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  _: "\u00a0",
};

function unescape(text: string): string {
  return text.replace(escape, (_, two?: string, four?: string, eight?: string, letter?: string) => {
    const meant = letter === undefined ? fromHex(two ?? four ?? eight ?? "") : escapes[letter];
    if (meant === undefined) throw new NotPlain();
    return meant;
  });
}

function fromHex(digits: string): string | undefined {
  const code = Number.parseInt(digits, 16);
  return code > 0x10_ffff ? undefined : String.fromCodePoint(code);
}
