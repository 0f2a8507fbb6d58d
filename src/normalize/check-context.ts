import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import type { VersionNumber } from "./check-fields.js";
import type { Edits } from "./edits.js";
import type { LocalReferences } from "./references.js";
import type { Structure } from "./structure.js";
import type { TreePath } from "./tree-path.js";

/** What a check may know and do besides looking at its node. */
export interface CheckContext {
  readonly root: JsonObject;
  readonly version: VersionNumber;
  readonly structure: Structure;
  readonly edits: Edits;
  /** What the document's references lead to. */
  readonly references: LocalReferences;
  /** Reports a finding at a place, or at its key. */
  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    at: TreePath,
    onKey?: boolean,
  ): void;
}

/** Looks at one node. */
export type NodeCheck = (node: JsonObject, at: TreePath, context: CheckContext) => void;

/** What a JSON value is, in words. */
export function typeName(value: JsonValue): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  const names: Readonly<Record<string, string>> = {
    string: "a text",
    number: "a number",
    boolean: "true or false",
  };
  return names[typeof value] ?? "a mapping";
}

/** A value as it is shown in a message: short, and for lists and mappings not at all. */
export function shown(value: JsonValue): string {
  if (typeof value === "object" && value !== null) return typeName(value);
  const text = String(value);
  return `'${text.length > 40 ? `${text.slice(0, 39)}…` : text}'`;
}

/** The words of a kind of object: `path item` for `pathItem`. */
export function kindName(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A word with its article. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
