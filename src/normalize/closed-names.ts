import type { JsonObject, JsonValue } from "../ir/types.js";
import { resolvePointer } from "../support/json-pointer.js";
import { localPointer } from "./references.js";
import { listOf } from "./repair.js";
import { isObject } from "./structure.js";

/** The names that a part of a schema declares, where it allows no others. */
type Closed = ReadonlySet<string>;

/** What a schema comes to with all that it is composed of. */
interface Composed {
  /** Every name that any of it declares, in a choice or not. */
  readonly names: ReadonlySet<string>;
  readonly closed: ReadonlySet<Closed>;
}

const nothing: Composed = { names: new Set(), closed: new Set() };

// Nobody composes deeper; what a machine made to be deep is left as it is.
const deepest = 50;

/** Finds the parts of schemas that forbid what other parts of the same schema declare. */
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

  /** A name that a schema declares and that a part of it forbids; undefined where there is none. */
  forbiddenName(schema: JsonObject): string | undefined {
    if (!isComposed(schema)) return undefined;
    return firstForbidden(this.#compose(schema, 0));
  }

  /** Whether a schema, with all that it is composed of, forbids one of some names. */
  forbids(schema: JsonObject, names: ReadonlySet<string>): boolean {
    const { closed } = this.#asPart(schema, 0);
    return firstForbidden({ names, closed }) !== undefined;
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
    for (const member of [...listOf(schema["allOf"]), this.#targetOf(schema)]) {
      const part = isObject(member) ? this.#asPart(member, depth + 1) : nothing;
      for (const name of part.names) names.add(name);
      for (const one of part.closed) closed.add(one);
    }
    const variants = [...listOf(schema["oneOf"]), ...listOf(schema["anyOf"])];
    for (const variant of isClosed || closed.size > 0 ? variants : []) {
      const choice = isObject(variant) ? this.#compose(variant, depth + 1) : nothing;
      for (const name of choice.names) names.add(name);
    }
    return { names, closed };
  }

  /** A schema as a part of others: closed as a whole where that is what it means itself. */
  #asPart(schema: JsonObject, depth: number): Composed {
    const composed = this.#compose(schema, depth);
    const isWhole =
      schema["unevaluatedProperties"] === false || firstForbidden(composed) !== undefined;
    return isWhole ? { names: composed.names, closed: new Set([composed.names]) } : composed;
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

function firstForbidden({ names, closed }: Composed): string | undefined {
  for (const allowed of closed) {
    for (const name of names) if (!allowed.has(name)) return name;
  }
  return undefined;
}
