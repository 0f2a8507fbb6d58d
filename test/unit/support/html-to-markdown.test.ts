import { describe, expect, it } from "vitest";
import { htmlToMarkdown } from "../../../src/support/html-to-markdown.js";

const cases: readonly (readonly [what: string, html: string, markdown: string])[] = [
  ["paragraphs", "<p>One.</p> <p>Two.</p>", "One.\n\nTwo."],
  ["a paragraph in a line", "Before <p>after", "Before\n\nafter"],
  ["lines", "One<br>two<br/>three<BR />four", "One\n\ntwo\n\nthree\n\nfour"],
  ["marks", "<b>a</b> <strong> b </strong><i>c</i> <em>d</em>", "**a**  **b** _c_ _d_"],
  ["marks in marks", "<b>a <i>b</i></b>", "**a _b_**"],
  ["code", "Set <code>a &lt; b</code> or <tt>c</tt>", "Set `a < b` or `c`"],
  ["code with a backtick", "<code>a`b</code>", "`` a`b ``"],
  ["marks in code, as text", '<code><a href="https://a.test">x</a> <b>y</b></code>', "`x y`"],
  [
    "a link",
    '<a class="x" href="https://a.test/b?c=d&amp;e=f">there</a>',
    "[there](https://a.test/b?c=d&e=f)",
  ],
  ["a link in other quotes", "<a href='mailto:a@b.test'>us</a>", "[us](mailto:a@b.test)"],
  ["a link that is its text", '<a href="https://a.test">https://a.test</a>', "https://a.test"],
  ["a relative link as text", '<a href="#errors">errors</a>', "errors"],
  ["a script in a link as text", '<a href="javascript:alert(1)">x</a>', "x"],
  ["a link that would end", '<a href="https://a.test/)x">x</a>', "x"],
  ["an anchor", '<a name="x"></a>Text <a id="y">here</a>', "Text here"],
  [
    "a list",
    "<p>Of:</p> <ul> <li>one</li> <li> <p>two</p> </li> </ul> <p>End.</p>",
    "Of:\n\n- one\n- two\n\nEnd.",
  ],
  ["items that do not end", "Of:<ul><li>one<li>two</ul>End.", "Of:\n\n- one\n- two\n\nEnd."],
  ["a numbered list", "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"],
  ["lists in lists", "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>", "- a\n  1. b\n- c"],
  ["paragraphs of an item", "<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n- c"],
  ["lines of an item", "<ul><li>a\n    b</li></ul>", "- a b"],
  ["headings", "<h2>Title</h2>Text", "**Title**\n\nText"],
  [
    "lines as they are",
    "<pre>\n  a &lt; b\n    <b>c</b>\n</pre>after",
    "```\n  a < b\n    c\n```\n\nafter",
  ],
  ["a fence in lines", "<pre>```</pre>", "~~~\n```\n~~~"],
  [
    "a table",
    "<table><tr><th>a</th><th>b</th></tr><tr><td><p>1</p></td><td>2</td></tr></table>x",
    "| a | b |\n| --- | --- |\n| 1 | 2 |\n\nx",
  ],
  ["a rule", "a<hr>b", "a\n\n---\n\nb"],
  ["an image by its text", 'See <img src="x.png" alt="the plan"/>.</p>', "See the plan."],
  ["no line's elements", "<span style='x'>a</span><sup>2</sup></br>", "a2"],
  ["characters", "<b>a</b>&nbsp;&quot;b&quot; &amp; c &lt;d&gt;", '**a** "b" & c &lt;d&gt;'],
  ["what is not ended", "<b>a<p>b", "<b>a\n\nb"],
  ["what is not begun", "a</b> b</p>c", "a b\n\nc"],
  ["nothing of placeholders", "<p>GET /pets/<id> of <petId></p>", "GET /pets/<id> of <petId>"],
  ["nothing of type arguments", "<p>A Map<String, List<A>></p>", "A Map<String, List<A>>"],
  ["nothing of a text without HTML", "a < b, c > d & <id>  \n  x", "a < b, c > d & <id>  \n  x"],
  ["nothing of unknown elements", "  a <fullname>b</fullname>\n", "  a <fullname>b</fullname>\n"],
  ["nothing of code in Markdown", "Use `<b>x</b>`<br>now", "Use `<b>x</b>`\n\nnow"],
  [
    "nothing of fences in Markdown",
    "a<br>\n```html\n<b>x</b>\n```\n<b>y</b>",
    "a\n\n```html\n<b>x</b>\n```\n**y**",
  ],
  [
    "nothing of a table in Markdown",
    "<b>x</b>\n\n| a |\n| - |\n| b<br>c |",
    "**x**\n\n| a |\n| - |\n| b<br>c |",
  ],
  ["nothing of lists in Markdown", "<b>x</b>\n\n- a\n  - b\n    c", "**x**\n\n- a\n  - b\n    c"],
];

describe("htmlToMarkdown", () => {
  it.each(cases)("writes %s", (_, html, markdown) => {
    expect(htmlToMarkdown(html)).toBe(markdown);
  });

  it.each([
    ["<b>".repeat(200_000)],
    ["<b>x</b>".repeat(100_000)],
    ["<p>x</p>".repeat(100_000)],
    [`${"<ul><li>".repeat(100_000)}x`],
    [`${"a<br>".repeat(100_000)}x`],
    [`</p>${"`".repeat(500_000)}`],
    [`</p>${"<a ".repeat(200_000)}`],
    [`<table>${"<tr><td>x".repeat(100_000)}`],
  ])("ends, whatever it is given", (hostile) => {
    expect(htmlToMarkdown(hostile).length).toBeLessThanOrEqual(hostile.length * 40);
  });
});
