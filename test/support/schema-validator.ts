import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Direction } from "../../src/ir/forms.js";
import type { JsonObject, JsonValue } from "../../src/ir/types.js";
import { localPointer } from "../../src/normalize/references.js";
import { listOf } from "../../src/normalize/repair.js";
import { isObject, mapDocument } from "../../src/normalize/structure.js";
import { formatPointer, parsePointer, resolvePointer } from "../../src/support/json-pointer.js";

const documentId = "https://sdkwright.test/document";

/**
 * Checks values against the schemas of a normalized document, as JSON Schema 2020-12 has it, by ajv.
 *
 * The one thing that is not as the document says it: properties that a direction leaves out
 * (readOnly in requests, writeOnly in responses) are not required, because JSON Schema knows of no
 * directions.
 */
export class SchemaValidator {
  readonly #ajv: Ajv2020;

  constructor(document: JsonObject, direction: Direction) {
    this.#ajv = new Ajv2020({
      strict: false,
      // The document is no schema, and its own keywords are nobody's.
      validateSchema: false,
      logger: false,
      // Patterns are taken as JavaScript takes them without a flag, as most documents mean them.
      unicodeRegExp: false,
    });
    addFormats.default(this.#ajv);
    this.#ajv.addSchema({ ...inDirection(document, direction), $id: documentId });
  }

  /**
   * @param pointer a JSON Pointer into the normalized document, to a schema
   * @returns what is wrong with the value, shortly; undefined where nothing is
   */
  explain(pointer: string, value: unknown): string | undefined {
    const validate = this.#find(pointer);
    if (validate(value)) return undefined;
    const [first] = validate.errors ?? [];
    return first === undefined ? "invalid" : textOf(first);
  }

  #find(pointer: string): ValidateFunction {
    const fragment = parsePointer(pointer)
      .map((token) => `/${encodeURIComponent(token.replaceAll("~", "~0").replaceAll("/", "~1"))}`)
      .join("");
    const found = this.#ajv.getSchema(`${documentId}#${fragment}`);
    if (found === undefined) throw new Error(`no schema at ${pointer}`);
    return found;
  }
}

function textOf({ instancePath, message = "", schemaPath, params }: ErrorObject): string {
  const detail = JSON.stringify(params);
  return `${instancePath || "the value"} ${message} (${schemaPath}) ${detail}`;
}

/** A document whose schemas do not require what values of one direction leave out. */
export function inDirection(document: JsonObject, direction: Direction): JsonObject {
  const flag = direction === "response" ? "writeOnly" : "readOnly";
  return mapDocument(document, (node, kind, pointer) => {
    const required = listOf(node["required"]);
    if (kind !== "schema" || required.length === 0) return node;
    const hidden = new Set<string>();
    findHidden(outermost(pointer, document), flag, document, hidden, new Set());
    const rest = required.filter((name) => !hidden.has(String(name)));
    return rest.length === required.length ? node : { ...node, required: rest };
  }) as JsonObject;
}

/** The schema that another is a member of, as part of one composition: itself where it is none. */
function outermost(pointer: string, document: JsonObject): JsonValue {
  const tokens = [...parsePointer(pointer)];
  while (
    ["allOf", "anyOf", "oneOf"].includes(tokens.at(-2) ?? "") &&
    /^\d+$/.test(tokens.at(-1)!)
  ) {
    tokens.splice(-2);
  }
  return resolvePointer(document, formatPointer(tokens)) as JsonValue;
}

function findHidden(
  schema: JsonValue,
  flag: "readOnly" | "writeOnly",
  document: JsonObject,
  hidden: Set<string>,
  visited: Set<JsonValue>,
): void {
  if (!isObject(schema) || visited.has(schema)) return;
  visited.add(schema);
  for (const [name, property] of Object.entries((schema["properties"] ?? {}) as JsonObject)) {
    if (chainOf(property, document).some((link) => link[flag] === true)) hidden.add(name);
  }
  const members = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => listOf(schema[keyword]));
  for (const member of [...members, targetOf(schema, document)]) {
    findHidden(member, flag, document, hidden, visited);
  }
}

/** A schema and those that its reference leads to, one after the other. */
function chainOf(schema: JsonValue, document: JsonObject): readonly JsonObject[] {
  const chain: JsonObject[] = [];
  for (
    let link = schema;
    isObject(link) && !chain.includes(link);
    link = targetOf(link, document)
  ) {
    chain.push(link);
  }
  return chain;
}

function targetOf(schema: JsonObject, document: JsonObject): JsonValue {
  const reference = schema["$ref"];
  const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
  return pointer === undefined ? null : ((resolvePointer(document, pointer) ?? null) as JsonValue);
}
