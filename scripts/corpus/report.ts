import type { Outcome } from "./outcome.js";
import type { Verdict } from "./verdict.js";

/** A document's outcome and what it comes to. */
export interface Judged {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
}

/** What a program can read of a run. */
export interface Report {
  readonly generator: string;
  readonly totals: Totals;
  readonly diagnostics: Readonly<Record<string, number>>;
  /** Why documents failed, most frequent first, and which did. */
  readonly causes: Readonly<Record<string, readonly string[]>>;
  readonly documents: readonly (Outcome & Verdict)[];
}

/** How many documents got how far. */
export interface Totals {
  readonly documents: number;
  readonly passed: number;
  readonly invalid: number;
  readonly failed: number;
  readonly generated: number;
  readonly rejected: number;
  readonly crashed: number;
  readonly hung: number;
  readonly compiled: number;
  readonly imported: number;
  readonly fixturesFit: number;
  readonly fixtures: number;
  readonly seconds: number;
  readonly mostMegabytes: number;
}

/** Sums up a run; documents are sorted by path. */
export function reportOf(generator: string, judged: readonly Judged[]): Report {
  const documents = judged
    .map(({ outcome, verdict }) => ({ ...outcome, ...verdict }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const diagnostics = new Map<string, number>();
  for (const { generated } of documents) {
    for (const [code, count] of Object.entries(generated.diagnostics)) {
      diagnostics.set(code, (diagnostics.get(code) ?? 0) + count);
    }
  }
  return {
    generator,
    totals: totalsOf(documents),
    diagnostics: Object.fromEntries([...diagnostics].toSorted()),
    causes: causesOf(documents),
    documents,
  };
}

function causesOf(documents: readonly (Outcome & Verdict)[]): Report["causes"] {
  const paths = new Map<string, string[]>();
  for (const { path, reasons } of documents) {
    for (const cause of new Set(reasons.flatMap(({ causes }) => causes))) {
      paths.set(cause, [...(paths.get(cause) ?? []), path]);
    }
  }
  const byCount = [...paths].toSorted(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  return Object.fromEntries(byCount);
}

function totalsOf(documents: readonly (Outcome & Verdict)[]): Totals {
  const count = (holds: (document: Outcome & Verdict) => boolean): number =>
    documents.filter(holds).length;
  const sum = (of: (document: Outcome) => number): number =>
    documents.reduce((total, document) => total + of(document), 0);
  return {
    documents: documents.length,
    passed: count(({ state }) => state === "passed"),
    invalid: count(({ state }) => state === "invalid"),
    failed: count(({ state }) => state === "failed"),
    generated: count(({ generated }) => generated.status === "done"),
    rejected: count(({ generated }) => generated.status === "rejected"),
    crashed: count(({ generated }) => generated.status === "crashed"),
    hung: count(({ generated }) => generated.status === "hung"),
    compiled: count(({ types }) => types?.problems === 0),
    imported: count(({ imports }) => imports?.problems === 0),
    fixturesFit: count(({ fixtures }) => fixtures?.problems === 0),
    fixtures: sum(({ fixtures }) => fixtures?.values ?? 0),
    seconds: Math.round(sum(({ generated }) => generated.seconds)),
    mostMegabytes: Math.round(Math.max(0, ...documents.map((each) => each.generated.megabytes))),
  };
}

/** One line about a document, and below it why it failed. */
export function renderRow({ outcome, verdict }: Judged, width: number): string {
  const { path, version, generated, types, imports, fixtures } = outcome;
  const cells = [
    verdict.state.padEnd(7),
    path.padEnd(width),
    version.padEnd(7),
    `${generated.seconds.toFixed(2).padStart(6)} s`,
    `${String(Math.round(generated.megabytes)).padStart(5)} MB`,
    generated.status === "done"
      ? [
          `${types?.problems ?? 0} compiler`,
          `${imports?.problems ?? 0}/${imports?.modules ?? 0} modules`,
          `${fixtures?.problems ?? 0}/${fixtures?.values ?? 0} fixtures`,
        ].join(", ")
      : generated.status,
  ];
  return [cells.join("  "), ...verdict.reasons.map(({ text }) => `    ${text}`)].join("\n");
}

/** The totals, the diagnostics by code and the causes of failures, as tables. */
export function renderTotals({ totals, diagnostics, causes }: Report): string {
  const { documents, generated, rejected, crashed, hung } = totals;
  const of = (count: number): string => `${count} of ${generated}`;
  const rows: [string, string][] = [
    ["documents", String(documents)],
    ["generated", `${generated}; ${rejected} rejected, ${crashed} crashed, ${hung} hung`],
    ["compiled", of(totals.compiled)],
    ["imported", of(totals.imported)],
    ["fixtures fit", `${of(totals.fixturesFit)} (${totals.fixtures} values)`],
    ["time of generating", `${totals.seconds} s`],
    ["most memory", `${totals.mostMegabytes} MB`],
    ["passed", String(totals.passed)],
    ["invalid, as listed", String(totals.invalid)],
    ["failed", String(totals.failed)],
  ];
  return [
    ...rows.map(([name, value]) => `${name.padEnd(20)} ${value}`),
    ...countTable("diagnostics by code", Object.entries(diagnostics)),
    ...countTable(
      "documents by cause of failure",
      Object.entries(causes).map(([cause, paths]) => [cause, paths.length] as const),
    ),
  ].join("\n");
}

function countTable(heading: string, rows: readonly (readonly [string, number])[]): string[] {
  if (rows.length === 0) return [];
  return ["", heading, ...rows.map(([name, count]) => `${String(count).padStart(8)}  ${name}`)];
}
