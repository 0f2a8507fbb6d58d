import { parse } from "yaml";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import type { Api, IrType, JsonObject } from "../../src/ir/types.js";
import { lower, type LowerOptions } from "../../src/lower/lower.js";
import { normalize } from "../../src/normalize/normalize.js";
import type { SourceDocument } from "../../src/source/document.js";

/** A document that is in a test's text and not in a file; it knows no positions. */
export function documentOf(text: string): SourceDocument {
  const value = (text.startsWith("{") ? JSON.parse(text) : parse(text)) as unknown;
  return {
    name: "test.yaml",
    uri: "file:///test.yaml",
    text,
    value,
    locate: () => ({ line: 1, column: 1 }),
  };
}

/** A minimal description around the given component schemas, written in YAML. */
export function withSchemas(schemas: string, version = "3.1.0"): string {
  const indented = schemas
    .trim()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return `openapi: ${version}\ninfo: { title: Test, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n${indented}\n`;
}

/** A minimal description around the given paths, written in YAML. */
export function withPaths(paths: string, rest = ""): string {
  const indented = paths
    .trim()
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
  return `openapi: 3.1.0\ninfo: { title: Test, version: "1" }\npaths:\n${indented}\n${rest}`;
}

/** What normalizing a text comes to: the document's root, and the codes and pointers of what was reported. */
export function normalizeText(text: string): {
  readonly root: JsonObject;
  readonly reported: readonly string[];
} {
  const sink = new DiagnosticSink();
  const normalized = normalize(documentOf(text), sink);
  return { root: normalized?.root ?? {}, reported: reportedBy(sink) };
}

/** The normalized component schemas of a text. */
export function normalizedSchemas(text: string): Readonly<Record<string, unknown>> {
  const components = normalizeText(text).root["components"] as JsonObject | undefined;
  return (components?.["schemas"] ?? {}) as JsonObject;
}

/** Lowers a text; fails where it is not an OpenAPI description. */
export function lowerText(
  text: string,
  options?: LowerOptions,
): {
  readonly api: Api;
  readonly reported: readonly string[];
} {
  const sink = new DiagnosticSink();
  const normalized = normalize(documentOf(text), sink);
  if (normalized === undefined)
    throw new Error(`not a description: ${reportedBy(sink).join(", ")}`);
  const api = lower(normalized, sink, options);
  return { api, reported: reportedBy(sink) };
}

/** `code pointer` of every diagnostic. */
export function reportedBy(sink: DiagnosticSink): readonly string[] {
  return sink.diagnostics.map(({ code, place }) => `${code} ${place?.pointer ?? ""}`.trim());
}

/** The type of a component schema. */
export function typeOf(api: Api, name: string): IrType {
  const declaration = api.declarations.get(`/components/schemas/${name}`);
  if (declaration === undefined) throw new Error(`no declaration ${name}`);
  return declaration.type;
}

/** A type as short text, for tables: `{ a: string; b?: integer | null }`. */
export function typeText(type: IrType): string {
  switch (type.kind) {
    case "literal":
      return JSON.stringify(type.value);
    case "enum":
      return type.members.map((member) => JSON.stringify(member.value)).join(" | ");
    case "number":
      return type.integer ? "integer" : "number";
    case "array":
      return `(${typeText(type.items)})[]`;
    case "tuple":
      return `[${[...type.prefix.map(typeText), ...(type.rest === undefined ? [] : [`...${typeText(type.rest)}`])].join(", ")}]`;
    case "nullable":
      return `${typeText(type.inner)} | null`;
    case "reference":
      return `#${type.target.replace("/components/schemas/", "")}`;
    case "union": {
      const tag = type.discriminator === undefined ? "" : `by ${type.discriminator.property}: `;
      return `${tag}${type.variants.map(typeText).join(" | ")}${exceptText(type.except)}`;
    }
    case "intersection":
      return type.parts.map((part) => `(${typeText(part)})`).join(" & ");
    case "object": {
      const members = type.properties.map(
        (property) => `${property.name}${property.required ? "" : "?"}: ${typeText(property.type)}`,
      );
      const groups = type.groups.map(
        (group) =>
          `${group.required ? "one" : "at most one"} of ${group.name ?? "unnamed"}(${group.arms.map((arm) => `${arm.name}: ${typeText(arm.type)}`).join(", ")})`,
      );
      const rest = typeof type.additional === "string" ? [] : [`...: ${typeText(type.additional)}`];
      const patterns = (type.patterns ?? []).map(
        (one) => `/${one.pattern}/: ${typeText(one.type)}`,
      );
      const names = type.names === undefined ? [] : [`names: ${typeText(type.names)}`];
      const closed = type.additional === "none" ? ["closed"] : [];
      return `{ ${[...members, ...groups, ...patterns, ...names, ...rest, ...closed].join("; ")} }${exceptText(type.except)}`;
    }
    default:
      return type.kind;
  }
}

function exceptText(types: readonly IrType[] = []): string {
  return types.map((type) => ` but not (${typeText(type)})`).join("");
}
