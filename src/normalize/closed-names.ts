import type { JsonObject, JsonValue } from "../ir/types.js";
import { resolvePointer } from "../support/json-pointer.js";
import { localPointer } from "./references.js";
import { listOf } from "./repair.js";
import { isObject } from "./structure.js";

/** The names that a part of a schema declares, where it allows no others. */
type Closed = ReadonlySet<string>;

/** The names that each alternative of a choice requires. */
type Choice = readonly ReadonlySet<string>[];

/** What a schema comes to with all that it is composed of. */
interface Composed {
  /** Every name that any of it declares, in a choice or not. */
  readonly names: ReadonlySet<string>;
  readonly closed: ReadonlySet<Closed>;
  readonly required: ReadonlySet<string>;
  readonly choices: ReadonlySet<Choice>;
}

const nothing: Composed = {
  names: new Set(),
  closed: new Set(),
  required: new Set(),
  choices: new Set(),
};

// Nobody composes deeper; what a machine made to be deep is left as it is.
const deepest = 50;

/**
 * Finds the parts of schemas that forbid what the same schema requires, and declares elsewhere: by the letter
 * no value fits. Where only optional names are forbidden, there are values, without those names.
 */
export class ClosedParts {
  readonly #root: JsonObject;
  readonly #known = new Map<JsonObject, Composed>();

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /** All names that a schema declares, with all that it is composed of. */
  namesOf(schema: JsonObject): ReadonlySet<string> {
    return this.#compose(schema, 0).names;
  }

  /** A name that a schema declares and requires, and that a part of it forbids; undefined where there is none. */
  forbiddenName(schema: JsonObject): string | undefined {
    if (!isComposed(schema)) return undefined;
    return demandedName(this.#compose(schema, 0));
  }

  /** Whether a schema, with all that it is composed of, forbids one of some names. */
  forbids(schema: JsonObject, names: ReadonlySet<string>): boolean {
    const { closed } = this.#asPart(schema, 0);
    return [...closed].some((allowed) => [...names].some((name) => !allowed.has(name)));
  }

  #compose(schema: JsonObject, depth: number): Composed {
    const known = this.#known.get(schema);
    if (known !== undefined || depth > deepest) return known ?? nothing;
    // A schema that is composed of itself ends here.
    this.#known.set(schema, nothing);
    const composed = this.#composeAnew(schema, depth);
    this.#known.set(schema, composed);
    return composed;
  }

  #composeAnew(schema: JsonObject, depth: number): Composed {
    const { properties, patternProperties } = schema;
    const own = new Set(isObject(properties) ? Object.keys(properties) : []);
    const isClosed = schema["additionalProperties"] === false && patternProperties === undefined;
    const names = new Set(own);
    const closed = new Set<Closed>(isClosed ? [own] : []);
    const required = requiredNames(schema);
    const choices = new Set<Choice>();
    for (const member of [...listOf(schema["allOf"]), this.#targetOf(schema)]) {
      const part = isObject(member) ? this.#asPart(member, depth + 1) : nothing;
      for (const name of part.names) names.add(name);
      for (const one of part.closed) closed.add(one);
      for (const name of part.required) required.add(name);
      for (const choice of part.choices) choices.add(choice);
    }
    for (const keyword of closed.size > 0 ? ["oneOf", "anyOf"] : []) {
      const variants = listOf(schema[keyword]).map((variant) =>
        isObject(variant) ? this.#compose(variant, depth + 1) : nothing,
      );
      for (const variant of variants) for (const name of variant.names) names.add(name);
      if (variants.length > 0) choices.add(variants.map((variant) => variant.required));
    }
    return { names, closed, required, choices };
  }

  /** A schema as a part of others: closed as a whole where that is what it means itself. */
  #asPart(schema: JsonObject, depth: number): Composed {
    const composed = this.#compose(schema, depth);
    const isWhole =
      schema["unevaluatedProperties"] === false || demandedName(composed) !== undefined;
    return isWhole ? { ...composed, closed: new Set([composed.names]) } : composed;
  }

  #targetOf(schema: JsonObject): JsonValue {
    const reference = schema["$ref"];
    const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
    if (pointer === undefined) return null;
    return (resolvePointer(this.#root, pointer) ?? null) as JsonValue;
  }
}

function isComposed(schema: JsonObject): boolean {
  const isClosed = schema["additionalProperties"] === false;
  return (
    listOf(schema["allOf"]).length > 0 ||
    ("$ref" in schema && Object.keys(schema).length > 1) ||
    (isClosed && (listOf(schema["oneOf"]).length > 0 || listOf(schema["anyOf"]).length > 0))
  );
}

function requiredNames(schema: JsonObject): Set<string> {
  return new Set(listOf(schema["required"]).filter((name) => typeof name === "string"));
}

/** A name that is forbidden and required, or required by an alternative of a choice all of which do so. */
function demandedName({ names, closed, required, choices }: Composed): string | undefined {
  for (const allowed of closed) {
    const findIn = (list: ReadonlySet<string>): string | undefined =>
      [...list].find((name) => names.has(name) && !allowed.has(name));
    const own = findIn(required);
    if (own !== undefined) return own;
    for (const choice of choices) {
      const found = choice.map(findIn);
      if (!found.includes(undefined)) return found[0];
    }
  }
  return undefined;
}
