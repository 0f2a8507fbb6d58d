/**
 * Writes the HTML in a text as Markdown (CommonMark 0.31.2). Descriptions may hold both (OpenAPI 3.1, 4.6), and
 * editors show no HTML of a comment, a paragraph in `<p>` not even as text.
 *
 * Only elements of prose are known; any other tag is text, such as the placeholder in `/pets/<id>`. What is in a code span or a
 * fence of Markdown stays as it is. A text without known elements is returned as it was.
 */
export function htmlToMarkdown(text: string): string {
  if (!text.includes("<") || !element.test(text)) return text;
  const writer = new MarkdownWriter();
  let at = 0;
  let isFenced = false;
  for (const match of text.matchAll(tokens)) {
    const [token, close = "", tag = "", attributes = ""] = match;
    if (tag === "" || isFenced) {
      if (isFence(token)) isFenced = !isFenced;
      continue;
    }
    const name = tag.toLowerCase();
    const isCell = name === "br" && isTableRow(text, match.index);
    if (!known.has(name) || isCell) continue;
    writer.text(text.slice(at, match.index));
    at = match.index + token.length;
    if (close === "") writer.open(name, attributes, token);
    else writer.close(name);
  }
  if (at === 0) return text;
  writer.text(text.slice(at));
  return writer.finish();
}

