/** What came of one scenario, or of one operation. */
export interface Finding {
  readonly name: string;
  /** What a description cannot say, because of which it is not called. */
  readonly lost: readonly string[];
  readonly problems: readonly string[];
}

/** One proof: what was called, and what came of it. */
export interface Proof {
  /** The heading of its part of the report. */
  readonly title: string;
  /** What it proves, and by which programs. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a finding comes to. A scenario of several requests is lost where one of them is. */
export type State = "passed" | "lost" | "failed";

/** The state of a finding. */
export function stateOf({ lost, problems }: Finding): State {
  if (problems.length > 0) return "failed";
  return lost.length > 0 ? "lost" : "passed";
}

const head = `# Conformance

What the generated clients do, judged by servers that others made. \`npm run conformance\` makes every
call again and fails where one that passed here no longer does; \`npm run conformance -- --update\`
writes this page.

- **passed**: the server took the request for what it should be, and the client gave back the status,
  headers and body that the server sent.
- **lost**: not called, because the OpenAPI document does not say what would be needed; the reason
  follows.
- **failed**: neither.
`;

/** Renders the committed report: the same text for the same findings, in the order of their names. */
export function renderReport(proofs: readonly Proof[]): string {
  return `${head}\n${proofs.map(renderProof).join("\n")}`;
}

function renderProof({ title, text, findings }: Proof): string {
  const sorted = findings.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const lines = sorted.map((finding) =>
    [stateOf(finding).padEnd(6), finding.name, ...finding.lost, ...finding.problems]
      .join("  ")
      .replace(/\s*\n\s*/g, " "),
  );
  return [
    `## ${title}\n`,
    `${text}\n`,
    `${countStates(findings)}\n`,
    "```text",
    ...lines,
    "```\n",
  ].join("\n");
}

/** How many findings there are of each state, as a sentence. */
export function countStates(findings: readonly Finding[]): string {
  const count = (state: State): number => findings.filter((it) => stateOf(it) === state).length;
  const [passed, lost, failed] = (["passed", "lost", "failed"] as const).map(count);
  return `${findings.length} in all: ${passed} passed, ${lost} lost, ${failed} failed.`;
}

/** The names under a report's heading that it says passed. */
export function readPassed(report: string, title: string): ReadonlySet<string> {
  const section = report.split(/^## /m).find((it) => it.startsWith(`${title}\n`)) ?? "";
  return new Set([...section.matchAll(/^passed +(\S.*)$/gm)].map(([, name = ""]) => name.trim()));
}

/** Those that passed according to a report and do not any longer, also because they are gone. */
export function listRegressions(report: string, proof: Proof): readonly string[] {
  const passes = new Set(
    proof.findings.filter((it) => stateOf(it) === "passed").map(({ name }) => name),
  );
  return [...readPassed(report, proof.title)].filter((name) => !passes.has(name));
}
