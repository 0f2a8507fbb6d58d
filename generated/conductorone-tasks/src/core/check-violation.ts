import { type Check, followCheck } from "./check.js";

/** Whether a value is sent or received. */
export type CheckDirection = "request" | "response";

/**
 * A place where a value is not what the description says, without the value itself: whoever reads
 * it may not be meant to see what was sent.
 */
export interface Violation {
  /** A JSON Pointer (RFC 6901) into the value; empty for the value as a whole. */
  readonly pointer: string;
  /** What the description has there, such as `a string`. */
  readonly wanted: string;
  /** The kind of what is there, such as `null`, or `nothing`. */
  readonly found: string;
}

/** A violation, and where a message has the value that it is about. */
export interface PlacedViolation extends Violation {
  /** What the value is: the body, an item of a stream, or a parameter by its place. */
  readonly in: "body" | "item" | "path" | "query" | "header" | "cookie";
  /** The wire's name of the parameter; undefined elsewhere. */
  readonly name?: string | undefined;
}

/** Writes a violation on one line. */
export function violationText({
  in: place,
  name,
  pointer,
  wanted,
  found,
}: PlacedViolation): string {
  const where = name === undefined ? place : `${place} parameter ${plain(name)}`;
  const at = pointer === "" ? where : `${where} at ${plain(pointer)}`;
  return `${at}: ${wanted} expected, ${found} found`;
}

/** Names come from a response and may hold anything: they stay on their line and of a readable length. */
function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, "\ufffd");
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/** Writes a JSON Pointer (RFC 6901, section 3). */
export function pointerText(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** Says what a value is, without saying the value. */
export function kindText(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return "no finite number";
  return `${typeof value === "object" ? "an" : "a"} ${typeof value}`;
}

const nameTexts = {
  any: "a value",
  never: "nothing",
  null: "null",
  boolean: "a boolean",
  string: "a string",
  number: "a number",
  integer: "an integer",
} as const;

const mostShown = 8;

/** Says what a check wants, without its limits. */
export function checkText(check: Check, depth = 0): string {
  // A name for a name for itself would go on for ever.
  if (typeof check === "function")
    return depth > 9 ? "a value" : checkText(followCheck(check), depth + 1);
  if (typeof check === "string") return nameTexts[check];
  if ("is" in check) {
    switch (check.is) {
      case "string":
      case "number":
      case "integer":
        return nameTexts[check.is];
      case "enum":
        return choiceText(check.values.map((value) => JSON.stringify(value)));
      case "list":
        return "a list";
      case "object":
      case "tagged":
        return "an object";
      case "every":
        return check.of[0] === undefined ? "a value" : checkText(check.of[0], depth + 1);
    }
  }
  return choiceText([...new Set(check.map((one) => checkText(one, depth + 1)))]);
}

/** Joins texts to a choice, of which the first ones are shown. */
export function choiceText(texts: readonly string[]): string {
  if (texts.length > mostShown) return `${texts.slice(0, mostShown).join(", ")} or another`;
  const last = texts.at(-1) ?? "nothing";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} or ${last}`;
}
