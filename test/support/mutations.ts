/** A value that is like another one but for one place. */
export interface Mutation {
  /** What was done, such as `drop`. */
  readonly what: string;
  readonly value: unknown;
}

type Change = (value: unknown) => unknown;

/** What may be put in the place of a value, whatever it is. */
const replacements: Readonly<Record<string, (value: unknown) => unknown>> = {
  "a null": () => null,
  "a boolean": () => true,
  "a text": () => "x y",
  "an empty text": () => "",
  "a long text": () => "long ".repeat(1000),
  "a large number": () => 1e15,
  "a small number": () => -1e15,
  "half a number": () => 0.5,
  "an empty list": () => [],
  "a list of it": (value) => [value],
  "a list of it many times": (value) => Array.from({ length: 300 }, () => value),
  "an empty object": () => ({}),
  "an object with it": (value) => ({ it: value }),
};

/**
 * Gives changed copies of a JSON value: at each of its places something else, an item or a property
 * less, and for objects what others of its kind have besides.
 *
 * @param others values of the same type, whose properties are added
 * @param limit how many there are at most, spread evenly over all
 */
export function mutationsOf(
  value: unknown,
  others: readonly unknown[],
  limit: number,
): readonly Mutation[] {
  const all: (() => Mutation)[] = [];
  const visit = (at: unknown, put: (changed: unknown) => unknown): void => {
    const add = (what: string, change: Change): void =>
      void all.push(() => ({ what, value: put(change(at)) }));
    for (const [what, change] of Object.entries(replacements)) add(what, change);
    if (Array.isArray(at)) {
      add("an item twice", () => [...(at as unknown[]), ...(at as unknown[]).slice(0, 1)]);
      for (const [index, item] of at.entries())
        visit(item, (changed) => put(at.with(index, changed)));
    } else if (isObject(at)) {
      add("a new name", () => ({ ...at, "not declared": 1 }));
      for (const [name, member] of Object.entries(at)) {
        // Ajv looks at neither of these two.
        if (name === "__proto__" || name === "") continue;
        add(`no ${name}`, () =>
          Object.fromEntries(Object.entries(at).filter(([key]) => key !== name)),
        );
        visit(member, (changed) =>
          put(Object.fromEntries([...Object.entries(at), [name, changed]])),
        );
      }
    }
  };
  visit(value, (changed) => changed);
  for (const other of others)
    if (isObject(value) && isObject(other))
      all.push(() => ({ what: "two in one", value: { ...other, ...value } }));
  const step = Math.max(1, all.length / limit);
  return Array.from({ length: Math.min(limit, all.length) }, (_, index) =>
    all[Math.floor(index * step)]!(),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
