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
 * many operations may share it; or else what uses it.
 *
 * @param inComponent what the node is called below its component, where it is not the component itself
 */
export function ownerOf(
  { pointer }: Located<unknown>,
  user: Owner,
  inComponent: readonly string[] = [],
): Owner {
  // As most are, which belong to nobody else.
  if (!pointer.startsWith("/components/")) return user;
  const [, kind = "", name, ...below] = parsePointer(pointer);
  const rule = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (rule === undefined || name === undefined) return user;
  const isSaid = below.length > 0 || rule.said.test(name);
  // `Response404` for what is called by a status.
  const called = /^\d/.test(name) ? [rule.word, name] : isSaid ? [name] : [name, rule.word];
  const path = [...called, ...(below.length > 0 ? inComponent : [])];
  return { parent: formatPointer(["components", kind, name]), path };
}
