import type { ErrorObject } from "ajv/dist/2020.js";
import { joinPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import { mostViolations } from "./violation.js";

/** What is wrong with a value, and where in it. */
export interface Finding {
  /** A JSON Pointer (RFC 6901) into the value. */
  readonly pointer: string;
  readonly message: string;
  readonly expected?: unknown;
  readonly found?: unknown;
}

interface Explanation {
  readonly message: string;
  readonly expected?: unknown;
  /** The member that is meant, where that is not the value itself. */
  readonly member?: string;
}

type Explain = (params: Readonly<Record<string, unknown>>) => Explanation;

const limit =
  (words: string): Explain =>
  ({ limit: expected }) => ({ message: `${words} ${String(expected)}`, expected });

/** What to say of a keyword that a value fails; of any other, what ajv says. */
const explanations: Readonly<Record<string, Explain>> = {
  type: ({ type }) => ({
    message: `must be of type ${[type].flat().join(" or ")}`,
    expected: type,
  }),
  required: ({ missingProperty }) => ({
    message: "is required",
    member: String(missingProperty),
  }),
  additionalProperties: ({ additionalProperty }) => ({
    message: "is not a property that is allowed here",
    member: String(additionalProperty),
  }),
  unevaluatedProperties: ({ unevaluatedProperty }) => ({
    message: "is not a property that is allowed here",
    member: String(unevaluatedProperty),
  }),
  enum: ({ allowedValues }) => ({
    message: "must be one of the listed values",
    expected: allowedValues,
  }),
  const: ({ allowedValue }) => ({
    message: `must be ${JSON.stringify(allowedValue)}`,
    expected: allowedValue,
  }),
  format: ({ format }) => ({ message: `must have the format ${String(format)}`, expected: format }),
  pattern: ({ pattern }) => ({
    message: `must match the pattern ${String(pattern)}`,
    expected: pattern,
  }),
  minLength: limit("must not be shorter than"),
  maxLength: limit("must not be longer than"),
  minItems: limit("must have a number of items of at least"),
  maxItems: limit("must have a number of items of at most"),
  minProperties: limit("must have a number of properties of at least"),
  maxProperties: limit("must have a number of properties of at most"),
  minimum: limit("must not be less than"),
  maximum: limit("must not be more than"),
  exclusiveMinimum: limit("must be more than"),
  exclusiveMaximum: limit("must be less than"),
  multipleOf: ({ multipleOf }) => ({
    message: `must be a multiple of ${String(multipleOf)}`,
    expected: multipleOf,
  }),
  uniqueItems: () => ({ message: "must not have the same item twice" }),
  oneOf: ({ passingSchemas }) => ({
    message: Array.isArray(passingSchemas)
      ? "fits more than one of its alternatives"
      : "fits none of its alternatives",
  }),
  anyOf: () => ({ message: "fits none of its alternatives" }),
  "false schema": () => ({ message: "must not be there" }),
};

/** Follow from the errors of what they hold, and say nothing themselves. */
const consequences: ReadonlySet<string> = new Set(["if", "propertyNames"]);

/** The length of a found value's text, from which on it is cut. */
const longestFound = 200;

/**
 * Says in words what ajv found. Of a choice that nothing fits, only what is wrong in the alternative that
 * went deepest is kept, as the others were hardly meant.
 */
export function explainErrors(errors: readonly ErrorObject[], value: unknown): readonly Finding[] {
  const findings = withoutOtherArms(errors)
    .filter(({ keyword }) => !consequences.has(keyword))
    .map((error) => explain(error, value));
  const distinct = new Map(findings.map((one) => [`${one.pointer} ${one.message}`, one]));
  return [...distinct.values()].slice(0, mostViolations);
}

function explain(error: ErrorObject, value: unknown): Finding {
  const { keyword, instancePath } = error;
  const { message, expected, member } = explanations[keyword]?.(error.params) ?? {
    message: error.message ?? "is not valid",
  };
  const pointer = member === undefined ? instancePath : joinPointer(instancePath, member);
  const found = shorten(resolvePointer(value, pointer));
  return {
    pointer,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(found === undefined ? {} : { found }),
  };
}

function shorten(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined || text.length <= longestFound) return value;
  return `${text.slice(0, longestFound)}...`;
}

/** Leaves out what is wrong in alternatives of a choice but the deepest; ajv lists them before the choice. */
function withoutOtherArms(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === "oneOf" || error.keyword === "anyOf") {
      const arms: ErrorObject[] = [];
      while (isWithin(kept.at(-1), error)) arms.unshift(kept.pop() as ErrorObject);
      const deepest = Math.max(...arms.map(depthOf));
      if (deepest > depthOf(error)) kept.push(...arms.filter((arm) => depthOf(arm) === deepest));
    }
    kept.push(error);
  }
  return kept;
}

function isWithin(error: ErrorObject | undefined, { instancePath }: ErrorObject): boolean {
  if (error === undefined) return false;
  return error.instancePath === instancePath || error.instancePath.startsWith(`${instancePath}/`);
}

function depthOf({ instancePath }: ErrorObject): number {
  return parsePointer(instancePath).length;
}
