import { normalizeText } from "../../../support/documents.js";
import { resolvePointer } from "../../../../src/support/json-pointer.js";

/** A part of a Swagger 2.0 document and what becomes of it. */
export interface UpgradeCase {
  readonly name: string;
  /** Members of a document, in YAML; the obligatory ones are added. */
  readonly given: string;
  /** Values of the normalized document by their pointers; undefined for what must not be there. */
  readonly want: Readonly<Record<string, unknown>>;
  /** `code pointer` of what is reported, repairs and missing fields aside; nothing by default. */
  readonly reported?: readonly string[];
}

/** A Swagger 2.0 document of some members, in YAML. */
export function swagger(members: string): string {
  const paths = /^paths:/m.test(members) ? "" : "paths: {}\n";
  return `swagger: "2.0"\ninfo: { title: Test, version: "1" }\n${paths}${members.trim()}\n`;
}

/** A document with one operation, `POST /a`, of some members in YAML. */
export function withOperation(operation: string, rest = ""): string {
  const indented = operation.trim().replace(/^/gm, "      ");
  return `paths:\n  /a:\n    post:\n${indented}\n${rest.trim()}`;
}

/** What normalizing comes to, at the places that are asked for, and what was reported. */
export function upgradeResult({ given, want }: UpgradeCase): {
  readonly found: Readonly<Record<string, unknown>>;
  readonly reported: readonly string[];
} {
  const { root, reported } = normalizeText(swagger(given));
  return {
    found: Object.fromEntries(
      Object.keys(want).map((pointer) => [pointer, resolvePointer(root, pointer)]),
    ),
    reported: reported.filter((line) => !/^(normalize\/|document\/missing)/.test(line)),
  };
}
