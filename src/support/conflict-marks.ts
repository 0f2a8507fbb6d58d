// As git writes them, with a base or without (git-merge, "How conflicts are presented").
const mark = /^([<=>|])\1{6}(?: |\r?$)/;

/** Whether a line is one of those that git puts around the sides of a merge conflict. */
export function isConflictMark(line: string): boolean {
  return mark.test(line);
}

/**
 * The two sides of a text with merge conflicts, each with what could be merged; what both came from is left out.
 *
 * @returns undefined for a text without conflicts
 */
export function conflictSides(text: string): readonly [string, string] | undefined {
  const sides: [string[], string[]] = [[], []];
  let side = "";
  for (const line of text.split("\n")) {
    const found = mark.exec(line)?.[1];
    if (found !== undefined) side = found === ">" ? "" : found;
    else {
      if (side === "" || side === "<") sides[0].push(line);
      if (side === "" || side === "=") sides[1].push(line);
    }
  }
  const [ours, theirs] = sides.map((lines) => lines.join("\n")) as [string, string];
  return text === ours ? undefined : [ours, theirs];
}