// Fences, code spans of one line, and tags; each is bounded, so that a text is read in linear time.
const tokens = /^ {0,3}(?:```|~~~)|`[^`\n]{1,200}`|<(\/?)([a-z][a-z\d]*)((?:\s[^<>]*)?)\/?>/gim;

/** Tells that a text has HTML: an element that ends, or one that needs no end. */
const element = /<(?:p|br|hr|li)\s*\/?>|<\/(?:a|b|i|p|h[1-6]|[a-z]{2,10})>/i;

function isFence(token: string): boolean {
  return /^ {0,3}[`~]{3}$/.test(token);
}

/** Whether what is at a place belongs to a row of a table in Markdown, which is one line. */
function isTableRow(text: string, at: number): boolean {
  const before = text.slice(Math.max(at - longestRow, 0), at);
  return /^[^\S\n]*\|/.test(before.slice(before.lastIndexOf("\n") + 1));
}

const longestRow = 1000;

/** What stands before and after the text of an element in a line. */
const marks: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  summary: "**",
  h1: "**",
  h2: "**",
  h3: "**",
  h4: "**",
  h5: "**",
  h6: "**",
  i: "_",
  em: "_",
  cite: "_",
  dfn: "_",
};
const codes = new Set(["code", "tt", "kbd", "samp", "var"]);
const lists = new Set(["ul", "ol"]);
const headings = /^(?:h[1-6]|summary)$/;
const blocks = new Set(
  "p div section article blockquote note important center details dl dt dd table tr pre hr br".split(
    " ",
  ),
);
const transparent = new Set(
  "span u s del ins small big font sub sup abbr mark q thead tbody tfoot img".split(" "),
);
const known: ReadonlySet<string> = new Set([
  ...Object.keys(marks),
  ...codes,
  ...lists,
  ...blocks,
  ...transparent,
  "li",
  "a",
  "td",
  "th",
]);

/** An element in a line that has not ended yet. */
interface Open {
  readonly name: string;
  /** Its tag as it was written, for one that never ends. */
  readonly token: string;
  readonly address: string | undefined;
  readonly parts: string[];
}

interface List {
  readonly isOrdered: boolean;
  count: number;
}

/** How deep elements may be nested; what is deeper is text without marks. */
const deepest = 20;

class MarkdownWriter {
  readonly #written: string[] = [];
  /** How many ends of lines are to come before what is written next. */
  #gap = 0;
  /** The mark of a list's item that has no text yet. */
  #mark = "";
  #pre: string[] | undefined;
  #cells = 0;
  #rows = 0;
  readonly #lists: List[] = [];
  readonly #open: Open[] = [];

  text(text: string): void {
    if (this.#pre !== undefined) this.#pre.push(text);
    else {
      const read = text.includes("&")
        ? text.replaceAll(/&(?:nbsp|quot|apos|#39|amp);/g, decode)
        : text;
      this.#add(this.#lists.length > 0 ? read.replaceAll(/\s+/g, " ") : read);
    }
  }

  open(name: string, attributes: string, token: string): void {
    if (this.#pre !== undefined) return;
    if (headings.test(name)) this.#break(2);
    if (name in marks || codes.has(name) || name === "a") this.#openInline(name, attributes, token);
    else if (lists.has(name)) this.#openList(name === "ol");
    else if (name === "li") this.#openItem();
    else if (name === "td" || name === "th") this.#openCell();
    else if (name === "hr") this.#rule();
    else if (name === "img") this.#add(attributeOf(attributes, "alt") ?? "");
    else if (blocks.has(name)) this.#openBlock(name);
  }

  close(name: string): void {
    if (name === "pre") this.#closePre();
    if (this.#pre !== undefined) return;
    if (lists.has(name)) this.#closeList();
    else if (name === "td" || name === "th") this.#add(" ");
    else if (name === "tr") this.#closeRow();
    else if (blocks.has(name)) this.#break(2);
    else if (name in marks || codes.has(name) || name === "a") this.#closeInline(name);
    if (headings.test(name)) this.#break(2);
  }

  finish(): string {
    this.#closePre();
    this.#flatten(0);
    this.#trim();
    return this.#written.join("");
  }

  #openInline(name: string, attributes: string, token: string): void {
    if (this.#open.length >= deepest) return;
    const address = name === "a" ? attributeOf(attributes, "href") : undefined;
    this.#open.push({ name, token, address, parts: [] });
  }

  #closeInline(name: string): void {
    const index = this.#open.findLastIndex((open) => open.name === name);
    // What was opened before a paragraph ended has no marks, and so needs no end.
    if (index < 0) return;
    this.#flatten(index + 1);
    const open = this.#open.pop();
    const isInCode = this.#open.some((outer) => codes.has(outer.name));
    if (open !== undefined) this.#add(isInCode ? open.parts.join("") : inlineText(open));
  }

  /** Ends elements that were not ended, without marks. */
  #flatten(from: number): void {
    while (this.#open.length > from) {
      const { token, parts } = this.#open.pop()!;
      // It may have been no element, as in `List<A>`.
      this.#add((/^<[a-z]>$/i.test(token) ? token : "") + parts.join(""));
    }
  }

  #openBlock(name: string): void {
    // The first paragraph of an item stands beside its mark.
    if (this.#mark !== "" || this.#cells > 0) return;
    this.#break(name === "tr" ? 1 : 2);
    if (name === "table") this.#rows = 0;
    if (name === "pre") this.#pre = [];
  }

  #closePre(): void {
    const lines = this.#pre?.join("");
    this.#pre = undefined;
    if (lines === undefined || !/\S/.test(lines)) return;
    const fence = lines.includes("```") ? "~~~" : "```";
    this.#add(`${fence}\n${decode(lines).replaceAll(/^\s*\n|\s+$/g, "")}\n${fence}`);
    this.#break(2);
  }

  #openList(isOrdered: boolean): void {
    this.#break(this.#lists.length > 0 ? 1 : 2);
    if (this.#lists.length < deepest) this.#lists.push({ isOrdered, count: 0 });
  }

  #closeList(): void {
    this.#mark = "";
    this.#lists.pop();
    this.#break(this.#lists.length > 0 ? 1 : 2);
  }

  #openItem(): void {
    const list = this.#lists.at(-1);
    this.#break(1);
    // Items stand together, whatever they hold.
    if (list !== undefined && list.count > 0) this.#gap = 1;
    if (list !== undefined) list.count += 1;
    this.#mark = list?.isOrdered === true ? `${list.count}. ` : "- ";
  }

  #openCell(): void {
    this.#cells += 1;
    this.#add("| ");
  }

  #closeRow(): void {
    const cells = this.#cells;
    if (cells === 0) return;
    this.#add("|");
    this.#cells = 0;
    this.#rows += 1;
    this.#break(1);
    if (this.#rows > 1) return;
    this.#add(`|${" --- |".repeat(cells)}`);
    this.#break(1);
  }

  #rule(): void {
    this.#break(2);
    this.#add("---");
    this.#break(2);
  }

  /** Ends a paragraph or a line; no mark reaches over that. */
  #break(lines: number): void {
    if (this.#cells > 0) return;
    this.#flatten(0);
    if (this.#written.length === 0 || this.#mark !== "") return;
    this.#trim();
    this.#gap = Math.max(this.#gap, lines);
  }

  #trim(): void {
    while (this.#written.length > 0) {
      const last = this.#written.pop()!.trimEnd();
      if (last === "") continue;
      this.#written.push(last);
      return;
    }
  }

  #add(text: string): void {
    const open = this.#open.at(-1);
    if (open !== undefined) {
      open.parts.push(text);
      return;
    }
    const isNew = this.#written.length === 0 || this.#gap > 0 || this.#mark !== "";
    const added = isNew ? text.trimStart() : text;
    if (added === "") return;
    if (isNew) this.#written.push("\n".repeat(this.#gap) + this.#indent() + this.#mark);
    this.#written.push(added);
    this.#gap = 0;
    this.#mark = "";
  }

  /** Items stand below the text of those that they are in. */
  #indent(): string {
    const depth = this.#mark === "" ? this.#lists.length : this.#lists.length - 1;
    const outer = this.#lists.slice(0, Math.max(depth, 0));
    return outer.map(({ isOrdered }) => (isOrdered ? "   " : "  ")).join("");
  }
}

function inlineText({ name, address, parts }: Open): string {
  const whole = parts.join("");
  const text = whole.trim();
  if (text === "") return whole;
  const [before = "", after = ""] = whole.split(text);
  return before + markedText(name, text, address) + after;
}

function markedText(name: string, text: string, address: string | undefined): string {
  const mark = marks[name];
  if (mark !== undefined) return text.includes("\n\n") ? text : mark + text + mark;
  if (name === "a") {
    // A relative address leads somewhere in documentation that is not here.
    if (address === undefined || !/^(?:https?:\/\/|mailto:)[^\s()<>]+$/i.test(address)) return text;
    return text === address ? text : `[${text}](${address})`;
  }
  const code = decode(text);
  return code.includes("`") ? `\`\` ${code} \`\`` : `\`${code}\``;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decode(value.trim());
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  "#39": "'",
};

/** Reads the references to characters that no text in HTML can do without (HTML Standard, 13.1.4). */
function decode(text: string): string {
  return text.replaceAll(
    /&(amp|lt|gt|quot|apos|nbsp|#39);/g,
    (_, name: string) => characters[name]!,
  );
}
