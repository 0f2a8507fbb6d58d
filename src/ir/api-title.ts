import type { Api } from "./types.js";

/** The title of a description; undefined where it is empty, as some frameworks leave it. */
export function titleOf({ title }: Api): string | undefined {
  return title.trim() === "" ? undefined : title;
}

/**
 * What is described, by its title: without the words at its end that speak of the description ("API Documentation"),
 * of its version ("v2", "- Version 3") or of where it is. A title that would have no letters left stays as it is.
 * What is named by it keeps its name when the next version of the API appears.
 */
export function subjectOf(title: string): string {
  const words = title.split(/\s+/).filter((word) => word !== "");
  let end = words.length;
  while (end > 0) {
    const length = asideLength(words, end);
    if (length === 0) break;
    end -= length;
  }
  const subject = words.slice(0, end).join(" ");
  return end < words.length && /\p{L}/u.test(subject) ? subject : title;
}

/** How many of the words before a place say nothing of what is described. */
function asideLength(words: readonly string[], end: number): number {
  const [before, last] = [words[end - 2], words[end - 1] ?? ""];
  if (/^[^\p{L}\p{N}]$/u.test(last) || isAddress(last) || isVersion(last)) return 1;
  if (before !== undefined && /^version$/i.test(bare(before)) && /^\d/.test(bare(last))) return 2;
  return aboutDocument(words, end);
}

// "API Reference Documentation" is an API, "Developer documentation" has no other name.
function aboutDocument(words: readonly string[], end: number): number {
  let start = end;
  for (; start > 0; start -= 1) {
    const word = words[start - 1] ?? "";
    if (!documentWords.has(bare(word).toLowerCase()) && !isVersion(word)) break;
  }
  return /^APIs?$/i.test(bare(words[start - 1] ?? "")) ? end - start : 0;
}

const documentWords: ReadonlySet<string> = new Set([
  "definition",
  "docs",
  "documentation",
  "reference",
  "spec",
  "specification",
]);

const isVersion = (word: string): boolean => /^[([]?v\.?\d[\w.]*[)\]]?$/i.test(word);

const isAddress = (word: string): boolean => /^[(<[]?https?:\/\//.test(word);

// What is longer is none of the words that are looked for.
function bare(word: string): string {
  return word.length > 40 ? word : word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}
