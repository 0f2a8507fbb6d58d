import { remembering } from "../support/remembering.js";

/**
 * Splits a name into words: at anything that is neither letter nor digit, between lower and upper
 * case, and before the last capital of a run ("HTTPServer" is "HTTP", "Server").
 */
export const wordsOf: (name: string) => readonly string[] = remembering((name) => {
  const plain = plainWords(name);
  if (plain.length > 0) return plain;
  const spelled = visible(name)
    .normalize("NFC")
    .replaceAll(/[+<>=%&*$!?]/g, (symbol) => spelledSymbols.get(symbol) ?? symbol);
  const words = spelled
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    // A mark has a meaning only where there is something to put it on.
    .map((word) => word.replace(/^\p{M}+/u, ""))
    .filter((word) => word !== "");
  if (words.length > 0) return words;
  if (name === "") return ["empty"];
  // Nothing readable at all: the code points are the name.
  return [...(visible(name) || name)].map(
    (character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`,
  );
});

/** The words of a name of ASCII, as most are: Unicode's classes take many times longer. Empty where there are none. */
function plainWords(name: string): readonly string[] {
  if (!/^[\w .,:;/\\'"`^|~@#()[\]{}-]*$/.test(name)) return [];
  return name
    .replace(/([a-z\d])([A-Z])/g, "$1 $2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== "");
}

// Two names that look the same are the same; what is invisible is no letter to an identifier either.
function visible(name: string): string {
  return name.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
}

// Symbols that tell names apart where they are all there is ("+1" and "-1", "<" and ">=").
const spelledSymbols: ReadonlyMap<string, string> = new Map([
  ["+", " plus "],
  ["<", " less "],
  [">", " greater "],
  ["=", " equal "],
  ["%", " percent "],
  ["&", " and "],
  ["*", " star "],
  ["$", " dollar "],
  ["!", " not "],
  ["?", " question "],
]);

/** Writes a name in PascalCase: the form of types and classes. */
export const pascalCase: (name: string) => string = remembering((name) => {
  // A name that is an identifier of this form already is somebody's choice, and kept.
  if (/^[A-Z][A-Za-z\d]*$/.test(name) && /[a-z]/.test(name)) return name;
  if (/^\p{Lu}[\p{L}\p{N}]*$/u.test(name) && /\p{Ll}/u.test(name)) return identifier(name);
  return identifier(lowerShouting(wordsOf(name)).map(capitalize).join(""));
});

/** Writes a part of a name in PascalCase: unlike a whole name, it may begin with a digit. */
export function pascalPart(name: string): string {
  return pascalCase(name).replace(/^_(?=\p{N})/u, "");
}

/** Writes a name in camelCase: the form of values, methods and arguments. */
export const camelCase: (name: string) => string = remembering((name) => {
  // In a name that is an identifier already only its first word changes; one all in capitals is another matter.
  if (/^[A-Za-z][A-Za-z\d]*$/.test(name) && /[a-z]/.test(name))
    return name.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z])/, (head) => head.toLowerCase());
  const [first = "", ...rest] = lowerShouting(wordsOf(name));
  const head = /^\p{Lu}+$/u.test(first)
    ? first.toLowerCase()
    : first.replace(/^./su, (initial) => initial.toLowerCase());
  return identifier(head + rest.map(capitalize).join(""));
});

/** Writes a name in kebab-case and lower case: the form of files. Two names that differ in case meet here. */
export function kebabCase(name: string): string {
  return wordsOf(name).join("-").toLowerCase().normalize("NFC");
}

function capitalize(word: string): string {
  if (/^\w/.test(word)) return word.charAt(0).toUpperCase() + word.slice(1);
  return word.replace(/^./su, (initial) => initial.toUpperCase());
}

// A name all in capitals has its words in capitals for no reason of their own.
function lowerShouting(words: readonly string[]): readonly string[] {
  const shouting = words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word));
  return shouting ? words.map((word) => word.toLowerCase()) : words;
}

/** Makes a text of letters, digits and marks an identifier; a letter that cannot stand in one is spelled as its code point. */
function identifier(text: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return text;
  const valid = text.normalize("NFC").replaceAll(/[^\w$]/gu, (character) => {
    if (isIdentifierPart(character)) return character;
    return `u${(character.codePointAt(0) ?? 0).toString(16)}`;
  });
  return /^[\p{ID_Start}$_]/u.test(valid) ? valid : `_${valid}`;
}

/**
 * Letters of the Basic Multilingual Plane that came with Unicode 16 and 17, by code point. Engines know
 * them before compilers do: TypeScript 5.9 and 7 take identifiers of Unicode 15.
 */
const laterLetters: readonly (readonly [first: number, last: number])[] = [
  [0x88f, 0x88f],
  [0x897, 0x897],
  [0xc5c, 0xc5c],
  [0xcdc, 0xcdc],
  [0x1acf, 0x1aeb],
  [0x1c89, 0x1c8a],
  [0xa7cb, 0xa7cf],
  [0xa7d2, 0xa7d4],
  [0xa7da, 0xa7dc],
  [0xa7f1, 0xa7f1],
];

/** True for a character that every compiler takes inside an identifier, invisible ones excepted. */
function isIdentifierPart(character: string): boolean {
  return (
    character.length === 1 &&
    /^[\p{ID_Continue}$]$/u.test(character) &&
    !/\p{Default_Ignorable_Code_Point}/u.test(character) &&
    !laterLetters.some(([first, last]) => isBetween(character.charCodeAt(0), first, last))
  );
}

function isBetween(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}

/** True for text that can stand as a property name without quotes, whoever reads it. */
export function isIdentifier(text: string): boolean {
  // Most names are; letter by letter takes longer.
  if (/^[A-Za-z_$][\w$]*$/.test(text)) return true;
  return /^[\p{ID_Start}$_]/u.test(text) && [...text].every(isIdentifierPart);
}
