/**
 * Merges values deeply: objects name by name, arrays item by item. What is neither must be the same
 * in all of them, or else no value could show them all.
 */
export function mergeValues(values: readonly unknown[], path = ""): unknown {
  const [first, ...others] = values;
  if (values.every(Array.isArray)) {
    const length = Math.max(...values.map((list) => list.length));
    return Array.from({ length }, (_, index) =>
      mergeValues(
        values.filter((list) => index < list.length).map((list) => list[index] as unknown),
        `${path}/${index}`,
      ),
    );
  }
  if (values.every(isObject)) {
    const names = [...new Set(values.flatMap(Object.keys))];
    return Object.fromEntries(
      names.map((name) => [
        name,
        mergeValues(
          values.filter((object) => Object.hasOwn(object, name)).map((object) => object[name]),
          `${path}/${name}`,
        ),
      ]),
    );
  }
  const different = others.find((value) => value !== first);
  if (different === undefined) return first;
  throw new Error(`${JSON.stringify(first)} and ${JSON.stringify(different)} at ${path}`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
