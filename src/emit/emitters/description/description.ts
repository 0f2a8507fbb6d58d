import type { JsonObject, JsonValue } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { setMember } from "../../../support/set-member.js";

/**
 * Emits the description that the package was generated from: normalized, in one document, with what the
 * configuration leaves out gone. Its text does not depend on the order of keys in what was read.
 */
export function emitDescription(document: JsonObject): EmittedFile {
  const text = `${JSON.stringify(sorted(document), undefined, 2)}\n`;
  return { kind: "text", path: "openapi.json", text, format: "none" };
}

function sorted(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sorted);
  const members = value as JsonObject;
  const copy: Record<string, JsonValue> = {};
  for (const name of Object.keys(members).sort()) {
    const member = members[name];
    if (member !== undefined) setMember(copy, name, sorted(member));
  }
  return copy;
}
