import type { JsonObject, JsonValue } from "../ir/types.js";
import { kindName, typeName, withArticle } from "./check-context.js";
import type { NodeType, ReferenceKind } from "./reference-structure.js";
import { isObject } from "./structure.js";

/** How a reference is read that leads to something of another kind than it has to. */
export type Reading =
  /** As it is: it is where another kind belongs, but is what was meant. */
  | { readonly kind: "itself"; readonly reason: string }
  /** As a part of it, by the tokens that lead there. */
  | { readonly kind: "part"; readonly path: readonly string[]; readonly reason: string }
  /** As what holds it, such as the response with that schema. */
  | { readonly kind: "content"; readonly reason: string }
  /** As nothing. */
  | { readonly kind: "none"; readonly reason: string };

const schemaKeywords: readonly string[] = [
  "type",
  "properties",
  "items",
  "allOf",
  "anyOf",
  "oneOf",
  "enum",
];

/** Kinds that are nothing but a schema with words around it. */
const holders: ReadonlySet<ReferenceKind> = new Set(["response", "requestBody"]);

/**
 * Finds out how a reference has to be read that leads to something of another kind.
 *
 * @param wanted the type that the place of the reference has
 * @param found the type of what it leads to, where the standard has one for the place
 * @returns undefined where all is well
 */
export function findReading(
  value: JsonValue,
  wanted: NodeType,
  found: NodeType | undefined,
): Reading | undefined {
  const { shape, kind } = wanted;
  if (shape !== "one" || kind === "plain") return undefined;
  const reason = findWrongKind(value, kind, found);
  if (kind === "schema" && isObject(value) && !isKind(found, kind)) {
    const path = findSchema(value);
    if (path !== undefined) {
      const told = `it must lead to a schema, and what it leads to has one in '${path.join("/")}'`;
      return { kind: "part", path, reason: reason ?? told };
    }
    if (reason !== undefined && isLikeSchema(value)) return { kind: "itself", reason };
  }
  if (holders.has(kind) && isObject(value) && !isKind(found, kind) && isLikeSchema(value)) {
    const told = `it must lead to ${withArticle(kindName(kind))}, not to a schema`;
    return { kind: "content", reason: reason ?? told };
  }
  return reason === undefined ? undefined : { kind: "none", reason };
}

/** Says what a reference leads to instead of what it has to, made to follow a colon. */
function findWrongKind(
  value: JsonValue,
  kind: ReferenceKind,
  found: NodeType | undefined,
): string | undefined {
  const wanted = withArticle(kindName(kind));
  if (!isObject(value) && !(kind === "schema" && typeof value === "boolean"))
    return `it must lead to ${wanted}, not to ${typeName(value)}`;
  if (found === undefined || isKind(found, kind)) return undefined;
  if (found.shape !== "one") return `it must lead to ${wanted}, not to several`;
  const actual = found.kind === "plain" ? "something else" : withArticle(kindName(found.kind));
  return `it must lead to ${wanted}, not to ${actual}`;
}

function isKind(found: NodeType | undefined, kind: ReferenceKind): boolean {
  return found?.shape === "one" && found.kind === kind;
}

function isLikeSchema(value: JsonObject): boolean {
  const isOther = ["in", "schema", "content", "responses"].some((field) => value[field]);
  return !isOther && schemaKeywords.some((keyword) => value[keyword] !== undefined);
}

/** Where the schema of something else is: of a parameter, a header, or the only content of a body. */
function findSchema(value: JsonObject): readonly string[] | undefined {
  if (schemaKeywords.some((keyword) => value[keyword] !== undefined)) return undefined;
  if (isObject(value["schema"])) return ["schema"];
  const { content } = value;
  if (!isObject(content)) return undefined;
  const [only, ...others] = Object.entries(content);
  if (only === undefined || others.length > 0) return undefined;
  return isObject(only[1]) && isObject(only[1]["schema"])
    ? ["content", only[0], "schema"]
    : undefined;
}

/** Writes the response or body that holds a schema, as JSON where the dialect asks for a media type. */
export function withContent(schema: JsonObject, isSwagger: boolean): JsonObject {
  const holder = isSwagger ? { schema } : { content: { "application/json": { schema } } };
  return { description: "", ...holder };
}
