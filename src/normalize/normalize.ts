import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue, Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { formatPointer, joinPointer, resolvePointer } from "../support/json-pointer.js";
import { repairSingleAllOf } from "./all-of.js";
import { bundle } from "./bundle.js";
import { typeName, type CheckContext } from "./check-context.js";
import { checkDocument } from "./check-document.js";
import { openClosedParts } from "./closed-parts.js";
import { ComposedTypes } from "./composed-types.js";
import { repairContradictedType, repairReferenceSiblings } from "./contradictions.js";
import { repairIdentity } from "./identity.js";
import { repairDiscriminator, repairDiscriminatorPlace } from "./discriminator.js";
import { splitBases } from "./inheritance.js";
import {
  findNullableComponents,
  hoistComponentNull,
  repairNullAndMore,
  repairNullableKeyword,
  repairRepeatedNull,
} from "./nullable.js";
import { findFamilies } from "./families.js";
import { repairIntOrString, repairPreservedFields } from "./kubernetes.js";
import { repairNumericLimits } from "./numeric-limits.js";
import {
  repairDependencies,
  repairDivisibleBy,
  repairExtends,
  repairFile,
} from "./older-keywords.js";
import { repairPattern } from "./patterns.js";
import { repairTuple } from "./tuples.js";
import {
  repairListedOneofs,
  repairOneofProse,
  repairRequiredAlternatives,
} from "./oneof-groups.js";
import {
  isMadeFromProtobuf,
  repairProtobufAny,
  repairProtobufDuration,
  refersToAny,
  withAnyComponent,
} from "./protobuf.js";
import { Edits } from "./edits.js";
import { ReferenceWalk } from "./reference-walk.js";
import { checkReferences, localPointer, plainReference } from "./references.js";
import { refersToAlternatives, repairRepeatedAlternatives } from "./repeated-alternatives.js";
import type { DocumentFacts, RepairContext, SchemaRepair } from "./repair.js";
import { componentSchemas, isObject, mapDocument, structureOf } from "./structure.js";
import { upgrade } from "./upgrade/upgrade.js";
import { readVersion, type Version } from "./upgrade/version.js";
import type { WholeDocument } from "./whole-document.js";

/** A description in the one dialect that the rest of the generator knows. */
export interface NormalizedDocument {
  /** The place that the root came from. */
  readonly origin: Origin;
  /** In the structure of OpenAPI 3.2 with JSON Schema 2020-12. Every `$ref` is local. */
  readonly root: JsonObject;
  /** The place in a source document that a node came from; undefined for what has none of its own. */
  originOf(node: JsonObject): Origin | undefined;
}

/**
 * The repairs of Schema Objects, applied to every schema in this order, children before parents.
 *
 * Order matters: a discriminator joins its choice before a lone `allOf` is unfolded, and that comes
 * early, so that `nullable` beside it meets the `$ref`;
 * null leaves the components before groups are formed, so that an arm's type is the value itself;
 * and repeated nulls are thinned out last, when every null is where it will stay.
 */
const schemaRepairs: readonly SchemaRepair[] = [
  repairIdentity,
  repairReferenceSiblings,
  repairNumericLimits,
  repairPattern,
  repairIntOrString,
  repairPreservedFields,
  repairFile,
  repairDivisibleBy,
  repairTuple,
  repairDependencies,
  repairExtends,
  repairNullAndMore,
  repairContradictedType,
  repairDiscriminator,
  repairDiscriminatorPlace,
  repairSingleAllOf,
  repairNullableKeyword,
  repairProtobufAny,
  repairProtobufDuration,
  hoistComponentNull,
  repairOneofProse,
  repairListedOneofs,
  repairRequiredAlternatives,
  repairRepeatedNull,
  repairRepeatedAlternatives,
];

/**
 * Brings a description into one dialect: the structure of OpenAPI 3.2 with JSON Schema 2020-12.
 *
 * @param walk the walk that found the documents which this one refers to
 * @returns undefined, with a diagnostic, where the document is not an OpenAPI description that
 *   this generator reads
 */
export function normalize(
  document: SourceDocument,
  sink: DiagnosticSink,
  walk: ReferenceWalk = walkAlone(document),
): NormalizedDocument | undefined {
  const version = checkVersion(document.value, document.name, sink);
  if (version === undefined) return undefined;
  const read = bundle(walk, sink);
  if (read === undefined || !isObject(read.root)) return undefined;
  const checked = checkedRoot(read.root, version, read, sink);
  if (checked === undefined) return undefined;
  checkReferences(checked.root, checked, sink);
  const whole = upgrade(checked, version, sink);
  const value = whole.root;
  if (!isObject(value)) return undefined;

  const facts: DocumentFacts = {
    version,
    protobuf: isMadeFromProtobuf(value),
    refersToAlternatives: refersToAlternatives(value),
    componentNames: new Set(Object.keys(componentSchemas(value))),
    nullableComponents: findNullableComponents(value),
    families: new Set(findFamilies(value).flatMap(({ heirs }) => [...heirs.keys()])),
  };
  const origins = new WeakMap<JsonObject, Origin>();
  const reported = new Set<string>();
  const types = new ComposedTypes((reference) => {
    const target = localPointer(plainReference(value, reference));
    return target === undefined ? undefined : (resolvePointer(value, target) as JsonValue);
  });
  const composedTypes = (schema: JsonObject): ReadonlySet<string> | undefined =>
    types.composedTypes(schema);
  let usesAny = false;
  const root = mapDocument(value, (original, kind, pointer) => {
    const node = withPlainReference(original, value);
    const mapped =
      kind === "schema"
        ? repairSchema(node, { facts, whole, pointer, reported, composedTypes }, origins, sink)
        : node;
    origins.set(mapped, whole.placeOf(pointer));
    usesAny ||= refersToAny(mapped);
    return mapped;
  });
  if (!isObject(root)) return undefined;
  const split = splitBases(usesAny ? withAnyComponent(root) : root, origins, sink);
  return {
    origin: whole.placeOf(""),
    root: openClosedParts(split, origins, sink),
    originOf: (node) => origins.get(node) ?? whole.originOf?.(node),
  };
}

