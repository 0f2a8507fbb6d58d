import type { SymbolId } from "../ir/types.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import type { Located } from "./context.js";

/** What an inline schema outside of other schemas is named after. */
export interface Owner {
  readonly parent: SymbolId;
  readonly path: readonly string[];
}

/** What components are, in a word, unless their name ends with it. */
const kinds: Readonly<Record<string, { readonly word: string; readonly said: RegExp }>> = {
  responses: { word: "response", said: /response$|error$/i },
  requestBodies: { word: "body", said: /body$|request$/i },
  parameters: { word: "parameter", said: /param(eter)?$/i },
  headers: { word: "header", said: /header$/i },
};

/** Whether a node is a component, or stands in one, so that it is the same whoever uses it. */
export function isShared({ pointer }: Located<unknown>): boolean {
  return /^\/components\/(responses|requestBodies|parameters|headers)\//.test(pointer);
}

/**
 * What the inline schemas of a node are named after: the component that the node is, or stands in, since
 * many operations may share it; the operation that it stands in, which others may refer to; or else what uses it.
 *
 * @param inComponent what the node is called below its component, where it is not the component itself
 */
export function ownerOf(
  { pointer }: Located<unknown>,
  user: Owner,
  inComponent: readonly string[] = [],
): Owner {
  // As most are, which belong to nobody else.
  if (!pointer.startsWith("/components/")) {
    return pointer.startsWith(`${user.parent}/`) ? user : (ownerInOperation(pointer) ?? user);
  }
  const [, kind = "", name, ...below] = parsePointer(pointer);
  const rule = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (rule === undefined || name === undefined) return user;
  const isSaid = below.length > 0 || rule.said.test(name);
  // `Response404` for what is called by a status.
  const called = /^\d/.test(name) ? [rule.word, name] : isSaid ? [name] : [name, rule.word];
  const path = [...called, ...(below.length > 0 ? inComponent : [])];
  return { parent: formatPointer(["components", kind, name]), path };
}

/**
 * What a body, a response, or what stands in one, is named after: its operation and the way there. Undefined for what
 * stands elsewhere.
 */
export function ownerInOperation(pointer: string): Owner | undefined {
  if (!pointer.startsWith("/paths/")) return undefined;
  const [, path = "", method = "", kind, ...below] = parsePointer(pointer);
  const parent = formatPointer(["paths", path, method]);
  if (kind === "requestBody") return { parent, path: ["body", ...wayThrough(below)] };
  const [status, ...inside] = below;
  if (kind !== "responses" || status === undefined) return undefined;
  return { parent, path: [status, "response", ...wayThrough(inside)] };
}

/** The words of a way through content and schemas: names of properties, and what else has none. */
function wayThrough(tokens: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    const word = partWords.get(token);
    if (word !== undefined) words.push(word);
    // What follows is named by the description, whatever it is called.
    else if (holders.has(token)) words.push(...tokens.slice((index += 1), index + 1));
    // Neither a media type nor the place among schemas that all apply.
    else if (token === "content" || token === "allOf") index += 1;
    else if (token === "anyOf" || token === "oneOf")
      words.push(`variant ${Number(tokens[(index += 1)]) + 1}`);
    else if (!keywords.has(token)) words.push(token);
  }
  return words;
}

const partWords: ReadonlyMap<string, string> = new Map([
  ["items", "item"],
  ["additionalProperties", "value"],
]);

const holders: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "headers",
  "$defs",
  "definitions",
]);

const keywords: ReadonlySet<string> = new Set(["schema", "itemSchema"]);
