/** Escapes one reference token of a JSON Pointer (RFC 6901, section 3). */
export function escapeToken(token: string): string {
  // Hardly any token has either, and there are many tokens.
  if (!token.includes("/") && !token.includes("~")) return token;
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Reverses `escapeToken` (RFC 6901, section 4: `~1` before `~0`). */
export function unescapeToken(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}

/** Splits a JSON Pointer into its unescaped tokens; the empty pointer has none (RFC 6901, section 4). */
export function parsePointer(pointer: string): string[] {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  return pointer.includes("~") ? tokens.map(unescapeToken) : tokens;
}

/** Writes tokens as a JSON Pointer; the reverse of `parsePointer`. */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return extend("", tokens);
}

/** Extends a JSON Pointer by further tokens, which are escaped. */
export function joinPointer(pointer: string, ...tokens: readonly (string | number)[]): string {
  return extend(pointer, tokens);
}

function extend(pointer: string, tokens: readonly (string | number)[]): string {
  let extended = pointer;
  for (const token of tokens)
    extended += typeof token === "number" ? `/${token}` : `/${escapeToken(token)}`;
  return extended;
}

/**
 * Finds the value that a JSON Pointer leads to (RFC 6901, section 4). Only own members count, so a
 * pointer never reaches into a prototype.
 *
 * @returns undefined where the pointer leads nowhere
 */
export function resolvePointer(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  // Token by token, without a list of them, as there are many pointers.
  for (let end = 0; end < pointer.length;) {
    const start = end + 1;
    const next = pointer.indexOf("/", start);
    end = next === -1 ? pointer.length : next;
    const token = unescapeToken(pointer.slice(start, end));
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token))
      return undefined;
    // An array's own length is no member of the document.
    if (Array.isArray(value) && token === "length") return undefined;
    value = (value as Readonly<Record<string, unknown>>)[token];
  }
  return value;
}
