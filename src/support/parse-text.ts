import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import type { ParsedText, TextProblem } from "./parsed-text.js";

/**
 * Parses JSON (RFC 8259) or YAML 1.2 with the core schema and merge keys.
 *
 * Text that starts with a brace or a bracket is tried as JSON first, which is many times faster;
 * what JSON rejects may still be YAML, of which JSON is nearly a subset.
 *
 * @returns the value with lazy positions, or what is wrong with the text; never throws for a text
 */
export async function parseText(text: string): Promise<ParsedText | TextProblem> {
  if (/^\s*[{[]/.test(text)) {
    const parsed = parseJson(text);
    if (parsed !== undefined) return parsed;
  }
  return parseYaml(text);
}
