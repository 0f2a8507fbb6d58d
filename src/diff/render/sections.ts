import type { Change } from "../change.js";
import { type Level, titleOf } from "../terms.js";

/** Changes about one subject. */
export interface Section {
  readonly label: string;
  readonly call: string | undefined;
  readonly changes: readonly Change[];
}

/** Changes of one level, by subject. */
export interface Chapter {
  readonly level: Level;
  readonly title: string;
  readonly sections: readonly Section[];
}

const titles: Readonly<Record<Level, string>> = {
  breaking: "Breaking changes",
  addition: "Additions",
  notice: "Notices",
};

/** Kinds that are not told where there is little room: names that nobody calls by themselves come with what uses them. */
export const untold: ReadonlySet<string> = new Set(["schema/added"]);

/** The levels that are shown, the worst first: notices only where they are asked for. */
export function shownLevels(verbose: boolean): readonly Level[] {
  return verbose ? ["breaking", "addition", "notice"] : ["breaking", "addition"];
}

/** Groups changes by level, the worst first, and by subject; what is empty is left out. */
export function chaptersOf(
  changes: readonly Change[],
  levels: readonly Level[],
): readonly Chapter[] {
  return levels.flatMap((level): readonly Chapter[] => {
    const sections = sectionsOf(changes.filter((change) => change.level === level));
    return sections.length === 0 ? [] : [{ level, title: titles[level], sections }];
  });
}

/** Groups changes, which are sorted by subject, by it. */
export function sectionsOf(changes: readonly Change[]): readonly Section[] {
  const sections = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.kind} ${titleOf(change.subject)}`;
    const section = sections.get(key);
    if (section === undefined) sections.set(key, [change]);
    else section.push(change);
  }
  return [...sections.values()].flatMap((list): readonly Section[] => {
    const [first] = list;
    if (first === undefined) return [];
    return [{ label: titleOf(first.subject), call: first.subject.call, changes: list }];
  });
}

/** Where below its subject a change is, and what it is. */
export function sentenceOf({ path, message }: Change): readonly [where: string, what: string] {
  return [path.join(" › "), message];
}
