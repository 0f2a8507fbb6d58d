/**
 * Escapes a text for a regular expression (ECMA-262, 22.2.1), in which it then stands for itself, with
 * the flag `u` as well as without it.
 */
export function escapePattern(text: string): string {
  // With the flag only these may be escaped.
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
