import type { JsonObject, JsonValue } from "../ir/types.js";

/** The types of JSON Schema (2020-12 validation, 6.1.1), and Swagger's word for bytes. */
export const types: ReadonlySet<string> = new Set([
  "null",
  "boolean",
  "object",
  "array",
  "number",
  "string",
  "integer",
  "file",
]);

/** Whether a value is one of the words that `type` may be. */
export function isType(value: JsonValue): value is string {
  return typeof value === "string" && types.has(value);
}

/** What was meant by words that stand where a type should. */
export interface Meant {
  /** Undefined for anything. */
  readonly types?: readonly string[];
  /** Keywords that say the rest, such as `format`. */
  readonly beside?: JsonObject;
}

const named = (type: string, ...names: readonly string[]): [string, Meant][] =>
  names.map((name) => [name, { types: [type] }]);
const withFormat = (type: string, ...formats: readonly string[]): [string, Meant][] =>
  formats.map((format) => [format, formatted(type, format)]);
const formatted = (type: string, format: string): Meant => ({ types: [type], beside: { format } });

/** Types of other languages and formats that stand where a type should, in lower case. */
const words: ReadonlyMap<string, Meant> = new Map<string, Meant>([
  ...[...types].flatMap((type) => named(type, type)),
  ...named("integer", "int", "short", "bigint", "uint", "uint32", "uint64", "int8", "int16"),
  ...withFormat("integer", "int32", "int64"),
  ["long", formatted("integer", "int64")],
  ...named("number", "num", "decimal", "numeric", "real"),
  ...withFormat("number", "float", "double"),
  ...named("boolean", "bool"),
  ...named("string", "str", "text", "char", "varchar"),
  ...withFormat("string", "date", "date-time", "time", "duration", "email", "uuid", "uri"),
  ...withFormat("string", "byte", "binary", "password", "ipv4", "ipv6", "hostname"),
  ["datetime", formatted("string", "date-time")],
  ["url", formatted("string", "uri")],
  ["guid", formatted("string", "uuid")],
  ...named("array", "list", "set"),
  ...named("object", "map", "dict", "dictionary", "hash", "struct", "json"),
  ...named("null", "none", "nil"),
  ...["any", "mixed", "anything", "enum"].map((word): [string, Meant] => [word, {}]),
]);

type Reading = (words: string) => Meant | undefined;

/** How words are read, in order: the first reading that makes sense of them counts. */
const readings: readonly Reading[] = [
  (word) => words.get(word),
  // `int64?`, as several languages have it.
  (word) => withNull(/^(.+)\?$/.exec(word)?.[1] ?? /^nullable (.+)$/.exec(word)?.[1]),
  (word) => listOf(/^(.+)\[\]$/.exec(word)?.[1]),
  (word) => listOf(/^(?:array|list|set)(?: of |[<[(])(.+?)[>\])]?$/.exec(word)?.[1]),
  (word) => mapOf(/^(?:map|dict|dictionary|object)[<[] ?string ?, ?(.+)[>\]]$/.exec(word)?.[1]),
  // `string (date-time)`, or `string<uuid>`.
  (word) => withFormatOf(/^([a-z]+) ?[(<:] ?([a-z\d-]+)[)>]?$/.exec(word)),
  (word) => choiceOf(word.split(/ ?[|,/] ?| or /)),
];

/** Longer texts are no words for a type, however they go on. */
const longestWords = 80;

/**
 * Reads what stands where a type should: a type of another language, a format, a choice such as
 * `string|null`, or a list such as `array of strings`.
 *
 * @returns undefined where nothing is known of it
 */
export function readTypeWords(text: string): Meant | undefined {
  if (text.length > longestWords) return undefined;
  // Characters without a width get into documents by copying.
  const word = text
    .replaceAll(/[\u200b-\u200d\ufeff]/g, "")
    .trim()
    .replaceAll(/\s+/g, " ")
    .toLowerCase();
  for (const read of readings) {
    const meant = read(word);
    if (meant !== undefined) return meant;
  }
  return undefined;
}

function withNull(word: string | undefined): Meant | undefined {
  const { types: inner, ...rest } = (word === undefined ? undefined : readTypeWords(word)) ?? {};
  return inner && { ...rest, types: [...new Set([...inner, "null"])] };
}

function listOf(word: string | undefined): Meant | undefined {
  if (word === undefined) return undefined;
  const items = schemaOf(readTypeWords(word) ?? readTypeWords(word.replace(/s$/, "")));
  return { types: ["array"], ...(items === undefined ? {} : { beside: { items } }) };
}

function mapOf(word: string | undefined): Meant | undefined {
  if (word === undefined) return undefined;
  const values = schemaOf(readTypeWords(word));
  const beside = values === undefined ? {} : { beside: { additionalProperties: values } };
  return { types: ["object"], ...beside };
}

function withFormatOf(match: readonly string[] | null): Meant | undefined {
  const [, type = "", format = ""] = match ?? [];
  const meant = words.get(type);
  return meant?.types === undefined ? undefined : { ...meant, beside: { format } };
}

function choiceOf(parts: readonly string[]): Meant | undefined {
  const meant = parts.length < 2 ? [] : parts.map((part) => readTypeWords(part));
  if (meant.length === 0 || !meant.every((one) => one !== undefined)) return undefined;
  const all = meant.flatMap((one) => one.types ?? []);
  // One that may be anything makes the choice say nothing.
  return meant.some((one) => one.types === undefined) ? {} : { types: [...new Set(all)] };
}

function schemaOf(meant: Meant | undefined): JsonObject | undefined {
  const [only, ...others] = meant?.types ?? [];
  if (only === undefined) return undefined;
  return { type: others.length === 0 ? only : [only, ...others], ...meant?.beside };
}
