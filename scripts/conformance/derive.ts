import type { BodySpec, OperationSpec } from "../../src/runtime/operation.js";
import { deriveBody, listArrayParts, mediaTypeOf } from "./derive-body.js";
import { findCredentials } from "./derive-credentials.js";
import { resolveObject, type JsonObject, type RequestDefinition } from "./definition.js";
import type { MatchedOperation } from "./match.js";
import { propertyOf, readStyled, readText, styleOf, typesOf } from "./schema-value.js";

/** What a generated function is called with to make the request of a scenario. */
export interface DerivedCall {
  /** The argument object. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Headers that are no parameters: Accept, where the scenario chooses among the answers. */
  readonly headers: Readonly<Record<string, string>>;
  /** By the name of the security scheme. */
  readonly credentials: Readonly<Record<string, string>>;
  /** What the request has and the operation of the document has no place for. */
  readonly lost: readonly string[];
}

/**
 * Derives the arguments of a call from the definition of its request: every value is taken from where
 * the description says that it is on the wire, and goes where the generated function takes it.
 *
 * @param spec what the generated function gave to its client
 */
export function deriveCall(
  definition: RequestDefinition,
  matched: MatchedOperation,
  spec: OperationSpec,
): DerivedCall {
  const { document, operation } = matched;
  const taken = new Set<string>();
  const values: Record<string, unknown> = {};
  for (const parameter of matched.parameters) {
    const name = String(parameter["name"]);
    const held = spec.parameters?.find(
      (it) => (it.name ?? it.argument) === name && it.in === parameter["in"],
    );
    const value = readParameter(definition, matched, parameter, taken);
    if (held !== undefined && value !== undefined) values[held.argument] = value;
  }
  const credentials = findCredentials(document, operation, definition, taken);
  const { body } = definition;
  if (body !== undefined && spec.body !== undefined) {
    Object.assign(values, placeBody(spec.body, definition, matched));
  }
  const accept = headerOf(definition, "accept");
  return {
    values,
    headers: accept === undefined ? {} : { accept },
    credentials,
    lost: [
      ...listLost("query", Object.keys(definition.query), taken),
      ...listLost(
        "header",
        Object.keys(definition.headers).filter((it) => !/^(accept|content-type)$/i.test(it)),
        taken,
      ),
      ...(body !== undefined && operation["requestBody"] === undefined ? ["body"] : []),
      ...listArrayParts(definition),
    ],
  };
}

function listLost(
  place: string,
  names: readonly string[],
  taken: ReadonlySet<string>,
): readonly string[] {
  return names
    .filter((name) => !taken.has(`${place} ${name.toLowerCase()}`))
    .map((name) => `${place} '${name}'`);
}

/** The value of one parameter; undefined where the request has none. */
function readParameter(
  definition: RequestDefinition,
  { document, pathTexts }: MatchedOperation,
  parameter: JsonObject,
  taken: Set<string>,
): unknown {
  const style = styleOf(document, parameter);
  const { name } = style;
  const place = String(parameter["in"]);
  taken.add(`${place} ${name.toLowerCase()}`);
  const read = (raw: unknown): unknown => {
    if (raw === undefined) return undefined;
    if (parameter["content"] !== undefined) return JSON.parse(String(raw));
    if (!Array.isArray(raw)) return readStyled(document, style, String(raw));
    const items = resolveObject(document, style.schema["items"]);
    return raw.map((it) => readText(document, items, String(it)));
  };
  if (place === "path") {
    const text = pathTexts[name];
    return text === undefined ? undefined : read(decodeURIComponent(text));
  }
  if (place === "header") return read(headerOf(definition, name));
  const isObject = typesOf(document, style.schema).has("object");
  if (isObject && (style.explode || style.style === "deepObject")) {
    return readProperties(definition, document, style, taken);
  }
  return read(definition.query[name]);
}

/** An object whose properties are in the query one by one. */
function readProperties(
  { query }: RequestDefinition,
  document: JsonObject,
  { name, style, schema }: ReturnType<typeof styleOf>,
  taken: Set<string>,
): unknown {
  const entries = Object.entries(query).flatMap(([key, raw]) => {
    const property =
      style === "deepObject" ? new RegExp(`^${name}\\[(.*)\\]$`).exec(key)?.[1] : key;
    if (property === undefined || taken.has(`query ${key.toLowerCase()}`)) return [];
    const declared = propertyOf(document, schema, property);
    if (Object.keys(declared).length === 0) return [];
    taken.add(`query ${key.toLowerCase()}`);
    return [[property, readText(document, declared, String(raw))] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A header's text, whatever the case of its name. */
function headerOf({ headers }: RequestDefinition, name: string): string | undefined {
  const found = Object.entries(headers).find(([it]) => it.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : String(found[1]);
}

/** The arguments that carry the body: its own, or its properties where those are flat. */
function placeBody(
  spec: BodySpec,
  definition: RequestDefinition,
  matched: MatchedOperation,
): Readonly<Record<string, unknown>> {
  const declared = mediaTypeOf(definition, matched, headerOf(definition, "content-type"));
  const value = deriveBody(definition, matched, declared);
  const choice = spec.contentType === undefined ? {} : { [spec.contentType]: declared };
  if (spec.argument !== undefined) return { ...choice, [spec.argument]: value };
  return { ...choice, ...(value as Readonly<Record<string, unknown>>) };
}
