import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, Origin } from "../ir/types.js";
import type { SourceDocument } from "../source/document.js";
import { resolvePointer } from "../support/json-pointer.js";
import { lazily } from "../support/lazily.js";
import { bundle } from "./bundle.js";
import { typeName, type CheckContext } from "./check-context.js";
import { checkDocument } from "./check-document.js";
import { closes, openClosedParts } from "./closed-parts.js";
import { Edits } from "./edits.js";
import { findFamilies } from "./families.js";
import { splitBases } from "./inheritance.js";
import { NodePlaces } from "./node-places.js";
import { findNullableComponents } from "./nullable.js";
import { isMadeFromProtobuf, refersToAny, withAnyComponent } from "./protobuf.js";
import { ReferenceWalk } from "./reference-walk.js";
import {
  checkCircles,
  checkReferences,
  circlesIn,
  LocalReferences,
  localPointer,
  plainReference,
} from "./references.js";
import { refersToAlternatives } from "./repeated-alternatives.js";
import type { DocumentFacts } from "./repair.js";
import { markSequences } from "./sequences.js";
import { SchemaRepairs } from "./schema-repairs.js";
import { componentSchemas, isObject, mapDocument, structureOf } from "./structure.js";
import { upgrade } from "./upgrade/upgrade.js";
import { normalizedVersion, readVersion, type Version } from "./upgrade/version.js";
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
  const whole = upgrade(checked, version, sink);
  const value = whole.root;
  if (!isObject(value)) return undefined;

  const places = new NodePlaces(whole);
  const repairs = new SchemaRepairs(factsOf(value, version), value, places, sink);
  let usesAny = false;
  let isClosed = false;
  const root = mapDocument(value, (original, kind, pointer, given) => {
    const node = withPlainReference(original, value);
    const repaired =
      kind === "schema"
        ? repairs.repair(node, given, pointer)
        : markSequences(node, kind, pointer, { places, sink });
    // What stands in several places, as an alias of YAML does, has a node of its own in each.
    const mapped = places.has(repaired) ? { ...repaired } : repaired;
    places.set(mapped, pointer);
    usesAny ||= refersToAny(mapped);
    isClosed ||= kind === "schema" && closes(mapped);
    return mapped;
  });
  if (!isObject(root)) return undefined;
  const { swagger: _, ...kept } = root;
  const declared = { ...kept, openapi: normalizedVersion(version, root["openapi"]) };
  const split = splitBases(usesAny ? withAnyComponent(declared) : declared, places, sink);
  return {
    origin: whole.placeOf(""),
    root: isClosed ? openClosedParts(split, places, sink) : split,
    originOf: (node) => places.get(node) ?? whole.originOf?.(node),
  };
}

function factsOf(root: JsonObject, version: Version): DocumentFacts {
  const nullableComponents = findNullableComponents(root);
  return {
    version,
    protobuf: isMadeFromProtobuf(root),
    refersToAlternatives: lazily(() => refersToAlternatives(root)),
    componentNames: new Set(Object.keys(componentSchemas(root))),
    nullableComponents,
    nullableSchemas: new Set(
      [...nullableComponents].map((pointer) => resolvePointer(root, pointer)),
    ),
    isCircular: circlesIn(root),
    families: new Set(findFamilies(root).flatMap(({ heirs }) => [...heirs.keys()])),
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
  const references = new LocalReferences(root);
  const context: CheckContext = {
    root,
    references,
    version: Number(version),
    structure: structureOf(root),
    edits,
    report: (code, params, at, onKey = false) => {
      const pointer = edits.originalOf(at.pointer);
      sink.report(code, params, { ...whole.placeOf(pointer), onKey });
    },
  };
  if (!checkDocument(context)) return undefined;
  const placeOf = (pointer: string): Origin => whole.placeOf(edits.originalOf(pointer));
  const checked = { ...whole, root: withMovedReferences(edits.apply(root), edits), placeOf };
  // Where nothing was changed, the references lead where they led.
  if (checked.root !== root || !references.allLead) checkReferences(checked.root, checked, sink);
  checkCircles(checked.root, checked, sink);
  return checked;
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
