/** A text on one line, as a description in a manifest or a heading has to be. */
export function line(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** A text of the description as Markdown shows it within a line: without markup of its own but for code. */
export function inline(text: string): string {
  const plainText = line(text).replaceAll(/\*\*([^\s*]([^*]*[^\s*])?)\*\*/g, "$1");
  return plainText
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`),
    )
    .join("");
}

/** The same where it begins a line, and would begin a list, a rule, a fence or an underlined heading. */
export function plain(text: string): string {
  return inline(text).replace(/^([-+=~]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}

/** The first sentence of a description, or as much of its first paragraph as a heading bears. */
export function opening(text: string): string {
  const [marked = ""] = text.trim().split(/\n\s*\n/);
  const paragraph = withoutLinks(marked);
  const [sentence = ""] = /^.*?[.!?](?=\s+\p{Lu}|$)/u.exec(line(paragraph)) ?? [line(paragraph)];
  if (sentence.length <= longestOpening) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(" ", longestOpening))} …`;
}

const longestOpening = 300;

/**
 * What a description says first of an API in a sentence: not a heading, a list, a table, an image or a link alone, nor its
 * title once more. Undefined where it says nothing so.
 */
export function introduction(text: string, title: string | undefined): string | undefined {
  const paragraphs = text
    .replaceAll(/^ {0,3}#.*$/gm, "")
    .split(/\n\s*\n/)
    .map((paragraph) => withoutLinks(paragraph.trim()));
  const first = paragraphs.find(
    (paragraph) =>
      /^\p{L}/u.test(paragraph) && /(\p{L}+\s+){2}\p{L}/u.test(paragraph) && paragraph !== title,
  );
  return first && opening(first);
}

/** A description in which links are their texts, and tags nothing. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^[\]]*)\]\([^()\s]*\)|<\/?\w[^<>]*>/g, "$1");
}

/** A text inside backticks. */
export function code(text: string): string {
  return line(text).replaceAll("`", "'");
}
