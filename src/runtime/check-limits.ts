import { findRegExp, isInFormat } from "./check-format.js";
import type { ListCheck, NumberCheck, ObjectCheck, TextCheck } from "./check.js";

/** What a limit wants of a value, and what the value is instead. */
export type Excess = readonly [wanted: string, found: string];

/** Finds the limit that a text breaks; undefined where it keeps all of them. */
export function findTextExcess(check: TextCheck, value: string): Excess | undefined {
  const { minLength = 0, maxLength = Infinity, pattern } = check;
  // Only a text of many code units can have too many code points, or too few.
  const length =
    value.length < minLength || value.length <= maxLength ? value.length : countOf(value);
  if (
    length < minLength ||
    (minLength > 0 && value.length < 2 * minLength && countOf(value) < minLength)
  )
    return [`a string of at least ${minLength} characters`, "a shorter one"];
  if (length > maxLength) return [`a string of at most ${maxLength} characters`, "a longer one"];
  if (pattern !== undefined && findRegExp(pattern)?.test(value) === false)
    return [`a string that matches ${JSON.stringify(pattern)}`, "another string"];
  return undefined;
}

function countOf(text: string): number {
  return Array.from(text).length;
}

/** Finds the limit that a number breaks; undefined where it keeps all of them. */
export function findNumberExcess(check: NumberCheck, value: number): Excess | undefined {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = check;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = check;
  if (value < minimum) return [`a number of at least ${minimum}`, "a smaller one"];
  if (value > maximum) return [`a number of at most ${maximum}`, "a larger one"];
  if (value <= exclusiveMinimum) return [`a number above ${exclusiveMinimum}`, "a smaller one"];
  if (value >= exclusiveMaximum) return [`a number below ${exclusiveMaximum}`, "a larger one"];
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    return [`a multiple of ${multipleOf}`, "another number"];
  return undefined;
}

/** Tells multiples, but for what binary fractions cannot say of decimal ones. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}

/** Finds the limit that a list breaks, its items aside; undefined where it keeps all of them. */
export function findListExcess(check: ListCheck, value: readonly unknown[]): Excess | undefined {
  const { minItems = 0, maxItems = Infinity } = check;
  if (value.length < minItems) return [`a list of at least ${minItems} items`, "a shorter one"];
  if (value.length > maxItems) return [`a list of at most ${maxItems} items`, "a longer one"];
  if (check.uniqueItems && hasRepetition(value)) return ["distinct items", "a repetition"];
  return undefined;
}

// Items that are lists or objects are not compared: that takes longer than everything else together.
function hasRepetition(items: readonly unknown[]): boolean {
  const scalars = items.filter((item) => typeof item !== "object");
  return new Set(scalars).size < scalars.length;
}

/** Finds the limit that the number of an object's properties breaks. */
export function findSizeExcess(check: ObjectCheck, size: number): Excess | undefined {
  const { minProperties = 0, maxProperties = Infinity } = check;
  if (size < minProperties)
    return [`an object of at least ${minProperties} properties`, "a smaller one"];
  if (size > maxProperties)
    return [`an object of at most ${maxProperties} properties`, "a larger one"];
  return undefined;
}

/** Finds a format that a value is not in; what no limit says is no violation. */
export function findFormatExcess(
  { format }: TextCheck | NumberCheck,
  value: string | number,
): Excess | undefined {
  if (format === undefined) return undefined;
  const isFine =
    typeof value === "string"
      ? isInFormat(value, format)
      : format !== "int32" || (value >= -(2 ** 31) && value < 2 ** 31);
  return isFine
    ? undefined
    : [`a ${typeof value} in the format ${format}`, `another ${typeof value}`];
}
