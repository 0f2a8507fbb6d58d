import { isIdentifier } from "../../naming/casing.js";
import type { Docs, EnumMember, JsonValue } from "../../ir/types.js";
import { canonicalJson } from "../../support/canonical-json.js";

/**
 * Writes a value as a TypeScript literal. JSON is a subset of it but for the two line separators,
 * and for `__proto__`, which an object literal would take for its prototype unless it is computed.
 */
export function literalText(value: JsonValue | undefined): string {
  if (Array.isArray(value))
    return `[${value.map((item: JsonValue) => literalText(item)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => `${keyText(name)}: ${literalText(member)}`,
    );
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return stringText(value);
}

// Next to no text has any of them, and this is asked of every value and name.
const unsafe = /[\u2028\u2029\\]/;

function stringText(value: unknown): string {
  const text = JSON.stringify(value) ?? "undefined";
  if (!unsafe.test(text)) return text;
  return (
    text
      .replaceAll("\u2028", "\\u2028")
      .replaceAll("\u2029", "\\u2029")
      // ts-morph's writer takes a quote after any backslash for part of the text.
      .replace(/\\\\"$/, '\\u005c"')
  );
}

/** One member of an object literal, its value as text. */
export type Member = readonly [name: string, text: string];

/** Writes an object literal. */
export function objectText(members: readonly Member[]): string {
  if (members.length === 0) return "{}";
  let text = "";
  for (const member of members) text += `${text === "" ? "{ " : ", "}${memberText(member)}`;
  return `${text} }`;
}

// Words that are values without being names, and so have no shorthand.
const wordValues: ReadonlySet<string> = new Set(["true", "false", "null", "this"]);

function memberText([name, text]: Member): string {
  const key = keyText(name);
  return key === text && isIdentifier(name) && !wordValues.has(text) ? name : `${key}: ${text}`;
}

/** Writes a key of an object literal. */
export function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return isIdentifier(name) ? name : stringText(name);
}

/** Writes a property's name in a type, where nothing is ever a prototype. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : stringText(name);
}

// Nothing in it can be taken for anything but prose.
const plainText = /^[\x20-\x29\x2B-\x3F\x41-\x7E\n]*$/;

// What is left out between lines: spaces at their ends, and more than one blank one.
const looseLine = / \n|\n{3}/;

/**
 * Writes prose as the inside of a doc comment. The text is data: it cannot end the comment, and a
 * line of it cannot become a tag.
 */
export function commentText(text: string): string {
  if (plainText.test(text) && !looseLine.test(text)) return text.trim();
  return (
    text
      .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
      .replaceAll(/[^\P{Cc}\n\t]/gu, "")
      .replaceAll("*/", "*\\/")
      // Wherever it can come to stand at the start of a line, or open an inline tag.
      .replaceAll(/(^|[\s*{(])@/g, "$1\\@")
      .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .replaceAll(/\n{3,}/g, "\n\n")
      .trim()
  );
}

/** A doc comment for something that the description documents; undefined where it says nothing. */
export function docComment(docs: Docs, ...extra: readonly (string | undefined)[]): string[] {
  let prose = docs.description ?? docs.summary ?? docs.title;
  for (const text of extra)
    if (text !== undefined) prose = prose === undefined ? text : `${prose}\n\n${text}`;
  const body = prose === undefined ? "" : commentText(prose);
  if (docs.deprecated !== true) return body === "" ? [] : [wrapComment(body)];
  return [body === "" ? deprecated : wrapComment(`${body}\n\n${deprecated}`)];
}

/**
 * A doc comment for something with a name: a title or description that only repeats that is left out, as frameworks write
 * them for what nobody described (`API_Entities_User model` of grape-swagger).
 */
export function namedComment(
  name: string,
  docs: Docs,
  ...extra: readonly (string | undefined)[]
): string[] {
  const { title, description, ...others } = docs;
  const isNamed = title === undefined || lettersOf(name).includes(lettersOf(title));
  const isRepeated = description === undefined || isRepetition(description, name);
  const told = {
    ...others,
    ...(isNamed ? {} : { title }),
    ...(isRepeated ? {} : { description }),
  };
  return docComment(told, ...extra);
}

function isRepetition(description: string, name: string): boolean {
  // Most of what is longer says more, which is seen without a closer look.
  if (description.length > 2 * name.length + 10) return false;
  const letters = lettersOf(description);
  return letters === lettersOf(name) || letters === `${lettersOf(name)}model`;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, "");
}

const deprecated = "@deprecated";

/** A doc comment as text, before a member that is written as text too; empty where there is none. */
export function commentBefore(docs: readonly string[]): string {
  return docs
    .map((doc) => {
      if (!doc.includes("\n")) return `/** ${doc} */\n`;
      const lines = doc.trim().split("\n");
      return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
    })
    .join("");
}

/** Says what holds where a value is left out; undefined where nothing does. */
export function defaultNote(value: JsonValue | undefined): string | undefined {
  return value === undefined
    ? undefined
    : `Default: \`${canonicalJson(value).replaceAll("`", "'")}\``;
}

/** Lists what is known of the values of a choice; undefined where nothing is. */
export function memberNotes(members: readonly EnumMember[]): string | undefined {
  const known = members.filter(
    ({ name, description }) => name !== undefined || description !== undefined,
  );
  const lines = known.map(({ value, name, description }) => {
    const texts = [name, description].filter((text) => text !== undefined);
    const text = texts.map((part) => part.replaceAll(/\s+/gu, " ").trim()).join(" - ");
    return `- \`${canonicalJson(value).replaceAll("`", "'")}\`: ${text}`;
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

const commentWidth = 96;

// A leading line break makes ts-morph open the comment on a line of its own.
function wrapComment(text: string): string {
  if (text.length <= commentWidth && !text.includes("\n")) return text;
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of text.split("\n")) {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1];
    const isCode = fence !== undefined || mark !== undefined;
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined;
    }
    if (isCode || isKept(line)) lines.push(line);
    else wrapLine(line, lines);
  }
  return lines.length > 1 ? `\n${lines.join("\n")}` : lines.join("\n");
}

// Lists, tables, headings, code, and a line that is nothing but code keep their lines; prose is wrapped.
const keptLine = /^\s*([-*|>#]|\d+\.|\s{4})|^`[^`]+`$/;

// At the start of a line, Markdown would take it for a list, a quotation, a heading or a rule.
const blockMark = /^([-+*=]+|>.*|#{1,6}|\d+[.)]|~~~.*|```.*)$/;

function isKept(line: string): boolean {
  return line.length <= commentWidth || keptLine.test(line);
}

function wrapLine(line: string, lines: string[]): void {
  let current = "";
  for (const word of line.split(" ")) {
    const isFull = current !== "" && current.length + 1 + word.length > commentWidth;
    if (isFull && !blockMark.test(word)) {
      lines.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  lines.push(current);
}
