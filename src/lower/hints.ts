import type { JsonObject, JsonValue, NameParts, Operation, SequenceFormat } from "../ir/types.js";
import { sequenceKeyword } from "../normalize/sequences.js";
import { isObject } from "../normalize/structure.js";
import { optional, type Located, type LowerContext } from "./context.js";

// In order of precedence: our own word first, then those of other vendors.
/** The extensions by which a schema asks for a name. */
export const schemaNameKeywords: readonly string[] = [
  "x-sdkwright-name",
  "x-speakeasy-name-override",
  "x-fern-type-name",
];
/** The extensions by which an operation asks for a group. */
export const groupKeywords: readonly string[] = [
  "x-sdkwright-group",
  "x-speakeasy-group",
  "x-fern-sdk-group-name",
];
/** The extensions by which an operation asks for a name. */
export const methodKeywords: readonly string[] = [
  "x-sdkwright-name",
  "x-speakeasy-name-override",
  "x-fern-sdk-method-name",
];
const sentinelKeywords = ["x-speakeasy-sse-sentinel"];

/** The name that a schema asks for. */
function readNameHint(schema: JsonValue): Pick<NameParts, "hint"> {
  return optional("hint", firstText(schema, schemaNameKeywords));
}

/** Whether the name of a component is only a number: @fastify/swagger calls them `def-0`, with the `$id` as title. */
export function isNumbered(component: string): boolean {
  return /^def-\d+$/.test(component);
}

/**
 * The name that a component asks for. One that is only numbered is called by its title, where that is a name and not a
 * sentence or an address.
 */
export function readComponentNameHint(name: string, schema: JsonValue): Pick<NameParts, "hint"> {
  const asked = readNameHint(schema);
  if (asked.hint !== undefined || !isNumbered(name)) return asked;
  const title = firstText(schema, ["title"]);
  return title !== undefined && /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(title) ? { hint: title } : {};
}

/** The name that a schema within another asks for; a list of values may be named by `x-ms-enum`. */
export function readInlineNameHint(schema: JsonValue): Pick<NameParts, "hint"> {
  const asked = readNameHint(schema);
  const extension = isObject(schema) ? schema["x-ms-enum"] : undefined;
  return asked.hint === undefined && isObject(extension)
    ? optional("hint", firstText(extension, ["name"]))
    : asked;
}

/** Whether a schema may ask for a name, within another or not. */
export function mayAskForName(schema: JsonObject): boolean {
  return "x-ms-enum" in schema || schemaNameKeywords.some((keyword) => keyword in schema);
}

/** The group and method name that an operation asks for. */
export function readOperationHints(operation: JsonValue): Operation["hints"] {
  return {
    ...optional("group", firstText(operation, groupKeywords)),
    ...optional("method", firstText(operation, methodKeywords)),
  };
}

function firstText(value: JsonValue, keywords: readonly string[]): string | undefined {
  if (!isObject(value)) return undefined;
  for (const keyword of keywords) {
    const field = value[keyword];
    const text = Array.isArray(field) ? field[field.length - 1] : field;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

/** Reads the data that ends a stream of server-sent events, where the description says it. */
export function readSentinelHint(media: JsonValue): string | undefined {
  return firstText(media, sentinelKeywords);
}

const sequenceFormats: readonly SequenceFormat[] = ["events", "lines", "records"];

/** Reads how a body is a sequence of items, where the description says it beside the media type. */
export function readSequenceHint(
  media: Located,
  context: LowerContext,
): SequenceFormat | undefined {
  const hint = context.child(media, sequenceKeyword);
  if (hint === undefined) return undefined;
  const format = sequenceFormats.find((one) => one === hint.value);
  if (format === undefined) {
    const reason = `it is none of ${sequenceFormats.join(", ")}`;
    context.report("schema/keyword-ignored", { keyword: sequenceKeyword, reason }, hint, true);
  }
  return format;
}
