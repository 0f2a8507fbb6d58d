/**
 * Tells an object with properties (a JSON object) from arrays, null and the objects that stand for
 * one value, such as Date and Blob.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  // By tag, which also recognizes objects of another realm and of the caller's classes.
  return Object.prototype.toString.call(value) === "[object Object]";
}

/**
 * The object's own property of that name, or undefined.
 *
 * Names come from descriptions and responses; one called `constructor` must not find what every
 * object inherits.
 */
export function findOwn<Value>(
  object: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Lists the object's own properties that are not undefined; none where there is no object. */
export function givenOf<T extends object>(
  object: T | false | undefined,
): [name: string, value: Exclude<T[keyof T], undefined>][] {
  if (!object) return [];
  const own = object as Record<string, Exclude<T[keyof T], undefined>>;
  return Object.entries(own).filter(([, value]) => value !== undefined);
}

/** Follows names and indexes into a value; undefined where one of them leads nowhere. */
export function findPath(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = findOwn(found as Readonly<Record<string, unknown>>, name);
  }
  return found;
}
