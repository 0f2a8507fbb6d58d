import type { InvalidDocument } from "./invalid-list.js";
import type { Checked, Outcome } from "./outcome.js";

/** What a document's outcome comes to. */
export interface Verdict {
  /** `invalid`: rejected, as the list has it. */
  readonly state: "passed" | "invalid" | "failed";
  readonly reasons: readonly Reason[];
}

/** Why a document failed. */
export interface Reason {
  /** In words, and what to do. */
  readonly text: string;
  /** In short, so that documents with the same trouble can be counted. */
  readonly causes: readonly string[];
}

/** More memory than this is too much, in megabytes. */
const mostMegabytes = 1024;

/** Holds an outcome against the list of documents that are not valid. */
export function verdictOf(outcome: Outcome, listed: InvalidDocument | undefined): Verdict {
  const isRejected = outcome.generated.status === "rejected";
  const reasons = isRejected
    ? reasonsOfRejected(outcome, listed)
    : reasonsOfGenerated(outcome, listed);
  if (reasons.length > 0) return { state: "failed", reasons };
  return { state: isRejected ? "invalid" : "passed", reasons };
}

function reasonsOfRejected(
  { generated, judged = [] }: Outcome,
  listed: InvalidDocument | undefined,
): Reason[] {
  const { code = "nothing", pointer = "", message = "" } = generated.errors[0] ?? {};
  const said = `rejected with ${code}: ${pointer} ${message}`;
  const judgement = judged.find(({ complaint }) => complaint !== undefined);
  if (judgement === undefined) {
    const tools = judged.map(({ tool }) => tool).join(" and ");
    const text = `${said} No other tool does (${tools}), so that it has to be generated.`;
    return [{ text, causes: [`${code}, accepted by others`] }];
  }
  if (listed === undefined) {
    const other = `${judgement.tool} says: ${judgement.complaint}`;
    const text = `${said} It is not on the list (${other}). If it is wrong, --update lists it.`;
    return [{ text, causes: [`${code}, not listed`] }];
  }
  if (listed.code === code) return [];
  const text = `${said} The list says ${listed.code}. If that is right now, run with --update.`;
  return [{ text, causes: [`${code}, listed as ${listed.code}`] }];
}

function reasonsOfGenerated(outcome: Outcome, listed: InvalidDocument | undefined): Reason[] {
  const { generated, types, imports, fixtures } = outcome;
  const { status, printed, megabytes } = generated;
  if (status !== "done") {
    const [first = ""] = printed.split("\n");
    return [{ text: `${status}: ${printed}`, causes: [`${status}: ${first.slice(0, 100)}`] }];
  }
  const reasons: Reason[] = [];
  const add = (cause: string, text: string): void => void reasons.push({ text, causes: [cause] });
  if (listed !== undefined) {
    add(
      "generated, but listed",
      `generated, but the list says ${listed.code}. If that is right now, run with --update.`,
    );
  }
  if (printed !== "") add("printed something", `printed: ${printed.trim().slice(0, 500)}`);
  if (megabytes > mostMegabytes) add("memory", `took ${Math.ceil(megabytes)} MB`);
  return [
    ...reasons,
    ...problemsOf("error of the compiler", types, /TS\d+/),
    ...problemsOf("problem of importing it", imports, /^[^:]*/),
    ...problemsOf(
      "kind of fixture that does not fit",
      fixtures,
      /\w+(?= \{)|cannot be checked|threw/,
    ),
  ];
}

function problemsOf(word: string, checked: Checked | undefined, cause: RegExp): Reason[] {
  if (checked === undefined || checked.problems === 0) return [];
  const { problems, first } = checked;
  const causes = first.map((problem) => `${word}: ${cause.exec(problem)?.[0] ?? "other"}`);
  return [{ text: [`${problems} × ${word}`, ...first].join("\n      "), causes }];
}
