import type { JsonObject, JsonValue } from "../../ir/types.js";
import { parsePointer, formatPointer } from "../../support/json-pointer.js";
import { localPointer, plainReference } from "../references.js";
import { isObject, mapDocument, visitNodes, type NodeKind } from "../structure.js";

/**
 * Lets every reference lead to where its target went. One rule serves them all: what stands for the
 * place that a reference names is what it means now, whether that place is a definition, a shared
 * parameter or something within a path.
 *
 * @param upgraded the new document, with the references of the old one
 * @param source the old document
 * @param origins the place in the old document of each new node; completed for the nodes that are returned
 */
export function relocateReferences(
  upgraded: JsonObject,
  source: JsonObject,
  origins: WeakMap<JsonObject, string>,
): JsonObject {
  const moved = findPlaces(upgraded, origins);
  const relocate = (reference: string, kind: NodeKind): string => {
    const pointer = localPointer(plainReference(source, reference));
    const target = pointer === undefined ? undefined : moved(pointer, kind);
    return target === undefined ? reference : `#${target.replaceAll("%", "%25")}`;
  };
  const root = mapDocument(upgraded, (node, kind, _pointer, given) => {
    const relocated = withReferences(node, (reference) => relocate(reference, kind));
    const origin = origins.get(given);
    if (origin !== undefined) origins.set(relocated, origin);
    return relocated;
  });
  return isObject(root) ? root : upgraded;
}

function withReferences(node: JsonObject, relocate: (reference: string) => string): JsonObject {
  const { $ref: reference, discriminator } = node;
  const mapping = isObject(discriminator) ? discriminator["mapping"] : undefined;
  const own = typeof reference === "string" ? { $ref: relocate(reference) } : {};
  if (!isObject(discriminator) || !isObject(mapping))
    return typeof reference === "string" ? { ...node, ...own } : node;
  const targets = Object.entries(mapping).map(([tag, target]): [string, JsonValue] => [
    tag,
    typeof target === "string" && target.startsWith("#") ? relocate(target) : target,
  ]);
  return {
    ...node,
    ...own,
    discriminator: { ...discriminator, mapping: Object.fromEntries(targets) },
  };
}

type FindPlace = (pointer: string, kind: NodeKind) => string | undefined;

/**
 * Where the nodes of a document are that stand for the places of another. Of several for one place a
 * component comes first, and otherwise the first in text order, whatever the order of keys.
 */
function findPlaces(upgraded: JsonObject, origins: WeakMap<JsonObject, string>): FindPlace {
  const places = new Map<string, string>();
  const note = (key: string, pointer: string): void => {
    const known = places.get(key);
    if (known === undefined || pointer < known) places.set(key, pointer);
  };
  for (const node of visitNodes(upgraded)) {
    if (node.problem !== undefined || !isObject(node.value)) continue;
    const origin = origins.get(node.value);
    if (origin === undefined) continue;
    const { kind, pointer } = node;
    note(`${kind} ${origin}`, pointer);
    note(origin, pointer);
  }
  return (pointer, kind) => {
    const exact = places.get(`${kind} ${pointer}`);
    if (exact !== undefined) return exact;
    // What has no place of its own is found within what has.
    const tokens = parsePointer(pointer);
    for (let length = tokens.length; length > 0; length -= 1) {
      const place = places.get(formatPointer(tokens.slice(0, length)));
      if (place !== undefined) return place + formatPointer(tokens.slice(length));
    }
    return undefined;
  };
}
