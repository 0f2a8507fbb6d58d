import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../../ir/types.js";
import { formatPointer, joinPointer, parsePointer } from "../../support/json-pointer.js";
import { isObject } from "../structure.js";
import type { WholeDocument } from "../whole-document.js";
import { upgradeSwagger } from "./swagger.js";
import type { Version } from "./version.js";

/**
 * Brings a description of any version into the structure of OpenAPI 3, whose versions have one structure.
 * The structure of the description must have been checked in its own version.
 *
 * @returns a description whose places are still those of the source
 */
export function upgrade(
  whole: WholeDocument,
  version: Version,
  sink: DiagnosticSink,
): WholeDocument {
  if (version !== "2.0" || !isObject(whole.root)) return whole;
  const { root, originOf } = upgradeSwagger(whole.root, (code, params, pointer) =>
    sink.report(code, params, whole.placeOf(pointer)),
  );
  const places = findPlaces(root, originOf);
  return {
    ...whole,
    root,
    placeOf: (pointer) => whole.placeOf(places(pointer)),
    originOf: (node) => {
      const origin = originOf(node);
      return origin === undefined ? undefined : whole.placeOf(origin);
    },
  };
}

/** Finds the pointer that one of the upgraded document stands for, by the nearest node that has one. */
function findPlaces(
  root: JsonObject,
  originOf: (node: JsonObject) => string | undefined,
): (pointer: string) => string {
  const places = new Map<string, string>();
  const visit = (value: JsonValue, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    const origin = isObject(value) ? originOf(value) : undefined;
    if (origin !== undefined) places.set(pointer, origin);
    for (const [name, member] of Object.entries(value)) visit(member, joinPointer(pointer, name));
  };
  visit(root, "");
  return (pointer) => {
    const tokens = parsePointer(pointer);
    for (let length = tokens.length; length >= 0; length -= 1) {
      const place = places.get(formatPointer(tokens.slice(0, length)));
      if (place !== undefined) return place + formatPointer(tokens.slice(length));
    }
    return pointer;
  };
}
