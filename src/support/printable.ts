// Control characters, among them the escape that starts a terminal's commands, and the characters
// that turn the direction of text, with which a line can be made to look like another one.
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

// Build servers obey lines of a log: GitHub `::set-env` at the start of a line and `##[add-mask]`
// anywhere, Azure `##vso[`, TeamCity `##teamcity[`. One changed character makes them plain text.
const lineCommand = /^(\s*):(?=:)/gm;
const bracketCommand = /##(?=(?:vso|teamcity)?\[)/gi;

/**
 * Makes text from a document safe to print: whatever a terminal or the log of a build server would
 * obey rather than show becomes U+FFFD, one for one, so that columns stay where they are. Line
 * feeds and tabs are kept.
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, "\uFFFD")
    .replace(lineCommand, "$1\uFFFD")
    .replace(bracketCommand, "#\uFFFD");
}

/** Like `printable`, and on a single line. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s*[\r\n]+\s*/g, " ").replaceAll("\t", " "));
}