function walkAlone(document: SourceDocument): ReferenceWalk {
  const walk = new ReferenceWalk(document);
  walk.next();
  return walk;
}

function withPlainReference(node: JsonObject, root: JsonObject): JsonObject {
  const reference = node["$ref"];
  if (typeof reference !== "string" || !reference.includes("%")) return node;
  return { ...node, $ref: plainReference(root, reference) };
}

/** The schema that is repaired, and what is known of the document that it is in. */
type Repaired = Pick<RepairContext, "facts" | "pointer" | "composedTypes"> & {
  readonly whole: WholeDocument;
  /** What was reported once. */
  readonly reported: Set<string>;
};

function repairSchema(
  schema: JsonObject,
  { whole, reported, ...known }: Repaired,
  origins: WeakMap<JsonObject, Origin>,
  sink: DiagnosticSink,
): JsonObject {
  const { pointer } = known;
  const context: RepairContext = {
    ...known,
    setOrigin: (node, from) => origins.set(node, whole.placeOf(from)),
    report: (code, params, keyword) => {
      const place = whole.placeOf(keyword === undefined ? pointer : joinPointer(pointer, keyword));
      sink.report(code, params, { ...place, onKey: keyword !== undefined });
    },
    reportOnce: (code, params) => {
      const key = JSON.stringify([code, params]);
      if (!reported.has(key)) sink.report(code, params, whole.placeOf(pointer));
      reported.add(key);
    },
  };
  return schemaRepairs.reduce((repaired, repair) => repair(repaired, context), schema);
}

function checkVersion(value: unknown, source: string, sink: DiagnosticSink): Version | undefined {
  if (!isObject(value)) {
    const found = Array.isArray(value)
      ? "its top level is a list"
      : "its top level is not a mapping";
    sink.report("source/not-openapi", { found }, { source, pointer: "" });
    return undefined;
  }
  const declared = readVersion(value);
  if (declared === undefined) {
    const found = "it has no `openapi` field";
    sink.report("source/not-openapi", { found }, { source, pointer: "" });
    return undefined;
  }
  const { field, version, other } = declared;
  if (version === undefined) {
    const text = ["string", "number"].includes(typeof declared.value) ? String(declared.value) : "";
    sink.report(
      "source/unsupported-version",
      { version: text === "" ? typeName(declared.value) : text },
      { source, pointer: `/${field}` },
    );
  } else if (other !== undefined) {
    const place = { source, pointer: `/${other}`, onKey: true };
    sink.report("source/two-versions", { field, other }, place);
  }
  return version;
}

/** The document with what is wrong in it put right or left out; undefined, with errors, where that cannot be. */
function checkedRoot(
  root: JsonObject,
  version: Version,
  whole: WholeDocument,
  sink: DiagnosticSink,
): (WholeDocument & { readonly root: JsonObject }) | undefined {
  const edits = new Edits();
  const context: CheckContext = {
    root,
    version: Number(version),
    structure: structureOf(root),
    edits,
    report: (code, params, path, onKey = false) => {
      const pointer = edits.originalOf(formatPointer(path.map(String)));
      sink.report(code, params, { ...whole.placeOf(pointer), onKey });
    },
  };
  if (!checkDocument(context)) return undefined;
  const placeOf = (pointer: string): Origin => whole.placeOf(edits.originalOf(pointer));
  return { ...whole, root: withMovedReferences(edits.apply(root), edits), placeOf };
}

/** Lets references lead to where items of lists are after the edits. */
function withMovedReferences(root: JsonObject, edits: Edits): JsonObject {
  if (!edits.movesItems) return root;
  const moved = mapDocument(
    root,
    (node) => {
      const reference = node["$ref"];
      const pointer =
        typeof reference === "string" ? localPointer(plainReference(root, reference)) : undefined;
      const after = pointer === undefined ? undefined : edits.placeAfter(pointer);
      return after === pointer ? node : { ...node, $ref: `#${after?.replaceAll("%", "%25")}` };
    },
    structureOf(root),
  );
  return isObject(moved) ? moved : root;
}
