import type { LinkValue } from "../ir/types.js";
import { parsePointer } from "../support/json-pointer.js";

/** A runtime expression (OpenAPI 3.1, 4.8.20.4), taken apart: what a link may hold, and the method of the request. */
export type RuntimeExpression =
  Exclude<LinkValue, { readonly kind: "constant" | "text" }> | { readonly kind: "method" };

/** A text that is an expression, one with expressions in braces, or neither: then it is a constant. */
export type ExpressionText =
  | { readonly kind: "constant" }
  | { readonly kind: "expression"; readonly text: string }
  | { readonly kind: "embedded"; readonly parts: readonly ExpressionPart[] };

/** A part of a text: as it stands, or an expression that stood in braces. */
export interface ExpressionPart {
  readonly text: string;
  readonly isExpression: boolean;
}

/** Tells what a text means where an expression may stand. */
export function splitExpressions(text: string): ExpressionText {
  if (/^\$(url|method|statusCode|request|response)(?![a-zA-Z])/.test(text)) {
    return { kind: "expression", text };
  }
  // What is split at has a group, so that every second part is what stood in braces.
  const parts = text.split(/\{(\$[^{}]*)\}/);
  if (parts.length === 1) return { kind: "constant" };
  return {
    kind: "embedded",
    parts: parts
      .map((part, index) => ({ text: part, isExpression: index % 2 === 1 }))
      .filter((part) => part.text !== "" || part.isExpression),
  };
}

// `token` and `name` of the grammar; a pointer's `~` has to be followed by 0 or 1.
const patterns: readonly {
  readonly pattern: RegExp;
  readonly read: (rest: string) => RuntimeExpression;
}[] = [
  { pattern: /^\$url$()/, read: () => ({ kind: "url" }) },
  { pattern: /^\$method$()/, read: () => ({ kind: "method" }) },
  { pattern: /^\$statusCode$()/, read: () => ({ kind: "statusCode" }) },
  {
    pattern: /^\$request\.header\.([!#$%&'*+\-.^_`|~\w]+)$/,
    read: (name) => ({ kind: "requestParameter", location: "header", name }),
  },
  {
    pattern: /^\$request\.query\.(.+)$/,
    read: (name) => ({ kind: "requestParameter", location: "query", name }),
  },
  {
    pattern: /^\$request\.path\.(.+)$/,
    read: (name) => ({ kind: "requestParameter", location: "path", name }),
  },
  {
    pattern: /^\$request\.body(?:#((?:\/(?:[^~/]|~[01])*)*))?$/,
    read: (pointer) => ({ kind: "requestBody", path: parsePointer(pointer) }),
  },
  {
    pattern: /^\$response\.header\.([!#$%&'*+\-.^_`|~\w]+)$/,
    read: (name) => ({ kind: "responseHeader", name }),
  },
  {
    pattern: /^\$response\.body(?:#((?:\/(?:[^~/]|~[01])*)*))?$/,
    read: (pointer) => ({ kind: "responseBody", path: parsePointer(pointer) }),
  },
];

/**
 * Parses one runtime expression.
 *
 * @returns undefined where it is none, or one that means nothing: a response has no query and no path
 */
export function parseExpression(text: string): RuntimeExpression | undefined {
  for (const { pattern, read } of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return read(match[1] ?? "");
  }
  return undefined;
}
