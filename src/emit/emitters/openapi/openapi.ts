import type { JsonObject, JsonValue } from "../../../ir/types.js";
import { localPointer } from "../../../normalize/references.js";
import { omit } from "../../../normalize/repair.js";
import { isObject, mapDocument } from "../../../normalize/structure.js";
import { canonicalJson } from "../../../support/canonical-json.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { resolvePointer } from "../../../support/json-pointer.js";
import { commentText } from "../../ts/text.js";

/**
 * Emits the `paths` and `components` types of openapi-typescript, for users of openapi-fetch.
 *
 * @param document the normalized description
 * @throws where openapi-typescript cannot read it
 */
export async function emitOpenapiTypes(document: JsonObject): Promise<readonly EmittedFile[]> {
  // Loaded only when wanted: it brings a TypeScript of its own.
  const { default: generate, astToString } = await import("openapi-typescript");
  // It resolves references in place, so it gets a copy: sorted, because it keeps the order of keys
  // in places that `alphabetize` does not reach.
  const sorted = JSON.parse(canonicalJson(withoutStrangers(document, document))) as JsonObject;
  const sign = standInFor("%", sorted);
  const copy = withoutQuarrels(withStandIn(sorted, sign)) as unknown as Parameters<
    typeof generate
  >[0];
  const nodes = await generate(copy, { alphabetize: true, silent: true });
  const text = astToString(nodes).replaceAll(sign, "%");
  return [{ kind: "text", path: "src/openapi.ts", text, format: "typescript" }];
}

/** A word that a document does not have, and that needs quotes wherever the sign does. */
function standInFor(sign: string, document: JsonObject): string {
  const text = JSON.stringify(document);
  if (!text.includes(sign)) return sign;
  for (let count = 0; ; count += 1) {
    const word = `-sign${count}-`;
    if (!text.includes(word)) return word;
  }
}

/**
 * A document whose names have a word for every percent sign: openapi-typescript decodes names that are not
 * encoded, which most names with such a sign do not survive.
 */
function withStandIn<Value extends JsonValue>(value: Value, word: string): Value {
  if (word === "%") return value;
  const name = (text: string): string => text.replaceAll("%", word);
  const reference = (text: string): string => {
    const pointer = localPointer(text);
    return pointer === undefined ? text : `#${name(pointer)}`;
  };
  const copy = (member: JsonValue, isReference = false): JsonValue => {
    if (Array.isArray(member)) return member.map((item: JsonValue) => copy(item));
    if (isReference && typeof member === "string") return reference(member);
    if (!isObject(member)) return member;
    return Object.fromEntries(
      Object.entries(member).map(([key, held]) => {
        if (key !== "mapping" || !isObject(held)) return [name(key), copy(held, key === "$ref")];
        const tags = Object.entries(held).map(([tag, target]) => [name(tag), copy(target, true)]);
        return [key, Object.fromEntries(tags) as JsonObject];
      }),
    );
  };
  return copy(value) as Value;
}

// Texts that it writes into comments, where one could end the comment or become a tag.
const proseFields: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "description",
  "format",
  "default",
  "example",
  "examples",
]);

function harmlessProse(value: JsonValue): JsonValue {
  if (typeof value === "string") return commentText(value);
  if (Array.isArray(value)) return value.map((item: JsonValue) => harmlessProse(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [commentText(name), harmlessProse(member)]),
  );
}

/**
 * Leaves out what openapi-typescript refuses to go on with, and prints a complaint about, although no
 * type depends on it: addresses of servers, and ids that several operations have.
 */
function withoutQuarrels(document: JsonObject): JsonValue {
  const ids = new Set<JsonValue>();
  return mapDocument(document, (node, kind) => {
    const { servers: _, ...rest } = node;
    if (kind === "schema" || kind === "callback") return node;
    const id = kind === "operation" ? rest["operationId"] : undefined;
    if (id === undefined) return rest;
    const isTaken = ids.has(id);
    ids.add(id);
    return isTaken ? omit(rest, "operationId") : rest;
  });
}

/**
 * Leaves out references that lead nowhere or out of the document. Those that mean something have been
 * checked by now; what is left stands in examples and extensions, and openapi-typescript would follow
 * it to any file and any server. The members of a mapping whose keys are names (`isNamed`) are schemas.
 */
function withoutStrangers(value: JsonValue, root: JsonObject, isNamed = false): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => withoutStrangers(item, root));
  if (!isObject(value)) return value;
  const reference = value["$ref"];
  if (typeof reference === "string") {
    const pointer = localPointer(reference);
    if (!leadsSomewhere(pointer, root)) return {};
  }
  const copy = (name: string, member: JsonValue): JsonValue => {
    if (!isNamed && proseFields.has(name)) return harmlessProse(member);
    const known = name === "mapping" ? withoutTags(member, root) : member;
    return withoutStrangers(known, root, !isNamed && name === "properties");
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => isSound(name, member, value))
      .map(([name, member]) => [name, copy(name, member)]),
  );
}

// Habits of older drafts that it stumbles over and that say nothing a type could.
function isSound(name: string, member: JsonValue, holder: JsonObject): boolean {
  if (name === "operationId") return typeof member === "string";
  const takesFlag = "in" in holder || "content" in holder;
  return name !== "required" || typeof member !== "boolean" || takesFlag;
}

/** A discriminator's mapping without the tags that lead nowhere. */
function withoutTags(mapping: JsonValue, root: JsonObject): JsonValue {
  if (!isObject(mapping)) return mapping;
  return Object.fromEntries(
    Object.entries(mapping).filter(([, target]) => {
      if (typeof target !== "string") return true;
      const pointer = localPointer(target);
      return leadsSomewhere(pointer, root);
    }),
  );
}

/** True for a pointer to a part of the document; the whole of it is nothing to refer to. */
function leadsSomewhere(pointer: string | undefined, root: JsonObject): boolean {
  return pointer !== undefined && pointer !== "" && resolvePointer(root, pointer) !== undefined;
}
