import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import { ClosedParts } from "./closed-names.js";
import type { NodePlaces } from "./node-places.js";
import { localPointer } from "./references.js";
import { listOf, omit, splitAnnotations } from "./repair.js";
import { isObject, mapDocument, visitNodes } from "./structure.js";

/** True for a schema that forbids the properties which it does not declare. */
export function closes(schema: JsonObject): boolean {
  return schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false;
}

/**
 * Opens the parts of schemas that forbid, by `additionalProperties: false`, what other parts of the same
 * schema require and declare, and closes the whole instead: `additionalProperties` looks at the keywords beside it
 * only, and not at those of `allOf` (JSON Schema 2020-12, 10.3.2.3), which is what `unevaluatedProperties`
 * does (11.3). A part that is referred to is closed wherever else it is used.
 *
 * Only where a name is required that is forbidden, so that no value would fit: what has values means them.
 */
export function openClosedParts(
  root: JsonObject,
  places: NodePlaces,
  sink: DiagnosticSink,
): JsonObject {
  const parts = new ClosedParts(root);
  const forbidden = new Map<string, string>();
  for (const node of visitNodes(root)) {
    if (node.problem !== undefined || node.kind !== "schema" || !isObject(node.value)) continue;
    const name = parts.forbiddenName(node.value);
    if (name !== undefined) forbidden.set(node.pointer, name);
  }
  if (forbidden.size === 0) return root;
  const opened = mapDocument(root, (node, kind, pointer, given) => {
    const name = kind === "schema" ? forbidden.get(pointer) : undefined;
    const mapped = name === undefined ? node : openWhole(node, given, root, parts);
    places.copy(given, mapped);
    const origin = name === undefined ? undefined : places.get(given);
    if (name !== undefined && origin !== undefined)
      sink.report("normalize/closed-part", { name }, origin);
    return mapped;
  });
  return isObject(opened) ? opened : root;
}

function openWhole(
  node: JsonObject,
  given: JsonObject,
  root: JsonObject,
  parts: ClosedParts,
): JsonObject {
  const names = parts.namesOf(given);
  const path = new Set<string>();
  return { ...openPart(node), unevaluatedProperties: false };

  /** A schema, and all that it is composed of, without what closes it to the names of the whole. */
  function openPart(part: JsonObject): JsonObject {
    const { allOf } = part;
    const members = listOf(allOf).map((member) => openMember(member));
    const own = withoutClosing(part);
    const reference = typeof own["$ref"] === "string" ? openMember({ $ref: own["$ref"] }) : null;
    const isKept = reference === null || (isObject(reference) && "$ref" in reference);
    const added = isKept ? members : [reference, ...members];
    return {
      ...(isKept ? own : omit(own, "$ref")),
      ...(allOf === undefined && isKept ? {} : { allOf: added }),
    };
  }

  function openMember(member: JsonValue): JsonValue {
    if (!isObject(member)) return member;
    const reference = member["$ref"];
    if (typeof reference !== "string") return openPart(member);
    const pointer = localPointer(reference);
    const target = pointer === undefined ? undefined : resolvePointer(root, pointer);
    if (pointer === undefined || !isObject(target) || path.has(pointer)) return member;
    if (!parts.forbids(target, names)) return member;
    path.add(pointer);
    const copy = openPart(withSharedProperties(target, pointer));
    path.delete(pointer);
    const beside = omit(member, "$ref");
    return Object.keys(beside).length === 0 ? copy : { ...openPart(beside), allOf: [copy] };
  }
}

function withoutClosing(part: JsonObject): JsonObject {
  const closing = ["additionalProperties", "unevaluatedProperties"].filter(
    (keyword) => part[keyword] === false,
  );
  return closing.length === 0 ? part : omit(part, ...closing);
}

// Schemas that get a name where they stand.
const naming = ["properties", "enum", "oneOf", "anyOf", "allOf"];

/** A copy of a schema whose properties have the names that they have there. */
function withSharedProperties(schema: JsonObject, pointer: string): JsonObject {
  const { properties } = schema;
  if (!isObject(properties)) return schema;
  const shared = Object.entries(properties).map(([name, property]): [string, JsonValue] => {
    if (!isObject(property) || !naming.some((keyword) => keyword in property))
      return [name, property];
    const reference = `#${joinPointer(pointer, "properties", name)}`.replaceAll("%", "%25");
    return [name, { ...splitAnnotations(property)[1], $ref: reference }];
  });
  return { ...schema, properties: Object.fromEntries(shared) };
}
