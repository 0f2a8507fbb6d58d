/**
 * Splits a name into words: at anything that is neither letter nor digit, between lower and upper
 * case, and before the last capital of a run ("HTTPServer" is "HTTP", "Server").
 */
export function wordsOf(name: string): readonly string[] {
  const spelled = [...name.normalize("NFC")]
    .map((character) => spelledSymbols.get(character) ?? character)
    .join("");
  const words = spelled
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words.length > 0) return words;
  if (name === "") return ["empty"];
  // Nothing readable at all: the code points are the name.
  return [...name].map((character) => `u${(character.codePointAt(0) ?? 0).toString(16)}`);
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
export function pascalCase(name: string): string {
  // A name that is an identifier of this form already is somebody's choice, and kept.
  if (/^\p{Lu}[\p{L}\p{N}]*$/u.test(name) && /\p{Ll}/u.test(name)) return name;
  return identifier(lowerShouting(wordsOf(name)).map(capitalize).join(""));
}

/** Writes a part of a name in PascalCase: unlike a whole name, it may begin with a digit. */
export function pascalPart(name: string): string {
  return pascalCase(name).replace(/^_(?=\p{N})/u, "");
}

/** Writes a name in camelCase: the form of values, methods and arguments. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = lowerShouting(wordsOf(name));
  const head = /^\p{Lu}+$/u.test(first)
    ? first.toLowerCase()
    : first.charAt(0).toLowerCase() + first.slice(1);
  return identifier(head + rest.map(capitalize).join(""));
}

/** Writes a name in kebab-case and lower case: the form of files. Two names that differ in case meet here. */
export function kebabCase(name: string): string {
  return wordsOf(name).join("-").toLowerCase();
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// A name all in capitals has its words in capitals for no reason of their own.
function lowerShouting(words: readonly string[]): readonly string[] {
  const shouting = words.length > 1 && words.every((word) => !/\p{Ll}/u.test(word));
  return shouting ? words.map((word) => word.toLowerCase()) : words;
}

function identifier(text: string): string {
  const valid = [...text].filter((character) => /[\p{ID_Continue}$_]/u.test(character)).join("");
  return /^[\p{ID_Start}$_]/u.test(valid) ? valid : `_${valid}`;
}

/** True for text that can stand as a property name without quotes. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}
