import type { JsonValue } from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";
import { isObject, membersOf, type NodeKind, type Structure } from "./structure.js";

/** Reports one place where a document is not what OpenAPI says. */
export type ReportInvalid = (reason: string, pointer: string) => void;

/**
 * Checks that nodes are mappings, lists lists, and references texts, wherever the standard has them,
 * so that no later stage has to ask. An empty value for a list or a mapping (`properties:` and nothing
 * after it) counts as an empty one.
 */
export function checkStructure(root: JsonValue, structure: Structure, report: ReportInvalid): void {
  const pending: {
    readonly value: JsonValue;
    readonly kind: NodeKind;
    readonly pointer: string;
  }[] = [{ value: root, kind: "document", pointer: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, kind, pointer } = next;
    if (kind === "schema" && typeof value === "boolean") continue;
    // A link is left out, with a warning, where it is none.
    if (kind === "link" && !isObject(value)) continue;
    if (!isObject(value)) {
      report(`this must be ${article(kind)}, not ${typeName(value)}`, pointer);
      continue;
    }
    const reference = value["$ref"];
    if (reference !== undefined && typeof reference !== "string") {
      report(`'$ref' must be a text, not ${typeName(reference)}`, joinPointer(pointer, "$ref"));
    }
    // Backwards, because the last one is looked at first.
    for (const member of membersOf(value, kind, structure).toReversed()) {
      if (member.problem !== undefined)
        report(member.problem, joinPointer(pointer, ...member.path));
      else
        pending.push({
          value: member.value,
          kind: member.kind,
          pointer: joinPointer(pointer, ...member.path),
        });
    }
  }
}

function article(kind: NodeKind): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${/^[aeiou]/.test(words) ? "an" : "a"} ${words} (a mapping)`;
}

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
