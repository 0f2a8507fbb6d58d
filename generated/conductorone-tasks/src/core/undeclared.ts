/**
 * Finds what an object holds under a name that its type does not declare. Nothing is checked: the
 * type is what the description says of such names.
 *
 * @param declared the wire's names of the properties that the type does declare
 * @returns undefined for a declared name, and where the object has no property of its own of that name
 */
export function findUndeclared<Value>(
  object: object | null | undefined,
  name: string,
  declared: readonly string[],
): Value | undefined {
  if (object === null || object === undefined) return undefined;
  if (declared.includes(name) || !Object.hasOwn(object, name)) return undefined;
  return (object as Readonly<Record<string, Value>>)[name];
}
