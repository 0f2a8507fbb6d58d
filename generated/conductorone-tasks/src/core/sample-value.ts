/**
 * The values that samples are expanded to: JSON, and what is not JSON as it is.
 */

/** Sets an own property, `__proto__` too. */
export function set(object: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") object[name] = value;
  else Object.defineProperty(object, name, { value, ...plainProperty });
}

const plainProperty = { writable: true, enumerable: true, configurable: true } as const;

/** True for an object of names and values, and so for none that a class makes. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * How many JSON values a value is made of, itself included.
 *
 * @param counts what is known already
 */
export function countOf(value: unknown, counts: WeakMap<object, number>): number {
  if (!Array.isArray(value) && !isPlain(value)) return 1;
  const known = counts.get(value);
  if (known !== undefined) return known;
  let count = 1;
  for (const item of Object.values(value)) count += countOf(item, counts);
  counts.set(value, count);
  return count;
}
