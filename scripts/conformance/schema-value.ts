import { resolveObject, type JsonObject } from "./definition.js";

/** How the value of a parameter is written, as the document has it. */
export interface ValueStyle {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: JsonObject;
}

/** Reads the style of a Parameter Object, with the defaults of its place (OpenAPI 3.1, 4.8.12). */
export function styleOf(document: JsonObject, parameter: JsonObject): ValueStyle {
  const isPair = parameter["in"] === "query" || parameter["in"] === "cookie";
  const style = String(parameter["style"] ?? (isPair ? "form" : "simple"));
  const content = Object.values(resolveObject(document, parameter["content"]))[0];
  const { schema } = content === undefined ? parameter : resolveObject(document, content);
  return {
    name: String(parameter["name"]),
    style,
    explode: (parameter["explode"] ?? style === "form") === true,
    schema: resolveObject(document, schema),
  };
}

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/**
 * Reads a value back from its text on the wire, by its style and the types of its schema (OpenAPI 3.1,
 * Style Examples): the other direction of what a client does.
 */
export function readStyled(document: JsonObject, style: ValueStyle, text: string): unknown {
  const { name, explode, schema } = style;
  const types = typesOf(document, schema);
  const separator = { label: ".", matrix: ";" }[style.style];
  const bare = separator === undefined ? text : text.slice(1);
  const split = explode && separator !== undefined ? separator : delimiterOf(style);
  const pieces = bare.split(split);
  if (types.has("array")) {
    const items = pieces.map((it) => withoutName(it, style.style === "matrix" ? name : ""));
    const own = explode || style.style !== "matrix" ? items : withoutName(bare, name).split(",");
    return own.map((it) => readText(document, resolveObject(document, schema["items"]), it));
  }
  if (types.has("object")) {
    const flat = explode
      ? pieces.flatMap((it) => it.split("="))
      : withoutName(bare, style.style === "matrix" ? name : "").split(delimiterOf(style));
    return readPairs(document, schema, flat);
  }
  return readText(document, schema, withoutName(bare, style.style === "matrix" ? name : ""));
}

/** Reads texts as values of a schema's types; a text stays one where the schema has strings. */
export function readText(document: JsonObject, schema: JsonObject, text: string): unknown {
  const types = typesOf(document, schema);
  if (types.has("string")) return text;
  if (types.has("boolean") && /^(true|false)$/.test(text)) return text === "true";
  const isNumeric = types.has("integer") || types.has("number");
  return isNumeric && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** All types that a schema names, itself or in what it is composed of. */
export function typesOf(document: JsonObject, schema: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const visited = new Set<JsonObject>();
  const visit = (value: unknown): void => {
    const node = resolveObject(document, value);
    if (visited.has(node)) return;
    visited.add(node);
    for (const type of [node["type"] ?? []].flat()) found.add(String(type));
    for (const literal of [node["const"] ?? [], node["enum"] ?? []].flat()) {
      found.add(typeof literal);
    }
    for (const keyword of ["allOf", "anyOf", "oneOf"]) {
      for (const member of [node[keyword] ?? []].flat()) visit(member);
    }
  };
  visit(schema);
  return found;
}

function delimiterOf({ style }: ValueStyle): string {
  return delimiters[style] ?? ",";
}

function withoutName(text: string, name: string): string {
  return name !== "" && text.startsWith(`${name}=`) ? text.slice(name.length + 1) : text;
}

function readPairs(
  document: JsonObject,
  schema: JsonObject,
  flat: readonly string[],
): Readonly<Record<string, unknown>> {
  const pairs = flat.flatMap((key, at) =>
    at % 2 === 0 ? [[key, flat[at + 1] ?? ""] as const] : [],
  );
  return Object.fromEntries(
    pairs.map(([key, text]) => [key, readText(document, propertyOf(document, schema, key), text)]),
  );
}

/** The schema of one property. */
export function propertyOf(document: JsonObject, schema: JsonObject, name: string): JsonObject {
  const properties = resolveObject(document, schema["properties"]);
  const rest = schema["additionalProperties"] ?? schema["unevaluatedProperties"];
  return resolveObject(document, properties[name] ?? rest);
}
