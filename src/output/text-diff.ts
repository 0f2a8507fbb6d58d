import { structuredPatch } from "diff";

/** How much of a difference is shown: enough to see what it is about. */
const shown = { context: 2, lines: 40, columns: 160 };

/** Texts that differ in more lines than this are not compared, since that takes long and shows nothing. */
const maximumEdits = 4_000;

/**
 * Renders what differs between two texts, as the lines of a unified diff without its header, of which
 * only the first are shown.
 */
export function renderDiff(before: string, after: string): string {
  const patch = structuredPatch("", "", before, after, "", "", {
    context: shown.context,
    maxEditLength: maximumEdits,
  });
  if (patch === undefined) return "(they differ in most of their lines)";
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: own }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...own,
  ]);
  const rest = lines.length - shown.lines;
  return [
    ...lines.slice(0, shown.lines).map(shorten),
    ...(rest > 0 ? [`(${rest} more ${rest === 1 ? "line" : "lines"})`] : []),
  ].join("\n");
}

function shorten(line: string): string {
  return line.length > shown.columns ? `${line.slice(0, shown.columns)}…` : line;
}
