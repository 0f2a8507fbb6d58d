import type { JsonObject, JsonValue } from "../ir/types.js";
import { listOf } from "./repair.js";
import { isObject } from "./structure.js";

/** The types of values that fit; undefined where that is not said. */
export type JsonTypes = ReadonlySet<string> | undefined;

// Nobody composes deeper; what a machine made to be deep says nothing here.
const deepest = 50;

/** Tells which types of values the schemas of a document allow, with all that they are composed of. */
export class ComposedTypes {
  /** What a reference leads to. */
  readonly targetOf: (reference: string) => JsonValue | undefined;
  readonly #known = new WeakMap<JsonObject, { readonly types: JsonTypes }>();

  /** Reads references by a function, which is to give what they lead to, or undefined. */
  constructor(targetOf: (reference: string) => JsonValue | undefined) {
    this.targetOf = targetOf;
  }

  /** The types that a schema's composition and its reference allow, whatever it says itself. */
  composedTypes(schema: JsonObject, depth = 0): JsonTypes {
    const inner = (member: JsonValue): JsonTypes => this.#typesOf(member, depth + 1);
    const reference = schema["$ref"];
    const target = typeof reference === "string" ? this.targetOf(reference) : undefined;
    const parts = [
      ...listOf(schema["allOf"]).map(inner),
      ...["oneOf", "anyOf"].map((keyword) => either(listOf(schema[keyword]).map(inner))),
      ...(target === undefined ? [] : [inner(target)]),
    ];
    return parts.reduce(narrowed, undefined);
  }

  #typesOf(schema: JsonValue, depth: number): JsonTypes {
    if (!isObject(schema) || depth > deepest) return undefined;
    const known = this.#known.get(schema);
    if (known !== undefined) return known.types;
    // A schema that is composed of itself ends here.
    this.#known.set(schema, { types: undefined });
    const types = narrowed(ownTypes(schema), this.composedTypes(schema, depth));
    this.#known.set(schema, { types });
    return types;
  }
}

/** The types that a schema's own `type`, or else its listed values, allow. */
export function ownTypes(schema: JsonObject): JsonTypes {
  const { type } = schema;
  if (typeof type === "string") return new Set([type === "file" ? "string" : type]);
  if (Array.isArray(type)) return new Set(listOf(type).map(String));
  const values = "const" in schema ? [schema["const"] ?? null] : listOf(schema["enum"]);
  return values.length === 0 ? undefined : new Set(values.map(typeOfValue));
}

function typeOfValue(value: JsonValue): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function either(types: readonly JsonTypes[]): JsonTypes {
  if (types.length === 0 || !types.every((one) => one !== undefined)) return undefined;
  return new Set(types.flatMap((one) => [...one]));
}

function narrowed(a: JsonTypes, b: JsonTypes): JsonTypes {
  return a === undefined || b === undefined ? (a ?? b) : commonTypes(a, b);
}

/** The types of values that two schemas allow which each allow some types. */
export function commonTypes(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const both = [...a].filter((type) => b.has(type));
  // An integer is a number.
  const isInteger = (a.has("integer") && b.has("number")) || (b.has("integer") && a.has("number"));
  return new Set(isInteger && !both.includes("number") ? [...both, "integer"] : both);
}
