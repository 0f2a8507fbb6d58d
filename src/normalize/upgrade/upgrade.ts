import type { DiagnosticSink } from "../../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../../ir/types.js";
import { formatPointer, parsePointer } from "../../support/json-pointer.js";
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
  return {
    ...whole,
    root,
    placeOf: (pointer) => whole.placeOf(placeIn(root, pointer, originOf)),
    originOf: (node) => {
      const origin = originOf(node);
      return origin === undefined ? undefined : whole.placeOf(origin);
    },
  };
}

/** The pointer that one of the upgraded document stands for, by the nearest node on the way that has one. */
function placeIn(
  root: JsonObject,
  pointer: string,
  originOf: (node: JsonObject) => string | undefined,
): string {
  let place = originOf(root) ?? "";
  let value: JsonValue | undefined = root;
  let below: string[] = [];
  for (const token of parsePointer(pointer)) {
    below.push(token);
    const isMember: boolean =
      typeof value === "object" && value !== null && Object.hasOwn(value, token);
    value = isMember ? (value as JsonObject)[token] : undefined;
    const origin = isObject(value) ? originOf(value) : undefined;
    if (origin === undefined) continue;
    place = origin;
    below = [];
  }
  return place + formatPointer(below);
}
