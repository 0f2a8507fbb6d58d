import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Direction } from "../../src/ir/forms.js";
import type { JsonObject, JsonValue } from "../../src/ir/types.js";
import { localPointer } from "../../src/normalize/references.js";
import { listOf, omit } from "../../src/normalize/repair.js";
import { isObject, mapDocument } from "../../src/normalize/structure.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../../src/support/json-pointer.js";

const documentId = "https://sdkwright.test/document";

/** Changes to schemas, by their place in the normalized document, that make them say less. */
export type Relaxations = ReadonlyMap<string, (schema: JsonObject) => JsonObject>;

/**
 * Checks values against the schemas of a normalized document, as JSON Schema 2020-12 has it, by ajv.
 *
 * What OpenAPI adds to JSON Schema is put in JSON Schema's own words: properties that a direction
 * leaves out (readOnly in requests, writeOnly in responses) are not required, and of a choice with a
 * discriminator a variant has to fit together with its tag.
 */
export class SchemaValidator {
  readonly #document: JsonObject;
  readonly #relaxed: readonly string[];
  readonly #ajv: Ajv2020;
  #diagnosis: Diagnosis | undefined;

  constructor(document: JsonObject, direction: Direction, relaxations: Relaxations = new Map()) {
    this.#document = {
      ...(mapDocument(document, (node, kind, pointer) => {
        // What an example holds may look like a schema with an identity.
        if (kind !== "schema") return withoutExamples(node);
        const known = withoutDangling(node, document);
        const sent = withTags(withoutHidden(known, pointer, direction, document), document);
        return withoutExamples(relaxations.get(pointer)?.(sent) ?? sent);
      }) as JsonObject),
      $id: documentId,
    };
    this.#relaxed = [...relaxations.keys()];
    this.#ajv = ajvOf(this.#document, {});
  }

  /**
   * Tells whether a value is valid, without looking for the reason; undefined where ajv cannot tell, as
   * with a schema that is one of its own alternatives, where it comes to no end.
   */
  isValid(pointer: string, value: unknown): boolean | undefined {
    try {
      return schemaAt(this.#ajv, this.#placeOf(pointer))(value);
    } catch {
      return undefined;
    }
  }

  /**
   * @param pointer a JSON Pointer into the normalized document, to a schema
   * @returns what is wrong with the value, and which schema says so; undefined where nothing is
   */
  explain(pointer: string, value: unknown): string | undefined {
    const place = this.#placeOf(pointer);
    try {
      if (schemaAt(this.#ajv, place)(value)) return undefined;
    } catch (error) {
      // Such as a schema with an empty `enum`.
      return `cannot be checked: ${String(error)}`;
    }
    this.#diagnosis ??= new Diagnosis(this.#document);
    return this.#diagnosis.explain(place, value);
  }

  /** Where a schema is that may have been an alternative of a `oneOf` which is an `anyOf` now. */
  #placeOf(pointer: string): string {
    if (resolvePointer(this.#document, pointer) !== undefined) return pointer;
    const holder = this.#relaxed.find((relaxed) => pointer.startsWith(`${relaxed}/oneOf/`)) ?? "";
    return `${holder}/anyOf/${pointer.slice(holder.length + "/oneOf/".length)}`;
  }
}

function withoutExamples(node: JsonObject): JsonObject {
  return omit(node, "example", "examples");
}

/** Patterns are taken in Unicode mode (JSON Schema 2020-12 core, 6.4), or without it where only that is valid. */
const regExp = Object.assign(
  (pattern: string): RegExp => {
    try {
      return new RegExp(pattern, "u");
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: "new RegExp" },
);

function ajvOf(document: JsonObject, options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    // The document is no schema, and its own keywords are nobody's.
    validateSchema: false,
    logger: false,
    // A property called `constructor` is there only if it was set.
    ownProperties: true,
    // Compiling the schemas takes longer than using them.
    inlineRefs: false,
    code: { optimize: false, regExp },
    ...options,
  });
  addFormats.default(ajv);
  // A URI may have nothing between its scheme and its query (RFC 3986, section 3), which ajv does not know.
  const uri = ajv.formats["uri"] as (text: string) => boolean;
  ajv.addFormat("uri", (text) => uri(text.replace(/^([a-z][a-z\d+.-]*:)(?=[?#])/i, "$1x")));
  // Keywords of 2019-09, which ajv knows and 2020-12 has no longer.
  ajv.removeKeyword("$recursiveRef").removeKeyword("$recursiveAnchor");
  return ajv.addSchema(document);
}

function schemaAt(ajv: Ajv2020, pointer: string): ValidateFunction {
  const fragment = parsePointer(pointer)
    .map((token) => encodeURIComponent(formatPointer([token]).slice(1)))
    .join("/");
  const found = ajv.getSchema(`${documentId}#/${fragment}`);
  if (found === undefined) throw new Error(`no schema at ${pointer}`);
  return found;
}

/** Finds out why a value is not valid: slowly, as it looks for every error there is. */
class Diagnosis {
  readonly #ajv: Ajv2020;
  readonly #places = new Map<unknown, string>();

  constructor(document: JsonObject) {
    this.#ajv = ajvOf(document, { allErrors: true, verbose: true });
    const pending: [value: JsonValue, pointer: string][] = [[document, ""]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [value, pointer] = next;
      if (typeof value !== "object" || value === null) continue;
      this.#places.set(value, pointer);
      for (const [name, member] of Object.entries(value as JsonObject)) {
        pending.push([member, joinPointer(pointer, name)]);
      }
    }
  }

  explain(pointer: string, value: unknown): string {
    const validate = schemaAt(this.#ajv, pointer);
    validate(value);
    const errors = validate.errors ?? [];
    // A choice that fails mentions every alternative: what matters is the deepest error, or the
    // choice itself where several alternatives fit.
    const ambiguous = errors.filter(({ params }) => (params["passingSchemas"] ?? null) !== null);
    const telling = errors.filter(({ keyword }) => !["oneOf", "anyOf", "if"].includes(keyword));
    const [first = errors[0]] = (ambiguous.length > 0 ? ambiguous : telling).toSorted(
      (a, b) => depthOf(b) - depthOf(a),
    );
    if (first === undefined) return "valid only at second sight";
    const place = this.#places.get(first.parentSchema) ?? pointer;
    const shown = (JSON.stringify(first.data) ?? "nothing").slice(0, 200);
    const params = JSON.stringify(first.params);
    return `${place} ${first.keyword} ${params}: ${shown} at '${first.instancePath}'`;
  }
}

function depthOf({ instancePath }: ErrorObject): number {
  return parsePointer(instancePath).length;
}

/** A schema without a reference that leads nowhere, which was reported and says nothing. */
function withoutDangling(schema: JsonObject, document: JsonObject): JsonObject {
  const { $ref: reference, ...rest } = schema;
  const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
  const isDangling = pointer !== undefined && resolvePointer(document, pointer) === undefined;
  return isDangling ? rest : schema;
}

/** A schema that does not require what values of a direction leave out. */
function withoutHidden(
  schema: JsonObject,
  pointer: string,
  direction: Direction,
  document: JsonObject,
): JsonObject {
  const required = listOf(schema["required"]);
  if (required.length === 0) return schema;
  const hidden = new Set<string>();
  const flag = direction === "response" ? "writeOnly" : "readOnly";
  findHidden(outermost(pointer, document), flag, document, hidden, new Set());
  const rest = required.filter((name) => !hidden.has(String(name)));
  return rest.length === required.length ? schema : { ...schema, required: rest };
}

/**
 * A choice with a discriminator of whose variants one fits together with its tag. That is more than the
 * schema says, not less: a discriminator must not change the outcome (OpenAPI 3.1.1, 4.8.25).
 */
function withTags(schema: JsonObject, document: JsonObject): JsonObject {
  const { discriminator } = schema;
  const property = isObject(discriminator) ? discriminator["propertyName"] : undefined;
  if (!isObject(discriminator) || typeof property !== "string") return schema;
  const mapping = Object.entries(
    isObject(discriminator["mapping"]) ? discriminator["mapping"] : {},
  );
  const tagged = (keyword: string): readonly JsonValue[] =>
    listOf(schema[keyword]).map((member) => withTag(member, property, mapping, document));
  const [one, any] = [tagged("oneOf"), tagged("anyOf")];
  const isTold = one.some((member, index) => member !== listOf(schema["oneOf"])[index]);
  return {
    ...schema,
    // What fits one of these fits one of those; of exactly one that cannot be said.
    ...(any.length === 0 ? {} : { anyOf: any }),
    ...(isTold ? { allOf: [...listOf(schema["allOf"]), { anyOf: one }] } : {}),
  };
}

/** A variant that requires its tag, unless it says by itself which tags it has. */
function withTag(
  member: JsonValue,
  property: string,
  mapping: readonly (readonly [string, JsonValue])[],
  document: JsonObject,
): JsonValue {
  const reference = isObject(member) ? member["$ref"] : undefined;
  if (!isObject(member) || typeof reference !== "string") return member;
  const name = parsePointer(localPointer(reference) ?? "").at(-1) ?? "";
  const mapped = mapping.filter(([, target]) => target === reference || target === name);
  const own = ownTags(member, property, document);
  if (own !== undefined && mapped.length === 0) return member;
  const tags = (mapped.length === 0 ? [name] : mapped.map(([tag]) => tag)).flatMap(scalarsOf);
  // Tags that the variant itself forbids are not the ones that are meant.
  if (own?.values !== undefined && !tags.some((tag) => own.values?.includes(tag))) return member;
  const tag = { required: [property], properties: { [property]: { enum: tags } } };
  return { ...member, allOf: [...listOf(member["allOf"]), tag] };
}

/** What a tag may be in a value: keys of a mapping are texts, also where tags are not. */
function scalarsOf(tag: string): readonly JsonValue[] {
  if (tag === "true" || tag === "false") return [tag, tag === "true"];
  return /^-?(0|[1-9]\d{0,14})$/.test(tag) ? [tag, Number(tag)] : [tag];
}

/** What a variant says by itself of its tags; undefined where it says nothing, without values where a choice does. */
function ownTags(
  variant: JsonValue,
  property: string,
  document: JsonObject,
): { readonly values?: readonly JsonValue[] } | undefined {
  for (const link of chainOf(variant, document)) {
    const declared = isObject(link["properties"]) ? link["properties"][property] : undefined;
    for (const one of chainOf(declared ?? null, document)) {
      if ("const" in one) return { values: [one["const"] ?? null] };
      if (Array.isArray(one["enum"])) return { values: listOf(one["enum"]) };
      if (/"(const|enum)":/.test(JSON.stringify(one))) return {};
    }
    if (["oneOf", "anyOf"].some((keyword) => listOf(link[keyword]).length > 0)) return {};
    for (const part of listOf(link["allOf"])) {
      const own = ownTags(part, property, document);
      if (own !== undefined) return own;
    }
  }
  return undefined;
}

const compositions: ReadonlySet<string> = new Set(["allOf", "anyOf", "oneOf"]);

/** The schema that another is composed into, possibly through several levels: itself where it is none. */
function outermost(pointer: string, document: JsonObject): JsonValue {
  const tokens = parsePointer(pointer);
  while (compositions.has(tokens.at(-2) ?? "") && /^\d+$/.test(tokens.at(-1) ?? "")) {
    tokens.splice(-2);
  }
  return resolvePointer(document, formatPointer(tokens)) as JsonValue;
}

/** Finds the properties that a schema, or one that it is composed of, marks with a flag. */
function findHidden(
  schema: JsonValue,
  flag: "readOnly" | "writeOnly",
  document: JsonObject,
  hidden: Set<string>,
  visited: Set<JsonValue>,
): void {
  if (!isObject(schema) || visited.has(schema)) return;
  visited.add(schema);
  const { properties } = schema;
  for (const [name, property] of Object.entries(isObject(properties) ? properties : {})) {
    if (chainOf(property, document).some((link) => link[flag] === true)) hidden.add(name);
  }
  const members = [...compositions].flatMap((keyword) => listOf(schema[keyword]));
  for (const member of [...members, targetOf(schema, document)]) {
    findHidden(member, flag, document, hidden, visited);
  }
}

/** A schema and those that its reference leads to, one after the other. */
function chainOf(schema: JsonValue, document: JsonObject): readonly JsonObject[] {
  const chain: JsonObject[] = [];
  let link = schema;
  while (isObject(link) && !chain.includes(link)) {
    chain.push(link);
    link = targetOf(link, document);
  }
  return chain;
}

function targetOf(schema: JsonObject, document: JsonObject): JsonValue {
  const reference = schema["$ref"];
  const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
  return pointer === undefined ? null : ((resolvePointer(document, pointer) ?? null) as JsonValue);
}
