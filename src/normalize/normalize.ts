import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { repairSingleAllOf } from "./all-of.js";
import { checkStructure, typeName } from "./check-structure.js";
import { repairMapping } from "./discriminator.js";
import {
  findNullableComponents,
  hoistComponentNull,
  repairNullableKeyword,
  repairRepeatedNull,
} from "./nullable.js";
import { repairNumericLimits } from "./numeric-limits.js";
import { repairTuple } from "./tuples.js";
import { repairOneofProse, repairRequiredAlternatives } from "./oneof-groups.js";
import {
  isMadeFromProtobuf,
  repairProtobufAny,
  repairProtobufDuration,
  refersToAny,
  withAnyComponent,
} from "./protobuf.js";
import { checkReferences, plainReference } from "./references.js";
import type { DocumentFacts, RepairContext, SchemaRepair } from "./repair.js";
import { componentSchemas, isObject, mapDocument, structureOf } from "./structure.js";

/** A description in the one dialect that the rest of the generator knows. */
export interface NormalizedDocument {
  /** The source document's name, for diagnostics. */
  readonly source: string;
  /** OpenAPI 3.1 with JSON Schema 2020-12. Every `$ref` is local. */
  readonly root: JsonObject;
  /** The pointer in the source document that a node came from, where it differs from its place here. */
  originOf(node: JsonObject): string | undefined;
}

/**
 * The repairs of Schema Objects, applied to every schema in this order, children before parents.
 *
 * Order matters: a lone `allOf` is unfolded first, so that `nullable` beside it meets the `$ref`;
 * null leaves the components before groups are formed, so that an arm's type is the value itself;
 * and repeated nulls are thinned out last, when every null is where it will stay.
 */
const schemaRepairs: readonly SchemaRepair[] = [
  repairNumericLimits,
  repairTuple,
  repairSingleAllOf,
  repairNullableKeyword,
  repairProtobufAny,
  repairProtobufDuration,
  repairMapping,
  hoistComponentNull,
  repairOneofProse,
  repairRequiredAlternatives,
  repairRepeatedNull,
];

/**
 * Brings a description into one dialect: OpenAPI 3.1 with JSON Schema 2020-12.
 *
 * @returns undefined, with a diagnostic, where the document is not an OpenAPI description that
 *   this generator reads
 */
export function normalize(
  document: SourceDocument,
  sink: DiagnosticSink,
): NormalizedDocument | undefined {
  const source = document.name;
  const version = checkVersion(document.value, source, sink);
  if (version === undefined || !isObject(document.value)) return undefined;
  if (!checkShape(document.value, source, sink)) return undefined;
  checkReferences(document.value, document, sink);

  const facts: DocumentFacts = {
    version,
    protobuf: isMadeFromProtobuf(document.value),
    componentNames: new Set(Object.keys(componentSchemas(document.value))),
    nullableComponents: findNullableComponents(document.value),
  };
  const origins = new WeakMap<JsonObject, string>();
  const { value } = document;
  let usesAny = false;
  const root = mapDocument(value, (original, kind, pointer) => {
    const node = withPlainReference(original, value);
    const mapped =
      kind === "schema" ? repairSchema(node, facts, { source, pointer }, origins, sink) : node;
    origins.set(mapped, pointer);
    usesAny ||= refersToAny(mapped);
    return mapped;
  });
  if (!isObject(root)) return undefined;
  return {
    source,
    root: usesAny ? withAnyComponent(root) : root,
    originOf: (node) => origins.get(node),
  };
}

function withPlainReference(node: JsonObject, root: JsonObject): JsonObject {
  const reference = node["$ref"];
  if (typeof reference !== "string" || !reference.includes("%")) return node;
  return { ...node, $ref: plainReference(root, reference) };
}

function repairSchema(
  schema: JsonObject,
  facts: DocumentFacts,
  place: { readonly source: string; readonly pointer: string },
  origins: WeakMap<JsonObject, string>,
  sink: DiagnosticSink,
): JsonObject {
  const context: RepairContext = {
    facts,
    pointer: place.pointer,
    setOrigin: (node, pointer) => origins.set(node, pointer),
    report: (code, params, keyword) => {
      const pointer = keyword === undefined ? place.pointer : `${place.pointer}/${keyword}`;
      sink.report(code, params, { source: place.source, pointer, onKey: keyword !== undefined });
    },
  };
  return schemaRepairs.reduce((repaired, repair) => repair(repaired, context), schema);
}

function checkVersion(
  value: unknown,
  source: string,
  sink: DiagnosticSink,
): DocumentFacts["version"] | undefined {
  if (!isObject(value)) {
    const found = Array.isArray(value)
      ? "its top level is a list"
      : "its top level is not a mapping";
    sink.report("source/not-openapi", { found }, { source, pointer: "" });
    return undefined;
  }
  const version = value["openapi"] ?? value["swagger"];
  if (version === undefined) {
    const found = "it has no `openapi` field";
    sink.report("source/not-openapi", { found }, { source, pointer: "" });
    return undefined;
  }
  const text = typeof version === "string" || typeof version === "number" ? String(version) : "";
  const match = /^3\.([01])(\.|$)/.exec(text);
  if (match === null) {
    const pointer = "openapi" in value ? "/openapi" : "/swagger";
    sink.report(
      "source/unsupported-version",
      { version: text === "" ? typeName(version as JsonValue) : text },
      { source, pointer },
    );
    return undefined;
  }
  return match[1] === "0" ? "3.0" : "3.1";
}

function checkShape(document: JsonObject, source: string, sink: DiagnosticSink): boolean {
  let sound = true;
  const report = (reason: string, pointer: string): void => {
    sink.report("document/invalid", { reason }, { source, pointer });
    sound = false;
  };
  const { info } = document;
  if (info !== undefined && !isObject(info)) report("'info' must be a mapping", "/info");
  const parts = ["paths", "components", "webhooks"];
  if (!parts.some((part) => document[part] !== undefined)) {
    report("a description needs at least one of 'paths', 'components' and 'webhooks'", "");
  }
  checkStructure(document, structureOf(document), report);
  return sound;
}
